// What the server would answer of an invented exam.

export const id = "55555555-5555-4555-8555-555555555555";
export const enrolment = "66666666-6666-4666-8666-666666666666";
export const course = "77777777-7777-4777-8777-777777777777";
export const page = `/portal/exam/${enrolment}`;
export const at = `${page}/${id}`;
export const now = "2026-11-27T08:00:00.000Z";

export function exam(differently: object = {}) {
  return {
    __typename: "Exam",
    id: enrolment,
    course,
    courseTitle: "Keksitty kurssi",
    questions: 3,
    minutes: 40,
    extraMinutes: 0,
    passPercent: 80,
    rightToPass: 2,
    attempts: 3,
    attemptsLeft: 3,
    coolDownHours: 24,
    whyNot: null,
    lessonsLeft: [],
    opensAt: null,
    goingOn: null,
    taken: [],
    now,
    ...differently,
  };
}

/** Lessons that are not read yet. */
export function left(count: number) {
  const lesson = (_: unknown, place: number) => ({ name: `m1-${place + 1}`, title: `Oppitunti ${place + 1}` });
  return Array.from({ length: count }, lesson);
}

export function question(place: number, differently: object = {}) {
  const facts = { kind: "single", stem: `Kysymys ${place}`, choices: ["Yksi", "Kaksi", "Kolme"], lefts: [] };
  return { __typename: "PaperQuestion", place, ...facts, answer: null, feedback: null, ...differently };
}

export const chosen = { __typename: "GivenAnswer", chosen: 0, places: null, isTrue: null, number: null, text: null };

export function attempt(differently: object = {}) {
  return {
    __typename: "Attempt",
    id,
    purpose: "exam",
    number: 1,
    enrolment,
    course,
    courseTitle: "Keksitty kurssi",
    status: "open",
    closesAt: "2026-11-27T08:40:00.000Z",
    now,
    endedAt: null,
    endedBy: null,
    outcome: null,
    modules: [],
    questions: [question(0), question(1), question(2)],
    ...differently,
  };
}

/** As it is once the enrolment was over before it. */
export function stopped(endedBy: "withdrawal" | "waiver") {
  return attempt({ status: "stopped", endedAt: "2026-11-27T08:20:00.000Z", endedBy });
}

export function ended(isPassed: boolean, differently: object = {}) {
  const feedback = { __typename: "Feedback", isRight: true, right: ["Kaksi"], reason: "Koska.", source: "Laki 1 §" };
  return attempt({
    status: "ended",
    endedAt: "2026-11-27T08:20:00.000Z",
    endedBy: "learner",
    outcome: { __typename: "AttemptOutcome", right: isPassed ? 3 : 1, asked: 3, isPassed },
    modules: [{ __typename: "ModuleOutcome", id: "m1", title: "Ensimmäinen moduuli", right: 1, asked: 3 }],
    questions: [0, 1, 2].map((place) => question(place, { answer: chosen, feedback: isPassed ? feedback : null })),
    ...differently,
  });
}

export const saved = { __typename: "AttemptChanged", id };
