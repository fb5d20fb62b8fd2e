import type { SpeechVerbs } from "../speech.ts";
import { words } from "../words.ts";

/** English verbs of saying, judging, asking for and announcing, by what they govern. */
export const speechVerbs: SpeechVerbs = {
  clause: words(
    "say tell add answer reply respond explain note insist argue claim state announce declare warn write tweet recall admit",
    "acknowledge concede confess confirm deny suggest observe remark comment conclude agree complain lament protest pray",
    "promise pledge vow swear assure reassure predict speculate caution advise recommend propose request demand order reveal",
    "disclose report relate emphasise emphasize stress underline reiterate repeat clarify specify boast brag allege assert",
    "contend maintain affirm attest testify estimate inform notify rule find believe think hope fear worry reckon guess",
    "suspect expect feel understand decide learn show indicate signal imply hint joke quip mention notify point write",
    "apologise apologize regret read urge threaten know forecast hear mean assume doubt dispute",
  ),
  question: words(
    "ask wonder explain say tell know decide clarify specify reveal disclose show describe doubt inquire enquire",
  ),
  infinitive: words(
    "promise pledge vow swear threaten refuse agree offer claim urge ask tell order instruct command advise request demand",
    "beg implore decline propose want hope expect warn encourage invite call appeal plan decide",
  ),
  object: words(
    "criticise criticize condemn denounce praise welcome deny reject dispute announce demand urge propose suggest blame",
    "accuse confirm defend describe recommend promise threaten predict forecast lament regret admit acknowledge oppose",
  ),
  about: {
    of: words("speak talk warn complain accuse"),
    about: words("speak talk complain ask warn boast"),
    for: words("call appeal ask apologise apologize"),
    against: words("warn argue protest"),
    to: words("refer point"),
  },
  reflexive: words(""),
  parenthetical: words(
    "say tell add reply answer respond explain note insist argue claim state announce declare warn write tweet recall admit acknowledge",
    "concede confess confirm suggest observe remark conclude complain predict reveal report stress emphasise emphasize",
    "reiterate repeat believe think hope fear estimate rule find reckon contend maintain allege testify understand",
  ),
  opinion: words(
    "believe think hope fear worry reckon guess suspect expect feel understand decide learn show know hear mean assume doubt",
    "find agree",
  ),
};
