import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { DateTime: "string", Date: "string", ID: "string" };

/** Types and documents beside each `.graphql` file, from the emitted schema of a surface. */
export function codegenOf(surface: "casework" | "training"): CodegenConfig {
  return {
    schema: `../../packages/schema/${surface}.graphql`,
    documents: ["src/**/*.graphql"],
    silent: true,
    generates: {
      "./src/schema.generated.ts": {
        plugins: ["typescript-operations"],
        config: { generateOperationTypes: false, enumType: "string-literal", scalars, strictScalars: true },
      },
      "./src/possible-types.generated.json": { plugins: ["fragment-matcher"] },
      "./src/": {
        preset: "near-operation-file",
        presetConfig: {
          extension: ".generated.ts",
          importTypesNamespace: "Schema",
          baseTypesPath: "schema.generated.ts",
        },
        plugins: ["typescript-operations", "typed-document-node"],
        config: {
          importSchemaTypesFrom: "./src/schema.generated.ts",
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
          inlineFragmentTypes: "mask",
          customDirectives: { apolloUnmask: true },
          scalars,
          useTypeImports: true,
          importExtension: ".ts",
        },
      },
    },
  };
}
