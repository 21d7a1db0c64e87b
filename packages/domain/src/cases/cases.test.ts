import { describe, expect, test } from "vitest";
import type { Words } from "../kernel/index.ts";
import { learnerRoleCodes } from "../vocabulary/index.ts";
import type { CaseChoice, CaseContent, CaseId, Scene, SceneId } from "./case.ts";
import { caseFaults } from "./faults.ts";
import { caseDifferences } from "./difference.ts";
import { chooseInCase, pathOf, verdictOf } from "./choose.ts";
import { caseLimits, isKeepable, whyCasesUnfit } from "./of-course.ts";
import { bestScores, playOf } from "./play.ts";

function inAll(text: string): Words {
  return { fi: text, sv: text, en: text };
}

function choice(id: string, next: string | null, differently: Partial<CaseChoice> = {}): CaseChoice {
  const scores = { safety: 1, rights: 1, procedure: 0 };
  const words = { text: inAll(id), consequence: inAll(`Seuraus ${id}`) };
  return { id, ...words, scores, criticalError: null, next: next as SceneId | null, ...differently };
}

function situation(id: string, choices: readonly CaseChoice[]): Scene {
  return { id: id as SceneId, text: inAll(id), kind: "situation", choices };
}

function end(id: string): Scene {
  return { id: id as SceneId, text: inAll(id), kind: "end", outcome: "good", lesson: inAll("Opittavaa") };
}

const meeting = situation("meeting", [
  choice("interpreter", "talk", { scores: { safety: 2, rights: 2, procedure: 1 } }),
  choice("friend", "talk", { scores: { safety: -1, rights: -1, procedure: -1 } }),
  choice("employer", null, { scores: { safety: -2, rights: -2, procedure: -2 }, criticalError: inAll("Vaarantaa.") }),
]);
const talk = situation("talk", [choice("wait", "meeting"), choice("call", "done")]);
const facts = { title: inAll("Kokki"), summary: inAll("Kokki ei käy ulkona."), warning: null, signs: [] } as const;

function caseOf(scenes: readonly Scene[], start = "meeting"): CaseContent {
  return { id: "case-1" as CaseId, ...facts, roles: ["reception"], start: start as SceneId, scenes };
}

const cook = caseOf([meeting, talk, end("done")]);

function steps(...made: readonly (readonly [scene: string, choice: string])[]) {
  return made.map(([scene, chosen]) => ({ scene: scene as SceneId, choice: chosen }));
}

