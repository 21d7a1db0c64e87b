import { describe, expect, test } from "vitest";
import type { Words } from "../kernel/index.ts";
import type { CaseChoice, CaseContent, CaseId, Scene, SceneId } from "./case.ts";
import { caseFaults } from "./faults.ts";
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
});

describe("a fault of a case", () => {
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
