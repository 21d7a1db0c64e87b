import { describe, expect, test } from "vitest";
import { calendarDate, languages, type Language } from "../kernel/index.ts";
import { generateRegister2015 } from "../demo/index.ts";
import { statisticalRecordsOf } from "../register/index.ts";
import { countFigures } from "./count.ts";
import { halfYear, periodAsOf, year } from "./period.ts";
import { record } from "./record.sample.ts";
import type { StatisticalRecord } from "./record.ts";
import { overviewSentences } from "./sentences/overview-sentences.ts";

const demo = statisticalRecordsOf(generateRegister2015());

function said(records: readonly StatisticalRecord[], language: Language, period = year(2020)) {
  return new Map(overviewSentences(countFigures(records, period), language).map(({ id, text }) => [id, text]));
}

describe("what is told", () => {
  test("are the same in every language, whole and with every number in its place", () => {
    for (const [records, period] of [
      [demo, year(2015)],
      [demo, halfYear(2015, 1)],
      [demo, year(2009)],
      [[], year(2020)],
      [[record()], year(2020)],
    ] as const) {
      const ids = languages.map((language) => [...said(records, language, period).keys()]);
      expect(ids[1]).toEqual(ids[0]);
      expect(ids[2]).toEqual(ids[0]);
      for (const language of languages) {
        for (const text of said(records, language, period).values()) {
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
          expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
        }
      }
    }
  });

  test("say the same numbers in every language", () => {
    const numbers = (language: Language) =>
      [...said(demo, language, year(2015))].map(([id, text]) => [
        id,
        text.replaceAll(/\D+/g, " ").trim().split(" ").toSorted(),
      ]);
    // Dates have the month in words in English, so the sentence of the day is left out.
    const comparable = (language: Language) => numbers(language).filter(([id]) => id !== "customers.persons");
    expect(comparable("sv")).toEqual(comparable("fi"));
    expect(comparable("en")).toEqual(comparable("fi"));
  });

  test("have a form of their own for none and for one", () => {
    expect(said([], "fi").get("referred.persons")).toBe("Vuonna 2020 auttamisjärjestelmään ei esitetty ketään.");
    expect(said([], "sv").get("customers.persons")).toBe("Den 31.12.2020 hade hjälpsystemet inga kunder.");
    expect(said([record()], "fi").get("referred.persons")).toBe(
      "Vuonna 2020 auttamisjärjestelmään esitettiin yksi henkilö.",
    );
    expect(said([record()], "en").get("customers.persons")).toBe(
      "On 31 December 2020 the assistance system had one customer.",
    );
  });
});

describe("how it is told", () => {
  test("tell a period that still runs as it stands today, and compare no half that has not ended", () => {
    const running = periodAsOf(year(2020), calendarDate("2020-11-27"));
    const records = [record(), record({ person: "q", outcome: "pending", closedOn: null, admittedOn: null })];
    const fi = said(records, "fi", running);
    expect(fi.get("referred.persons")).toBe(
      "Vuonna 2020 tähän mennessä (27.11.2020) auttamisjärjestelmään esitettiin 2 henkilöä.",
    );
    expect(fi.get("referred.pending")).toBe("Näistä esityksistä yksi on vielä ratkaisematta.");
    expect(fi.get("customers.persons")).toBe("27.11.2020 auttamisjärjestelmässä on yksi asiakas.");
    expect(fi.has("referred.halves")).toBe(false);
    for (const language of languages) {
      const texts = [...said(records, language, running).values()].join(" ");
      expect(texts).not.toMatch(/31\.12\.2020|31 December|[Jj]akson lopussa|[Ii] slutet av perioden|end of the period/);
    }
    expect(said(records, "sv", running).get("referred.persons")).toMatch(/^Hittills år 2020 \(27\.11\.2020\) gjordes/);
  });

  test("name the figures from which they come", () => {
    const sentences = overviewSentences(countFigures(demo, year(2015)), "fi");
    expect(sentences.every(({ figures }) => figures.length > 0)).toBe(true);
  });

  test("never inflect a name of a country or of a code", () => {
    expect(said(demo, "fi", year(2015)).get("customers.nationalities")).toContain("Nigeria (21) ja Suomi (14)");
    expect(said(demo, "fi", year(2015)).get("referred.falls")).toContain("vastaanottokeskus (−7) ja poliisi (−5)");
  });

  test("begin a value inside a sentence with a small letter, and a name with its capital", () => {
    const refused = record({ outcome: "negative", admittedOn: null, negativeReason: "not_considered_victim" });
    expect(said([refused], "fi").get("referred.reason")).toBe(
      "Yleisin syy kielteiseen päätökseen: ei katsottu ihmiskaupan uhriksi (1).",
    );
    const guarded = said([record({ referrerKind: "border_guard" })], "fi");
    expect(guarded.get("referred.referrers")).toContain("Rajavartiolaitos (1)");
    expect(said([record()], "en").get("admitted.nationalities")).toContain("Nigeria");
  });

  test("name one form in the singular and several in the plural", () => {
    const abroad = record({ place: "eu", forms: ["labour"] });
    expect(said([abroad], "fi").get("admitted.abroad")).toMatch(/Muoto: työperäinen hyväksikäyttö \(1\)\.$/);
    expect(said([{ ...abroad, forms: ["labour", "sexual"] }], "fi").get("admitted.abroad")).toMatch(/Muodot: /);
  });

  test("tell ties honestly", () => {
    const refused = (person: string, negativeReason: "no_consent" | "outside_scope") =>
      record({ person, outcome: "negative", admittedOn: null, negativeReason });
    const tied = said([refused("a", "no_consent"), refused("b", "outside_scope")], "en").get("referred.reason");
    expect(tied).toBe(
      "The most common reasons for a refusal, as many of each: no consent (1) and outside the Act's scope (1).",
    );
  });

  test("compare the halves of a year and not those of a half", () => {
    expect(said(demo, "fi", year(2015)).get("referred.change")).toBe("Määrä väheni 29,5\u00A0%.");
    expect(said(demo, "fi", halfYear(2015, 1)).has("referred.change")).toBe(false);
    const rising = [
      record(),
      ...["q", "r"].map((person) => record({ person, receivedOn: calendarDate("2020-08-01") })),
    ];
    expect(said(rising, "en").get("referred.change")).toBe("The number rose by 100\u00A0%.");
  });
});
