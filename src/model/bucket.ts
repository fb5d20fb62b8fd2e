/**
 * The bucket of a key among `count` buckets, 0 to `count - 1`: FNV-1a over UTF-16 code units, so that the build that
 * fills the buckets and the page that looks into them agree. Throws a RangeError when `count` is below 1.
 */
export function bucketOf(key: string, count: number): number {
  if (count < 1) throw new RangeError("no buckets");
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash % count;
}
