import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LaunchOptions } from "@playwright/test";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const unpacked = join(import.meta.dirname, "..", ".cache", "chromium-153");

/** Not the package's own arguments: its --single-process and --disable-web-security would hide faults of CORS and CSP. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/**
 * How to launch a browser without installing one: CHROMIUM_PATH, an installed one, or the one inside the npm package
 * @sparticuz/chromium (Linux on x64). Elsewhere Playwright's own browser is used.
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const found = [process.env["CHROMIUM_PATH"], ...installed].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return { executablePath: found, args };
  if (process.platform !== "linux" || process.arch !== "x64") return { args };
  return {
    executablePath: await unpackChromium(),
    args,
    env: { ...process.env, ...librariesAndFonts() },
  };
}

type LaunchEnvironment = Record<string, string>;

/** The package unpacks into the temporary folder and takes whatever is there, of any version: it gets a folder of its own. */
async function unpackChromium(): Promise<string> {
  mkdirSync(unpacked, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = unpacked;
  // Only on what it takes for Amazon's Node does it unpack its own libnss3, libnspr4 and libexpat.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs24.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  return executablePath;
}

/** The packed fonts.conf names a folder that is not there; without any font Chromium ends at once. */
function librariesAndFonts(): LaunchEnvironment {
  const settings = join(unpacked, "fontconfig");
  const file = join(settings, "fonts.conf");
  mkdirSync(settings, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${unpacked}/fonts</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${unpacked}/fontcache</cachedir></fontconfig>`,
  );
  return { LD_LIBRARY_PATH: join(unpacked, "al2023", "lib"), FONTCONFIG_PATH: settings, FONTCONFIG_FILE: file };
}
