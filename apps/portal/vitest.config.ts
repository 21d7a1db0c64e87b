import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ["@vas/source"], alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    name: "portal",
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/app/testing/setup.ts"],
    testTimeout: 20_000,
  },
});
