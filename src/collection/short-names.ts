import type { Speaker } from "../model/speaker.ts";
import { groupBy } from "./group.ts";

/**
 * The short names of the speakers of one article. Two that share a surname get the initial of what comes before it
 * (`A. Petersen`, `H. Petersen`), and their whole names where that does not tell them apart.
 */
export function shortNames(speakers: readonly Pick<Speaker, "name" | "shortName">[]): readonly string[] {
  const counts = groupBy(speakers, ({ shortName }) => shortName);
  const named = speakers.map(({ name, shortName }) => {
    const isShared = (counts.get(shortName)?.length ?? 0) > 1;
    return isShared && name !== shortName ? withInitial(name, shortName) : shortName;
  });
  const again = groupBy(named, (name) => name);
  return named.map((short, index) => ((again.get(short)?.length ?? 0) > 1 ? (speakers[index]?.name ?? short) : short));
}

function withInitial(name: string, surname: string): string {
  const [initial = ""] = name;
  return name.endsWith(` ${surname}`) ? `${initial}. ${surname}` : name;
}
