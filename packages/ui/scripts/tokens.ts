import { suomifiDesignTokens as tokens } from "suomifi-design-tokens";

/** `depthLight1` → `depth-light-1`. */
function kebab(name: string): string {
  return name.replace(/([A-Z]|\d+)/g, "-$1").toLowerCase();
}

function declarations(prefix: string, values: object): string[] {
  return Object.entries(values)
    .filter((entry): entry is [string, string] => typeof entry[1] === "string")
    .map(([name, value]) => `  --sf-${prefix}-${kebab(name)}: ${value};`);
}

/**
 * The design tokens of Suomi.fi as custom properties, as text of `src/css/tokens.css`.
 * Colours, spacing, radii and shadows only: never the Suomi.fi marks, and type sizes are set where they are used.
 */
export function tokensCss(): string {
  const lines = [
    ...declarations("color", tokens.colors),
    ...declarations("space", tokens.spacing),
    ...declarations("radius", tokens.radiuses),
    ...declarations("shadow", tokens.shadows),
  ];
  return `/* Written by scripts/write-tokens.ts from suomifi-design-tokens; change the script, not this file. */\n:root {\n${lines.join("\n")}\n}\n`;
}
