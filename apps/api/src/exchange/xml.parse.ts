import { exchangeLimits as limits, type ExchangeProblemCode, type XmlElement } from "@vas/domain/exchange";
import { SaxesParser } from "saxes";

/** An XML file that is not read, why, and from which line on. */
export class XmlRefused extends Error {
  override name = "XmlRefused";
  readonly code: ExchangeProblemCode;
  readonly line: number;
  readonly detail: string | null;

  constructor(code: ExchangeProblemCode, line: number, detail: string | null = null) {
    super(code);
    this.code = code;
    this.line = line;
    this.detail = detail;
  }
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/**
 * Reads XML into elements. There is no document type, so no entity but XML's own five, nothing is fetched, and what is deep,
 * long or many beyond the limits ends the reading where it is met.
 * @throws XmlRefused
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const around: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const refuse = (code: ExchangeProblemCode, detail: string | null = null): never => {
    throw new XmlRefused(code, parser.line, detail);
  };
  function add(part: string): void {
    const inside = around.at(-1);
    if (!inside) return;
    inside.text += part;
    if (inside.text.length > limits.text) refuse("xml_text_too_long");
  }
  parser.on("error", ({ message }) => refuse(/entity/.test(message) ? "xml_entity" : "xml_not_well_formed"));
  parser.on("doctype", () => refuse("xml_doctype"));
  parser.on("processinginstruction", ({ target }) => refuse("xml_instruction", target.slice(0, 20)));
  parser.on("xmldecl", ({ encoding = "UTF-8" }) => {
    if (!/^(utf-8|us-ascii)$/i.test(encoding)) refuse("xml_encoding", encoding.slice(0, 20));
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("opentag", ({ name, attributes }) => {
    elements += 1;
    if (elements > limits.elements) refuse("xml_too_many_elements");
    if (around.length >= limits.depth) refuse("xml_too_deep");
    around.push({ name, attributes, children: [], text: "", line: parser.line });
  });
  parser.on("closetag", () => {
    const closed = around.pop();
    const outer = around.at(-1);
    if (closed && outer) outer.children.push(closed);
    else root = closed;
  });
  parser.write(text).close();
  return root ?? refuse("xml_not_well_formed");
}
