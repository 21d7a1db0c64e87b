import { cleanJpeg } from "./picture.jpeg.ts";

/** A picture as it is kept: what it is by its own bytes, without what cameras write about place and person. */
export type CheckedPicture = { readonly mediaType: "image/png" | "image/jpeg" | "image/webp"; readonly bytes: Buffer };

/** The picture, or undefined where the bytes are none of a kind that is taken: PNG, JPEG or WebP, whatever they call themselves. */
export function checkPicture(bytes: Buffer): CheckedPicture | undefined {
  if (bytes.subarray(0, 8).equals(pngStart)) return withBytes("image/png", cleanPng(bytes));
  if (bytes.subarray(0, 3).equals(jpegStart)) return withBytes("image/jpeg", cleanJpeg(bytes));
  const isWebp = bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP";
  return isWebp ? withBytes("image/webp", cleanWebp(bytes)) : undefined;
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpegStart = Buffer.from([0xff, 0xd8, 0xff]);

function withBytes(mediaType: CheckedPicture["mediaType"], bytes: Buffer | undefined): CheckedPicture | undefined {
  return bytes && { mediaType, bytes };
}

/** The parts of a PNG, of one that moves too, that say how it looks; not its texts, its time, or what a camera or a program added. */
const pngParts: ReadonlySet<string> = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT".split(" "),
);

function cleanPng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = bytes.toString("latin1", at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    if (pngParts.has(name)) kept.push(bytes.subarray(at, end));
    // What stands behind the end is no part of the picture.
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

const stillParts: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "ALPH"]);
const webpParts: ReadonlySet<string> = new Set([...stillParts, "VP8X", "ICCP", "ANIM", "ANMF"]);
/** Of the extended header, the bits that say that EXIF and XMP follow. */
const noteBits = 0b0000_1100;
/** Where, when and how long a frame of one that moves is shown; its own parts follow. */
const frameHead = 16;

function cleanWebp(bytes: Buffer): Buffer | undefined {
  const size = bytes.length < 12 ? 0 : bytes.readUInt32LE(4) + 8;
  if (size > bytes.length) return undefined;
  // What stands behind the size that it tells is no part of the picture.
  const chunks = keptChunks(bytes.subarray(12, size), webpParts);
  if (!chunks || chunks.length === 0) return undefined;
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(chunks.length + 4, 4);
  return Buffer.concat([head, chunks]);
}

/** The chunks of these names, one after another; undefined where one says that it is longer than what there is. */
function keptChunks(bytes: Buffer, names: ReadonlySet<string>): Buffer | undefined {
  const kept: Buffer[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const name = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > bytes.length) return undefined;
    if (names.has(name)) {
      const chunk = cleanChunk(name, bytes.subarray(at, end));
      if (!chunk) return undefined;
      kept.push(chunk);
    }
    at = end;
  }
  return Buffer.concat(kept);
}

function cleanChunk(name: string, chunk: Buffer): Buffer | undefined {
  if (name === "ANMF") return cleanFrame(chunk);
  if (name !== "VP8X") return chunk;
  const copy = Buffer.from(chunk);
  copy[8] = (copy[8] ?? 0) & ~noteBits;
  return copy;
}

function cleanFrame(chunk: Buffer): Buffer | undefined {
  const begins = 8 + frameHead;
  const parts = keptChunks(chunk.subarray(begins), stillParts);
  if (!parts || chunk.length < begins) return undefined;
  const head = Buffer.from(chunk.subarray(0, begins));
  head.writeUInt32LE(frameHead + parts.length, 4);
  return Buffer.concat([head, parts]);
}
