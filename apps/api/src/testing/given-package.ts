import { crc32, deflateRawSync } from "node:zlib";

/** What the two headers of a file say of it; what is left out is said truly. */
type Said = {
  readonly flags?: number;
  readonly method?: number;
  readonly checksum?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly rawName?: Buffer;
};

/** A file of a package, and the lies that are told of it: in both headers, before its bytes only, in the directory only. */
export type PackedFile = {
  readonly name: string;
  readonly content: string | Buffer;
  readonly packed?: Buffer;
  readonly both?: Said;
  readonly local?: Said;
  readonly directory?: Said & {
    readonly offset?: number;
    readonly madeBy?: number;
    readonly mode?: number;
    readonly disk?: number;
    readonly extra?: Buffer;
  };
};

/** What the record at the end says; what is left out is said truly. */
export type SaidAtEnd = {
  readonly disk?: number;
  readonly countHere?: number;
  readonly count?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly before?: Buffer;
};

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function header(name: Buffer, said: Required<Omit<Said, "rawName">>, extra: number): Buffer {
  const { flags, method, checksum, packedSize, size } = said;
  const numbers = [u16(20), u16(flags), u16(method), u16(0), u16(0x21), u32(checksum), u32(packedSize), u32(size)];
  return Buffer.concat([...numbers, u16(name.length), u16(extra)]);
}

/** A ZIP package of files, byte by byte, so that it can say what no program would write. */
export function packageOf(files: readonly PackedFile[], end: SaidAtEnd = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let position = 0;
  for (const file of files) {
    const local = localOf(file);
    locals.push(local);
    entries.push(entryOf(file, position));
    position += local.length;
  }
  const directory = Buffer.concat(entries);
  const { length } = files;
  const truth = { disk: 0, count: length, countHere: end.count ?? length, size: directory.length, offset: position };
  const said = { ...truth, before: Buffer.alloc(0), ...end };
  return Buffer.concat([
    ...locals,
    directory,
    said.before,
    Buffer.from("504b0506", "hex"),
    ...[said.disk, 0, said.countHere, said.count].map(u16),
    ...[said.size, said.offset].map(u32),
    u16(0),
  ]);
}

function truthOf({ name, content, packed }: PackedFile) {
  const bytes = Buffer.from(content);
  const data = packed ?? deflateRawSync(bytes);
  const said = { flags: 0x0800, method: 8, checksum: crc32(bytes), packedSize: data.length, size: bytes.length };
  return { said: { ...said, rawName: Buffer.from(name) }, data };
}

function localOf(file: PackedFile): Buffer {
  const { said, data } = truthOf(file);
  const stated = { ...said, ...file.both, ...file.local };
  return Buffer.concat([Buffer.from("504b0304", "hex"), header(stated.rawName, stated, 0), stated.rawName, data]);
}

const ordinary = { offset: null, madeBy: 0, mode: 0, disk: 0, extra: Buffer.alloc(0) };

function entryOf(file: PackedFile, position: number): Buffer {
  const stated = { ...truthOf(file).said, ...ordinary, ...file.both, ...file.directory };
  return Buffer.concat([
    Buffer.from("504b0102", "hex"),
    Buffer.from([20, stated.madeBy]),
    header(stated.rawName, stated, stated.extra.length),
    ...[0, stated.disk, 0].map(u16),
    ...[stated.mode * 0x10000, stated.offset ?? position].map(u32),
    stated.rawName,
    stated.extra,
  ]);
}

/** The listing of a package; a resource is its attributes as they stand in the file. */
export function manifestOf(...resources: readonly string[]): PackedFile {
  const listed = resources.map((resource) => `<resource ${resource}/>`).join("");
  return { name: "imsmanifest.xml", content: `<manifest><resources>${listed}</resources></manifest>` };
}
