import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test } from "vitest";
import { openPortal } from "../app/testing/open-portal.tsx";
import { course, toLearn } from "../app/testing/small-course.tsx";

const at = `/portal/courses/${course}`;

function lesson(id: string, title: string, isRead = false) {
  return { __typename: "LessonListed", id, title, minutes: 5, isRead };
}

const nothing = { lessons: [], checkQuestions: 0, checkMinutes: 0, isCheckDone: false, cases: [] };
const next = { __typename: "StepListed", kind: "lesson", name: "m2-labour", title: "Työ", minutes: 5 };

/** A course of which the first module is done, and the second is begun. */
function halfway() {
  const module = (id: string, title: string, parts: object) => ({
    __typename: "LearnerModule",
    id,
    title,
    ...nothing,
    ...parts,
  });
  const cook = { __typename: "CaseListed", name: "case-1", title: "Kokki", minutes: 10, isDone: true };
  return {
    ...toLearn,
    modules: [
      module("m1", "Ihmiskauppa", {
        lessons: [lesson("m1-1", "Kolme osaa", true), lesson("m1-2", "Suostumus", true)],
        checkQuestions: 2,
        checkMinutes: 2,
        isCheckDone: true,
        cases: [cook],
      }),
      module("m2", "Muodot", { lessons: [lesson("m2-begging", "Kerjuu", true), lesson("m2-labour", "Työ")] }),
      module("m3", "Merkit", { lessons: [lesson("m3-1", "Mikä merkki on")], checkQuestions: 4, checkMinutes: 4 }),
    ],
    standing: { ...toLearn.standing, steps: 8, stepsDone: 5, minutesLeft: 14, next },
  };
}

const open = (courses: readonly object[] = [halfway()], part = "") =>
  openPortal({ at: at + part, answers: { courses } });

/** The module of a course by its heading. */
function module(name: string): HTMLDetailsElement {
  const found = screen.getByRole("heading", { level: 3, name }).closest("details");
  if (!found) throw new Error(`${name} cannot be opened`);
  return found;
}

const areOpen = () => ["1. Ihmiskauppa", "2. Muodot", "3. Merkit"].map((name) => module(name).open);

for (const language of languages) {
  test(`a course that is gone on with has no accessibility fault in ${language}`, async () => {
    await openPortal({ at, language, answers: { courses: [halfway()] } });
    await screen.findByRole("heading", { level: 3, name: "2. Muodot" });
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
  });
}

test("the page of a course begins with where the learner is and the one way on, and tells how long that takes", async () => {
  await open();
  const way = await screen.findByRole("link", { name: "Jatka: Työ" });
  expect(within(screen.getByRole("main")).getAllByRole("link")[0]).toBe(way);
  expect(screen.getByText("Jäljellä noin 14 minuuttia")).toBeTruthy();
  expect(screen.getByText("Seuraava vaihe vie noin 5 minuuttia.")).toBeTruthy();
});

test("the module that is gone on with stands open; the others are closed and say how they stand", async () => {
  await open();
  await screen.findByRole("heading", { level: 3, name: "2. Muodot" });
  expect(areOpen()).toEqual([false, true, false]);
  const told = [...document.querySelectorAll("summary > .ui-quiet")].map(({ textContent }) => textContent);
  expect(told).toEqual(["4/4 tehty", "1/2 tehty, 5 min jäljellä", "0/2 tehty, 9 min jäljellä"]);
});

test.each(["completed", "waived", "withdrawn"])(
  "of a course that is over as %s nothing is left to do",
  async (status) => {
    const half = halfway();
    await open([{ ...half, standing: { ...half.standing, status, next: null } }]);
    await screen.findByRole("heading", { level: 3, name: "2. Muodot" });
    const told = [...document.querySelectorAll("summary > .ui-quiet")].map(({ textContent }) => textContent);
    expect(told).toEqual(["4/4 tehty", "1/2 tehty", "0/2 tehty"]);
  },
);

test("a check that was answered leads to what was right in it, also once the course is over", async () => {
  const half = halfway();
  const checks = [{ __typename: "EndedCheck", id: "ended", module: "m1" }];
  for (const status of ["active", "completed"]) {
    await open([{ ...half, standing: { ...half.standing, status, checks } }], "#module-m1");
    const way = await screen.findByRole("link", { name: "Tarkistuskysymyksiin vastattu, katso tulos" });
    expect(way.getAttribute("href")).toBe("/portal/check/ended");
    document.body.replaceChildren();
  }
});

test("a module that is opened stays open beside others, and is found so by whoever comes back to the page", async () => {
  const user = userEvent.setup();
  const { router } = await open();
  await user.click(await screen.findByText("3. Merkit"));
  await waitFor(() => expect(router.state.location.hash).toBe("module-m3"));
  expect(areOpen()).toEqual([false, true, true]);
  await user.click(screen.getByText("2. Muodot"));
  await waitFor(() => expect(router.state.location.hash).toBe(""));
  expect(areOpen()).toEqual([false, false, true]);
});

test("an address leads to a module, which is open then", async () => {
  await open([halfway()], "#module-m3");
  await screen.findByRole("heading", { level: 3, name: "3. Merkit" });
  expect(areOpen()).toEqual([false, true, true]);
});

test("of a course of which only a change is read, the modules without one are not listed", async () => {
  const half = halfway();
  await open([{ ...half, modules: half.modules.map((one, place) => (place === 1 ? one : { ...one, ...nothing })) }]);
  await screen.findByRole("heading", { level: 3, name: "2. Muodot" });
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
});

test("who is not in a course yet reads what it is about, and how many lessons each module has", async () => {
  await open([{ ...halfway(), standing: null }]);
  expect(await screen.findByText(toLearn.summary)).toBeTruthy();
  expect([screen.getAllByText("2 oppituntia").length, screen.getAllByText("1 oppitunti").length]).toEqual([2, 1]);
  expect(areOpen()).toEqual([false, false, false]);
});
