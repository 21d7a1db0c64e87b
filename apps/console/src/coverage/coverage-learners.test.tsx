import { screen } from "@testing-library/react";
import axe from "axe-core";
import { expect, test } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

// The people who count for a body, as a trainer sees them.
const body = "33333333-3333-4333-8333-333333333331";
const day = { day: "2015-11-30", state: "known", certified: 2, staff: 5, countedOn: "2015-10-01", percent: 40 };
const named = {
  id: body,
  kind: "reception_centre",
  name: "Keskus",
  nameSv: null,
  nameEn: null,
  openedOn: null,
  closedOn: null,
};
const learner = {
  id: "44444444-4444-4444-8444-444444444441",
  name: "Aava Esimerkki",
  standing: "valid",
  course: "Lähiopetus",
  validFrom: "2015-03-02",
  validUntil: "2017-03-02",
  enrolledOn: null,
  dueOn: null,
};
const erased = { ...learner, id: "44444444-4444-4444-8444-444444444442", name: null };
const trainer = {
  session: sessionOf(["session:read", "organisation:read", "coverage:read", "training:manage"]),
  coverage: { day: day.day, bodies: [{ ...named, asked: { ...day, isOverHalf: false }, trend: [] }], total: null },
  certifyingCourses: [],
  organisation: { ...named, version: 1, contacts: [], referrals: [], availableActions: [], whyNot: [] },
  organisationChoices: [],
  staffCounts: [],
  coverageLearners: [learner, erased],
};
const at = `/coverage/${body}?day=2015-11-30`;

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

test("somebody whose data were erased stands in the list without a name, and nothing can be done with them", async () => {
  await openConsole({ at, answers: trainer });
  expect(await screen.findByText("Tiedot poistettu")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Siirrä/ })).toHaveLength(1);
  expect(await axeFaults()).toEqual([]);
});
