import { configure, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { changed, draft, ids, versionPath } from "./course.sample.ts";

configure({ asyncUtilTimeout: 10_000 });
const session = sessionOf(["session:read", "course:write"]);
const keptAs = `vas-course/${ids.version}`;

type Edit = { readonly input: { readonly expectedVersion: number; readonly edit: object } };

/** Opens the version, takes the day out of "Law as of 1.11.2026" and leaves the field. */
async function halfErased(answers: object) {
  const user = userEvent.setup();
  const { client } = await openConsole({ at: versionPath, answers: { session, courseCases: null, ...answers } });
  const [day] = (await screen.findAllByRole("spinbutton")) as [HTMLElement];
  await user.type(day, "{Backspace}");
  // A day counts as missing once its field is left.
  await user.click(document.body);
  return { user, day, client };
}

test("a day that is half erased is not said to be saved, and what is written is saved once it is whole", async () => {
  const amendCourse = vi.fn((_asked: Edit) => changed(draft));
  const { user, day } = await halfErased({ courseVersion: draft, amendCourse });
  await user.type(screen.getByRole("textbox", { name: /^Kurssin nimi/ }), " 2");
  expect(await screen.findByText(/Luonnoksen tallennus ei onnistunut/)).toBeTruthy();
  expect(screen.queryByText(/Luonnos tallennettu klo/)).toBeNull();
  expect(amendCourse).not.toHaveBeenCalled();
  expect(localStorage.getItem(keptAs)).toContain("Keksitty kurssi 2");
  await user.click(day);
  await user.keyboard("5112026");
  expect(await screen.findByText(/Luonnos tallennettu klo/)).toBeTruthy();
  const edit = { title: { fi: "Keksitty kurssi 2" }, lawAsOf: "2026-11-05" };
  expect(amendCourse.mock.calls.map(([asked]) => asked.input.edit)).toEqual([edit]);
  expect(localStorage.getItem(keptAs)).toBeNull();
});

test("a day that is missing is shown as none beside the day that somebody else has written", async () => {
  const { user, client } = await halfErased({ courseVersion: draft });
  client.stop();
  document.body.replaceChildren();

  const theirs = { ...draft, version: 9, lawAsOf: "2026-12-01" };
  await openConsole({ at: versionPath, answers: { session, courseCases: null, courseVersion: theirs } });
  await user.click(await screen.findByRole("button", { name: "Tuo teksti takaisin" }));
  const conflict = await screen.findByRole("table", { name: /muut/i });
  expect(
    within(conflict)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["–", "1.12.2026"]);
});
