import { render, screen } from "@testing-library/react";
import type { CaseChoice, CaseContent, Scene, SceneId } from "@vas/domain/forms";
import { Localised } from "@vas/ui";
import { expect, test } from "vitest";
import { addScene } from "./case-edits.ts";
import { CaseConflict } from "./CaseConflict.tsx";
import { inventedCase as cook } from "./invented-case.fixture.ts";

function contentWith(edit: (scene: Scene) => Scene): CaseContent {
  return { ...cook, scenes: cook.scenes.map(edit) };
}

function show(mine: CaseContent, theirs: CaseContent) {
  const version = (content: CaseContent, number: number) => ({ content, number, keptAt: "2026-11-23T10:00:00.000Z" });
  const nothing = () => undefined;
  const acts = { change: nothing, kept: nothing, meet: nothing, goOn: nothing, bringBack: nothing };
  const draft = { ...acts, content: mine, base: version(cook, 3), isChanged: true, theirs: version(theirs, 4) };
  render(
    <Localised initial="fi">
      <CaseConflict draft={draft} theirs={draft.theirs} />
    </Localised>,
  );
}

/** The two cells of the only part in which both differ, in Finnish, without what marks the differences. */
function cells(mine: CaseContent, theirs: CaseContent) {
  show(mine, theirs);
  return screen.getAllByRole("cell").map(({ textContent }) => textContent.replaceAll("Eroaa: ", ""));
}

const inSwedish = (sv: string) =>
  contentWith((scene) => (scene.id === "arrival" ? { ...scene, text: { ...scene.text, sv } } : scene));

test("a scene of which two people wrote another language than the screen's reads differently on each side", () => {
  const [mine, theirs] = cells(inSwedish("Min text"), inSwedish("Deras ord"));
  expect(mine).toContain("Min text");
  expect(theirs).toContain("Deras ord");
});

const waiting = (score: number) =>
  contentWith((scene) => {
    if (scene.id !== "arrival" || scene.kind !== "situation") return scene;
    const scored = scene.choices.map((one) => ({ ...one, scores: { ...one.scores, safety: score } }));
    return { ...scene, choices: score < 0 ? scored : scored.toReversed() };
  });

test("a scene of which only the choices differ tells them, with what they score", () => {
  const [mine, theirs] = cells(waiting(-2), waiting(2));
  expect(mine).not.toBe(theirs);
  expect(mine).toMatch(/-2|−2/);
  expect(theirs).toContain("Seuraus employer");
});

test("an end tells how the case ended and what can be learned from it", () => {
  const ending = (outcome: "good" | "mixed", en: string) =>
    contentWith((scene) =>
      scene.id === "poor-end" && scene.kind === "end" ? { ...scene, outcome, lesson: { ...scene.lesson, en } } : scene,
    );
  const [mine, theirs] = cells(ending("good", "Ask first"), ending("mixed", "Wait"));
  expect(mine).toMatch(/Miten asia päättyi: .*Hyvin.*Ask first/s);
  expect(theirs).toMatch(/Osin hyvin.*Wait/s);
});

test("a title of which the two differ in another language only reads differently on each side", () => {
  const titled = (en: string) => ({ ...cook, title: { ...cook.title, en } });
  const [mine, theirs] = cells(titled("A cook"), titled("The man"));
  expect(mine).toContain("A cook");
  expect(theirs).toContain("The man");
});

test("codes and scenes are told in words: who it is for, where it begins and where a choice leads", () => {
  const leading = contentWith((scene) => {
    if (scene.id !== "arrival" || scene.kind !== "situation") return scene;
    const elsewhere = (choice: CaseChoice) => ({ ...choice, next: "week-later" as SceneId });
    return { ...scene, choices: scene.choices.map((one) => (one.id === "interpreter" ? elsewhere(one) : one)) };
  });
  show(inSwedish("Min text"), { ...leading, roles: ["police"], start: "alone" as SceneId });
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent.replaceAll("Eroaa: ", ""));
  expect(rows.find((row) => row.startsWith("Keille"))).toMatch(/Poliisi$/);
  expect(rows.find((row) => row.startsWith("alku"))).toMatch(/Tilanne alone \(alone\)$/);
  expect(rows.find((row) => row.startsWith("Tilanne arrival (arrival)"))).toContain(
    "Johtaa tilanteeseen: Tilanne week-later (week-later)",
  );
});

test("what only the other has changed or added is not told as one's own change", () => {
  const theirs = addScene("scene-9" as SceneId, "end")(inSwedish("Deras ord"));
  const told = cells(cook, theirs).filter((_, at) => at % 2 === 0);
  expect(told).toEqual(["Et muuttanut tätä: tallennettu jää voimaan.", "Et muuttanut tätä: tallennettu jää voimaan."]);
});
