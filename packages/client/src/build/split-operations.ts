// Run in a client's folder before `generate-persisted-query-manifest`, which wants one operation a document: writes each
// operation and fragment of the source into a document of its own.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Kind, parse, print } from "graphql";

const folder = ".cache/operations";
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const file of globSync("src/**/*.graphql")) {
  for (const definition of parse(readFileSync(file, "utf8")).definitions) {
    const isNamed = definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION;
    if (!isNamed || !definition.name) throw new Error(`${file}: every operation and fragment has a name`);
    writeFileSync(`${folder}/${definition.name.value}.graphql`, `${print(definition)}\n`, { flag: "wx" });
  }
}
