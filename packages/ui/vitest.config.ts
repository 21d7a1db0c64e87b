import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    name: "ui",
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "gallery/**/*.test.tsx"],
    setupFiles: ["src/test-setup.ts"],
    testTimeout: 20_000,
  },
});
