import { OFFLINE_PAGE } from "../model/offline.ts";
import type { BuiltSite } from "./built-site.ts";
import { contentSecurityPolicy, type InlineHashes } from "./policy.ts";

type Header = readonly [name: string, value: string];

/** Folders of files whose names change with their content. */
export const HASHED_FOLDERS = ["assets", "files"];

const FOREVER = "public, max-age=31536000, immutable";

/** Files that configure a host and are no part of the site. */
export const HOST_FILES = ["_headers", "nginx.conf"];

/** What runs with a policy of its own: the service worker and the scripts of other workers, by their files. */
const WORKER_FILES = /^(?:sw|assets\/[\w-]*worker-[\w-]+)\.js$/u;
const SERVICE_WORKER = "sw.js";

/**
 * The headers of all answers for the usual hosts: `_headers` for Netlify, Cloudflare Pages and those that read the
 * same, and `nginx.conf` to be included in a `server` block. Their content by path.
 *
 * What governs a document is sent with documents, and the policy with the scripts of workers, which do not take over
 * that of their page: on other answers a kilobyte would say nothing.
 */
export function headerFiles(
  { base, files }: Pick<BuiltSite, "base" | "files">,
  hashes: InlineHashes,
): ReadonlyMap<string, string> {
  const policy: Header = ["Content-Security-Policy", contentSecurityPolicy(hashes, "header")];
  const workers = [...new Set([SERVICE_WORKER, ...files.filter((file) => WORKER_FILES.test(file))])];
  return new Map([
    ["_headers", headersFile(base, policy, addressesOfDocuments(files), workers)],
    ["nginx.conf", nginxConfig(base, policy, workers)],
  ]);
}

/** No answer is taken for something else than its type says. */
const OF_ALL: readonly Header[] = [["X-Content-Type-Options", "nosniff"]];

const WITHHELD = [
  "accelerometer",
  "camera",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "payment",
  "usb",
];

/** What a document gets besides the policy. */
const OF_DOCUMENTS: readonly Header[] = [
  ["Referrer-Policy", "no-referrer"],
  ["Permissions-Policy", WITHHELD.map((feature) => `${feature}=()`).join(", ")],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];

/**
 * The addresses of the pages below the base; a folder of pages is one with a star. The page of what is not there
 * answers at any address and has its policy in itself.
 */
function addressesOfDocuments(files: readonly string[]): readonly string[] {
  const pages = files.filter((file) => file.endsWith(".html") && file !== "404.html");
  const addresses = pages.map((file) => {
    if (file === OFFLINE_PAGE) return file;
    const end = file.indexOf("/");
    return end < 0 ? file.replace(/(?:^index)?\.html$/u, "") : `${file.slice(0, end)}/*`;
  });
  return [...new Set(addresses)].sort();
}

/**
 * These hosts have everything else revalidated by themselves. No header is in two rules for one address: its values
 * would be joined by a comma.
 */
function headersFile(base: string, policy: Header, documents: readonly string[], workers: readonly string[]): string {
  const rule = (path: string, of: readonly Header[]): string =>
    [base + path, ...of.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const rules = [
    rule("*", OF_ALL),
    ...HASHED_FOLDERS.map((folder) => rule(`${folder}/*`, [["Cache-Control", FOREVER]])),
    ...workers.map((file) => rule(file, [policy])),
    ...documents.map((address) => rule(address, [policy, ...OF_DOCUMENTS])),
  ];
  return `${rules.join("\n\n")}\n`;
}

/** A header whose variable is empty is not sent. The page of an error comes by an inner redirect, which sets them anew. */
function nginxConfig(base: string, policy: Header, workers: readonly string[]): string {
  const variable = (name: string): string => `$wortlaut_${name.toLowerCase().replaceAll("-", "_")}`;
  const ofDocuments = [policy, ...OF_DOCUMENTS];
  const set = ([name, value]: Header): string => `set ${variable(name)} "${value}";`;
  const workerPaths = workers.map((file) => file.replaceAll(".", "\\.")).join("|");
  return `# Written by the build. Include it in the server block of the site; its root is the folder that holds ${base}
# Where nginx has the module for it, "brotli_static on;" beside the include sends the smaller .br files.

charset utf-8;
gzip_static on;
gzip_vary on;
absolute_redirect off;
error_page 404 ${base}404.html;

${OF_ALL.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n")}
# What governs documents goes with documents: their addresses have no ending, or that of their files.
${ofDocuments.map(([name]) => set([name, ""])).join("\n")}
if ($uri ~ "^${base}(.*/)?[^./]*(\\.html)?$") {
${ofDocuments.map((header) => `    ${set(header)}`).join("\n")}
}
# Workers do not take over the policy of their page.
if ($uri ~ "^${base}(${workerPaths})$") {
    ${set(policy)}
}
${ofDocuments.map(([name]) => `add_header ${name} ${variable(name)} always;`).join("\n")}
# Only answers that were found may be kept: a missing file can be there a moment later.
set $wortlaut_cache "no-cache";
if ($uri ~ "^${base}(${HASHED_FOLDERS.join("|")})/") {
    set $wortlaut_cache "${FOREVER}";
}
add_header Cache-Control $wortlaut_cache;

location ${base} {
    rewrite ^${base}(.+)/$ ${base}$1 permanent;
    try_files $uri $uri.html $uri/index.html =404;
}
location = ${base}feed.xml {
    types { }
    default_type application/atom+xml;
}
location = ${base}manifest.webmanifest {
    types { }
    default_type application/manifest+json;
}
${HOST_FILES.map((file) => `location = ${base}${file} {\n    return 404;\n}`).join("\n")}
`;
}
