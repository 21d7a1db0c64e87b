import { readFileSync } from "node:fs";
import { join } from "node:path";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, type BuildOptions, type Plugin, type UserConfig } from "vite";
import { programFiles } from "./program-files.ts";

/** Puts the list of this client's operations beside it: the API reads it as the only ones it answers to. */
function operationList(root: string): Plugin {
  return {
    name: "operation-list",
    apply: "build",
    generateBundle() {
      const source = readFileSync(join(root, "src/operations.generated.json"), "utf8");
      this.emitFile({ type: "asset", fileName: "operations.json", source });
    },
  };
}

/** The page and the script in it begin the program: where they were put with the rest, nothing would be named as its beginning. */
function isBeginning(id: string): boolean {
  return id.endsWith("/index.html") || id.endsWith("/src/main.tsx");
}

/**
 * What a first visit loads comes in two files and not in a score of them, which together are larger and are asked for one by one:
 * that of the libraries, which a browser keeps over our releases, and ours.
 */
const firstLoad: NonNullable<BuildOptions["rolldownOptions"]> = {
  output: {
    codeSplitting: {
      groups: [
        { name: "libraries", tags: ["$initial"], test: /[\\/]node_modules[\\/]/, priority: 1 },
        { name: "first", tags: ["$initial"], test: (id) => !isBeginning(id) },
      ],
    },
  },
};

export type WebSettings = { readonly root: string; readonly base: string; readonly port: number };

/**
 * How a web client is built: from the sources of the workspaces, the texts of React Aria in our three languages only, no
 * inline script or style, so that the strict content security policy holds. In development the API answers on port 4000.
 */
export function webConfig({ root, base, port }: WebSettings): UserConfig {
  const api = { target: "http://127.0.0.1:4000", changeOrigin: false };
  const proxied = ["/casework", "/training", "/sign-in", "/sign-out", "/session", "/pictures"];
  return {
    root,
    base,
    plugins: [
      react(),
      { ...optimizeLocales.vite({ locales: ["fi-FI", "sv-SE", "en-US"] }), enforce: "pre" },
      operationList(root),
    ],
    // rxjs has a build with classes; without the condition a copy for browsers of 2015 is taken, with all its aids.
    resolve: {
      conditions: ["@vas/source", "es2015", ...defaultClientConditions],
      alias: [
        {
          find: /^@messageformat\/date-skeleton(\/.*)?$/,
          replacement: join(import.meta.dirname, "no-date-skeletons.ts"),
        },
      ],
    },
    build: {
      target: "es2024",
      manifest: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: firstLoad,
      // How much may come is for the budget of the first load to say.
      chunkSizeWarningLimit: 1_000,
    },
    server: {
      host: "127.0.0.1",
      port,
      strictPort: true,
      proxy: Object.fromEntries(proxied.map((path) => [path, api])),
    },
  };
}

/** Tells the worker which files make up the program. They are looked up when it is built: whoever only reads this file has none. */
function programList(root: string, base: string): Plugin {
  return {
    name: "program-list",
    config: () => ({ define: { __PROGRAM__: JSON.stringify(programFiles(join(root, "dist"), base)) } }),
  };
}

export type WorkerSettings = { readonly root: string; readonly base: string; readonly entry: string };

/**
 * How a client's service worker is built, after the client: one classic script `worker.js` beside the page, whose name stays, so
 * that browsers find its next version there. It is told which files make up the program (`__PROGRAM__`).
 */
export function workerConfig({ root, base, entry }: WorkerSettings): UserConfig {
  return {
    root,
    base,
    resolve: { conditions: ["@vas/source", ...defaultClientConditions] },
    plugins: [programList(root, base)],
    build: {
      target: "es2024",
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, entry), output: { format: "iife", entryFileNames: "worker.js" } },
    },
  };
}
