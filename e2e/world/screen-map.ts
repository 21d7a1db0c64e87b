import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A route as the screen map of a client names it: `/courses/$course`. */
export type Route = string;

const routed = /path: "(\/[^"]*)"(?:,\s*staticData: \{ permission: "([^"]+)" \})?/g;

/** The routes of a client, with the permission that each asks for; undefined where it asks for none. */
export function routesOf(
  client: "portal" | "console",
): readonly { readonly path: Route; readonly permission?: string }[] {
  const file = join(import.meta.dirname, "..", "..", "apps", client, "src", "routes.tsx");
  const found = [...readFileSync(file, "utf8").matchAll(routed)];
  return found.map(([, path = "", permission]) => (permission === undefined ? { path } : { path, permission }));
}
