import type { CourseContent, Lesson, Module } from "@vas/domain/courses";
import type { CalendarDate, Language } from "@vas/domain/kernel";
import { caseMinutes, checkMinutes, dueState, progressIn, stepKey, type Step } from "@vas/domain/progress";
import { learnerRoleCodes, type LearnerRole } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, EnrolmentStatusEnum, LearnerRoleEnum } from "../vocabulary/index.ts";
import { readingOf, type CourseToLearn, type LessonToRead, type Reading, type Standing } from "./progress.queries.ts";

const DueStateEnum = codeEnum("DueState", ["none", "ahead", "today", "overdue"]);

@ObjectType({ description: "A lesson as a list shows it" })
export class LessonListed {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => Boolean) isRead!: boolean;
}

@ObjectType({ description: "A case as a list shows it" })
export class CaseListed {
  @Field(() => ID, { description: "Its name, the same in every version" }) name!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => Boolean, { description: "Gone through to an end, without a critical error" }) isDone!: boolean;
}

const StepKindEnum = codeEnum<Step["kind"]>("StepKind", ["lesson", "check", "case", "exam"]);

@ObjectType({ description: "One thing to do in a course" })
export class StepListed {
  @Field(() => StepKindEnum) kind!: Step["kind"];
  @Field(() => ID, { description: "The lesson, the case, or the module of a check; `exam`" }) name!: string;
  @Field(() => String, { description: "Of a check the title of its module, of the exam that of the course" })
  title!: string;
  @Field(() => Int) minutes!: number;
}

@ObjectType({ description: "A part of a course with what the learner reads of it" })
export class LearnerModule {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => [LessonListed]) lessons!: readonly LessonListed[];
  @Field(() => Int, { description: "How many questions its check asks; 0 where it has none" }) checkQuestions!: number;
  @Field(() => Int, { description: "About how long its check takes" }) checkMinutes!: number;
  @Field(() => Boolean) isCheckDone!: boolean;
  @Field(() => [CaseListed]) cases!: readonly CaseListed[];
}

@ObjectType({
  description: "A check that has ended, of a module the one that ended last: what was right in it can be read",
})
export class EndedCheck {
  @Field(() => ID, { description: "The attempt" }) id!: string;
  @Field(() => ID) module!: string;
}

@ObjectType({ description: "How the learner stands in a course" })
export class LearnerStanding {
  @Field(() => ID, { description: "The enrolment" }) id!: string;
  @Field(() => LearnerRoleEnum) role!: LearnerRole;
  @Field(() => EnrolmentStatusEnum) status!: Standing["status"];
  @Field(() => DateScalar, { nullable: true, description: "Until when it is to be done" }) dueOn!: CalendarDate | null;
  @Field(() => DueStateEnum) dueState!: ReturnType<typeof dueState>;
  @Field(() => Int) lessons!: number;
  @Field(() => Int) lessonsRead!: number;
  @Field(() => Int, { description: "Lessons, checks, cases and the exam" }) steps!: number;
  @Field(() => Int) stepsDone!: number;
  @Field(() => Int, { description: "Of the steps that are not done" }) minutesLeft!: number;
  @Field(() => StepListed, {
    nullable: true,
    description: "The first step that is not done; null where all are, or the course is over",
  })
  next!: StepListed | null;
  @Field(() => [EndedCheck]) checks!: readonly EndedCheck[];
}

@ObjectType({ description: "A course as the learner who asks sees it" })
export class LearnerCourse {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String, { nullable: true, description: "What stands above every page of it" }) notice!: string | null;
  @Field(() => DateScalar, { description: "The day whose law it teaches" }) lawAsOf!: CalendarDate;
  @Field(() => Int, { description: "Minutes of the whole; of the shortest way where it depends on the role" })
  minutes!: number;
  @Field(() => [LearnerModule]) modules!: readonly LearnerModule[];
  @Field(() => LearnerStanding, { nullable: true, description: "Null where the learner is not enrolled" })
  standing!: LearnerStanding | null;
}

@ObjectType({ description: "A lesson to be read" })
export class LessonType {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => String, { nullable: true, description: "What the reader is warned of and may skip" }) warning!:
    string | null;
  @Field(() => String, { description: "Markdown" }) body!: string;
  @Field(() => Boolean) isRead!: boolean;
  @Field(() => String, { description: "The module it is in" }) module!: string;
  @Field(() => Int, { description: "Its place among the learner's lessons, from 1" }) place!: number;
  @Field(() => LessonListed, { nullable: true }) previous!: LessonListed | null;
  @Field(() => LessonListed, { nullable: true, description: "The next lesson" }) next!: LessonListed | null;
  @Field(() => StepListed, { nullable: true, description: "What comes after it in the course, of whatever kind" })
  onward!: StepListed | null;
  @Field(() => LearnerCourse) course!: LearnerCourse;
}

type Showing = { readonly language: Language; readonly today: CalendarDate };

