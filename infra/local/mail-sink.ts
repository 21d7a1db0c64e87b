import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { callbackify } from "node:util";
import { SMTPServer } from "smtp-server";

export type MailSink = {
  /** Address for the program that sends mail. */
  readonly url: string;
  stop(): Promise<void>;
};

const largestMail = 10 * 1024 * 1024;

/**
 * Takes every mail on the loopback address and keeps it as an .eml file, sending nothing on. It logs nothing: who
 * gets mail from the assistance system is personal.
 */
export async function startMailSink(directory: string): Promise<MailSink> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  let kept = 0;
  const keep = async (mail: Readable, _session: unknown) => {
    kept += 1;
    const moment = new Date().toISOString().replaceAll(":", "-");
    const file = join(directory, `${moment}-${String(kept).padStart(4, "0")}.eml`);
    await pipeline(mail, createWriteStream(file, { mode: 0o600 }));
  };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    size: largestMail,
    logger: false,
    onData: callbackify(keep),
  });
  const listener = server.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("A TCP server has a port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
