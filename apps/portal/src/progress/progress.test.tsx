import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { openPortal } from "../app/testing/open-portal.tsx";

const course = "33333333-3333-4333-8333-333333333333";
const enrolment = "44444444-4444-4444-8444-444444444444";

function lesson(id: string, title: string, isRead = false) {
  return { __typename: "LessonListed", id, title, minutes: 5, isRead };
}

const [first, second] = [lesson("m1-three-parts", "Kolme osaa"), lesson("m1-no-border", "Rajaa ei tarvitse ylittää")];

function step(kind: string, name: string, title: string) {
  return { __typename: "StepListed", kind, name, title, minutes: 5 };
}

const standing = {
  __typename: "LearnerStanding",
  checks: [],
  id: enrolment,
  role: "reception",
  status: "active",
  dueOn: "2026-12-31",
  dueState: "ahead",
  lessons: 2,
  lessonsRead: 0,
  steps: 5,
  stepsDone: 0,
  minutesLeft: 65,
  next: step("lesson", first.id, first.title),
};

function courseWith(standingNow: object | null, canEnrol = standingNow === null) {
  return {
    __typename: "LearnerCourse",
    id: course,
    canEnrol,
    title: "Tunnista, kohtaa, ohjaa",
    summary: "Miten uhri tunnistetaan.",
    notice: "Esittelykurssi, ei ohje.",
    lawAsOf: "2026-11-01",
    minutes: 10,
    modules: [
      {
        __typename: "LearnerModule",
        id: "m1",
        title: "Mitä ihmiskauppa on",
        lessons: [first, second],
        checkQuestions: 5,
        checkMinutes: 5,
        isCheckDone: false,
        cases: [{ __typename: "CaseListed", name: "case-1", title: "Kokki", minutes: 10, isDone: true }],
      },
    ],
    standing: standingNow,
  };
}

const body = "## Teko\n\nJoku **värvää** toisen.\n\n- ensin\n- sitten\n\n> Muista tämä.\n\n<script>alert(1)</script>\n";

function toRead(differently: object = {}) {
  return {
    ...first,
    __typename: "LessonType",
    warning: null,
    body,
    module: "Mitä ihmiskauppa on",
    place: 1,
    previous: null,
    next: second,
    onward: step("lesson", second.id, second.title),
    course: courseWith(standing),
    ...differently,
  };
}

const atCourse = `/portal/courses/${course}`;
const atLesson = `/portal/learn/${enrolment}/${first.id}`;

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  for (const [at, answers] of [
    ["/portal/", { courses: [courseWith(standing)] }],
    [atCourse, { courses: [courseWith(null)] }],
    [`${atCourse}?going`, { courses: [courseWith(standing)] }],
    [atLesson, { lesson: toRead() }],
  ] as const) {
    test(`${at} has no accessibility fault in ${language}`, async () => {
      await openPortal({ at, language, answers });
      await screen.findByRole("heading", { level: 1 });
      expect(await axeFaults()).toEqual([]);
    });
  }
}

test("the home offers the one next step of a course, and how far the learner has come", async () => {
  await openPortal({ answers: { courses: [courseWith(standing)] } });
  const next = await screen.findByRole("link", { name: "Aloita: Kolme osaa" });
  expect(next.getAttribute("href")).toBe(atLesson);
  expect(screen.getByText("0/5 vaihetta tehty")).toBeTruthy();
  expect(screen.getByText("Jäljellä noin 65 minuuttia")).toBeTruthy();
  expect(screen.getByText("Määräpäivä 31.12.2026")).toBeTruthy();
});

test.each([
  [step("lesson", second.id, "Rajaa"), "Jatka: Rajaa", `/portal/learn/${enrolment}/${second.id}`],
  [step("case", "case-1", "Kokki"), "Jatka harjoitustapaukseen: Kokki", `/portal/case/${enrolment}/case-1`],
])("the next step is a link to where it is done: %j", async (next, name, href) => {
  await openPortal({ answers: { courses: [courseWith({ ...standing, stepsDone: 1, next })] } });
  expect((await screen.findByRole("link", { name })).getAttribute("href")).toBe(href);
});

