import type { ExchangeProblemCode } from "@vas/domain/exchange";
import { exchangeLimits as limits } from "@vas/domain/exchange";
import { nameProblem } from "./package.names.ts";

/** A package that is not taken, and why; nothing of it has been unpacked beyond what is named. */
export class PackageRefused extends Error {
  override name = "PackageRefused";
  readonly code: ExchangeProblemCode;
  /** The name of a file of the package, where it can be shown. */
  readonly detail: string | null;

  constructor(code: ExchangeProblemCode, detail: string | null = null) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** A file of a package as the directory states it, with the place of its packed bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly isFolder: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: Buffer;
  /** Bytes once unpacked, as stated. */
  readonly size: number;
};

const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const zip64LocatorLength = 20;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const aes = 99;

/**
 * Reads and checks the central directory of a ZIP file (APPNOTE 6.3), entry by entry against what stands before the bytes,
 * before anything is unpacked. What other programs would read differently is refused, not guessed.
 * @throws PackageRefused
 */
export function readDirectory(bytes: Buffer): readonly ZipEntry[] {
  const end = findEnd(bytes);
  const { count, offset } = readEnd(bytes, end);
  const places: EntryPlace[] = [];
  let position = offset;
  for (let index = 0; index < count; index += 1) {
    if (position === end) throw new PackageRefused("zip_count_wrong");
    const place = readEntry(bytes, position, end);
    places.push(place);
    position = place.next;
  }
  if (position !== end) throw new PackageRefused("zip_count_wrong");
  checkTogether(places);
  const entries = places.map((place) => ({ place, data: readLocal(bytes, place, offset) }));
  checkPlaces(entries.map(({ place, data }) => ({ name: place.name, from: place.offset, to: data.to })));
  return entries.map(({ place, data }) => ({
    name: place.name,
    isFolder: place.name.endsWith("/"),
    method: place.method,
    checksum: place.checksum,
    packed: bytes.subarray(data.from, data.to),
    size: place.size,
  }));
}

/** The record at the end, which is there exactly once and with nothing after it. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - endLength - longestComment);
  let seen = false;
  for (let at = bytes.length - endLength; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) !== endSignature) continue;
    if (at + endLength + bytes.readUInt16LE(at + 20) === bytes.length) return at;
    seen = true;
  }
  throw new PackageRefused(seen ? "zip_trailing_bytes" : "zip_truncated");
}

function readEnd(bytes: Buffer, end: number): { readonly count: number; readonly offset: number } {
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const offset = bytes.readUInt32LE(end + 16);
  const disks = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 6)];
  const isZip64 = count === 0xffff || size === 0xffffffff || offset === 0xffffffff || hasLocator(bytes, end);
  refuseFirst([
    ["zip64_unsupported", isZip64],
    ["zip_several_disks", disks.some((disk) => disk !== 0)],
    ["zip_count_wrong", bytes.readUInt16LE(end + 8) !== count],
    ["zip_empty", count === 0],
    ["zip_too_many_entries", count > limits.entries, String(count)],
    ["zip_directory_malformed", offset + size !== end],
  ]);
  return { count, offset };
}

function hasLocator(bytes: Buffer, end: number): boolean {
  const locator = end - zip64LocatorLength;
  return locator >= 0 && bytes.readUInt32LE(locator) === zip64LocatorSignature;
}

type Check = readonly [code: ExchangeProblemCode, fails: boolean, detail?: string];

/** @throws PackageRefused for the first check that fails. */
function refuseFirst(checks: readonly Check[]): void {
  const failed = checks.find(([, fails]) => fails);
  if (failed) throw new PackageRefused(failed[0], failed[2] ?? null);
}

type EntryPlace = {
  readonly name: string;
  readonly rawName: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
};

