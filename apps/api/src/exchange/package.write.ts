import { crc32, deflateRawSync } from "node:zlib";
import { manifestName, writeManifest, type ListedFile } from "./package.manifest.ts";

/** A package of text files with their listing. It holds no times, so that the same bank makes the same bytes. */
export function writePackage(files: readonly (ListedFile & { readonly text: string })[]): Buffer {
  const parts = [{ name: manifestName, text: writeManifest(files) }, ...files];
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of parts) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const stated = { name: Buffer.from(name), checksum: crc32(bytes), packed: packed.length, size: bytes.length };
    const local = Buffer.concat([localHeader(stated), stated.name, packed]);
    locals.push(local);
    entries.push(Buffer.concat([directoryEntry(stated, offset), stated.name]));
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...locals, directory, endOfDirectory({ count: parts.length, size: directory.length, offset })]);
}

type Stated = { readonly name: Buffer; readonly checksum: number; readonly packed: number; readonly size: number };

const version = 20;
/** Names are UTF-8. */
const utf8Flag = 0x0800;
const deflated = 8;
/** 1 January 1980, the first day that a ZIP file can name. */
const firstDay = 0x21;

/** The thirteen fields that both headers share, in their order. */
function shared({ name, checksum, packed, size }: Stated): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(utf8Flag, 2);
  fields.writeUInt16LE(deflated, 4);
  fields.writeUInt16LE(firstDay, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function localHeader(stated: Stated): Buffer {
  return Buffer.concat([Buffer.from("504b0304", "hex"), shared(stated)]);
}

function directoryEntry(stated: Stated, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(version, 0);
  return Buffer.concat([Buffer.from("504b0102", "hex"), madeBy, shared(stated), rest]);
}

function endOfDirectory({ count, size, offset }: Record<"count" | "size" | "offset", number>): Buffer {
  const end = Buffer.alloc(22);
  end.write("504b0506", 0, "hex");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
