import type { CourseContent, Lesson } from "@vas/domain/courses";
import type { CalendarDate, Language } from "@vas/domain/kernel";
import { dueState, stepKey } from "@vas/domain/progress";
import { learnerRoleCodes, type LearnerRole } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, LearnerRoleEnum } from "../vocabulary/index.ts";
import { readingOf, type CourseToLearn, type LessonToRead, type Reading, type Standing } from "./progress.queries.ts";

const EnrolmentStatusEnum = codeEnum("EnrolmentStatus", ["active", "completed", "waived", "withdrawn"]);
const DueStateEnum = codeEnum("DueState", ["none", "ahead", "today", "overdue"]);

@ObjectType({ description: "A lesson as a list shows it" })
export class LessonListed {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => Boolean) isRead!: boolean;
}

@ObjectType({ description: "A part of a course with what the learner reads of it" })
export class LearnerModule {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => [LessonListed]) lessons!: readonly LessonListed[];
  @Field(() => Int, { description: "How many questions its check asks; 0 where it has none" }) checkQuestions!: number;
  @Field(() => Boolean) isCheckDone!: boolean;
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
  @Field(() => Int) minutesLeft!: number;
  @Field(() => LessonListed, { nullable: true, description: "The first lesson that is not read; null where all are" })
  next!: LessonListed | null;
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
  @Field(() => LessonListed, { nullable: true }) next!: LessonListed | null;
  @Field(() => LearnerCourse) course!: LearnerCourse;
}

type Showing = { readonly language: Language; readonly today: CalendarDate };

/** A course as the learner sees it today, in their language. */
export function toLearnerCourse({ id, content, standing }: CourseToLearn, showing: Showing): LearnerCourse {
  const { language } = showing;
  const reading = standing && readingOf(content, standing);
  return {
    id,
    title: content.title[language],
    summary: content.summary[language],
    notice: content.notice?.[language] ?? null,
    lawAsOf: content.lawAsOf,
    minutes: reading?.progress.minutes ?? shortest(content),
    modules: content.modules.map((module) => ({
      id: module.id,
      title: module.title[language],
      lessons: module.lessons
        .filter(({ id: lesson }) => !reading || reading.steps.some((step) => stepKey(step) === `lesson:${lesson}`))
        .map((lesson) => toListed(lesson, { standing, language })),
      checkQuestions: module.checkQuestions,
      isCheckDone: standing?.done.some(({ step }) => step === `check:${module.id}`) ?? false,
    })),
    standing: standing && reading && toStanding(content, { standing, reading, showing }),
  };
}

function shortest(content: CourseContent): number {
  return Math.min(
    ...learnerRoleCodes.map((role) => readingOf(content, { role, delta: null, done: [] }).progress.minutes),
  );
}

type Listing = { readonly standing: Standing | null; readonly language: Language };

function toListed({ id, title, minutes }: Lesson, { standing, language }: Listing): LessonListed {
  const isRead = standing?.done.some(({ step }) => step === `lesson:${id}`) ?? false;
  return { id, title: title[language], minutes, isRead };
}

type Standings = { readonly standing: Standing; readonly reading: Reading; readonly showing: Showing };

function toStanding(content: CourseContent, { standing, reading, showing }: Standings): LearnerStanding {
  const { enrolment, role, status, dueOn } = standing;
  const { steps, stepsDone, minutesLeft, next } = reading.progress;
  const lesson = next?.kind === "lesson" ? lessonOf(content, next.id) : undefined;
  return {
    id: enrolment,
    role,
    status,
    dueOn,
    dueState: dueState(dueOn, showing.today),
    lessons: steps,
    lessonsRead: stepsDone,
    minutesLeft,
    next: lesson ? toListed(lesson, { standing, language: showing.language }) : null,
  };
}

function lessonOf({ modules }: CourseContent, id: string): Lesson | undefined {
  return modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.id === id);
}

/** A lesson in the learner's language, with the lessons before and after it. */
export function toLesson({ course, standing, module, lesson }: LessonToRead, showing: Showing): LessonType {
  const { language } = showing;
  const { steps } = readingOf(course.content, standing);
  const place = steps.findIndex((step) => stepKey(step) === `lesson:${lesson.id}`);
  const listed = (at: number): LessonListed | null => {
    const step = steps[at];
    const other = step?.kind === "lesson" ? lessonOf(course.content, step.id) : undefined;
    return other ? toListed(other, { standing, language }) : null;
  };
  const { id, title, minutes, isRead } = toListed(lesson, { standing, language });
  return {
    id,
    title,
    minutes,
    isRead,
    warning: lesson.warning?.[language] ?? null,
    body: lesson.body[language],
    module: module.title[language],
    place: place + 1,
    previous: listed(place - 1),
    next: listed(place + 1),
    course: toLearnerCourse(course, showing),
  };
}
