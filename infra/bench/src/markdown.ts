/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A section: its heading, and what stands under it; empty where nothing does. */
export function section(title: string, ...parts: readonly string[]): string {
  const full = parts.filter(Boolean);
  return full.length === 0 ? "" : [`## ${title}`, ...full].join("\n\n");
}

/** The sections of a text by their headings of the second level. */
export function sectionsOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [title = "", ...rest] = part.split("\n");
      return [title.trim(), rest.join("\n").trim()] as const;
    }),
  );
}
