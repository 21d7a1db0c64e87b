import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@vas/source"] } },
  test: { name: "local", include: ["*.test.ts"], testTimeout: 60_000 },
});
