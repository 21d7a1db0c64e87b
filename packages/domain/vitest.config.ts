import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@vas/source"] } },
  // Nothing here keeps a state, so that one process serves every file.
  test: { name: "domain", include: ["src/**/*.test.ts"], isolate: false, testTimeout: 20_000 },
});
