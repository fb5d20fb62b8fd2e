/** The words of a list written as running text, separated by white space. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(/\s+/u).filter(Boolean));
}
