import { caseFaults, type CaseChoice, type CaseContent, type Scene, type SceneId } from "@vas/domain/forms";
import { describe, expect, test } from "vitest";
import { inventedCase as cook } from "./invented-case.fixture.ts";
import { newCase } from "./case-content.ts";
import {
  addChoice,
  addScene,
  changeChoice,
  changeScene,
  moveChoice,
  nextSceneName,
  removeScene,
  renameScene,
  restoreScene,
} from "./case-edits.ts";
import { layOut, nodeSize } from "./case-graph.ts";
import { contentOf, partsOf } from "./case-parts.ts";
import { comparedParts, mergedContent } from "./use-case-draft.ts";

const [first, second] = cook.scenes as readonly [Scene, Scene, ...Scene[]];

describe("an edit", () => {
  test("that takes a scene out leaves the choices that led to it without an aim, and can be taken back", () => {
    const without = removeScene(second.id)(cook);
    expect(without.scenes.some(({ id }) => id === second.id)).toBe(false);
    expect(caseFaults(without).map(({ fault }) => fault)).toContain("leads_nowhere");
    expect(restoreScene(cook, second.id)(without)).toEqual(cook);
  });

  test("that takes a scene out is taken back without what was written meanwhile being lost", () => {
    const id = nextSceneName(cook);
    const later = addScene(id, "end")(removeScene(second.id)(cook));
    const back = restoreScene(cook, second.id)(later);
    expect(back.scenes.map((scene) => scene.id)).toEqual([...cook.scenes.map((scene) => scene.id), id]);
  });

  test("that renames a scene renames it wherever it is named, and breaks nothing", () => {
    const renamed = renameScene(cook.start, "alku" as SceneId)(cook);
    expect(renamed.start).toBe("alku");
    expect(caseFaults(renamed)).toEqual([]);
  });

  test("moves a choice by a place, and not past the ends", () => {
    if (first.kind !== "situation") throw new Error("A case begins with a situation");
    const ids = (scene: Scene) => (scene.kind === "situation" ? scene.choices.map(({ id }) => id) : []);
    const [one, two, ...rest] = ids(first);
    expect(ids(moveChoice(first, two ?? "", -1))).toEqual([two, one, ...rest]);
    expect(moveChoice(first, one ?? "", -1)).toEqual(first);
  });

  test("adds a choice with a name of its own", () => {
    const begun = newCase("case-1", { fi: "Uusi" });
    const [start] = begun.scenes;
    if (start?.kind !== "situation") throw new Error("A case begins with a situation");
    const twice = addChoice(addChoice(start));
    expect(new Set(twice.choices.map(({ id }) => id)).size).toBe(2);
  });
});

describe("the drawing of a case", () => {
  test("has each scene once, none on another, the beginning at the top, and each way between scenes", () => {
    const { nodes, edges, width, height } = layOut(cook);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(cook.scenes.map(({ id }) => id).toSorted());
    const corners = nodes.map(({ x, y }) => `${x}/${y}`);
    expect(new Set(corners).size).toBe(nodes.length);
    const top = Math.min(...nodes.map(({ y }) => y));
    expect(nodes.filter(({ y }) => y === top).map(({ id }) => id)).toEqual([cook.start]);
    expect(Math.max(...nodes.map(({ x }) => x)) + nodeSize.width).toBeLessThanOrEqual(width);
    expect(Math.max(...nodes.map(({ y }) => y)) + nodeSize.height).toBeLessThanOrEqual(height);
    expect(edges.map(({ from, to, isBack }) => [from, to, isBack])).toEqual([
      ["arrival", "alone", false],
      ["arrival", "week-later", false],
      ["alone", "good-end", false],
      ["week-later", "alone", false],
      ["week-later", "poor-end", false],
    ]);
    expect(nodes.find(({ id }) => id === "arrival")?.errors).toBe(1);
  });

  test("puts a scene below all that lead to it, and draws a way back as one", () => {
    const { nodes } = layOut(cook);
    const at = (id: string) => nodes.find((node) => node.id === id)?.y ?? -1;
    expect(at("alone")).toBeGreaterThan(at("week-later"));
    const back = changeScene("alone" as SceneId, (scene) =>
      scene.kind === "situation"
        ? { ...scene, choices: scene.choices.map((one) => ({ ...one, next: cook.start })) }
        : scene,
    )(cook);
    const ways = layOut(back).edges.filter(({ isBack }) => isBack);
    expect(ways).toMatchObject([{ from: "alone", to: "arrival", isBack: true }]);
  });

  test("leads a way that passes a level beside its boxes, and not behind them", () => {
    const { nodes, edges } = layOut(cook);
    const long = edges.find(({ from, to }) => from === "arrival" && to === "alone");
    const [, lane] = /v48|([\d.]+) [\d.]+ v48/.exec(long?.path ?? "") ?? [];
    const passed = nodes.filter(({ id }) => id === "week-later");
    expect(lane).toBeDefined();
    expect(passed.filter(({ x }) => x <= Number(lane) && Number(lane) <= x + nodeSize.width)).toEqual([]);
  });

  test("shows what cannot be reached below everything else", () => {
    const lost = addScene("lost" as SceneId, "end")(cook);
    const { nodes } = layOut(lost);
    const below = Math.max(...nodes.map(({ y }) => y));
    expect(nodes.filter(({ y }) => y === below).map(({ id }) => id)).toEqual(["lost"]);
  });
});

