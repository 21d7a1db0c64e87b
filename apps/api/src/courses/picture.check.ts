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

/** Before a marker any number of bytes of ones may stand. */
const filling = 0xff;
const [startOfScan, endOfImage] = [0xda, 0xd9];

/** Part by part to the first end of the image: behind it telephones put a second picture, or a film. */
function cleanJpeg(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  for (let part = partAt(bytes, 2); part; part = partAt(bytes, part.end)) {
    const { begins, marker, content, end } = part;
    if (marker === endOfImage || isJpegPart(marker, content)) kept.push(bytes.subarray(begins, end));
    if (marker === endOfImage) return Buffer.concat(kept);
  }
  return undefined;
}

type JpegPart = { readonly begins: number; readonly marker: number; readonly content: Buffer; readonly end: number };

/** The part that begins there, or after bytes of ones; undefined where none does, or it is longer than what there is. */
function partAt(bytes: Buffer, from: number): JpegPart | undefined {
  if (bytes[from] !== filling) return undefined;
  let begins = from;
  while (bytes[begins + 1] === filling) begins += 1;
  const marker = bytes[begins + 1] ?? 0;
  const nothing = bytes.subarray(0, 0);
  if (marker === endOfImage) return { begins, marker, content: nothing, end: begins + 2 };
  if (begins + 4 > bytes.length) return undefined;
  const head = begins + 2 + bytes.readUInt16BE(begins + 2);
  const end = marker === startOfScan ? endOfScan(bytes, head) : head;
  return end > bytes.length ? undefined : { begins, marker, content: bytes.subarray(begins + 4, head), end };
}

/** Where the next marker stands. Within a scan a byte of ones is followed by a zero, and pieces begin with markers of their own. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isWithin = next === 0 || next === filling || (next >= 0xd0 && next <= 0xd7);
    if (!isWithin) return at;
  }
  return bytes.length + 1;
}

/** How the parts begin that programs add and that say how the picture looks: its size, its colours, and Adobe's way to keep them. */
const applicationParts: ReadonlyMap<number, string> = new Map([
  [0xe0, "JFIF\0"],
  [0xe2, "ICC_PROFILE\0"],
  [0xee, "Adobe"],
]);

/** Frames, tables, scans and their intervals (0xc0 to 0xdd), and of what programs add the parts above. */
function isJpegPart(marker: number, content: Buffer): boolean {
  const name = applicationParts.get(marker);
  if (name !== undefined) return content.toString("latin1", 0, name.length) === name;
  return marker >= 0xc0 && marker <= 0xdd;
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