/** A course as the learner sees it today, in their language. */
export function toLearnerCourse(course: CourseToLearn, showing: Showing): LearnerCourse {
  const { id, content, standing } = course;
  const { language } = showing;
  const reading = standing && readingOf(course, standing);
  const listing = { course, reading, standing, language };
  return {
    id,
    title: content.title[language],
    summary: content.summary[language],
    notice: content.notice?.[language] ?? null,
    lawAsOf: content.lawAsOf,
    minutes: reading?.progress.minutes ?? shortest(course),
    modules: content.modules.map((module) => toModule(module, listing)),
    standing: standing && reading && toStanding(course, { standing, reading, showing }),
  };
}

function shortest(course: CourseToLearn): number {
  return Math.min(
    ...learnerRoleCodes.map((role) => readingOf(course, { role, delta: null, done: [] }).progress.minutes),
  );
}

type Listing = {
  readonly course: CourseToLearn;
  /** Null where the learner is not enrolled: everything is listed then. */
  readonly reading: Reading | null;
  readonly standing: Standing | null;
  readonly language: Language;
};

function toModule(module: Module, listing: Listing): LearnerModule {
  const { id, title, lessons, cases } = module;
  const { language, reading, standing } = listing;
  const isToDo = (key: string): boolean => !reading || reading.steps.some((step) => stepKey(step) === key);
  const checkQuestions = isToDo(`check:${id}`) ? module.checkQuestions : 0;
  return {
    id,
    title: title[language],
    lessons: lessons.filter((lesson) => isToDo(`lesson:${lesson.id}`)).map((lesson) => toListed(lesson, listing)),
    checkQuestions,
    checkMinutes: checkMinutes({ checkQuestions }),
    isCheckDone: isDone(standing, `check:${id}`),
    cases: cases.filter((name) => isToDo(`case:${name}`)).flatMap((name) => toCaseListed(name, listing)),
  };
}

function isDone(standing: Standing | null, key: string): boolean {
  return standing?.done.some(({ step }) => step === key) ?? false;
}

function toCaseListed(name: string, { course, standing, language }: Listing): CaseListed[] {
  const outlined = course.cases[name];
  if (!outlined) return [];
  return [{ name, title: outlined.title[language], minutes: caseMinutes, isDone: isDone(standing, `case:${name}`) }];
}

function toListed({ id, title, minutes }: Lesson, { standing, language }: Pick<Listing, "standing" | "language">) {
  return { id, title: title[language], minutes, isRead: isDone(standing, `lesson:${id}`) };
}

type Standings = { readonly standing: Standing; readonly reading: Reading; readonly showing: Showing };

function toStanding(course: CourseToLearn, { standing, reading, showing }: Standings): LearnerStanding {
  const { enrolment, role, status, dueOn, done, checks } = standing;
  const { steps, stepsDone, minutesLeft, next } = reading.progress;
  const lessons = progressIn(lessonsIn(reading), done);
  return {
    id: enrolment,
    role,
    status,
    dueOn,
    dueState: dueState(dueOn, showing.today),
    lessons: lessons.steps,
    lessonsRead: lessons.stepsDone,
    steps,
    stepsDone,
    minutesLeft,
    // After the end of a course nothing is asked any more, whatever was left to practise.
    next: status === "active" && next ? toStep(next, course, showing.language) : null,
    checks: checks.map(({ module, attempt }) => ({ id: attempt, module })),
  };
}

function lessonsIn({ steps }: Reading): readonly Step[] {
  return steps.filter(({ kind }) => kind === "lesson");
}

function toStep(step: Step, { content, cases }: CourseToLearn, language: Language): StepListed {
  const { kind, minutes } = step;
  switch (step.kind) {
    case "lesson":
      return { kind, name: step.id, title: lessonOf(content, step.id)?.title[language] ?? "", minutes };
    case "check": {
      const module = content.modules.find(({ id }) => id === step.module);
      return { kind, name: step.module, title: module?.title[language] ?? "", minutes };
    }
    case "case":
      return { kind, name: step.id, title: cases[step.id]?.title[language] ?? "", minutes };
    case "exam":
      return { kind, name: kind, title: content.title[language], minutes };
  }
}

function lessonOf({ modules }: CourseContent, id: string): Lesson | undefined {
  return modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.id === id);
}

/** A lesson in the learner's language, with the lessons before and after it. */
export function toLesson({ course, standing, module, lesson }: LessonToRead, showing: Showing): LessonType {
  const { language } = showing;
  const reading = readingOf(course, standing);
  const lessons = lessonsIn(reading);
  const isThis = (step: Step): boolean => stepKey(step) === `lesson:${lesson.id}`;
  const place = lessons.findIndex(isThis);
  const onward = reading.steps[reading.steps.findIndex(isThis) + 1];
  const listed = (at: number): LessonListed | null => {
    const step = lessons[at];
    const other = step?.kind === "lesson" ? lessonOf(course.content, step.id) : undefined;
    return other ? toListed(other, { standing, language }) : null;
  };
  return {
    ...toListed(lesson, { standing, language }),
    warning: lesson.warning?.[language] ?? null,
    body: lesson.body[language],
    module: module.title[language],
    place: place + 1,
    previous: listed(place - 1),
    next: listed(place + 1),
    onward: onward ? toStep(onward, course, language) : null,
    course: toLearnerCourse(course, showing),
  };
}
