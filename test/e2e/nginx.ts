import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const README = join(import.meta.dirname, "../../README.md");

/** How the nginx of this machine was made. */
interface Installed {
  readonly program: string;
  readonly version: string;
  /** The file of media types that comes with it. */
  readonly types: string;
  /** The module that serves `.br` files, where it is there. */
  readonly brotli: string | undefined;
}

/** The nginx of this machine (`$NGINX_PATH`, the usual places); undefined where there is none. */
export function findNginx(): Installed | undefined {
  const places = [
    process.env.NGINX_PATH,
    "nginx",
    "/usr/sbin/nginx",
    "/usr/local/sbin/nginx",
    "/opt/homebrew/bin/nginx",
  ];
  for (const program of places) {
    if (program === undefined || program === "") continue;
    const { status, stderr } = spawnSync(program, ["-V"], { encoding: "utf8" });
    if (status !== 0) continue;
    const option = (name: string): string | undefined => new RegExp(`--${name}=(\\S+)`, "u").exec(stderr)?.[1];
    const version = /nginx\/\S+/u.exec(stderr)?.[0] ?? "nginx";
    const types = join(dirname(option("conf-path") ?? "/etc/nginx/nginx.conf"), "mime.types");
    const brotli = join(option("modules-path") ?? "/usr/lib/nginx/modules", "ngx_http_brotli_static_module.so");
    return { program, version, types, brotli: existsSync(brotli) ? brotli : undefined };
  }
  return undefined;
}

/**
 * An nginx as an ordinary process in the foreground, with the server block that the README shows. All that it writes
 * lies in a folder of its own.
 */
export class Nginx {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #home: string;

  private constructor(address: string, process: ChildProcess, home: string) {
    this.address = address;
    this.#process = process;
    this.#home = home;
  }

  /**
   * @param root the folder that the server block names as its root
   * @param build the folder below it whose `nginx.conf` is included
   */
  static async start(installed: Installed, root: string, build: string): Promise<Nginx> {
    const home = mkdtempSync(join(tmpdir(), "wortlaut-nginx-"));
    const port = await freePort();
    mkdirSync(join(home, "temp"));
    const file = join(home, "server.conf");
    writeFileSync(file, configuration(installed, { home, port, root, build }));
    const options = ["-p", home, "-c", file, "-e", join(home, "error.log")];
    execFileSync(installed.program, ["-t", "-q", ...options], { stdio: "pipe" });
    const nginx = spawn(installed.program, options, { stdio: "ignore" });
    const started = new Nginx(`http://127.0.0.1:${port}`, nginx, home);
    await started.#untilItAnswers();
    return started;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      this.#process.kill("SIGTERM");
      await once(this.#process, "exit");
    }
    rmSync(this.#home, { recursive: true });
  }

  async #untilItAnswers(): Promise<void> {
    while (this.#process.exitCode === null) {
      if (await fetch(this.address).catch(() => undefined)) return;
      await pause(20);
    }
    throw new Error(`nginx ended: ${readFileSync(join(this.#home, "error.log"), "utf8")}`);
  }
}

interface Place {
  readonly home: string;
  readonly port: number;
  readonly root: string;
  readonly build: string;
}

function configuration({ types, brotli }: Installed, { home, port, root, build }: Place): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
daemon off;
pid ${home}/nginx.pid;
worker_processes 1;
${process.getuid?.() === 0 ? "user root;" : ""}
${brotli === undefined ? "" : `load_module ${brotli};`}
events {}
http {
    include ${types};
    default_type application/octet-stream;
    access_log off;
    ${temporary.map((name) => `${name}_temp_path ${home}/temp/${name};`).join("\n    ")}
    ${serverBlock({ port, root, build, isBrotli: brotli !== undefined })}
}
`;
}

/** The server block that the README shows, for other folders and another port. */
function serverBlock(of: Pick<Place, "port" | "root" | "build"> & { readonly isBrotli: boolean }): string {
  const [block] = /^ {4}server \{\n.*?^ {4}\}$/msu.exec(readFileSync(README, "utf8")) ?? [];
  if (block === undefined) throw new Error("the README shows no server block for nginx");
  const replaced = [
    ["listen 80;", `listen 127.0.0.1:${of.port};`],
    ["root /var/www/wortlaut;", `root ${of.root};`],
    ["include /var/www/wortlaut/", `include ${of.build}/`],
    ...(of.isBrotli ? [["# brotli_static on;", "brotli_static on; #"]] : []),
  ];
  return replaced.reduce((text, [shown = "", used = ""]) => {
    if (!text.includes(shown)) throw new Error(`the server block of the README lacks "${shown}"`);
    return text.replace(shown, used);
  }, block);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
