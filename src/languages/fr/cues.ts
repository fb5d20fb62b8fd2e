import type { CueWords } from "../cues.ts";
import { words } from "../words.ts";

export const cues: CueWords = {
  saying: words(
    "dire redire réagir déclarer affirmer ajouter annoncer expliquer assurer indiquer préciser souligner estimer juger raconter",
    "confier reconnaître admettre avouer concéder répondre répliquer rétorquer rappeler insister répéter marteler lancer",
    "lâcher glisser souffler murmurer chuchoter crier hurler exclamer soupirer tonner ironiser plaisanter sourire",
    "rire résumer conclure poursuivre reprendre compléter renchérir enchaîner tempérer nuancer modérer observer noter",
    "constater remarquer relever commenter témoigner relater rapporter écrire publier tweeter avertir prévenir alerter",
    "menacer promettre jurer garantir certifier confirmer réaffirmer réitérer soutenir maintenir prétendre affirmer clamer",
    "proclamer révéler dévoiler détailler énumérer décrire évoquer demander interroger questionner réclamer exiger exhorter",
    "supplier implorer regretter déplorer dénoncer critiquer protester pester fulminer indigner inquiéter",
    "inquiéter agacer étonner réjouir réjouir féliciter saluer espérer croire penser craindre redouter",
    "supposer imaginer prédire pronostiquer prévoir suggérer recommander conseiller proposer plaider argumenter arguer",
    "opposer objecter contester nier démentir réfuter contredire trancher asséner assener ordonner intimer chanter réciter",
    "lire citer communiquer informer signaler mentionner appeler interpeller vanter vilipender justifier analyser philosopher",
    "balayer rassurer temporiser abonder railler moquer riposter insinuer souvenir rêver débuter commencer",
  ),
  naming: words(
    "qualifier appeler nommer juger estimer considérer dénoncer fustiger décrire présenter définir traiter surnommer baptiser",
    "taxer critiquer saluer évoquer parler condamner vanter déplorer regretter réclamer promettre exiger trouver",
  ),
  judging: words(
    "dénoncer critiquer saluer regretter déplorer réclamer exiger demander promettre craindre redouter souhaiter accuser",
    "reprocher défendre contester rejeter refuser soutenir prôner appeler évoquer invoquer pointer fustiger condamner",
  ),
  citing: words("citer"),
  containing: words("lire"),
  wording: words(
    "mot mots phrase phrases message slogan slogans devise question réponse commentaire remarque formule termes inscription",
    "pancarte banderole cri cris expression avertissement verdict titre lettre",
  ),
  titled: words(
    "film documentaire livre roman nouvelle essai mémoires chanson album titre tube pièce opéra spectacle série émission",
    "programme épisode podcast tableau poème exposition navire bateau chalutier ferry paquebot voilier sous-marin fusée",
    "satellite sonde magazine journal quotidien hebdomadaire revue blog site rubrique groupe collectif association campagne",
    "projet opération mission dispositif plan tempête ouragan cyclone chapitre jeu application logiciel restaurant café hôtel",
    "bar boutique cheval chien chat surnom nom pseudonyme concept principe marque modèle loi",
  ),
  calling: words(
    "intitulé intitulée intitulés baptisé baptisée baptisés surnommé surnommée nommé nommée dit dite appelé appelée",
  ),
  distancing: words("prétendu prétendue prétendus prétendues soi-disant"),
  viewpoint: words("pour"),
  doubt: 0.3,
  firstPerson: words("je j’ j' me m’ m' moi mon ma mes nous notre nos on"),
  adverbial: words(""),
  sourceBefore: new Set(["selon", "d’ après", "d' après"]),
  sourceAfter: words(""),
  tag: words(""),
  comment: words("comme"),
  statements: words("mots termes propos dires yeux avis"),
  statementBefore: words("selon à aux"),
};