function readEntry(bytes: Buffer, at: number, end: number): EntryPlace {
  if (at + entryLength > end || bytes.readUInt32LE(at) !== entrySignature) {
    throw new PackageRefused("zip_directory_malformed");
  }
  const nameLength = bytes.readUInt16LE(at + 28);
  const extraLength = bytes.readUInt16LE(at + 30);
  const next = at + entryLength + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  if (next > end) throw new PackageRefused("zip_directory_malformed");
  const rawName = bytes.subarray(at + entryLength, at + entryLength + nameLength);
  const name = readName(rawName);
  const extra = bytes.subarray(at + entryLength + nameLength, at + entryLength + nameLength + extraLength);
  const place = {
    name,
    rawName,
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    next,
  };
  if (bytes.readUInt16LE(at + 34) !== 0) throw new PackageRefused("zip_several_disks");
  checkEntry(place, extra);
  checkMode(name, { madeBy: bytes.readUInt8(at + 5), mode: bytes.readUInt32LE(at + 38) >>> 16 });
  return place;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function readName(raw: Buffer): string {
  if (raw.length > limits.name * 4) throw new PackageRefused("name_too_long");
  let name: string;
  try {
    name = utf8.decode(raw);
  } catch {
    throw new PackageRefused("name_not_utf8");
  }
  const problem = nameProblem(name);
  if (problem) throw new PackageRefused(problem, problem === "name_hidden_characters" ? null : name.slice(0, 80));
  return name;
}

/** Encrypted is bit 0, strongly encrypted bit 6, and with a masked directory bit 13. */
const encrypted = 0b10_0000_0100_0001;

function checkEntry({ name, flags, method, packedSize, size, offset }: EntryPlace, extra: Buffer): void {
  const isZip64 = [packedSize, size, offset].includes(0xffffffff) || hasZip64(extra);
  refuseFirst([
    ["zip_encrypted", (flags & encrypted) !== 0 || method === aes, name],
    ["zip_method_unsupported", method !== 0 && method !== 8, name],
    ["zip64_unsupported", isZip64],
    ["zip_size_wrong", method === 0 && packedSize !== size, name],
    ["zip_file_too_large", size > limits.file, name],
    ["zip_ratio", size > limits.ratioFrom && size > packedSize * limits.ratio, name],
  ]);
}

function hasZip64(extra: Buffer): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 0x0001) return true;
  }
  return false;
}

const unix = 3;

/** Only files and folders: a link would point out of the package, and a device is no text. */
function checkMode(name: string, { madeBy, mode }: { readonly madeBy: number; readonly mode: number }): void {
  const type = mode & 0xf000;
  if (madeBy !== unix || type === 0) return;
  if (type === 0xa000) throw new PackageRefused("zip_symlink", name);
  if (type !== 0x8000 && type !== 0x4000) throw new PackageRefused("zip_special_file", name);
}

/** Names are compared as the least careful file system would: without regard to case and to how accents are composed. */
function checkTogether(places: readonly EntryPlace[]): void {
  const names = new Set<string>();
  let total = 0;
  for (const { name, size } of places) {
    const key = name.normalize("NFC").toLowerCase().replace(/\/$/, "");
    if (names.has(key)) throw new PackageRefused("name_repeated", name);
    names.add(key);
    total += size;
  }
  if (total > limits.unpacked) throw new PackageRefused("zip_total_too_large");
}

/** What stands before the bytes of a file must say what the directory says. */
function readLocal(
  bytes: Buffer,
  place: EntryPlace,
  directory: number,
): { readonly from: number; readonly to: number } {
  const { name, rawName, offset, packedSize } = place;
  if (offset + localLength > directory) throw new PackageRefused("zip_entry_outside", name);
  if (bytes.readUInt32LE(offset) !== localSignature) throw new PackageRefused("zip_entry_malformed", name);
  const nameLength = bytes.readUInt16LE(offset + 26);
  const from = offset + localLength + nameLength + bytes.readUInt16LE(offset + 28);
  const to = from + packedSize;
  if (to > directory) throw new PackageRefused("zip_entry_outside", name);
  const localName = bytes.subarray(offset + localLength, offset + localLength + nameLength);
  if (!localName.equals(rawName) || !saysTheSame(bytes, place)) throw new PackageRefused("zip_headers_differ", name);
  return { from, to };
}

/** Bit 3: the sizes and the checksum come after the bytes, and are 0 before them. */
const sizesFollow = 0b1000;

function saysTheSame(bytes: Buffer, { offset, flags, method, checksum, packedSize, size }: EntryPlace): boolean {
  const isAlike = bytes.readUInt16LE(offset + 6) === flags && bytes.readUInt16LE(offset + 8) === method;
  const stated = [bytes.readUInt32LE(offset + 14), bytes.readUInt32LE(offset + 18), bytes.readUInt32LE(offset + 22)];
  const isDeferred = (flags & sizesFollow) !== 0 && stated.every((value) => value === 0);
  return isAlike && (isDeferred || String(stated) === String([checksum, packedSize, size]));
}

type Extent = { readonly name: string; readonly from: number; readonly to: number };

/** Files lie after one another from the first byte on: what overlaps is a bomb, and what stands before them is no package. */
function checkPlaces(extents: readonly Extent[]): void {
  let reached = 0;
  for (const { name, from, to } of extents.toSorted((one, other) => one.from - other.from)) {
    if (from < reached) throw new PackageRefused("zip_overlap", name);
    if (reached === 0 && from > 0) throw new PackageRefused("zip_leading_bytes");
    reached = to;
  }
}
