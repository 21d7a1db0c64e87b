import { describe, expect, test } from "vitest";
import { differencesOf, mergeVersions, type Versions } from "./three-way.ts";

const inAll = (text: string) => ({ fi: text, sv: `${text} sv`, en: `${text} en` });
const choice = (id: string, text = inAll(id)) => ({ id, text });
const base = {
  stem: inAll("Mikä?"),
  choices: [choice("a"), choice("b"), choice("c")],
  right: ["b"],
  scene: { kind: "situation", text: inAll("Alku"), next: "end" as string | undefined },
};

describe("what two people write of the same thing", () => {
  test("is put together where they wrote in different languages", () => {
    const mine = { ...base, stem: { ...base.stem, fi: "Mikä on?" } };
    const theirs = { ...base, stem: { ...base.stem, sv: "Vad är?" } };
    expect(mergeVersions({ base, mine, theirs }).merged.stem).toEqual({
      fi: "Mikä on?",
      sv: "Vad är?",
      en: "Mikä? en",
    });
  });

  test("is told by the language that differs, and of it only what the other has changed", () => {
    const mine = { ...base, stem: { ...base.stem, fi: "Mikä on?", en: "What is?" } };
    const theirs = { ...base, stem: { ...base.stem, fi: "Mikä oli?", sv: "Vad var?" } };
    expect(differencesOf({ base, mine, theirs })).toEqual([
      { path: ["stem", "fi"], mine: "Mikä on?", theirs: "Mikä oli?", isOwn: true },
      { path: ["stem", "sv"], mine: "Mikä? sv", theirs: "Vad var?", isOwn: false },
    ]);
  });

  test("is put together choice by choice, in whatever order the choices stand", () => {
    const mine = { ...base, choices: [choice("b"), choice("a", inAll("oma")), choice("c"), choice("d")] };
    const theirs = { ...base, choices: [choice("a"), choice("b", { ...inAll("b"), en: "their b" })] };
    const { merged } = mergeVersions({ base, mine, theirs });
    expect(merged.choices).toEqual([
      choice("b", { ...inAll("b"), en: "their b" }),
      choice("a", inAll("oma")),
      choice("d"),
    ]);
  });

  test("keeps what one wrote of a choice that the other took away, and tells it", () => {
    const mine = { ...base, choices: [choice("a"), choice("b"), choice("c", { ...inAll("c"), fi: "oma" })] };
    const theirs = { ...base, choices: [choice("a"), choice("b")] };
    expect(mergeVersions({ base, mine, theirs }).merged.choices).toEqual(mine.choices);
    expect(differencesOf({ base, mine, theirs })).toContainEqual({
      path: ["choices", "c", "text", "fi"],
      mine: "oma",
      theirs: undefined,
      isOwn: true,
    });
  });

  test("takes the other's order where one has not changed it, and tells an order as a whole", () => {
    const mine = { ...base, choices: [choice("a", inAll("oma")), choice("b"), choice("c")] };
    const theirs = { ...base, choices: [choice("c"), choice("b"), choice("a")] };
    const { merged } = mergeVersions({ base, mine, theirs });
    expect(merged.choices.map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(merged.choices[2]).toEqual(mine.choices[0]);
    expect(differencesOf({ base, mine: base, theirs })).toEqual([
      { path: ["choices"], mine: base.choices, theirs: theirs.choices, isOwn: false },
    ]);
  });

  test("keeps what only one has added where it was put: the order of the items may be what is right", () => {
    const mine = { ...base, choices: [choice("a"), choice("d"), choice("b"), choice("c")] };
    const theirs = { ...base, choices: [choice("a"), choice("b", inAll("their b")), choice("c"), choice("e")] };
    const orderOf = (versions: Versions<typeof base>) => mergeVersions(versions).merged.choices.map(({ id }) => id);
    expect(orderOf({ base, mine, theirs })).toEqual(["a", "d", "b", "c", "e"]);
    expect(orderOf({ base, mine: theirs, theirs: mine })).toEqual(["a", "d", "b", "c", "e"]);
    const turned = { ...base, choices: [choice("c"), choice("b"), choice("a")] };
    expect(orderOf({ base, mine: turned, theirs: mine })).toEqual(["c", "b", "a", "d"]);
    const first = { ...base, choices: [choice("f"), ...base.choices] };
    expect(orderOf({ base, mine: first, theirs })).toEqual(["f", "a", "b", "c", "e"]);
  });

  test("is one's own where both have changed the same text or the same right answers", () => {
    const mine = { ...base, right: ["a"], stem: { ...base.stem, fi: "Oma" } };
    const theirs = { ...base, right: ["c"], stem: { ...base.stem, fi: "Toisen" } };
    expect(mergeVersions({ base, mine, theirs }).merged).toEqual(mine);
  });

  test("is not put together from a scene that goes on and one that ends", () => {
    const mine = { ...base, scene: { ...base.scene, text: inAll("Oma") } };
    const theirs = { ...base, scene: { kind: "end", text: inAll("Loppu"), next: undefined } };
    expect(mergeVersions({ base, mine, theirs }).merged.scene).toEqual(mine.scene);
  });
});
