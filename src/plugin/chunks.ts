import type { Rolldown, ViteBuilder } from "vite";

/** What Vite gives for a build. */
export type Output = Awaited<ReturnType<ViteBuilder["build"]>>;

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

function bundleOf(output: Output): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const outputs = Array.isArray(output) ? output : "output" in output ? [output] : [];
  return outputs.flatMap(({ output: files }) => files);
}

/** The chunks of a build. */
export function chunksOf(output: Output): readonly Rolldown.OutputChunk[] {
  return bundleOf(output).filter((file) => file.type === "chunk");
}

/** The names of all files of a build. */
export function filesOf(output: Output): readonly string[] {
  return bundleOf(output).map(({ fileName }) => fileName);
}

/** A chunk and all that it imports, by file names; where it is wanted, with what it loads when it is needed. */
export function withImports(chunk: Rolldown.OutputChunk, chunks: Chunks, { dynamic = false } = {}): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const { imports = [], dynamicImports = [] } = chunks.get(file) ?? {};
    for (const next of dynamic ? [...imports, ...dynamicImports] : imports) visit(next);
  };
  visit(chunk.fileName);
  return [...found];
}
