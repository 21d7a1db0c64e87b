import type { CalendarDate } from "@vas/domain/kernel";
import { languages } from "@vas/domain/kernel";
import type { SectionId } from "@vas/domain/law";
import { expect, test } from "vitest";
import { endingLetter, type EndingLetter } from "./ending.letter.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

const letter: EndingLetter = {
  statutoryGround: "R3-2",
  assessment: "Asiakas muuttaa pois Suomesta.\n\nTukea on järjestetty kohdemaassa.",
  hearing: { kind: "heard", heardOn: day("2026-11-20"), summary: "Asiakas on samaa mieltä." },
  returnWay: "assisted_voluntary_return",
  aftercareUntil: day("2026-12-31"),
  immediateEnforcement: true,
  letterLanguage: "fi",
  reference: "AJ-2026-0001",
  basis: "victim",
  admittedOn: day("2025-01-10"),
  person: { name: "Blessing Esimerkki", birthDate: day("1990-05-17") },
  regime: "R3",
  sections: ["746/2011:38f.1p2" as SectionId],
  day: day("2026-11-23"),
  draft: false,
  corrects: null,
  decider: { preparer: "Aino Esimerkki", preparerContact: null, decider: "Johanna Esimerkki", delegation: null },
};

function textOf(input: EndingLetter, part?: string): string {
  return endingLetter(input)
    .sections.filter((section) => part === undefined || section.part === part)
    .flatMap(({ heading, paragraphs, facts }) => [
      heading,
      ...paragraphs,
      ...facts.map(({ label, value }) => `${label}: ${value}`),
    ])
    .join("\n");
}

test("the letter says what ends, on which ground, what follows and how to appeal", () => {
  expect(endingLetter(letter).sections.map(({ part }) => part)).toEqual([
    "addressee",
    "matter",
    "decision",
    "reasons",
    "law",
    "decider",
    "enforcement",
    "appeal",
  ]);
  expect(textOf(letter, "decision")).toContain("Peruste: Henkilö lähtee tai hänet poistetaan Suomesta.");
  expect(textOf(letter, "decision")).toContain("viimeinen päivä on 31.12.2026");
  expect(textOf(letter, "decision")).toContain("Avustettu vapaaehtoinen paluu");
  expect(textOf(letter, "reasons")).toContain("Sinua kuultiin ennen päätöstä 20.11.2026.\nAsiakas on samaa mieltä.");
  expect(textOf(letter, "law")).toContain("laki 746/2011, 38 f § 1 mom. 2 kohta");
  expect(textOf(letter, "law")).toContain("laki 434/2003, 34 § 1 mom.");
  expect(textOf(letter, "enforcement")).toContain("heti");
});

test("a letter that corrects tells which decision it replaces, and since when assistance has ended", () => {
  const corrects = { decidedOn: day("2026-08-03"), endedOn: day("2026-08-03") };
  const text = textOf({ ...letter, corrects }, "decision");
  expect(text).toContain("asiakkuutesi auttamisjärjestelmässä päättyi 3.8.2026");
  expect(text).toContain("Tämä päätös korvaa päätöksen, joka tehtiin 3.8.2026.");
  expect(text).not.toContain("lopetetaan");
  for (const letterLanguage of languages) {
    expect(textOf({ ...letter, corrects, letterLanguage })).not.toMatch(/[{}]|undefined|null/);
  }
});

test("a person who was not heard learns why, with the section that lets it", () => {
  const unheard = { ...letter, hearing: { kind: "not_heard", reason: "Asiakas on kadonnut." } } as const;
  expect(textOf(unheard, "reasons")).toContain(
    "Sinua ei kuultu ennen päätöstä seuraavasta syystä:\nAsiakas on kadonnut.",
  );
  expect(textOf(unheard, "law")).toContain("laki 434/2003, 34 § 2 mom.");
});

test("a decision may wait until it is final; the law until June 2015 says nothing of it", () => {
  expect(textOf({ ...letter, immediateEnforcement: false }, "enforcement")).toContain("lainvoimainen");
  const old = {
    ...letter,
    regime: "R1",
    statutoryGround: "R1-36",
    aftercareUntil: null,
    day: day("2015-06-01"),
  } as const;
  expect(textOf(old, "enforcement")).toBe("");
  expect(textOf(old, "appeal")).toContain("vastaanottokeskuksen johtajalle");
});

test.each(languages)("nothing in the letter in %s lacks words or a value", (letterLanguage) => {
  const text = textOf({ ...letter, letterLanguage });
  expect(text).not.toMatch(/[{}]|undefined|null/);
  expect(endingLetter({ ...letter, letterLanguage }).title.length).toBeGreaterThan(10);
});

test("a form without a ground yet gives a draft without one", () => {
  const draft = endingLetter({ ...letter, statutoryGround: null, sections: [], draft: true });
  expect(draft.draft).toBe(true);
  expect(draft.marks.join()).toContain("Luonnos 23.11.2026, ei vielä päätös");
});
