import type { Route } from "./exchange.ts";

export type Match =
  | { readonly kind: "route"; readonly route: Route; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: "wrong-method"; readonly allow: string; readonly route: Route }
  | { readonly kind: "unknown" };

type Pattern = { readonly parts: readonly string[]; readonly route: Route };

/** Finds the route of a method and path. HEAD is answered as GET. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match {
  const exact = new Map<string, Route[]>();
  const patterns: Pattern[] = [];
  for (const route of routes) {
    if (route.path.includes("/:")) patterns.push({ parts: route.path.split("/"), route });
    else exact.set(route.path, [...(exact.get(route.path) ?? []), route]);
  }

  function candidates(path: string): { route: Route; parameters: Record<string, string> }[] {
    const known = exact.get(path);
    if (known) return known.map((route) => ({ route, parameters: {} }));
    const parts = path.split("/");
    return patterns.flatMap(({ parts: pattern, route }) => {
      const parameters = parametersOf(pattern, parts);
      return parameters ? [{ route, parameters }] : [];
    });
  }

  return (method, path) => {
    const asked = method === "HEAD" ? "GET" : method;
    const found = candidates(path);
    const match = found.find(({ route }) => route.method === asked);
    if (match) return { kind: "route", ...match };
    const [other] = found;
    if (!other) return { kind: "unknown" };
    return { kind: "wrong-method", allow: found.map(({ route }) => route.method).join(", "), route: other.route };
  };
}

function parametersOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of pattern.entries()) {
    const part = parts[index] ?? "";
    if (name.startsWith(":") && part !== "") parameters[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return parameters;
}
