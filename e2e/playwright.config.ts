import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { identityPort, origin, port } from "./world/address.ts";
import { chromiumLaunch } from "./world/chromium.ts";

export default defineConfig({
  testDir: "journeys",
  outputDir: ".cache/results",
  reporter: [["list"]],
  forbidOnly: true,
  // A journey changes the register that the others see too: one at a time, in the order of their names.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    launchOptions: await chromiumLaunch(),
    screenshot: "only-on-failure",
    // Keeping a trace takes nearly as much time as the browser itself. The step that failed, its source and a picture tell most;
    // `--trace on` keeps one of a journey that is run again.
    trace: "off",
  },
  webServer: {
    command: `"${process.execPath}" "${join(import.meta.dirname, "world", "stack.ts")}"`,
    env: { PORT: String(port), IDENTITY_PORT: String(identityPort) },
    url: `${origin}/readyz`,
    // While a journey is written, a system that runs already at E2E_PORT may serve it.
    reuseExistingServer: process.env["E2E_REUSE"] === "true",
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 25_000 },
    stdout: "pipe",
    stderr: "pipe",
  },
});
