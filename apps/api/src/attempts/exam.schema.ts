import { examMinutes, examQuestions, type Attempt } from "@vas/domain/attempts";
import type { Lesson } from "@vas/domain/courses";
import type { Instant, Language } from "@vas/domain/kernel";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum } from "../vocabulary/index.ts";
import { AttemptOutcome, EndedByEnum } from "./attempt.schema.ts";
import type { ExamSeen } from "./exam.queries.ts";

const hindrances = [
  "lessons_left",
  "cooling_down",
  "no_attempts_left",
  "passed",
  "going_on",
  "enrolment_over",
] as const;
type Hindrance = (typeof hindrances)[number];
const ExamHindranceEnum = codeEnum("ExamHindrance", hindrances);

@ObjectType({ description: "An ended attempt at the exam" })
class ExamTaken {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => DateTimeScalar) endedAt!: Instant;
  @Field(() => EndedByEnum) endedBy!: "learner" | "time";
  @Field(() => AttemptOutcome) outcome!: AttemptOutcome;
}

@ObjectType({ description: "A lesson that has not been read" })
class LessonLeft {
  @Field(() => String, { description: "Its name in the course, as in its address" }) name!: string;
  @Field(() => String) title!: string;
}

@ObjectType("Exam", { description: "The exam of a course as the learner has it before them" })
export class ExamType {
  @Field(() => ID, { description: "The enrolment" }) id!: string;
  @Field(() => ID) course!: string;
  @Field(() => String) courseTitle!: string;
  @Field(() => Int) questions!: number;
  @Field(() => Int, { description: "With the learner's own extra time" }) minutes!: number;
  @Field(() => Int, { description: "How many of the minutes are extra time" }) extraMinutes!: number;
  @Field(() => Int) passPercent!: number;
  @Field(() => Int, { description: "The least number of right answers that passes" }) rightToPass!: number;
  @Field(() => Int) attempts!: number;
  @Field(() => Int) attemptsLeft!: number;
  @Field(() => Int, { description: "Hours between a failed attempt and the next" }) coolDownHours!: number;
  @Field(() => ExamHindranceEnum, { nullable: true, description: "Why it cannot be begun now; null where it can" })
  whyNot!: Hindrance | null;
  @Field(() => [LessonLeft], { description: "Lessons that are to be read before it, in their order" })
  lessonsLeft!: readonly LessonLeft[];
  @Field(() => DateTimeScalar, { nullable: true, description: "While it cools down: when the next may begin" })
  opensAt!: Instant | null;
  @Field(() => ID, { nullable: true, description: "The attempt that goes on" }) goingOn!: string | null;
  @Field(() => [ExamTaken], { description: "Ended attempts, the first one first" }) taken!: readonly ExamTaken[];
  @Field(() => DateTimeScalar, { description: "The moment of this answer" }) now!: Instant;
}

const codeOf: Readonly<Record<NonNullable<ExamSeen["whyNot"]>["kind"], Hindrance>> = {
  LessonsLeft: "lessons_left",
  ExamCoolsDown: "cooling_down",
  NoAttemptsLeft: "no_attempts_left",
  ExamPassed: "passed",
  ExamGoingOn: "going_on",
  EnrolmentOver: "enrolment_over",
};

/** The exam in the learner's language. */
export function toExamType(seen: ExamSeen, language: Language): ExamType {
  const { enrolment, course, rule, extraTime, attempts, lessonsLeft, whyNot, at } = seen;
  const questions = examQuestions(rule);
  const minutes = examMinutes(rule, extraTime);
  return {
    id: enrolment,
    course: course.id,
    courseTitle: course.title[language],
    questions,
    minutes,
    extraMinutes: minutes - rule.minutes,
    passPercent: rule.passPercent,
    rightToPass: Math.ceil((rule.passPercent * questions) / 100),
    attempts: rule.attempts,
    attemptsLeft: Math.max(0, rule.attempts - attempts.length),
    coolDownHours: rule.coolDownHours,
    whyNot: whyNot ? codeOf[whyNot.kind] : null,
    lessonsLeft: whyNot?.kind === "LessonsLeft" ? lessonsLeft.map(toLessonLeft(language)) : [],
    opensAt: whyNot?.kind === "ExamCoolsDown" ? whyNot.opensAt : null,
    goingOn: attempts.find(({ status }) => status === "open")?.id ?? null,
    taken: attempts.flatMap(toTaken),
    now: at,
  };
}

function toLessonLeft(language: Language) {
  return ({ id, title }: Pick<Lesson, "id" | "title">): LessonLeft => ({ name: id, title: title[language] });
}

function toTaken(attempt: Attempt): readonly ExamTaken[] {
  if (attempt.status !== "ended") return [];
  const { id, number, endedAt, endedBy, outcome } = attempt;
  return [{ id, number, endedAt, endedBy, outcome: { ...outcome } }];
}
