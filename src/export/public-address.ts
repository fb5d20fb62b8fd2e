/** Names that are only known within a house: RFC 6761, RFC 6762, RFC 8375 and what networks at home use. */
const PRIVATE_ENDINGS = [".localhost", ".local", ".internal", ".home.arpa", ".lan", ".test"];

/** IPv4 addresses of this device and of private networks: RFC 1122, RFC 1918, RFC 3927. */
const PRIVATE_IPV4 = [/^127\./u, /^10\./u, /^192\.168\./u, /^172\.(1[6-9]|2\d|3[01])\./u, /^169\.254\./u, /^0\./u];

/** The same for IPv6, unique local and link-local ones: RFC 4193, RFC 4291. */
const PRIVATE_IPV6 = /^\[(::1?\]|f[cd]|fe[89ab])/u;

/** Whether others can open an address: not one of this device, of a network at home, or of a file. */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return false;
  if (hostname.startsWith("[")) return !PRIVATE_IPV6.test(hostname);
  if (!hostname.includes(".")) return false;
  return (
    !PRIVATE_ENDINGS.some((ending) => hostname.endsWith(ending)) && !PRIVATE_IPV4.some((range) => range.test(hostname))
  );
}
