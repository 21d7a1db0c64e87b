import { accept, reject, type Instant, type Result, type StaffId, type TraineeId } from "../kernel/index.ts";
import {
  firstInvalid,
  lineRule,
  normaliseName,
  normaliseText,
  notFoundWords,
  proseRule,
  sharedRejectionWords,
  textProblem,
  type FieldName,
  type FieldProblem,
  type InvalidField,
  type Labels,
  type StaleVersion,
} from "../vocabulary/index.ts";

/** What a learner is called: in lists, and on each certificate from its next download on. */
export type LearnerName = { readonly learner: TraineeId; readonly name: string; readonly version: number };

/** What a trainer writes to correct it. */
export type NameWritten = { readonly name: string; readonly reason: string };

export type CorrectName = NameWritten & {
  readonly expectedVersion: number;
  readonly by: StaffId;
  readonly at: Instant;
};

export type NameCorrected = {
  readonly kind: "nameCorrected";
  readonly learner: TraineeId;
  readonly before: string;
  readonly name: string;
  readonly reason: string;
  /** Of the name from now on. */
  readonly version: number;
  readonly by: StaffId;
  readonly at: Instant;
};

export type NameRejection = StaleVersion | InvalidField | { readonly kind: "NothingChanged" };

/** What is wrong with each of the two, undefined where nothing is. */
export function nameChecks({ name, reason }: NameWritten): readonly (readonly [FieldName, FieldProblem | undefined])[] {
  return [
    ["name", textProblem(name, lineRule)],
    ["reason", textProblem(reason, proseRule)],
  ];
}

/** Corrects what a learner is called, for a reason. It stays the same person: certificates keep their days. */
export function correctName(known: LearnerName, command: CorrectName): Result<NameCorrected, NameRejection> {
  const { expectedVersion, by, at } = command;
  if (expectedVersion !== known.version) return reject({ kind: "StaleVersion", currentVersion: known.version });
  const invalid = firstInvalid(nameChecks(command));
  if (invalid) return reject(invalid);
  const [name, reason] = [normaliseName(command.name), normaliseText(command.reason)];
  if (name === known.name) return reject({ kind: "NothingChanged" });
  const { learner, name: before, version } = known;
  return accept({ kind: "nameCorrected", learner, before, name, reason, version: version + 1, by, at });
}

/** What a refused correction tells. */
export const nameRefusalWords: Labels<NameRejection["kind"] | "LearnerNotFound"> = {
  ...sharedRejectionWords,
  LearnerNotFound: notFoundWords.LearnerNotFound,
  NothingChanged: {
    fi: "Nimi on jo tässä muodossa.",
    sv: "Namnet har redan den här formen.",
    en: "The name is this one already.",
  },
};
