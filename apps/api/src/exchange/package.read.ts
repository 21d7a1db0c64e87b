import { type ExchangeNote, type ExchangeProblem, type QuestionDraft, type Reading } from "@vas/domain/exchange";
import type { Language } from "@vas/domain/kernel";
import { parseBankText } from "./bank.read.ts";
import { manifestName, readManifest, type ListedFile } from "./package.manifest.ts";
import { unpack } from "./package.unpack.ts";
import { PackageRefused, readDirectory, type ZipEntry } from "./package.zip.ts";

/** Reads a package of question files: all is checked before anything is unpacked, and one file after another is read. */
export async function readPackage(bytes: Buffer, language: Language): Promise<Reading<readonly QuestionDraft[]>> {
  try {
    const files = readDirectory(bytes).filter(({ name, isFolder }) => !isFolder && !isOfMac(name));
    for (const { name } of files) checkKind(name);
    const listed = await readListing(files);
    return await readListed(files, listed, language);
  } catch (error) {
    if (!(error instanceof PackageRefused)) throw error;
    const { code, detail } = error;
    return { value: [], problems: [{ file: null, line: null, question: null, code, detail }], notes: [] };
  }
}

/** What macOS adds to a package that somebody makes there; it holds nothing of theirs. */
function isOfMac(name: string): boolean {
  return name.startsWith("__MACOSX/") || name.split("/").at(-1) === ".DS_Store";
}

function checkKind(name: string): void {
  if (/\.(zip|mbz|gz|tgz|tar|7z|rar|jar|bz2|xz|zst)$/i.test(name)) throw new PackageRefused("zip_nested", name);
  if (!/\.(gift|txt|xml)$/i.test(name)) throw new PackageRefused("file_unexpected", name);
}

async function readListing(files: readonly ZipEntry[]): Promise<readonly ListedFile[]> {
  const [manifest, ...more] = files.filter(({ name }) => name.split("/").at(-1) === manifestName);
  if (!manifest) throw new PackageRefused("manifest_missing");
  if (more.length > 0) throw new PackageRefused("manifest_repeated");
  const folder = manifest.name.slice(0, -manifestName.length);
  const listed = readManifest(decoded(await unpack(manifest), manifest.name), folder);
  const names = new Set(files.map(({ name }) => name));
  const missing = listed.find(({ name }) => !names.has(name));
  if (missing) throw new PackageRefused("manifest_file_missing", missing.name);
  const listedNames = new Set([manifest.name, ...listed.map(({ name }) => name)]);
  const unlisted = files.find(({ name }) => !listedNames.has(name));
  if (unlisted) throw new PackageRefused("manifest_file_unlisted", unlisted.name);
  return listed;
}

function decoded(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new PackageRefused("not_utf8", name);
  }
}

async function readListed(
  files: readonly ZipEntry[],
  listed: readonly ListedFile[],
  language: Language,
): Promise<Reading<readonly QuestionDraft[]>> {
  const drafts: QuestionDraft[] = [];
  const problems: ExchangeProblem[] = [];
  const notes: ExchangeNote[] = [];
  for (const file of listed) {
    const entry = files.find(({ name }) => name === file.name);
    if (!entry) throw new PackageRefused("manifest_file_missing", file.name);
    const setting = { file: file.name, format: file.format, language: file.language ?? language };
    const read = await parseBankText(await unpack(entry), setting);
    drafts.push(...read.value);
    problems.push(...read.problems);
    notes.push(...read.notes);
  }
  return { value: drafts, problems, notes };
}
