import type { Words } from "../kernel/index.ts";
import { questionProblemWords, worded, type QuestionProblemCode } from "../questions/index.ts";
import type { Labels } from "../vocabulary/index.ts";
import type { ExchangeNote, ExchangeProblem } from "./draft.ts";
import { fileProblemWords, type FileProblemCode } from "./problem-of-file.ts";
import { packageProblemWords, type PackageProblemCode } from "./problem-of-package.ts";
import { noteWords, sayingProblemWords, type SayingProblemCode } from "./problem-of-question.ts";

/** Everything that can be wrong with what is brought: with the package, with a file, with what a question says, with a question. */
export type ExchangeProblemCode = PackageProblemCode | FileProblemCode | SayingProblemCode | QuestionProblemCode;

const words: Labels<ExchangeProblemCode> = {
  ...questionProblemWords,
  ...packageProblemWords,
  ...fileProblemWords,
  ...sayingProblemWords,
};

/** The codes, for a test that none lacks a case. */
export const exchangeProblemCodes: readonly ExchangeProblemCode[] = Object.keys(words) as ExchangeProblemCode[];

/** What is wrong, in a sentence; where it stands is told beside it. */
export function exchangeProblemWords({ code, detail, at }: ExchangeProblem): Words {
  return withDetail(at ? worded(at) : words[code], detail);
}

/** What the import goes on without, in a sentence. */
export function exchangeNoteWords({ code, detail }: ExchangeNote): Words {
  return withDetail(noteWords[code], detail);
}

function withDetail({ fi, sv, en }: Words, detail: string | null): Words {
  const filled = (text: string): string => text.replace("{}", () => detail ?? "");
  return { fi: filled(fi), sv: filled(sv), en: filled(en) };
}
