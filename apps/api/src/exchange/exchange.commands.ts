import { createHash } from "node:crypto";
import {
  canonical,
  planImport,
  type ExchangeNote,
  type ExchangeProblem,
  type ImportPlan,
  type QuestionDraft,
  type Reading,
} from "@vas/domain/exchange";
import { accept, reject, type Result } from "@vas/domain/kernel";
import { type Question } from "@vas/domain/questions";
import type { CommandValue, StaffContext, Unit } from "../kernel/context.ts";
import { addVersions, bankToWrite, lockBank, type WrittenBank } from "../questions/index.ts";

/** What was received, read. */
export type ReceivedBank = {
  readonly drafts: Reading<readonly QuestionDraft[]>;
  /** SHA-256 of the bytes and of the language of what names none: the same of both is the same import. */
  readonly digest: string;
};

/** What an import would do, with the questions as they are before it. */
export type ImportPreview = ImportPlan & {
  readonly before: ReadonlyMap<string, Question>;
  readonly notes: readonly ExchangeNote[];
  /** Stands for exactly this plan: the import is done only where it is still the same. */
  readonly token: string;
};

export type BankRefused =
  | { readonly kind: "CourseNotFound" }
  | { readonly kind: "BankHasProblems"; readonly problems: readonly ExchangeProblem[] }
  /** Somebody wrote in the bank since the preview. */
  | { readonly kind: "BankChanged" };

export type ImportCounts = { readonly added: number; readonly changed: number; readonly unchanged: number };

/** What importing would do; nothing is stored. */
export function previewImport(
  context: StaffContext,
  course: string,
  { drafts }: ReceivedBank,
): Promise<Result<ImportPreview, BankRefused>> {
  return context.read(async (reading) => {
    const bank = await bankToWrite(reading, course);
    if (!bank) {
      reading.absent(course);
      return reject({ kind: "CourseNotFound" });
    }
    reading.saw({ classes: ["learning"], count: bank.questions.length });
    return planned(drafts, bank);
  });
}

type Importing = { readonly course: string; readonly received: ReceivedBank; readonly token: string };

/**
 * Imports what was previewed, all or nothing, as one command: under the lock of the bank it is planned anew, and refused where
 * the plan is another. The idempotency key stands for these bytes and this plan.
 * @throws KernelError IDEMPOTENCY_KEY_REUSED where the key belongs to another import.
 */
export function performBankImport(
  context: StaffContext,
  { course, received, token }: Importing,
  idempotencyKey: string,
): Promise<Result<ImportCounts & CommandValue, BankRefused>> {
  async function importBank(unit: Parameters<typeof addVersions>[0]) {
    if (!(await lockBank(unit, course))) return reject({ kind: "CourseNotFound" } as const);
    const bank = await bankToWrite(unit, course);
    if (!bank) return reject({ kind: "CourseNotFound" } as const);
    const plan = planned(received.drafts, bank);
    if (!plan.ok) return plan;
    if (plan.value.token !== token) return reject({ kind: "BankChanged" } as const);
    const { added, changed, unchanged } = plan.value;
    await store(unit, course, [...added, ...changed]);
    return accept({ added: added.length, changed: changed.length, unchanged: unchanged.length });
  }
  return context.perform(importBank, { course, file: received.digest, token }, idempotencyKey);
}

async function store(
  unit: Unit & Parameters<typeof addVersions>[0],
  course: string,
  questions: readonly Question[],
): Promise<void> {
  const stored = await addVersions(unit, course, questions);
  if (stored !== questions.length) throw new Error("The plan of an import does not fit the bank");
  unit.touched({ classes: ["learning"], count: stored });
}

function planned(drafts: Reading<readonly QuestionDraft[]>, bank: WrittenBank): Result<ImportPreview, BankRefused> {
  const { questions } = bank;
  const modules = bank.modules.map(({ id }) => id);
  const plan = planImport(drafts.value, { questions, modules }, sha256);
  const problems = [...drafts.problems, ...plan.problems];
  if (problems.length > 0) return reject({ kind: "BankHasProblems", problems });
  const before = new Map(questions.map((question) => [question.id as string, question]));
  const token = sha256(canonical([plan.value, questions]));
  return accept({ ...plan.value, before, notes: [...drafts.notes, ...plan.notes], token });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
