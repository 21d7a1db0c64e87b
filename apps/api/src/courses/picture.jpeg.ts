/** Before a marker any number of bytes of ones may stand. */
const filling = 0xff;
const [startOfScan, endOfImage] = [0xda, 0xd9];

/** Part by part to the first end of the image: behind it telephones put a second picture, or a film. */
export function cleanJpeg(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  for (let part = partAt(bytes, 2); part; part = partAt(bytes, part.end)) {
    kept.push(keptOf(part, bytes));
    if (part.marker === endOfImage) return Buffer.concat(kept);
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

const [jfif, exif] = [0xe0, 0xe1];

/** Parts of programs that say how the picture looks, by how they begin, and what of each is kept. */
const applicationParts: ReadonlyMap<number, readonly [name: string, keep: (content: Buffer) => Buffer]> = new Map([
  [jfif, ["JFIF\0", (content: Buffer) => partOf(jfif, withoutThumbnail(content))]],
  [exif, ["Exif\0\0", (content: Buffer) => turned(orientationIn(content.subarray(6)))]],
  [0xe2, ["ICC_PROFILE\0", (content: Buffer) => partOf(0xe2, content)]],
  [0xee, ["Adobe", (content: Buffer) => partOf(0xee, content)]],
]);

/** What is kept of a part: all, nothing, or of what a camera notes no more than how its picture is to be turned. */
function keptOf({ marker, content, begins, end }: JpegPart, bytes: Buffer): Buffer {
  const [name, keep] = applicationParts.get(marker) ?? [];
  if (name !== undefined && keep) return startsWith(content, name) ? keep(content) : nothing;
  // Frames, tables, scans, their intervals and the end.
  return marker >= 0xc0 && marker <= 0xdd ? bytes.subarray(begins, end) : nothing;
}

const nothing = Buffer.alloc(0);

function startsWith(content: Buffer, name: string): boolean {
  return content.toString("latin1", 0, name.length) === name;
}

function partOf(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([filling, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Version and density; behind them a small picture can stand, which shows what was cut away from the large one. */
function withoutThumbnail(content: Buffer): Buffer {
  return Buffer.concat([content.subarray(0, 12), Buffer.from([0, 0])], 14);
}

const orientationTag = 0x0112;

/** How the picture is to be turned, 1 to 8 (Exif 2.3, 4.6.4); 1, as it lies, where the notes do not say it or cannot be read. */
function orientationIn(tiff: Buffer): number {
  const isLittle = startsWith(tiff, "II");
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const first = tiff.length < 8 ? 8 : isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entry = Array.from({ length: Math.min(short(first), 64) }, (_, place) => first + 2 + place * 12).find(
    (at) => short(at) === orientationTag,
  );
  const value = entry === undefined ? 1 : short(entry + 8);
  return value >= 1 && value <= 8 ? value : 1;
}

/** Notes that say nothing but how the picture is to be turned; none where it lies as it should. */
function turned(orientation: number): Buffer {
  if (orientation === 1) return nothing;
  const notes = Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", "latin1");
  notes.writeUInt16BE(orientation, 24);
  return partOf(exif, notes);
}
