import type { MarkPair } from "../marks.ts";
import { words } from "../words.ts";

/** German marks; scraped texts close `„` with almost anything. Swiss texts write `«…»`, books `»…«`. */
export const marks: readonly MarkPair[] = [
  { open: "„", close: ["“", "”", '"', "„", "‟"] },
  { open: "‚", close: ["‘", "’", "'"] },
  { open: "»", close: ["«"] },
  { open: "«", close: ["»"] },
  { open: "›", close: ["‹"] },
  { open: "‹", close: ["›"] },
  { open: '"', close: ['"', "“", "”"] },
  { open: "“", close: ["”", "“", '"'] },
  { open: "”", close: ["”", "“"] },
  { open: "‘", close: ["’"] },
  { open: "'", close: ["'"] },
];

/** Abbreviations, without their last stop. */
export const abbreviations = words(
  "Abs Abt Anm Art Aufl Az Bd Bde Bsp Dipl Dr Fa Ffm Fr Frl geb gest Hbf Hr Hrn Hrsg Inc Ing jr Jr Kap Kfz Lic Ltd",
  "Med med Mag Min Mio Mrd Nr Nrn Pfr Phil phil Pkt Prof Rd Red rer Sen Sep Sept Sr St Std Str Tel Urt usf usw",
  "Univ Verf Vgl vgl Vol Vors Ziff bes betr bez bspw bzgl bzw ca co Co dgl dt ebd ehem einschl engl entspr etc ev evtl",
  "exkl frz gegr ggf griech hl inkl insb ital jap kath kgl lat lt max min mind mtl nat nachm österr pol röm russ s schw",
  "sog span staatl stellv tägl tschech türk u ugs ung urspr v verh vorm wg z zit zw zzgl Jan Feb Mär Apr Jun Jul Aug",
  "Okt Nov Dez Mo Di Mi Do Sa So",
);
