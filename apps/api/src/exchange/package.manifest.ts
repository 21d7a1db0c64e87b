import { childrenOf, type BankFormat, type XmlElement } from "@vas/domain/exchange";
import { languages, type Language } from "@vas/domain/kernel";
import { nameProblem } from "./package.names.ts";
import { PackageRefused } from "./package.zip.ts";
import { parseXml, XmlRefused } from "./xml.parse.ts";

/** A file of questions that the listing of a package names. */
export type ListedFile = { readonly name: string; readonly format: BankFormat; readonly language: Language | null };

/** The name of the listing, as of IMS Content Packaging. */
export const manifestName = "imsmanifest.xml";

const formats: Readonly<Partial<Record<string, BankFormat>>> = { gift: "gift", moodle_xml: "moodle_xml" };

/**
 * Reads the listing of a package: which files hold questions, in which format and language. Addresses are those of files of
 * the package, relative to the listing; nothing else is looked up.
 * @throws PackageRefused
 */
export function readManifest(text: string, folder: string): readonly ListedFile[] {
  const root = parsed(text);
  const [resources] = childrenOf(root, "resources");
  if (root.name !== "manifest" || !resources) throw new PackageRefused("manifest_malformed");
  const files = childrenOf(resources, "resource").map((resource) => toFile(resource, folder));
  if (files.length === 0) throw new PackageRefused("manifest_empty");
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(name)) throw new PackageRefused("manifest_file_repeated", name);
    names.add(name);
  }
  return files;
}

function parsed(text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof XmlRefused) {
      throw new PackageRefused(error.code === "xml_not_well_formed" ? "manifest_malformed" : error.code, error.detail);
    }
    throw error;
  }
}

function toFile({ attributes }: XmlElement, folder: string): ListedFile {
  const { type = "", href = "" } = attributes;
  const format = formats[type];
  if (!format) throw new PackageRefused("manifest_type_unknown", type.slice(0, 20));
  if (nameProblem(href) !== undefined || /[:?#%]/.test(href)) {
    throw new PackageRefused("manifest_address_outside", href.slice(0, 80));
  }
  return { name: `${folder}${href}`, format, language: languageOf(attributes["xml:lang"]) };
}

function languageOf(named: string | undefined): Language | null {
  if (named === undefined) return null;
  const language = languages.find((one) => one === named);
  if (!language) throw new PackageRefused("language_unknown", named.slice(0, 20));
  return language;
}

/** The listing of files as XML. */
export function writeManifest(files: readonly ListedFile[]): string {
  const resources = files.map(
    ({ name, format, language }, place) =>
      `    <resource identifier="file-${place + 1}" type="${format}" href="${name}"${language ? ` xml:lang="${language}"` : ""}/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<manifest identifier="bank" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1">',
    "  <resources>",
    ...resources,
    "  </resources>",
    "</manifest>",
    "",
  ].join("\n");
}
