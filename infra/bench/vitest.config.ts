import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@vas/source"] } },
  test: { name: "bench", include: ["src/**/*.test.ts"] },
});
