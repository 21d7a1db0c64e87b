import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { toCaseInput } from "./case-content.ts";
import { inventedCase as cook } from "./invented-case.fixture.ts";

const course = "33333333-3333-4333-8333-333333333333";
const courseCase = {
  __typename: "EditableCase",
  course,
  courseTitle: cook.title,
  number: 1,
  keptAt: "2026-11-23T10:00:00.000Z",
  keptBy: { id: "22222222-2222-4222-8222-222222222222", name: "Kaisa Esimerkki" },
  case: toCaseInput({
    ...cook,
    scenes: cook.scenes.map((scene) => (scene.id === "alone" ? { ...scene, text: { ...scene.text, sv: "" } } : scene)),
  }),
};

test("a scene that is listed in another language than the screen's says in which, and the others do not", async () => {
  const session = sessionOf(["session:read", "course:write"]);
  await openConsole({ at: `/courses/${course}/cases/case-1`, answers: { session, courseCase }, language: "sv" });
  const scenes = within(await screen.findByRole("region", { name: "Situationer och slut" }));
  const faults = within(screen.getByRole("region", { name: /^Brister/ }));
  const langOf = (said: HTMLElement) => said.closest("[lang]")?.getAttribute("lang");
  expect(langOf(scenes.getByText("Tilanne alone"))).toBe("fi");
  expect(langOf(faults.getByText("Tilanne alone"))).toBe("fi");
  expect(langOf(scenes.getByText("Tilanne arrival (sv)"))).toBe("sv");
});
