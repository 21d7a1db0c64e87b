import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "apps/*/vitest.config.ts", "infra/*/vitest.config.ts"],
    // Every core: by itself Vitest leaves one idle, which is half of a machine with two.
    maxWorkers: "100%",
  },
});
