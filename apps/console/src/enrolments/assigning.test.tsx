import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const course = { id: "55555555-5555-4555-8555-555555555555", title: "Tunnista, kohtaa, ohjaa" };
const trainer = {
  session: sessionOf(["session:read", "organisation:read", "training:manage"]),
  enrolments: {
    nodes: [],
    pageInfo: { endCursor: null, hasNextPage: false },
    totalCount: 0,
    counts: { late: 0, active: 0, completed: 0, waived: 0, withdrawn: 0 },
  },
  openCourses: [course],
};

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: ["body"], exclude: ["[data-live-announcer]"] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Opens the dialog and assigns the course to a body; of each portion the server answers when it is told what. */
async function assignToLarge() {
  const user = userEvent.setup();
  const organisationChoices = [{ id: course.id, kind: "police", name: "Keksitty poliisi" }];
  const waiting: ((answer: object | Error) => void)[] = [];
  const keys: string[] = [];
  const assignLearners = ({ idempotencyKey }: { readonly idempotencyKey: string }) => {
    keys.push(idempotencyKey);
    return new Promise((resolve, reject) => {
      waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  };
  const assignable = { learners: 2345, assignable: 2340 };
  await openConsole({ at: "/enrolments", answers: { ...trainer, organisationChoices, assignable, assignLearners } });
  await user.click(await screen.findByRole("button", { name: "Anna kurssi organisaatiolle" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByRole("combobox", { name: /Organisaatio/ }), "Keks");
  await user.click(await screen.findByRole("option", { name: /Keksitty poliisi/ }));
  const press = () => user.click(dialog.getByRole("button", { name: "Anna kurssi organisaatiolle" }));
  async function answer(nth: number, told: object | Error) {
    await waitFor(() => expect(waiting).toHaveLength(nth));
    waiting[nth - 1]?.(told instanceof Error ? told : { __typename: "LearnersAssigned", ...told });
  }
  await press();
  await answer(1, { assigned: 1000, skipped: 5, left: 1340 });
  return { user, dialog, press, answer, keys };
}

test("one press gives a course to everybody of a large body, in portions with keys of their own, and tells how far it is", async () => {
  const { dialog, answer, keys } = await assignToLarge();
  const bar = await dialog.findByRole("progressbar", { name: "Kurssia annetaan" });
  expect(bar.getAttribute("aria-valuetext")).toMatch(/^1.000\/2.340 osallistujaa$/);
  expect(await axeFaults()).toEqual([]);
  await answer(2, { assigned: 1000, skipped: 1005, left: 340 });
  await answer(3, { assigned: 340, skipped: 2005, left: 0 });
  expect(await screen.findByText(/^Kurssi annettiin 2.?340 osallistujalle; 5 ohitettiin\.$/)).toBeTruthy();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(new Set(keys).size).toBe(3);
});

test("it can be stopped: what is done stays done, and who is left is told", async () => {
  const { user, dialog, answer, keys } = await assignToLarge();
  await user.click(await dialog.findByRole("button", { name: "Lopeta tähän" }));
  await answer(2, { assigned: 1000, skipped: 1005, left: 340 });
  const told = /^Kurssi annettiin 2.?000 osallistujalle; 5 ohitettiin\. Sen voi antaa vielä 340 osallistujalle\.$/;
  expect(await screen.findByText(told)).toBeTruthy();
  expect([screen.queryByRole("dialog"), keys.length]).toEqual([null, 2]);
});

test("a portion that fails leaves what was done, and the next press goes on with it", async () => {
  const { dialog, press, answer, keys } = await assignToLarge();
  await answer(2, new Error("Down"));
  expect(await dialog.findByText(/^Kurssi on jo annettu 1.?000 osallistujalle\./)).toBeTruthy();
  await press();
  await answer(3, { assigned: 1340, skipped: 1005, left: 0 });
  expect(await screen.findByText(/^Kurssi annettiin 1.?340 osallistujalle/)).toBeTruthy();
  expect(keys[2]).toBe(keys[1]);
});
