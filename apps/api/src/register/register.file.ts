import { createHash } from "node:crypto";
import type { Writable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { openSpool, type Spool } from "./register.spool.ts";

/** A register file that has been received whole. */
export type ReceivedRegister = {
  readonly spool: Spool;
  /** SHA-256 of its bytes. */
  readonly digest: string;
};

/**
 * Receives a file before anything is done with it: nobody waits for a slow line but who sends. The caller closes the spool.
 * @throws whatever `stream` throws; nothing is left of the file then.
 */
export async function receiveRegister(stream: AsyncIterable<Buffer>): Promise<ReceivedRegister> {
  const spool = await openSpool();
  const hash = createHash("sha256");
  try {
    for await (const part of stream) {
      hash.update(part);
      await spool.write(part);
    }
    return { spool, digest: hash.digest("hex") };
  } catch (error) {
    await spool.close();
    throw error;
  }
}

/** One line of a register file, cut into fields. `line` counts as an editor does, from 1. */
export type RegisterLine = { readonly line: number; readonly fields: readonly string[] };

/** The file cannot be read on from a line. */
export class UnreadableRegister extends Error {
  override name = "UnreadableRegister";
  readonly line: number;
  readonly code: "file_unreadable" | "not_utf8";

  constructor(line: number, code: "file_unreadable" | "not_utf8") {
    super(code);
    this.line = line;
    this.code = code;
  }
}

const longestLine = 64 * 1024;

/**
 * The lines of a CSV file (RFC 4180, comma, UTF-8 with or without a byte order mark), read as they are asked for.
 * @throws UnreadableRegister where the bytes are not UTF-8 or the quotation marks do not match.
 */
export async function* readLines(file: AsyncIterable<Buffer>): AsyncGenerator<RegisterLine> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestLine,
  });
  const feeding = feed(file, parser);
  feeding.catch((error: Error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) yield { line: info.lines, fields: record };
    await feeding;
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableRegister(Number(error["lines"] ?? 1), "file_unreadable");
    throw error;
  }
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Until the parser takes more, or takes nothing any more. */
function ready(parser: Writable): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      parser.off("drain", go).off("close", go);
      resolve();
    };
    parser.on("drain", go).on("close", go);
  });
}

async function feed(file: AsyncIterable<Buffer>, parser: Writable): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let lines = 1;
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new UnreadableRegister(lines, "not_utf8");
    }
  };
  for await (const bytes of file) {
    if (parser.destroyed) return;
    const text = decode(bytes);
    lines += text.split("\n").length - 1;
    if (!parser.write(text)) await ready(parser);
  }
  decode();
  parser.end();
}
