import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

type Chunk = { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[] };
type Manifest = Readonly<Record<string, Chunk>>;

/** The scripts that a first visit loads: the entry and everything it imports without waiting. */
function firstLoad(manifest: Manifest): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(key);
  return files;
}

/**
 * Measures the first load of a built client.
 * @param folder the built client
 * @param most kilobytes (1000 bytes) of gzipped script
 * @returns a sentence for each fault, and the measure.
 */
export function budgetFaults(folder: string, most: number): { readonly kilobytes: number; readonly faults: string[] } {
  const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")) as Manifest;
  const files = [...firstLoad(manifest)];
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  const kilobytes = Math.round(bytes.reduce((sum, size) => sum + size, 0) / 100) / 10;
  const faults =
    kilobytes > most ? [`The first load is ${kilobytes} kB of gzipped script; the budget is ${most} kB`] : [];
  return { kilobytes, faults: files.length === 0 ? ["The build has no entry"] : faults };
}
