import { words } from "../words.ts";

/** Frequent function words, lower case. */
export const functionWords: readonly string[] = [
  ...words(
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass",
    "sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch",
    "man sein wurde sei wenn ich wir eines gegen vom schon hatte unter seine ihre ihr kann wurden diese diesem dieser",
  ),
];

/** Words that begin a sentence when capitalised after a number or an abbreviation; no name begins with them. */
export const sentenceStarters = words(
  "der die das den dem des ein eine einer einem einen er sie es wir ich ihr man und aber doch in im an am auf aus bei",
  "beim bis durch für gegen mit nach seit um unter von vom vor während wegen zu zum zur zwischen über als da dabei",
  "dadurch dafür dagegen daher damit danach daran darauf darin darüber darum dass dazu dennoch deshalb dies diese",
  "dieser dieses diesem dort auch allerdings bisher bereits nun noch nur ob obwohl seine sein ihre so sogar sowie statt",
  "trotz was weil wenn wer wie wo wobei zudem zuvor außerdem jedoch jetzt heute gestern alle viele insgesamt laut",
);
