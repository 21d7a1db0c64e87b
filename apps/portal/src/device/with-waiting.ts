import type { Waiting } from "./queue.ts";

type Fields = Readonly<Record<string, unknown>>;
type Titled = { readonly title: string; readonly minutes: number };
type Module = {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly (Titled & { readonly id: string; readonly isRead: boolean })[];
  readonly checkQuestions: number;
  readonly checkMinutes: number;
  readonly isCheckDone: boolean;
  readonly cases: readonly (Titled & { readonly name: string; readonly isDone: boolean })[];
};
type Standing = {
  readonly id: string;
  readonly lessonsRead: number;
  readonly steps: number;
  readonly stepsDone: number;
  readonly minutesLeft: number;
};

/** What waits to be sent, by what it is about. */
type Pending = {
  /** The lessons that were read, by enrolment. */
  readonly read: ReadonlyMap<string, ReadonlySet<string>>;
  /** The answers that were given, by attempt and place. */
  readonly given: ReadonlyMap<string, Fields>;
};

const nothingRead: ReadonlySet<string> = new Set();

function pendingIn(waiting: readonly Waiting[]): Pending {
  const read = new Map<string, Set<string>>();
  const given = new Map<string, Fields>();
  for (const { operation, variables } of waiting) {
    const input = variables.input as Fields;
    if (operation === "FinishLesson") {
      const enrolment = String(input["enrolment"]);
      read.set(enrolment, (read.get(enrolment) ?? new Set()).add(String(input["lesson"])));
    }
    if (operation === "GiveAnswer") given.set(`${String(input["attempt"])}|${String(input["place"])}`, input);
  }
  return { read, given };
}

/**
 * What the server answered, as it will answer once it has got what waits: lessons that were read without a network are read,
 * answers that were given are given. Feedback is not made up.
 */
export function withWaiting<Data>(data: Data, waiting: readonly Waiting[]): Data {
  if (waiting.length === 0) return data;
  return deeply(data, pendingIn(waiting)) as Data;
}

function deeply(value: unknown, pending: Pending): unknown {
  if (Array.isArray(value)) return value.map((item) => deeply(item, pending));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, deeply(item, pending)]));
  switch (fields["__typename"]) {
    case "LearnerCourse":
      return courseWith(fields, pending);
    case "LessonType":
      return lessonWith(fields, pending);
    case "Attempt":
      return attemptWith(fields, pending);
    default:
      return fields;
  }
}

function courseWith(course: Fields, { read }: Pending): Fields {
  const standing = course["standing"] as Standing | null | undefined;
  const modules = (course["modules"] ?? []) as readonly Module[];
  const now = standing && read.get(standing.id);
  if (!now || !isWhole(modules, standing)) return course;
  const newly = modules.flatMap(({ lessons }) => lessons.filter(({ id, isRead }) => !isRead && now.has(id)));
  const minutes = newly.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const listed = modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => ({ ...lesson, isRead: lesson.isRead || now.has(lesson.id) })),
  }));
  const counted = {
    ...standing,
    lessonsRead: standing.lessonsRead + newly.length,
    stepsDone: standing.stepsDone + newly.length,
    minutesLeft: Math.max(0, standing.minutesLeft - minutes),
  };
  const next = counted.stepsDone >= counted.steps ? null : nextIn(listed, String(course["title"]));
  return { ...course, modules: listed, standing: { ...counted, next } };
}

/** Not every screen asks for all of a course; without its lessons and numbers nothing can be counted into it. */
function isWhole(modules: readonly Partial<Module>[], standing: Partial<Standing>): boolean {
  const isAsked = modules.every(({ lessons, cases }) => lessons !== undefined && cases !== undefined);
  return modules.length > 0 && isAsked && standing.steps !== undefined && standing.lessonsRead !== undefined;
}

/** The first step that is not done, in the order of the course: the exam where no other is left. */
function nextIn(modules: readonly Module[], course: string): Fields {
  const left = modules.flatMap(stepsLeft);
  // How long an exam takes is the server's to say; 0 is not shown.
  const exam = { kind: "exam", name: "exam", title: course, minutes: 0 };
  return { __typename: "StepListed", ...(left[0] ?? exam) };
}

function stepsLeft({ id, title, lessons, cases, ...check }: Module): readonly Fields[] {
  return [
    ...lessons.filter(({ isRead }) => !isRead).map((one) => ({ ...stepOf(one), kind: "lesson", name: one.id })),
    ...(check.checkQuestions > 0 && !check.isCheckDone
      ? [{ kind: "check", name: id, title, minutes: check.checkMinutes }]
      : []),
    ...cases.filter(({ isDone }) => !isDone).map((one) => ({ ...stepOf(one), kind: "case", name: one.name })),
  ];
}

function stepOf({ title, minutes }: Titled): Fields {
  return { title, minutes };
}

function lessonWith(lesson: Fields, { read }: Pending): Fields {
  const { standing } = lesson["course"] as { readonly standing?: { readonly id: string } | null };
  const now = standing ? (read.get(standing.id) ?? nothingRead) : nothingRead;
  return now.has(String(lesson["id"])) ? { ...lesson, isRead: true } : lesson;
}

const parts = ["chosen", "places", "isTrue", "number", "text"] as const;

function attemptWith(attempt: Fields, { given }: Pending): Fields {
  const questions = (attempt["questions"] ?? []) as readonly Fields[];
  return {
    ...attempt,
    questions: questions.map((question) => {
      const input = given.get(`${String(attempt["id"])}|${String(question["place"])}`);
      if (!input || question["answer"]) return question;
      const answer = input["answer"] as Fields;
      return {
        ...question,
        answer: { __typename: "GivenAnswer", ...Object.fromEntries(parts.map((part) => [part, answer[part] ?? null])) },
      };
    }),
  };
}
