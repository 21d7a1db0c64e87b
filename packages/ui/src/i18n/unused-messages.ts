/** Source files by their path from the root, `/src/app/messages.ts`, as `import.meta.glob` gives them. */
export type Sources = Readonly<Record<string, string>>;

type Definition = { readonly file: string; readonly map: string; readonly keys: readonly string[] };
/** A file that knows a map, and by which name. */
type Reader = { readonly text: string; readonly name: string };

const definitionPattern = /const (\w+) = defineMessages\(\{\n(.*?)\n\}\)/gs;
const keyPattern = /^ {2}"?([\w.]+)"?: /gm;
const importPattern = /import (?:type )?\{([^}]*)\} from "(\.[^"]*)"/g;

function definitionsIn([file, text]: readonly [string, string]): Definition[] {
  return [...text.matchAll(definitionPattern)].map(([, map = "", body = ""]) => ({
    file,
    map,
    keys: [...body.matchAll(keyPattern)].map(([, key = ""]) => key),
  }));
}

/** The names under which a source imports a map: usually one. */
function namesIn([file, text]: readonly [string, string], definition: Definition): string[] {
  return [...text.matchAll(importPattern)].flatMap(([, bindings = "", from = ""]) => {
    if (new URL(from, `file://${file}`).pathname !== definition.file) return [];
    const pairs = bindings.split(",").map((binding) => binding.trim().split(" as "));
    return pairs.filter(([imported]) => imported === definition.map).map(([imported = "", local = imported]) => local);
  });
}

function readersOf(sources: Sources, definition: Definition): Reader[] {
  const own = { text: sources[definition.file] ?? "", name: definition.map };
  const importing = Object.entries(sources).flatMap((source) =>
    namesIn(source, definition).map((name) => ({ text: source[1], name })),
  );
  return [own, ...importing];
}

/** A code that is written out somewhere; `Type["key"]` only names a type, and `"value":"key"` is a field of a query. */
function isWritten(key: string, sources: Sources): boolean {
  const written = new RegExp(`(?<!:|[\\w)>\\]]\\[)["']${key}["']`);
  return Object.values(sources).some((text) => written.test(text));
}

function isUsed(key: string, readers: readonly Reader[], sources: Sources): boolean {
  if (readers.some(({ text, name }) => new RegExp(`\\b${name}\\s*\\.${key}\\b`).test(text))) return true;
  const isChosenByCode = readers.some(({ text, name }) => new RegExp(`\\b${name}\\[`).test(text));
  return isChosenByCode && isWritten(key, sources);
}

/** Every message that no source mentions: by its name, or, where a map is read by a code, as a code that is written out. */
export function unusedMessages(sources: Sources): string[] {
  return Object.entries(sources)
    .flatMap(definitionsIn)
    .flatMap((definition) => {
      const readers = readersOf(sources, definition);
      const unused = definition.keys.filter((key) => !isUsed(key, readers, sources));
      return unused.map((key) => `${definition.file} ${definition.map}.${key}`);
    });
}
