/** As much of an id as tells two apart at first, in characters. */
const ID_PART = 4;

/** Hosts give the pages of folders by this name. */
const RESERVED = "index";

/**
 * `base` when it is free, else `base` with as much of `id` added as makes an address of its own: the same whatever else
 * joins the collection later.
 */
export function freeSlug(base: string, id: string, taken: { has(slug: string): boolean }): string {
  if (!taken.has(base) && base !== RESERVED) return base;
  for (let length = ID_PART; length <= id.length; length++) {
    const slug = `${base}-${id.slice(0, length)}`;
    if (!taken.has(slug)) return slug;
  }
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
