import type { QuotationType } from "../../../model/quotation.ts";
import { formatFor } from "../format.ts";

const format = formatFor("de");

interface Kind {
  readonly type: Exclude<QuotationType, "reported">;
  readonly name: string;
  readonly say: string;
}

const KINDS: readonly Kind[] = [
  { type: "direct", name: "„wörtlich“", say: "Ganze Sätze in Anführungszeichen, so gesprochen oder geschrieben." },
  {
    type: "fragment",
    name: "„Teilzitat“",
    say: "Einzelne Wörter in Anführungszeichen, eingebaut in einen fremden Satz.",
  },
  {
    type: "indirect",
    name: "sinngemäß",
    say: "Was jemand gesagt hat, in den Worten des Artikels: mit „dass“, im Konjunktiv oder mit „laut“ und „zufolge“.",
  },
];

/** How quotations are found. */
export const about = {
  pageTitle: "Über die Zitate",
  title: "Wie Wortlaut Zitate findet",
  lead: "Nach Regeln, die man nachlesen kann. Kein neuronales Netz, keine Vermutung ohne Beleg im Text.",
  kinds: { title: "Drei Arten", list: KINDS },
  way: {
    title: "Der Weg vom Text zur Stimme",
    steps: [
      "Der Text wird in Wörter, Sätze und Stellen in Anführungszeichen zerlegt, nach den Gepflogenheiten seiner Sprache.",
      "Merkmale mit Gewichten trennen Zitate von Titeln, Namen und ironisch gemeinten Wörtern: Steht ein Verb darin? Geht ein Doppelpunkt voran? Folgt es auf „das Schiff“ oder „der Film“?",
      "Das Wort des Sagens führt zur Stimme: sagte sie, laut Bericht, dem Sprecher zufolge, so der Minister.",
      "Fürwörter, Ämter und Nachnamen werden auf einen Namen zurückgeführt, der im Text steht.",
      "Wo der Text nicht sagt, wer spricht, steht „Sprecher unklar“. Wo Wortlaut zweifelt, sagt es das.",
    ],
  },
  rates: {
    title: "Wie oft das stimmt",
    say: "Gemessen an Nachrichten, in denen Menschen jedes Zitat und jede Stimme von Hand markiert haben.",
    per100: "Von 100",
    verbatim: "in Anführungszeichen",
    indirect: "sinngemäß",
    precision: "markierten Stellen sind Zitate",
    recall: "Zitaten im Text sind markiert",
    speaker: "richtig markierten haben die richtige Stimme",
    measured: (articles: number, date: string) =>
      `${format.number(articles)} deutsche Nachrichten des Korpus von Petersen-Frey und Biemann (2024); eingestellt wurden die Regeln vor allem an 700 anderen daraus. Gemessen am ${date} mit`,
  },
  limits: {
    title: "Was das für Sie heißt",
    say: "Ein Zitat, das Sie weitergeben, prüfen Sie am Satz, in dem es steht: Er ist immer einen Klick entfernt. Am häufigsten fehlen Stellen, die ohne „dass“ und ohne Konjunktiv wiedergeben, was jemand meint; am ehesten falsch ist die Stimme, wenn mehrere Personen in einem Satz vorkommen.",
  },
};
