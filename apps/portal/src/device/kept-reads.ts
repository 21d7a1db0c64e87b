import { ApolloLink, Observable } from "@apollo/client";
import { ConnectionLost, failureOf, isPassing, type SessionClock } from "@vas/client";
import type { Language } from "@vas/ui";
import type { Device } from "./device.ts";
import type { LessonContent } from "./kept-lessons.ts";
import { asAskedNow } from "./older-answers.ts";
import type { Queue } from "./queue.ts";
import { withWaiting } from "./with-waiting.ts";

export type KeptReadsSettings = {
  readonly device: Device;
  readonly queue: Queue;
  readonly clock: Pick<SessionClock, "now">;
  readonly language: () => Language;
  /** Told after each request whether the server was within reach. */
  readonly onReach: (isAway: boolean) => void;
  /** Told how much somebody else, who used this device before, had done that was never sent. */
  readonly onLost: (count: number) => void;
  /** Tells the server of a sign-out that it does not know of. @returns whether there is none any more. */
  readonly settleSignOut: () => Promise<boolean>;
};

/** Under this one stands what is the same in every language. */
const anyLanguage: Language = "fi";

type Data = Readonly<Record<string, unknown>>;
type Asking = { readonly operation: string; readonly variables: Data; readonly language: Language };
type Reading = {
  readonly keep: (data: Data, asking: Asking) => Promise<unknown>;
  readonly find: (asking: Asking) => Promise<Data | undefined>;
  /** Whether the server may be asked now. */
  readonly mayAsk?: () => Promise<boolean>;
};

/**
 * Between the pages and the network: keeps on the device what learners read again without a network, and answers with it where
 * the server is out of reach. First the network, always: what is kept is never shown in place of what the server says. What waits
 * to be sent counts as sent in every answer.
 */
export function keptReads(settings: KeptReadsSettings): ApolloLink {
  const readings = readingsOf(settings);
  return new ApolloLink((operation, forward) => {
    const name = operation.operationName ?? "";
    const reading = readings[name];
    const brought = broughtBy[name];
    if (!reading && !brought) return forward(operation);
    const language = languageOf(operation, settings);
    return new Observable((observer) => {
      const abort = new AbortController();
      const ask = () => oneResult(forward(operation), abort.signal);
      const answering = reading
        ? answerTo(settings, reading, { asking: { operation: name, variables: operation.variables, language }, ask })
        : ask().then((result) => keepBrought(readings, result, { brought, language }));
      answering.then(
        (result) => {
          observer.next(result);
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
      return () => abort.abort();
    });
  });
}

type Brought = Omit<Asking, "language"> & { readonly data: Data };

function attemptBrought({ attempt }: Data): Brought | undefined {
  const found = attempt as { readonly id: string } | undefined;
  return found && { operation: "Attempt", variables: { id: found.id }, data: { attempt: found } };
}

function caseBrought({ case: played }: Data): Brought | undefined {
  const found = played as { readonly id: string } | undefined;
  const [enrolment, name] = found?.id.split(":") ?? [];
  return found && { operation: "Case", variables: { enrolment, name }, data: { playableCase: found } };
}

/** Changes that answer with all that a read keeps: without a network the page is where they left it, not where it was read. */
const broughtBy: Readonly<Record<string, (answer: Data) => Brought | undefined>> = {
  GiveAnswer: attemptBrought,
  HandIn: attemptBrought,
  BeginCase: caseBrought,
  ChooseInCase: caseBrought,
};

type Bringing = { readonly brought: (typeof broughtBy)[string] | undefined; readonly language: Language };

async function keepBrought(
  readings: Readonly<Record<string, Reading>>,
  result: Result,
  { brought, language }: Bringing,
): Promise<Result> {
  const [answer] = Object.values(result.data ?? {}) as (Data | undefined)[];
  const found = answer && brought?.(answer);
  if (!found) return result;
  const { data, ...asking } = found;
  await readings[found.operation]?.keep(data, { ...asking, language }).catch(() => undefined);
  return result;
}

type Result = ApolloLink.Result;
type Asked = { readonly asking: Asking; readonly ask: () => Promise<Result> };

async function answerTo(settings: KeptReadsSettings, reading: Reading, { asking, ask }: Asked): Promise<Result> {
  try {
    if ((await reading.mayAsk?.()) === false) throw new ConnectionLost("A sign-out has not reached the server");
    const result = await ask();
    settings.onReach(false);
    const data = result.errors ? undefined : (result.data as Data | null | undefined);
    if (!data) return result;
    // A device that can keep nothing, because it is full, must not keep the learner from reading.
    await reading.keep(data, asking).catch(() => undefined);
    return { ...result, data: await asSent(settings, data) };
  } catch (error) {
    return { data: await fromDevice(settings, reading, { asking, error }) };
  }
}

function oneResult(results: Observable<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const subscription = results.subscribe({ next: resolve, error: reject });
    signal.addEventListener("abort", () => subscription.unsubscribe(), { once: true });
  });
}

