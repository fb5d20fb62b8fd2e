import type { CueWords } from "../cues.ts";
import { words } from "../words.ts";

export const cues: CueWords = {
  saying: words(
    "decir declarar afirmar añadir agregar anunciar explicar asegurar indicar precisar señalar subrayar estimar juzgar contar",
    "relatar narrar confesar reconocer admitir conceder responder contestar replicar recordar insistir repetir lanzar soltar",
    "murmurar susurrar gritar exclamar suspirar ironizar bromear sonreír reír resumir concluir continuar proseguir apuntar",
    "apostillar matizar observar notar constatar destacar comentar testificar escribir publicar tuitear advertir avisar alertar",
    "amenazar prometer jurar garantizar certificar confirmar reafirmar reiterar sostener mantener pretender proclamar revelar",
    "desvelar detallar enumerar describir evocar preguntar interrogar reclamar exigir exhortar suplicar lamentar deplorar",
    "denunciar criticar protestar quejar indignar extrañar celebrar felicitar esperar creer pensar opinar temer suponer",
    "imaginar predecir pronosticar prever sugerir recomendar aconsejar proponer argumentar argüir alegar objetar negar",
    "desmentir refutar rebatir contradecir zanjar ordenar cantar recitar leer citar comunicar informar manifestar expresar",
    "exponer mencionar justificar analizar reflexionar tranquilizar rogar pedir solicitar enfatizar recalcar resaltar relatar",
    "puntualizar aclarar corroborar ratificar valorar sentenciar augurar vaticinar bramar balbucear espetar defender zanjar",
  ),
  naming: words(
    "calificar llamar tildar tachar considerar denunciar describir presentar definir apodar bautizar criticar evocar hablar",
    "lamentar exigir prometer ver condenar estimar juzgar señalar",
  ),
  judging: words(
    "denunciar criticar celebrar lamentar deplorar reclamar exigir pedir prometer temer desear acusar reprochar defender",
    "rechazar apoyar evocar condenar expresar mostrar reivindicar",
  ),
  citing: words("citar"),
  containing: words("rezar leer"),
  wording: words(
    "palabra palabras frase frases mensaje lema consigna pregunta respuesta comentario términos inscripción pancarta grito",
    "gritos expresión titular carta",
  ),
  titled: words(
    "película documental libro novela relato ensayo memorias canción disco álbum obra ópera espectáculo serie programa episodio",
    "podcast cuadro poema exposición barco buque pesquero ferri velero submarino cohete satélite sonda revista diario periódico",
    "semanario blog columna grupo colectivo asociación campaña proyecto operación misión plan tormenta huracán ciclón capítulo",
    "juego aplicación restaurante bar café hotel tienda caballo perro gato apodo nombre seudónimo concepto marca modelo ley",
  ),
  calling: words("titulado titulada llamado llamada apodado apodada bautizado bautizada denominado denominada alias"),
  distancing: words(
    "llamado llamada llamados llamadas supuesto supuesta presunto presunta autodenominado autodenominada",
  ),
  viewpoint: words("para"),
  doubt: 0.3,
  firstPerson: words("yo me mi mis mío mía nos nosotros nosotras nuestro nuestra nuestros nuestras conmigo"),
  adverbial: words(""),
  sourceBefore: new Set(["según", "acuerdo con", "de acuerdo con", "palabras de", "en palabras de"]),
  sourceAfter: words(""),
  tag: words(""),
  comment: words("como"),
  statements: words("palabras opinión juicio declaraciones"),
  statementBefore: words("en según a"),
};
