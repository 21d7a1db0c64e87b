// Run in a client's folder after `generate-persisted-query-manifest`: leaves the hash of each operation by its name for the
// program, which does not carry the list itself.
import { readFileSync, writeFileSync } from "node:fs";

type Manifest = { readonly operations: readonly { readonly id: string; readonly name: string }[] };

const manifest = JSON.parse(readFileSync("src/operations.generated.json", "utf8")) as Manifest;
const hashes = Object.fromEntries(manifest.operations.map(({ name, id }) => [name, id]));
writeFileSync("src/operation-hashes.generated.json", `${JSON.stringify(hashes, null, 2)}\n`);