test("where a check is the next step it is begun, or gone on with", async () => {
  const user = userEvent.setup();
  const next = step("check", "m1", "Moduuli");
  const beginCheck = vi.fn<(asked: { input: object }) => object>(() => ({
    __typename: "NothingToAsk",
    message: "Ei kysymyksiä.",
  }));
  await openPortal({ answers: { courses: [courseWith({ ...standing, stepsDone: 1, next })], beginCheck } });
  await user.click(await screen.findByRole("button", { name: "Jatka tarkistuskysymyksiin: Moduuli" }));
  expect(await screen.findByText("Ei kysymyksiä.")).toBeTruthy();
  expect(beginCheck.mock.calls[0]?.[0].input).toEqual({ enrolment, module: "m1" });
});

test("the course lists its cases with what has been gone through, and its check", async () => {
  await openPortal({ at: atCourse, answers: { courses: [courseWith(standing)] } });
  const link = await screen.findByRole("link", { name: "Harjoitustapaus: Kokki" });
  expect(link.getAttribute("href")).toBe(`/portal/case/${enrolment}/case-1`);
  expect(screen.getByText("10 min, käyty läpi")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Tarkistuskysymykset" })).toBeTruthy();
});

test("the last lesson of a module leads to what comes after it: its check, or its case", async () => {
  const user = userEvent.setup();
  const onward = step("case", "case-1", "Kokki");
  const finishLesson = { __typename: "LessonFinished", course: courseWith({ ...standing, stepsDone: 1 }) };
  const answers = { lesson: toRead({ next: null, onward }), finishLesson, playableCase: null };
  const { router } = await openPortal({ at: atLesson, answers });
  expect(await screen.findByRole("link", { name: "Harjoitustapaukseen" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Luettu, harjoitustapaukseen" }));
  await waitFor(() => expect(router.state.location.href).toBe(`/case/${enrolment}/case-1`));
});

test("a learner says where they work before they enrol, and is then led to the first lesson", async () => {
  const user = userEvent.setup();
  const enrol = vi.fn<(asked: { input: object }) => object>(() => ({ __typename: "Enrolled", id: enrolment }));
  const courses = () => [courseWith(enrol.mock.calls.length === 0 ? null : standing)];
  const { router } = await openPortal({ at: atCourse, answers: { courses, enrol, lesson: toRead() } });
  await user.click(await screen.findByRole("button", { name: "Ilmoittaudu kurssille" }));
  expect(await screen.findByText("Valitse, missä työskentelet.")).toBeTruthy();
  expect(enrol).not.toHaveBeenCalled();
  await user.click(screen.getByRole("radio", { name: "Poliisissa" }));
  await user.click(screen.getByRole("button", { name: "Ilmoittaudu kurssille" }));
  await waitFor(() => expect(`/portal${router.state.location.href}`).toBe(atLesson));
  expect(enrol.mock.calls[0]?.[0].input).toEqual({ course, role: "police" });
});

test("a learner who enrols anew is led to the first lesson of the version that they enrol in", async () => {
  const user = userEvent.setup();
  const enrol = vi.fn(() => ({ __typename: "Enrolled", id: enrolment }));
  const before = courseWith({ ...standing, id: "waived", status: "waived", next: null }, true);
  const now = courseWith({ ...standing, next: step("lesson", "m1-new", "Uusi oppitunti") });
  const courses = () => [enrol.mock.calls.length === 0 ? before : now];
  const { router } = await openPortal({ at: atCourse, answers: { courses, enrol, lesson: toRead() } });
  await user.click(await screen.findByRole("radio", { name: "Järjestössä" }));
  await user.click(screen.getByRole("button", { name: "Ilmoittaudu kurssille" }));
  await waitFor(() => expect(router.state.location.href).toBe(`/learn/${enrolment}/m1-new`));
});

describe.each(["withdrawn", "waived", "completed"])("whoever stands in a course as %s", (status) => {
  const over = { ...standing, status, next: null };

  test("is told so in the place of what is left", async () => {
    await openPortal({ at: "/portal/", answers: { courses: [courseWith(over, false)] } });
    const told = { withdrawn: /on päättynyt/, waived: /vapautettu/, completed: /Kurssi on suoritettu/ }[status] ?? /^$/;
    expect(await screen.findByText(told)).toBeTruthy();
    expect(screen.queryByText(/Jäljellä noin/)).toBeNull();
  });

  test("can enrol anew where it is open to them", async () => {
    await openPortal({ at: atCourse, answers: { courses: [courseWith(over, true)] } });
    expect(await screen.findByRole("button", { name: "Ilmoittaudu kurssille" })).toBeTruthy();
  });

  test("is not offered it where it is not", async () => {
    await openPortal({ at: atCourse, answers: { courses: [courseWith(over, false)] } });
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByRole("button", { name: "Ilmoittaudu kurssille" })).toBeNull();
  });
});

test("a refusal to enrol is told in its own words", async () => {
  const user = userEvent.setup();
  const enrol = { __typename: "EnrolledAlready", message: "Olet jo ilmoittautunut tälle kurssille." };
  await openPortal({ at: atCourse, answers: { courses: [courseWith(null)], enrol } });
  await user.click(await screen.findByRole("radio", { name: "Järjestössä" }));
  await user.click(screen.getByRole("button", { name: "Ilmoittaudu kurssille" }));
  expect(await screen.findByText(enrol.message)).toBeTruthy();
});

test("a lesson is read as text: headings, lists and emphasis, and markup only as words", async () => {
  await openPortal({ at: atLesson, answers: { lesson: toRead() } });
  expect(await screen.findByRole("heading", { level: 2, name: "Teko" })).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
  expect(screen.getByText("värvää").tagName).toBe("STRONG");
  expect(document.querySelector("script")).toBeNull();
  expect(screen.getByText(/alert\(1\)/)).toBeTruthy();
});

test("what is read is noted, and leads to the next lesson", async () => {
  const user = userEvent.setup();
  const finishLesson = vi.fn<(asked: { input: object }) => object>(() => ({
    __typename: "LessonFinished",
    course: courseWith({ ...standing, lessonsRead: 1, stepsDone: 1 }),
  }));
  const { router } = await openPortal({ at: atLesson, answers: { lesson: toRead(), finishLesson, courses: [] } });
  await user.click(await screen.findByRole("button", { name: "Luettu, seuraava oppitunti" }));
  await waitFor(() => expect(router.state.location.href).toBe(`/learn/${enrolment}/${second.id}`));
  const readAt: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(finishLesson.mock.calls[0]?.[0].input).toEqual({ enrolment, lesson: first.id, readAt });
});

test("a lesson that has been read says so, and its strong way on is to the next", async () => {
  await openPortal({ at: atLesson, answers: { lesson: toRead({ isRead: true }) } });
  expect(await screen.findByText(/ · luettu$/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Seuraava oppitunti" }).className).toContain("primary");
  expect(screen.queryByRole("button", { name: /^Luettu/ })).toBeNull();
});

test("hard material is shown when the reader says so, and can be passed over", async () => {
  const user = userEvent.setup();
  await openPortal({ at: atLesson, answers: { lesson: toRead({ warning: "Kuvaa väkivaltaa." }) } });
  expect(await screen.findByText("Kuvaa väkivaltaa.")).toBeTruthy();
  expect(screen.queryByText("värvää")).toBeNull();
  expect(screen.getByRole("link", { name: "Ohita toistaiseksi" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Lue oppitunti" }));
  expect(document.activeElement?.contains(screen.getByText("värvää"))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test("the window is named after the screen, and the way to the first page is in sight", async () => {
  const user = userEvent.setup();
  const { router } = await openPortal({ at: atLesson, answers: { lesson: toRead(), courses: [courseWith(standing)] } });
  await waitFor(() => expect(document.title).toBe(`${first.title} – Koulutus`));
  await user.click(screen.getByRole("link", { name: "Oma koulutus" }));
  await waitFor(() => expect(router.state.location.href).toBe("/"));
  await waitFor(() => expect(document.title).toBe("Oma koulutus – Koulutus"));
});

test("a lesson that is not the learner's, and a course that is none, are not found", async () => {
  await openPortal({ at: atLesson, answers: { lesson: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});
