import type { CourseEditInput } from "../schema.generated.ts";
import type { CourseVersion } from "./course-words.ts";

export const examNumbers = ["passPercent", "attempts", "coolDownHours", "minutes"] as const;
export const certificateNumbers = ["months", "renewalMonths"] as const;
export type NumberName = (typeof examNumbers)[number] | (typeof certificateNumbers)[number];
export type ShareName = `share.${string}`;

/** How a course is passed, as it is written; of each module how many questions of the exam are of it. */
export type RulesState = Readonly<Record<NumberName, number | null>> &
  Readonly<Record<ShareName, number | null>> & { readonly hasExam: boolean; readonly hasCertificate: boolean };

/** What is usual where a course had no exam or certificate before. */
const usual = { passPercent: 80, attempts: 3, coolDownHours: 24, minutes: 40, months: 24, renewalMonths: 3 };

/** The share of a module, as a field. */
export function shareOf(module: string): ShareName {
  return `share.${module}`;
}

/** What is stored of the rules, as their form begins. */
export function toRulesState({ exam, certificate, modules }: CourseVersion): RulesState {
  const { passPercent, attempts, coolDownHours, minutes } = exam ?? usual;
  const { months, renewalMonths } = certificate ?? usual;
  const of = (module: string) => exam?.shares.find((share) => share.module === module)?.questions ?? 0;
  const shares = Object.fromEntries(modules.map(({ name }) => [shareOf(name), of(name)]));
  const numbers = { passPercent, attempts, coolDownHours, minutes, months, renewalMonths };
  return { ...shares, ...numbers, hasExam: Boolean(exam), hasCertificate: Boolean(certificate) };
}

/** The edit that makes the rules so; a module of which the exam asks nothing has no share in it. */
export function toRulesEdit(state: RulesState, { modules }: CourseVersion): CourseEditInput {
  const of = (name: NumberName) => state[name] ?? 0;
  const shares = modules.flatMap(({ name: module }) => {
    const questions = state[shareOf(module)];
    return questions ? [{ module, questions }] : [];
  });
  const exam = {
    shares,
    passPercent: of("passPercent"),
    attempts: of("attempts"),
    coolDownHours: of("coolDownHours"),
    minutes: of("minutes"),
  };
  return {
    exam: state.hasExam ? exam : null,
    certificate: state.hasCertificate ? { months: of("months"), renewalMonths: of("renewalMonths") } : null,
  };
}
