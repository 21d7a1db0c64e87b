import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "@vas/local/steps";

/** Where the API's compiled program is. */
export const apiFolder = join(root, "apps", "api", "dist");

/** A module of the compiled API; the bench fills its database with the API's own means. */
export async function apiModule<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(apiFolder, path)).href)) as Module;
}
