import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@vas/source"] } },
  test: { name: "domain", include: ["src/**/*.test.ts"] },
});
