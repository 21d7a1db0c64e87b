import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { mkdtemp, open, rm, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bytes kept on the disk for as long as an import takes, because they may be more than memory should hold. */
export type Spool = {
  /** Adds to the end. */
  write(bytes: Buffer | string): Promise<void>;
  /** How many bytes have been written. */
  readonly size: number;
  /** Everything that was written, from the beginning; as often as wanted, also where an earlier reader stopped on the way. */
  read(): AsyncIterable<Buffer>;
  /** Gives the place on the disk back; nothing of the content is left. */
  close(): Promise<void>;
};

const algorithm = "aes-256-ctr";
const partSize = 64 * 1024;

/**
 * Opens a spool: a file that only this process can open, encrypted with a key that only this process has and that ends with
 * it. Its name is removed at once, so that a process which is killed leaves nothing either. A file is written once under its
 * key and read by nobody else, which is why the cipher need not tell a changed byte.
 */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), "vas-register-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const file = await open(join(folder, "spool"), "wx+", 0o600);
    // Where an open file cannot be removed it goes when it is closed.
    await remove().catch(() => undefined);
    return spoolOver(file, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

function spoolOver(file: FileHandle, remove: () => Promise<void>): Spool {
  const key = randomBytes(32);
  const counter = randomBytes(16);
  const cipher = createCipheriv(algorithm, key, counter);
  let size = 0;
  return {
    get size() {
      return size;
    },
    async write(bytes) {
      const plain = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
      await file.appendFile(cipher.update(plain));
      size += plain.length;
    },
    async *read() {
      const decipher = createDecipheriv(algorithm, key, counter);
      // Not by a stream: one that is left before its end closes the file.
      const part = Buffer.alloc(partSize);
      for (let position = 0; position < size;) {
        const { bytesRead } = await file.read(part, 0, partSize, position);
        if (bytesRead === 0) throw new Error("The spool is shorter than what was written");
        position += bytesRead;
        yield decipher.update(part.subarray(0, bytesRead));
      }
    },
    async close() {
      await file.close();
      await remove();
    },
  };
}