function languageOf(operation: ApolloLink.Operation, { language }: KeptReadsSettings): Language {
  const { headers } = operation.getContext() as { readonly headers?: Readonly<Record<string, string>> };
  return (headers?.["x-language"] as Language | undefined) ?? language();
}

async function asSent<Value>({ queue }: KeptReadsSettings, data: Value): Promise<Value> {
  return withWaiting(data, await queue.waiting());
}

type Failed = { readonly asking: Asking; readonly error: unknown };

async function fromDevice(settings: KeptReadsSettings, { find }: Reading, { asking, error }: Failed): Promise<Data> {
  const failure = failureOf(error);
  if (failure.kind === "signedOut") await settings.device.endSession();
  if (!isPassing(failure)) throw error;
  settings.onReach(true);
  const data = await find(asking).catch(() => undefined);
  if (!data) throw error;
  return asSent(settings, asAskedNow(data));
}

function readingsOf(settings: KeptReadsSettings): Readonly<Record<string, Reading>> {
  const { device } = settings;
  const answers: Reading = {
    keep: (data, asking) => device.keepAnswer(asking, data),
    find: async (asking) => (await device.keptAnswerInAny(asking)) as Data | undefined,
  };
  return {
    TraineeSession: sessionReading(settings, answers),
    Courses: answers,
    Certificates: answers,
    Case: answers,
    // What the exam of a course is and how it went, not its questions.
    Exam: answers,
    Lesson: lessonReading(device),
    LessonsOfModule: moduleReading(device),
    // The questions of an exam are not kept on a device.
    Attempt: {
      keep: async (data, asking) => {
        const attempt = data["attempt"] as { readonly purpose?: string } | null;
        if (attempt?.purpose === "check") await answers.keep(data, asking);
      },
      find: answers.find,
    },
  };
}

type SessionData = Data & { readonly id: string };

/** Who is signed in. Without a network it is who was, until their session would have ended. */
function sessionReading(settings: KeptReadsSettings, { keep, find }: Reading): Reading {
  const { device, clock, onLost, settleSignOut } = settings;
  return {
    mayAsk: settleSignOut,
    async keep(data, asking) {
      const session = data["session"] as SessionData;
      const lost = await device.begin(session.id);
      if (lost > 0) onLost(lost);
      await keep(data, { ...asking, language: anyLanguage });
    },
    async find(asking) {
      const times = await device.resume(clock.now());
      if (!times) await device.endSession();
      const data = times && (await find({ ...asking, language: anyLanguage }));
      if (!data) return undefined;
      const { idleUntil, expiresAt } = times;
      const until = { idleUntil: new Date(idleUntil).toISOString(), expiresAt: new Date(expiresAt).toISOString() };
      return { ...data, session: { ...(data["session"] as SessionData), ...until } };
    },
  };
}

type Lesson = LessonContent & {
  readonly isRead: boolean;
  readonly course: LessonContent["course"] & { readonly standing: unknown };
};
type Own = { readonly isRead: boolean; readonly standing: unknown };

/** A text is kept apart from what is the reader's: the one is published, the other goes with the session. */
async function keepLesson(device: Device, lesson: Lesson, { variables, language }: Asking): Promise<void> {
  const { isRead, course, ...text } = lesson;
  const { standing, ...about } = course;
  const enrolment = String(variables["enrolment"]);
  await device.keepLesson({ enrolment, lesson: lesson.id, language, content: { ...text, course: about } });
  await device.keepAnswer(ownOf(enrolment, lesson.id), { isRead, standing } satisfies Own);
}

function ownOf(enrolment: string, lesson: string) {
  return { operation: "OwnOfLesson", language: anyLanguage, variables: { enrolment, lesson } };
}

function lessonReading(device: Device): Reading {
  return {
    async keep(data, asking) {
      const lesson = data["lesson"] as Lesson | null;
      if (lesson) await keepLesson(device, lesson, asking);
    },
    async find({ variables, language }) {
      const [enrolment, lesson] = [String(variables["enrolment"]), String(variables["lesson"])];
      const kept = await device.keptLesson({ enrolment, lesson, language });
      const own = (await device.keptAnswer(ownOf(enrolment, lesson))) as Own | undefined;
      if (!kept || !own) return undefined;
      const { course, ...text } = kept.content;
      return { lesson: { ...text, isRead: own.isRead, course: { ...course, standing: own.standing } } };
    },
  };
}

/** The lessons of a module, asked for together in order to be kept. */
function moduleReading(device: Device): Reading {
  return {
    async keep(data, asking) {
      for (const lesson of (data["lessonsOfModule"] ?? []) as readonly Lesson[])
        await keepLesson(device, lesson, asking);
    },
    find: async () => undefined,
  };
}
