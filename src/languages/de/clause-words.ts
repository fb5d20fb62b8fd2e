import type { ClauseWords } from "../speech.ts";
import { words } from "../words.ts";

/** The small words of German that show where clauses and noun phrases begin. */
export const clauseWords: ClauseWords = {
  that: words("dass daß"),
  degree: words("so derart dermaßen"),
  question: words(
    "ob wie was wer wem wen wessen warum weshalb wieso wann wo wohin woher wodurch wofür womit woran worauf worüber wovon",
    "wozu inwieweit inwiefern wieviel welche welcher welches welchen welchem",
  ),
  relative: words("der die das den dem dessen deren denen welcher welche welches welchen welchem was wo"),
  subordinators: words(
    "weil da wenn falls sofern während nachdem bevor ehe obwohl obgleich als damit indem sodass bis sobald solange seit",
    "seitdem wobei wodurch womit woraufhin weshalb weswegen worauf worin wofür zumal je sowie",
  ),
  comparing: words("als"),
  conditions: words("wenn falls sofern"),
  coordinators: words("und oder aber sondern doch denn jedoch sowie"),
  prepositions: words(
    "in im an am auf aus bei beim bis durch für gegen mit nach seit um unter von vom vor während wegen zu zum zur zwischen",
    "über ohne trotz laut gegenüber neben hinter innerhalb außerhalb ins ans aufs angesichts aufgrund anlässlich seitens",
    "gemäß statt anstatt anstelle bezüglich hinsichtlich mittels infolge zufolge entgegen binnen ab",
  ),
  attributive: words("von vom für aus bei beim des der"),
  agent: words("von vom durch seitens"),
  sourced: words("in im aus bei beim"),
  nominative: words(
    "der die das ein eine kein keine sein seine ihr ihre unser unsere dieser diese dieses jener jene jeder jede jedes alle",
    "viele einige mehrere beide zahlreiche etliche manche mancher wenige weitere andere solche sämtliche",
  ),
  oblique: words(
    "den dem des einen einem eines einer keinen keinem keiner seinen seinem seiner seines ihren ihrem ihrer ihres diesen",
    "diesem unserem unseren jedem jeden allen vielen einigen mehreren beiden zahlreichen",
  ),
  addressed: words("dem den der einem einer seinem seiner ihrem ihrer diesem dieser allen den"),
  toward: words("gegenüber"),
  genitive: words("des der eines einer seiner ihrer dieser dieses deren dessen aller mehrerer zweier beider"),
  nobody: words("niemand keiner"),
  subjectRelatives: words("der welcher"),
  pronouns: words(
    "er sie es wir man dieser diese dies das der die jener jene wer niemand jemand viele einige beide andere alle letzterer",
    "letztere ersterer erstere manche mehrere",
  ),
  reflexives: words("sich"),
  impersonal: words("es"),
  speaking: words("ich"),
  continuing: words("was wobei woraufhin worauf wodurch nachdem"),
  purpose: words("um ohne anstatt statt außer"),
  correlates: words("davon darauf darüber davor dafür dagegen damit daran dahin dahingehend"),
  sentential: words("das dies"),
  adverbs: words(
    "teilweise anstelle beziehungsweise beispielsweise möglicherweise weite meine deine einzige erste zweite dritte letzte am heute gestern morgen nun jetzt dann danach zuvor auch noch schon bereits nur sogar jedoch aber doch allerdings",
    "dagegen hingegen unterdessen inzwischen indes indessen zudem außerdem ferner weiter weiterhin zugleich gleichzeitig",
    "dabei damit dazu daraufhin darauf daran davon darüber dafür deshalb daher somit hier dort so sehr mehr nicht nie",
    "wieder erneut erstmals zunächst zuletzt später früher bisher kürzlich jüngst offenbar angeblich offiziell öffentlich",
    "selbst lediglich zwar etwa wohl mittlerweile wiederum anschließend abschließend ausdrücklich deutlich klar immer",
    "ebenfalls ebenso gegenüber wörtlich schließlich sogleich umgehend sofort einst damals letztlich knapp nachdrücklich",
    "hinaus herum voran da wieder weiter zusammen vehement scharf heftig überraschend erst denn ja überdies darum hierzu hierbei ihm ihr ihnen ihn uns mir",
  ),
  times: words(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august",
    "september oktober november dezember anfang mitte ende",
  ),
};
