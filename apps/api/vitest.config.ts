import { defineConfig } from "vitest/config";

export default defineConfig({
  // One copy of graphql: its CommonJS and module builds do not recognise one another's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  ssr: { resolve: { conditions: ["@vas/source"] } },
  oxc: { decorator: { legacy: true } },
  test: {
    name: "api",
    include: ["src/**/*.test.ts"],
    setupFiles: ["reflect-metadata"],
    globalSetup: ["src/testing/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
