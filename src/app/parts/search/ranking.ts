/**
 * How Pagefind weighs what it finds. By default a long word that begins with the one searched for counts almost as much
 * as the word itself, and the letters `ü` and `u` are one: `Gas` finds `Gäste` first, `München` finds `Munch`.
 */
export const RANKING = { termSimilarity: 10, diacriticSimilarity: 5 } as const;