describe("of two who write at the same time", () => {
  const warned: CaseContent = { ...cook, warning: { fi: "Varoitus", sv: "Varning", en: "Warning" } };

  test("each keeps what only they changed", () => {
    const mine = addScene("oma" as SceneId, "end")(cook);
    const both = mergedContent({ base: cook, mine, theirs: warned });
    expect(both.warning).toEqual(warned.warning);
    expect(both.scenes.at(-1)?.id).toBe("oma");
    expect(comparedParts({ base: cook, mine: cook, theirs: warned }).differing).toEqual(["warning"]);
  });

  test("what one took out stays out, and what both changed is named", () => {
    const mine = removeScene(second.id)(cook);
    expect(mergedContent({ base: cook, mine, theirs: warned }).scenes.some(({ id }) => id === second.id)).toBe(false);
    const text = { fi: "Toisin", sv: "Annorlunda", en: "Differently" };
    const theirs = {
      ...cook,
      scenes: cook.scenes.map((scene) => (scene.id === second.id ? { ...scene, text } : scene)),
    };
    expect(comparedParts({ base: cook, mine, theirs }).differing).toContain(`scene:${second.id}`);
  });

  test("both keep a scene and a choice that they have added under the same free name", () => {
    const written = (text: string) => {
      const added = addScene(nextSceneName(cook), "end")(cook);
      const id = nextSceneName(cook);
      const words = { fi: text, sv: text, en: text };
      const named = changeScene(id, (scene) => ({ ...scene, text: words }))(added);
      return changeScene(first.id, (scene) => {
        if (scene.kind === "end") return scene;
        const { choices } = addChoice(scene);
        const last = choices.at(-1);
        return { ...scene, choices: choices.map((one) => (one === last ? { ...one, text: words, next: id } : one)) };
      })(named);
    };
    const { scenes } = mergedContent({ base: cook, mine: written("Oma"), theirs: written("Toisen") });
    expect(
      scenes
        .slice(cook.scenes.length)
        .map(({ text }) => text.fi)
        .toSorted(),
    ).toEqual(["Oma", "Toisen"]);
    const [start] = scenes;
    if (start?.kind !== "situation" || first.kind !== "situation") throw new Error("A case begins with a situation");
    const added = start.choices.slice(first.choices.length);
    expect(added.map(({ text }) => text.fi).toSorted()).toEqual(["Oma", "Toisen"]);
    for (const { text, next } of added) expect(scenes.find(({ id }) => id === next)?.text.fi).toBe(text.fi);
  });

  test("a choice that one calls a critical error and the other leads elsewhere ends the case", () => {
    const changed = (patch: Partial<CaseChoice>) =>
      changeScene(first.id, (scene) => (scene.kind === "end" ? scene : changeChoice(scene, "wait", patch)))(cook);
    const theirs = changed({ criticalError: warned.warning, next: null });
    const both = mergedContent({ base: cook, mine: changed({ next: cook.start }), theirs });
    expect(caseFaults(both).filter(({ scene }) => scene === first.id)).toEqual([]);
  });

  test("a case in parts is the same case", () => {
    expect(contentOf(cook, partsOf(cook))).toEqual(cook);
  });
});