describe("a case", () => {
  test("goes from scene to scene and adds up what each choice scores", () => {
    expect(playOf(cook, [])).toMatchObject({ status: "going_on", scene: { id: "meeting" } });
    expect(playOf(cook, steps(["meeting", "interpreter"], ["talk", "call"]))).toMatchObject({
      status: "ended",
      scene: { id: "done" },
      scores: { safety: 3, rights: 3, procedure: 1 },
    });
  });

  test("ends in review at a critical error, and goes no further", () => {
    const made = steps(["meeting", "employer"]);
    expect(playOf(cook, made)).toMatchObject({ status: "critical_error", choice: { id: "employer" } });
    expect(playOf(cook, [...made, ...steps(["talk", "call"])])).toBeUndefined();
  });

  test("knows no choice of another scene, and none after its end", () => {
    expect(playOf(cook, steps(["talk", "call"]))).toBeUndefined();
    expect(playOf(cook, steps(["meeting", "call"]))).toBeUndefined();
    expect(playOf(cook, steps(["meeting", "friend"], ["talk", "call"], ["talk", "call"]))).toBeUndefined();
  });

  test("has a best that a play can reach, circles not counted", () => {
    expect(bestScores(cook)).toEqual({ safety: 3, rights: 3, procedure: 1 });
  });

  test("has its best also where scenes lead to each other, in whatever order they are written", () => {
    const most = { scores: { safety: 3, rights: 0, procedure: 0 } };
    const none = { scores: { safety: 0, rights: 0, procedure: 0 } };
    const guard = situation("guard", [choice("to-nurse", "nurse", none), choice("leave", "done", none)]);
    const nurse = situation("nurse", [choice("to-guard", "guard", most), choice("leave", "done", none)]);
    const first = [choice("guard-first", "guard", none), choice("nurse-first", "nurse", none)];
    for (const choices of [first, first.toReversed()]) {
      const asked = caseOf([situation("meeting", choices), guard, nurse, end("done")]);
      expect(bestScores(asked).safety).toBe(3);
    }
  });

  test("has its best at once, however many ways lead through it", () => {
    const scores = (safety: number) => ({ scores: { safety, rights: 1, procedure: -1 } });
    const places = Array.from({ length: caseLimits.scenes - 1 }, (_, place) => place);
    const ways = Array.from({ length: caseLimits.choices }, (_, way) => way);
    // From each scene to the next and to the one after it, and back to the first.
    const onward = (place: number, way: number) => (way === 0 ? "s0" : `s${place + 1 + (way % 2)}`);
    const scenes = places.map((place) =>
      situation(
        `s${place}`,
        ways.map((way) => choice(`c${way}`, onward(place, way), scores((way % 5) - 2))),
      ),
    );
    const last = [end(`s${places.length}`), end(`s${places.length + 1}`)];
    expect(bestScores(caseOf([...scenes, ...last], "s0"))).toEqual({ safety: 198, rights: 99, procedure: -50 });
  });

  test("has no best where it comes to no end", () => {
    const circle = caseOf([situation("meeting", [choice("wait", "meeting"), choice("gone", "nowhere")])]);
    expect(bestScores(circle).safety).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe("a choice", () => {
  const [first, second] = steps(["meeting", "interpreter"], ["talk", "call"]);
  if (!first || !second) throw new Error("Two steps were made");

  test("is made once in its place: one that comes late, from another window, changes nothing", () => {
    expect(chooseInCase(cook, [], { ...first, place: 0 })).toMatchObject({
      ok: true,
      value: { scene: { id: "talk" } },
    });
    const late = { ...first, choice: "friend", place: 0 };
    expect(chooseInCase(cook, [first], late)).toEqual({ ok: false, rejection: { kind: "CaseMovedOn" } });
    const early = { ...second, place: 1 };
    expect(chooseInCase(cook, [], early)).toEqual({ ok: false, rejection: { kind: "CaseMovedOn" } });
  });

  test("is of its scene, and none is made after the end", () => {
    const foreign = { ...first, choice: "call", place: 0 };
    expect(chooseInCase(cook, [], foreign)).toEqual({ ok: false, rejection: { kind: "ChoiceNotInScene" } });
    const after = { ...second, place: 2 };
    expect(chooseInCase(cook, [first, second], after)).toEqual({ ok: false, rejection: { kind: "CaseEnded" } });
  });

  test("is found again in the path, with the scene in which it was made", () => {
    const path = pathOf(cook, [first, second]);
    expect(path.map(({ scene, choice: made }) => [scene.id, made.id])).toEqual([
      ["meeting", "interpreter"],
      ["talk", "call"],
    ]);
  });
});

test.each([
  [10, "as_it_should"],
  [11, "as_it_should"],
  [6, "mostly"],
  [5, "partly"],
  [0, "partly"],
  [-1, "harmful"],
])("%i of 10 that can be reached is %s", (score, verdict) => {
  const ten = { safety: 10, rights: 10, procedure: 10 };
  expect(verdictOf("rights", { ...ten, rights: score }, ten)).toBe(verdict);
});

describe("the cases that a course names", () => {
  const forAll = { ...cook, roles: learnerRoleCodes };

  test("are there, without faults, and leave nobody without a case", () => {
    expect(whyCasesUnfit([], [])).toBeUndefined();
    expect(whyCasesUnfit(["case-1"], [forAll])).toBeUndefined();
    expect(whyCasesUnfit(["case-1", "case-2"], [forAll])).toEqual({ kind: "CaseMissing", case: "case-2" });
    const broken = { ...forAll, scenes: [meeting] };
    expect(whyCasesUnfit(["case-1"], [broken])).toMatchObject({ kind: "CaseHasFaults", case: "case-1" });
    expect(whyCasesUnfit(["case-1"], [{ ...cook, roles: ["reception", "police", "ngo"] }])).toEqual({
      kind: "NoCaseForRole",
      role: "border",
    });
  });
});

test("a case is kept with its faults, but not with names that are none, nor larger than can be played", () => {
  expect(isKeepable({ ...cook, scenes: [] })).toBe(true);
  expect(isKeepable({ ...cook, id: "Case 1" as CaseId })).toBe(false);
  expect(isKeepable({ ...cook, title: inAll("x".repeat(caseLimits.text + 1)) })).toBe(false);
  const scenes = Array.from({ length: caseLimits.scenes + 1 }, (_, place) => end(`end-${place}`));
  expect(isKeepable({ ...cook, scenes })).toBe(false);
  const choices = Array.from({ length: caseLimits.choices + 1 }, (_, place) => choice(`choice-${place}`, "done"));
  expect(isKeepable({ ...cook, scenes: [situation("meeting", choices)] })).toBe(false);
});

describe("a fault of a case", () => {
  test("says which texts are not written, of which choice and in which languages", () => {
    const unwritten = choice("b", "done", { consequence: { ...inAll("x"), sv: "" }, text: inAll(" ") });
    const content = caseOf([situation("meeting", [choice("a", "done"), unwritten]), end("done")]);
    expect(caseFaults({ ...content, title: { ...content.title, en: "" } })).toEqual([
      { fault: "words_missing", scene: null, missing: [{ field: "title", choice: null, languages: ["en"] }] },
      {
        fault: "words_missing",
        scene: "meeting",
        missing: [
          { field: "choiceText", choice: 1, languages: ["fi", "sv", "en"] },
          { field: "consequence", choice: 1, languages: ["sv"] },
        ],
      },
    ]);
  });

  test("a sound case has none", () => {
    expect(caseFaults(cook)).toEqual([]);
  });

  test.each<[string, CaseContent]>([
    ["no_start", caseOf([meeting, talk, end("done")], "elsewhere")],
    ["unreachable", caseOf([meeting, talk, end("done"), end("other")])],
    ["no_end_from_here", caseOf([meeting, situation("talk", [choice("wait", "meeting")]), end("done")])],
    ["dead_end", caseOf([meeting, situation("talk", []), end("done")])],
    ["leads_nowhere", caseOf([meeting, situation("talk", [choice("call", "gone")]), end("done")])],
    ["leads_nowhere", caseOf([situation("meeting", [choice("call", null), choice("go", "done")]), end("done")])],
    ["same_choice_twice", caseOf([situation("meeting", [choice("a", "done"), choice("a", "done")]), end("done")])],
    ["same_scene_twice", caseOf([meeting, talk, talk, end("done")])],
    [
      "score_out_of_range",
      caseOf([
        situation("meeting", [choice("a", "done", { scores: { safety: 3, rights: 0, procedure: 0 } })]),
        end("done"),
      ]),
    ],
    [
      "words_missing",
      caseOf([situation("meeting", [choice("a", "done", { consequence: { ...inAll("x"), sv: "" } })]), end("done")]),
    ],
  ])("%s", (fault, content) => {
    expect(caseFaults(content).map((found) => found.fault)).toContain(fault);
  });
});

describe("what a version of a case says otherwise", () => {
  const reading = { language: "sv", reader: "fi" } as const;
  const changes = (before: CaseContent | null, after: CaseContent | null) => caseDifferences(before, after, reading);

  test("is told scene by scene and choice by choice, in the texts of a language", () => {
    const call = choice("call", "done", { text: { ...inAll("call"), sv: "ring" } });
    const changed = caseOf([meeting, situation("talk", [choice("wait", "meeting"), call]), end("over")]);
    expect(changes(cook, cook)).toEqual([]);
    expect(changes(cook, { ...changed, summary: { ...inAll("Kokki ei käy ulkona."), fi: "Toisin" } })).toMatchObject([
      {
        part: "Tilanne talk, vaihtoehto call",
        before: "call\nSeuraus call\nTurvallisuus 1, Oikeudet 1, Menettely 0\n→ done",
        after: "ring\nSeuraus call\nTurvallisuus 1, Oikeudet 1, Menettely 0\n→ done",
      },
      { part: "Loppu over", before: "", after: "over\nMiten asia päättyi: Hyvin\nOpittavaa" },
      { part: "Loppu done", after: "" },
    ]);
  });

  test("is told of what stands in another order", () => {
    const turned = caseOf([
      meeting,
      end("done"),
      situation("talk", [choice("call", "done"), choice("wait", "meeting")]),
    ]);
    expect(changes(cook, turned)).toEqual([
      { part: "Tilanteet ja loput, järjestys", before: "meeting, talk, done", after: "meeting, done, talk" },
      { part: "Tilanne talk, järjestys", before: "wait, call", after: "call, wait" },
    ]);
  });

  test("is told of scores, of critical errors and of where a choice leads", () => {
    const scores = { safety: 1, rights: 2, procedure: 0 };
    const other = choice("wait", null, { scores, criticalError: inAll("Vaarantaa.") });
    const [change] = changes(cook, caseOf([meeting, situation("talk", [other, choice("call", "done")]), end("done")]));
    expect(change).toEqual({
      part: "Tilanne talk, vaihtoehto wait",
      before: "wait\nSeuraus wait\nTurvallisuus 1, Oikeudet 1, Menettely 0\n→ meeting",
      after: "wait\nSeuraus wait\nTurvallisuus 1, Oikeudet 2, Menettely 0\nVakava virhe: Vaarantaa.",
    });
  });

  test("is all of it where the case is new, and all of it where it is gone", () => {
    const parts = changes(null, cook);
    expect(parts.every(({ before }) => before === "")).toBe(true);
    expect(changes(cook, null).map(({ part, before }) => [part, before])).toEqual(
      parts.map(({ part, after }) => [part, after]),
    );
  });
});
