import { type QuestionDraft, type Reading } from "@vas/domain/exchange";
import type { Language } from "@vas/domain/kernel";
import { parseBankText } from "./bank.read.ts";
import { readPackage } from "./package.read.ts";

/** What came in one upload: a package or one file, told by its first bytes and not by its name. */
export function readReceived(bytes: Buffer, language: Language): Promise<Reading<readonly QuestionDraft[]>> {
  const isPackage = bytes.length > 1 && bytes.readUInt16BE(0) === 0x504b;
  return isPackage ? readPackage(bytes, language) : parseBankText(bytes, { file: null, format: null, language });
}
