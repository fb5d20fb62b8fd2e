import type { CueWords } from "../cues.ts";
import { words } from "../words.ts";

export const cues: CueWords = {
  saying: words(
    "dire dichiarare affermare aggiungere annunciare spiegare assicurare indicare precisare sottolineare stimare giudicare",
    "raccontare confidare riconoscere ammettere confessare concedere rispondere replicare ribattere ricordare insistere ripetere",
    "lanciare mormorare sussurrare gridare urlare esclamare sospirare ironizzare scherzare sorridere ridere riassumere",
    "concludere continuare proseguire riprendere rincarare osservare notare constatare rilevare commentare testimoniare riferire",
    "riportare scrivere pubblicare twittare avvertire avvisare allertare minacciare promettere giurare garantire certificare",
    "confermare ribadire sostenere mantenere proclamare rivelare svelare dettagliare elencare descrivere evocare chiedere",
    "domandare interrogare reclamare esigere esortare supplicare rimpiangere deplorare denunciare criticare protestare lamentare",
    "tuonare sbottare sperare credere pensare temere supporre immaginare predire pronosticare prevedere suggerire raccomandare",
    "consigliare proporre argomentare obiettare contestare negare smentire confutare contraddire tagliare ordinare cantare",
    "recitare leggere citare comunicare informare segnalare menzionare giustificare analizzare riflettere rassicurare esporre",
    "evidenziare puntualizzare chiarire specificare ammonire auspicare augurare sintetizzare incalzare attaccare chiosare",
    "intervenire sentenziare asserire invitare pregare rilanciare esultare difendere ammiccare rivendicare ritenere",
  ),
  naming: words(
    "definire chiamare considerare giudicare bollare denunciare descrivere presentare soprannominare battezzare criticare",
    "evocare parlare condannare lamentare promettere etichettare tacciare",
  ),
  judging: words(
    "denunciare criticare lodare deplorare reclamare esigere chiedere promettere temere desiderare accusare rimproverare",
    "difendere contestare respingere rifiutare sostenere evocare condannare esprimere invocare",
  ),
  citing: words("citare"),
  containing: words("recitare leggere"),
  wording: words(
    "parola parole frase frasi messaggio slogan motto domanda risposta commento termini iscrizione striscione cartello grido",
    "urla espressione titolo lettera",
  ),
  titled: words(
    "film documentario libro romanzo racconto saggio memorie canzone disco album opera spettacolo serie programma trasmissione",
    "puntata podcast quadro poesia mostra nave battello peschereccio traghetto veliero sottomarino razzo satellite sonda rivista",
    "giornale quotidiano settimanale blog rubrica gruppo collettivo associazione campagna progetto operazione missione piano",
    "tempesta uragano ciclone capitolo gioco applicazione ristorante bar caffè albergo negozio cavallo cane gatto soprannome nome",
    "pseudonimo concetto marca modello legge",
  ),
  calling: words(
    "intitolato intitolata chiamato chiamata soprannominato soprannominata battezzato battezzata detto detta denominato",
  ),
  distancing: words("cosiddetto cosiddetta cosiddetti cosiddette presunto presunta sedicente"),
  viewpoint: words("per"),
  doubt: 0.3,
  firstPerson: words("io mi mio mia miei mie noi ci nostro nostra nostri nostre"),
  adverbial: words(""),
  sourceBefore: new Set([
    "secondo",
    "stando a",
    "stando al",
    "stando alla",
    "stando all’",
    "stando ai",
    "stando alle",
    "parole di",
    "nelle parole di",
  ]),
  sourceAfter: words(""),
  tag: words(""),
  comment: words("come"),
  statements: words("parole opinione giudizio avviso dichiarazioni"),
  statementBefore: words("secondo a nelle"),
};
