/** What of the Trusted Types API is used; TypeScript does not know it yet. */
interface Policy {
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

/**
 * The one policy that the Content Security Policy of the pages allows (`src/plugin/policy.ts`). It makes addresses of
 * scripts and nothing else: no text of an article ever becomes HTML or code.
 */
const policy = trustedTypes?.createPolicy("wortlaut", { createScriptURL: ownScript });

/** The address of a script of this app, as workers and service workers are made from it. Throws for every other one. */
export function scriptAddress(address: string): string {
  return policy?.createScriptURL(address) ?? ownScript(address);
}

function ownScript(address: string): string {
  const home = new URL(import.meta.env.BASE_URL, globalThis.location.href);
  const { href, pathname } = new URL(address, home);
  if (href.startsWith(home.href) && pathname.endsWith(".js")) return href;
  throw new TypeError(`${address} is no script of this app`);
}
