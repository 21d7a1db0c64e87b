import { crc32, inflateRaw, type InflateRaw } from "node:zlib";
import { PackageRefused, type ZipEntry } from "./package.zip.ts";

/**
 * The bytes of a file of a package. No more is unpacked than the directory states, whatever the packed bytes would give.
 * @throws PackageRefused
 */
export async function unpack(entry: ZipEntry): Promise<Buffer> {
  const { name, method, packed, size, checksum } = entry;
  const bytes = method === 0 ? packed : await inflate(entry);
  if (bytes.length !== size) throw new PackageRefused("zip_size_wrong", name);
  if (crc32(bytes) !== checksum) throw new PackageRefused("zip_checksum_wrong", name);
  if (isPackage(bytes)) throw new PackageRefused("zip_nested", name);
  return bytes;
}

type Inflated = { readonly buffer: Buffer; readonly engine: InflateRaw };

function inflate({ name, packed, size }: ZipEntry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const done = (error: NodeJS.ErrnoException | null, result: unknown): void => {
      if (error?.code === "ERR_BUFFER_TOO_LARGE") return reject(new PackageRefused("zip_size_wrong", name));
      if (error) return reject(new PackageRefused("zip_data_damaged", name));
      const { buffer, engine } = result as Inflated;
      // Bytes after the end of the packed data belong to nothing.
      if (engine.bytesWritten !== packed.length) return reject(new PackageRefused("zip_data_damaged", name));
      return resolve(buffer);
    };
    // The length may not be 0 even of an empty file.
    inflateRaw(packed, { maxOutputLength: Math.max(1, size), info: true }, done);
  });
}

/** ZIP, gzip, 7z, RAR and bzip2 by their first bytes. */
const magic = ["504b0304", "504b0506", "1f8b08", "377abcaf", "52617221", "425a68"];

function isPackage(bytes: Buffer): boolean {
  const beginning = bytes.subarray(0, 4).toString("hex");
  return magic.some((signature) => beginning.startsWith(signature));
}
