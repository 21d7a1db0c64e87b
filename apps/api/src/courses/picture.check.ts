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

/** What a PNG says beside the picture: texts, the time, what the camera noted. */
const pngNotes: ReadonlySet<string> = new Set(["tEXt", "zTXt", "iTXt", "tIME", "eXIf"]);

function cleanPng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = bytes.toString("latin1", at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    if (!pngNotes.has(name)) kept.push(bytes.subarray(at, end));
    // What stands behind the end is no part of the picture.
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

const startOfScan = 0xda;

function cleanJpeg(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (bytes[at] !== 0xff || end > bytes.length) return undefined;
    if (marker === startOfScan) return Buffer.concat([...kept, bytes.subarray(at)]);
    if (!isJpegNote(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Notes of programs and cameras, and comments; the colour profile and Adobe's are part of how it looks. */
function isJpegNote(marker: number): boolean {
  const [jfif, profile, adobe, last, comment] = [0xe0, 0xe2, 0xee, 0xef, 0xfe];
  if (marker === comment) return true;
  return marker > jfif && marker <= last && marker !== profile && marker !== adobe;
}

const webpNotes: ReadonlySet<string> = new Set(["EXIF", "XMP "]);
/** Of the extended header, the bits that say that EXIF and XMP follow. */
const noteBits = 0b0000_1100;

function cleanWebp(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > bytes.length) return undefined;
    if (!webpNotes.has(name))
      kept.push(name === "VP8X" ? withoutNoteBits(bytes.subarray(at, end)) : bytes.subarray(at, end));
    at = end;
  }
  if (kept.length === 0) return undefined;
  const chunks = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(chunks.length + 4, 4);
  return Buffer.concat([head, chunks]);
}

function withoutNoteBits(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy[8] = (copy[8] ?? 0) & ~noteBits;
  return copy;
}
