import type { CaseChoice, CaseContent, CaseId, Scene, SceneId } from "@vas/domain/forms";
import type { Words } from "@vas/domain/kernel";

function said(text: string): Words {
  return { fi: text, sv: `${text} (sv)`, en: `${text} (en)` };
}

function choice(id: string, next: string | null, criticalError: string | null = null): CaseChoice {
  const scores = { safety: 1, rights: 1, procedure: 0 };
  const error = criticalError === null ? null : said(criticalError);
  const words = { text: said(`Valinta ${id}`), consequence: said(`Seuraus ${id}`) };
  return { id, ...words, scores, criticalError: error, next: next as SceneId | null };
}

function situation(id: string, choices: readonly CaseChoice[]): Scene {
  return { id: id as SceneId, kind: "situation", text: said(`Tilanne ${id}`), choices };
}

function end(id: string, outcome: "good" | "poor"): Scene {
  return { id: id as SceneId, kind: "end", text: said(`Loppu ${id}`), outcome, lesson: said(`Opittavaa ${id}`) };
}

/** A case without faults: a critical error at its beginning, and a way back. Everything in it is invented. */
export const inventedCase: CaseContent = {
  id: "case-1" as CaseId,
  title: said("Kokki, joka ei käy ulkona"),
  summary: said("Mies ei puhu itse."),
  warning: null,
  roles: ["reception"],
  signs: ["G1"],
  start: "arrival" as SceneId,
  scenes: [
    situation("arrival", [
      choice("interpreter", "alone"),
      choice("wait", "week-later"),
      choice("employer", null, "Työnantajaan ei oteta yhteyttä."),
    ]),
    situation("alone", [choice("ask", "good-end")]),
    situation("week-later", [choice("meet", "alone"), choice("forget", "poor-end")]),
    end("good-end", "good"),
    end("poor-end", "poor"),
  ],
};
