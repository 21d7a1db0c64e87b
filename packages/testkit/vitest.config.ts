import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@vas/source"] } },
  test: { name: "testkit", include: ["src/**/*.test.ts"], globalSetup: ["src/global-setup.fixture.ts"] },
});
