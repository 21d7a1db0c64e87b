import { writeGift, writeMoodle, type BankFormat, type Unsayable, type WrittenBank } from "@vas/domain/exchange";
import { languages, type Language, type StaffActor } from "@vas/domain/kernel";
import type { Question } from "@vas/domain/questions";
import type { Read } from "../kernel/context.ts";
import { bankToWrite } from "../questions/index.ts";
import { writePackage } from "./package.write.ts";

/** In which languages a bank leaves: all in one file, one alone, or a file for each in a package. */
export const exportLanguages = ["all", "each", ...languages] as const;
export type ExportLanguage = (typeof exportLanguages)[number];

export type BankFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

const extensions: Readonly<Record<BankFormat, string>> = { gift: "gift", moodle_xml: "xml" };
const types: Readonly<Record<BankFormat, string>> = {
  gift: "text/plain; charset=utf-8",
  moodle_xml: "application/xml; charset=utf-8",
};

function write(questions: readonly Question[], format: BankFormat, language: Language | null): WrittenBank {
  return format === "gift" ? writeGift(questions, language) : writeMoodle(questions, language);
}

/** The bank of a course as a file, or null where there is no such course. */
export function exportBank(
  course: string,
  format: BankFormat,
  language: ExportLanguage,
): Read<BankFile | null, StaffActor> {
  return async (reading) => {
    const bank = await bankToWrite(reading, course);
    if (!bank) return reading.absent(course);
    reading.saw({ classes: ["learning"], count: bank.questions.length });
    const { code, questions } = bank;
    if (language === "each") return { name: `${code}.zip`, type: "application/zip", bytes: packed(questions, format) };
    const one = language === "all" ? null : language;
    const name = `${code}${one ? `-${one}` : ""}.${extensions[format]}`;
    return { name, type: types[format], bytes: Buffer.from(write(questions, format, one).text) };
  };
}

function packed(questions: readonly Question[], format: BankFormat): Buffer {
  const files = languages.map((language) => {
    const { text } = write(questions, format, language);
    return { name: `questions-${language}.${extensions[format]}`, format, language, text };
  });
  return writePackage(files);
}

/** What the screen of a bank's exchange tells before a file is taken out. */
export type BankExport = {
  readonly course: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly questions: number;
  readonly leftOut: readonly (Unsayable & { readonly format: BankFormat })[];
};

/** What of a bank which format cannot say; null where there is no such course. */
export function bankExport(course: string): Read<BankExport | null, StaffActor> {
  return async (reading) => {
    const bank = await bankToWrite(reading, course);
    if (!bank) return reading.absent(course);
    const { title, questions } = bank;
    reading.saw({ classes: ["learning"], count: questions.length });
    const leftOut = (["gift", "moodle_xml"] as const).flatMap((format) =>
      write(questions, format, null).leftOut.map((one) => ({ ...one, format })),
    );
    return { course, title, questions: questions.length, leftOut };
  };
}
