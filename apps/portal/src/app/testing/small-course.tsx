import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { shelfNames, type Shelves } from "../../device/shelves.ts";
import { openPortal, type OpenPortal } from "./open-portal.tsx";

/** A small course, the one enrolment in it, and an open check. */
export const course = "33333333-3333-4333-8333-333333333333";
export const enrolment = "44444444-4444-4444-8444-444444444444";
export const attempt = "55555555-5555-4555-8555-555555555555";

const lessons = ["Kolme osaa", "Rajaa ei tarvitse ylittää", "Suostumus"].map((title, place) => ({
  __typename: "LessonListed",
  id: `m1-${place + 1}`,
  title,
  minutes: 5,
  isRead: false,
}));

const standing = {
  __typename: "LearnerStanding",
  id: enrolment,
  role: "reception",
  status: "active",
  dueOn: null,
  dueState: "none",
  lessons: 3,
  lessonsRead: 0,
  steps: 4,
  stepsDone: 0,
  minutesLeft: 18,
  checks: [],
  next: { __typename: "StepListed", kind: "lesson", name: "m1-1", title: "Kolme osaa", minutes: 5 },
};

export const toLearn = {
  __typename: "LearnerCourse",
  id: course,
  canEnrol: false,
  title: "Tunnista, kohtaa, ohjaa",
  summary: "Miten uhri tunnistetaan.",
  notice: null,
  lawAsOf: "2026-11-01",
  minutes: 15,
  modules: [
    {
      __typename: "LearnerModule",
      id: "m1",
      title: "Ihmiskauppa",
      lessons,
      checkQuestions: 2,
      checkMinutes: 2,
      isCheckDone: false,
      cases: [],
    },
  ],
  standing,
};

function lessonAt(place: number) {
  const listed = lessons[place];
  if (!listed) return null;
  const facts = { warning: null, body: `Teksti ${place + 1}`, module: "Ihmiskauppa", place: place + 1 };
  const next = lessons[place + 1] ?? null;
  const onward = next
    ? { __typename: "StepListed", kind: "lesson", name: next.id, title: next.title, minutes: 5 }
    : { __typename: "StepListed", kind: "check", name: "m1", title: "Ihmiskauppa", minutes: 3 };
  const around = { previous: lessons[place - 1] ?? null, next, onward, course: toLearn };
  return { ...listed, ...facts, ...around, __typename: "LessonType" };
}

const question = (place: number) => ({
  __typename: "PaperQuestion",
  place,
  kind: "single",
  stem: `Kysymys ${place}`,
  choices: ["Yksi", "Kaksi"],
  lefts: [],
  answer: null,
  feedback: null,
});

const check = {
  __typename: "Attempt",
  id: attempt,
  purpose: "check",
  module: "m1",
  enrolment,
  course,
  status: "open",
  closesAt: null,
  outcome: null,
  questions: [question(0), question(1)],
};

export const answers = {
  courses: [toLearn],
  lesson: ({ lesson }: { lesson: string }) => lessonAt(lessons.findIndex(({ id }) => id === lesson)),
  lessonsOfModule: () => lessons.map((_, place) => lessonAt(place)),
  attempt: check,
};

export const at = (place: number) => `/portal/learn/${enrolment}/m1-${place}`;

/** The portal of a learner of one small course of three lessons and a check. */
export function openHere(asked: OpenPortal) {
  return openPortal({ answers, ...asked });
}

/** The portal on a device on which the course was saved, with the network cut since. */
export async function openSaved(shelves: Shelves, asked: OpenPortal = {}) {
  const user = userEvent.setup();
  const portal = await openHere({ at: `/portal/courses/${course}`, shelves, ...asked });
  await user.click(await screen.findByRole("button", { name: /Tallenna luettavaksi/ }));
  await screen.findByText(/^3\/3 oppituntia on tallennettu/);
  portal.network.cut();
  return { user, ...portal };
}

/** What the browser says when it has no connection any more. */
export function goAway(): void {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  window.dispatchEvent(new Event("offline"));
}

/** Everything that stands on a device, as text: what somebody would find who takes it apart. */
export async function inside(shelves: Shelves): Promise<string> {
  return JSON.stringify(await Promise.all(shelfNames.map((shelf) => shelves.all(shelf))));
}
