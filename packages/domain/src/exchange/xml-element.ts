/** An element of an XML file, as a parser without entities tells it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly line: number;
};

/** The children of a name, in their order. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of the first element along a path, trimmed; undefined where there is none. */
export function textIn(element: XmlElement, ...path: readonly string[]): string | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return element.text.trim();
  const child = element.children.find((one) => one.name === name);
  return child && textIn(child, ...rest);
}
