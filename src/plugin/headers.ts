import { contentSecurityPolicy, type InlineHashes } from "./policy.ts";

type Header = readonly [name: string, value: string];

/** Folders of files whose names change with their content. */
export const HASHED_FOLDERS = ["assets", "files"];

const FOREVER = "public, max-age=31536000, immutable";

/** Files that configure a host and are no part of the site. */
export const HOST_FILES = ["_headers", "nginx.conf"];

/**
 * The headers of every answer for the usual hosts: `_headers` for Netlify, Cloudflare Pages and those that read the
 * same, and `nginx.conf` to be included in a `server` block. Their content by path.
 */
export function headerFiles(base: string, hashes: InlineHashes): ReadonlyMap<string, string> {
  const headers = securityHeaders(hashes);
  return new Map([
    ["_headers", headersFile(base, headers)],
    ["nginx.conf", nginxConfig(base, headers)],
  ]);
}

function securityHeaders(hashes: InlineHashes): readonly Header[] {
  const withheld = [
    "accelerometer",
    "camera",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "payment",
    "usb",
  ];
  return [
    ["Content-Security-Policy", contentSecurityPolicy(hashes, "header")],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Permissions-Policy", withheld.map((feature) => `${feature}=()`).join(", ")],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
  ];
}

/** These hosts have everything else revalidated by themselves; two rules for one header would be joined by a comma. */
function headersFile(base: string, headers: readonly Header[]): string {
  const rule = (path: string, of: readonly Header[]): string =>
    [path, ...of.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const rules = [
    rule(`${base}*`, headers),
    ...HASHED_FOLDERS.map((folder) => rule(`${base}${folder}/*`, [["Cache-Control", FOREVER]])),
  ];
  return `${rules.join("\n\n")}\n`;
}

function nginxConfig(base: string, headers: readonly Header[]): string {
  const added = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `# Written by the build. Include it in the server block of the site; its root is the folder that holds ${base}

charset utf-8;
gzip_static on;
gzip_vary on;
absolute_redirect off;
error_page 404 ${base}404.html;

${added.join("\n")}
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
