import { languages, type CalendarDate } from "@vas/domain/kernel";
import type { SectionId } from "@vas/domain/law";
import { describe, expect, test } from "vitest";
import { admissionLetter, type AdmissionLetter } from "./admission.letter.ts";
import { letterHtml } from "./letter.html.ts";
import { withService } from "./letter.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

const letter: AdmissionLetter = {
  outcome: "positive",
  findings: {
    basis: "victim",
    mayBeVictim: { met: true, reasons: "Henkilö on ollut pakkotyössä.\n\nHänen passinsa oli viety." },
    needsAssistance: { met: true, reasons: "Hän tarvitsee majoituksen." },
  },
  negativeReason: null,
  letterLanguage: "fi",
  reference: "E-2026-0001",
  receivedOn: day("2026-11-02"),
  referrerKind: "police",
  person: { name: "Blessing Esimerkki", birthDate: day("1990-05-17") },
  regime: "R3",
  sections: ["746/2011:35.1" as SectionId],
  day: day("2026-11-23"),
  draft: false,
  replaces: null,
  decider: {
    preparer: "Aino Esimerkki",
    preparerContact: "aino@example.invalid",
    decider: "Johanna Esimerkki",
    delegation: null,
  },
};

function textOf(changes: Partial<AdmissionLetter> = {}, part?: string): string {
  return admissionLetter({ ...letter, ...changes })
    .sections.filter((section) => part === undefined || section.part === part)
    .flatMap(({ heading, paragraphs, facts }) => [
      heading,
      ...paragraphs,
      ...facts.map(({ label, value }) => `${label}: ${value}`),
    ])
    .join("\n");
}

function unserved(input: AdmissionLetter) {
  return withService(admissionLetter(input), { servedOn: null, appealUntil: null });
}

describe("a letter on admission", () => {
  test("has every part that a written decision must have, in order", () => {
    expect(admissionLetter(letter).sections.map(({ part }) => part)).toEqual([
      "addressee",
      "matter",
      "decision",
      "reasons",
      "law",
      "decider",
      "appeal",
    ]);
    expect(admissionLetter(letter).marks).toEqual([
      "Asianumero E-2026-0001",
      "Päätöspäivä 23.11.2026",
      "Salassa pidettävä (laki 746/2011, 59 §)",
    ]);
  });

  test("says what was found and why", () => {
    expect(textOf({}, "reasons")).toBe(
      [
        "Perustelut",
        "Olosuhteiden perusteella voit olla ihmiskaupan uhri.",
        "Henkilö on ollut pakkotyössä.",
        "Hänen passinsa oli viety.",
        "Tarvitset auttamistoimia.",
        "Hän tarvitsee majoituksen.",
      ].join("\n"),
    );
  });

  test("from 2023 says that the admission of a victim is the identification and that the right lasts", () => {
    expect(textOf({}, "decision")).toContain("tunnistaminen");
    expect(textOf({}, "decision")).toContain("kunnes niiden lopettamisesta tehdään erillinen päätös");
    const before = textOf({ regime: "R2", day: day("2022-12-31") }, "decision");
    expect(before).toContain("Sinut otetaan auttamisjärjestelmään ihmiskaupan uhrina.");
    expect(before).not.toContain("tunnistaminen");
    expect(before).not.toContain("erillinen päätös");
  });

  test("does not tell a witness that they are a victim", () => {
    const findings = { basis: "witness", specialNeed: { met: true, reasons: "Avustaa esitutkinnassa." } } as const;
    const text = textOf({ findings, sections: ["746/2011:35.2" as SectionId] });
    expect(text).not.toContain("tunnistaminen");
    expect(text).toContain("Olet erityisen avun tarpeessa.");
  });

  test("of a negative decision gives the reason", () => {
    const text = textOf({ outcome: "negative", negativeReason: "no_need_of_assistance" }, "decision");
    expect(text).toContain("Sinua ei oteta auttamisjärjestelmään.");
    expect(text).toContain("Syy: Ei auttamistoimien tarvetta");
  });

  test("that corrects says which decision it replaces", () => {
    expect(textOf({ replaces: day("2026-11-02") }, "decision")).toContain("korvaa päätöksen, joka tehtiin 2.11.2026");
  });
});

describe("the end of a letter on admission", () => {
  test("names who decided and what lets them", () => {
    expect(textOf({}, "decider")).toContain("Toimivalta: Johtaja, laki 746/2011, 33 § 2 mom.");
    const delegation = { validFrom: day("2026-01-01"), validTo: day("2026-12-31") };
    const decider = { ...letter.decider, decider: "Sari Esimerkki", delegation };
    expect(textOf({ decider }, "decider")).toContain("määräys voimassa 1.1.2026–31.12.2026");
    const open = { ...letter.decider, decider: null };
    expect(textOf({ decider: open, draft: true }, "decider")).toContain("Merkitään, kun päätös tehdään");
  });

  test("tells how to appeal by the rule of the day of the decision", () => {
    expect(textOf({ day: day("2019-12-31") }, "appeal")).toContain("vastaanottokeskuksen johtajalle");
    expect(textOf({ day: day("2020-01-01") }, "appeal")).toContain(
      "kirjallisesti hallinto-oikeuteen 30 päivän kuluessa",
    );
    expect(textOf({}, "appeal")).toContain("Tiedoksisaantipäivää ei lasketa mukaan.");
  });

  test("gets the service and the last day for an appeal beside it, and is not changed by them", () => {
    const written = admissionLetter(letter);
    const served = withService(written, { servedOn: day("2026-11-23"), appealUntil: day("2026-12-23") });
    expect(served.service?.text).toContain("viimeistään 23.12.2026");
    expect(served.sections).toEqual(written.sections);
    expect(withService(written, { servedOn: null, appealUntil: null }).service).toBeNull();
    expect(letterHtml(served)).toContain("viimeistään 23.12.2026");
  });

  test("of a child is served on the guardian too", () => {
    const person = { name: "Lapsi Esimerkki", birthDate: day("2018-04-01") };
    expect(textOf({ person }, "addressee")).toContain("huoltajalle tai edustajalle");
    expect(textOf({}, "addressee")).not.toContain("huoltajalle");
  });

  test.each(languages)("in %s lacks no words and no value", (letterLanguage) => {
    const text = textOf({ letterLanguage, replaces: day("2026-11-02") });
    expect(text).not.toMatch(/[{}]|undefined|null/);
    expect(text).toContain(letterLanguage === "en" ? "17 May 1990" : "17.5.1990");
  });
});

describe("its HTML", () => {
  test("escapes everything that a person wrote and runs nothing", () => {
    const attack = `<script>alert(1)</script><img src=x onerror="x">&'"`;
    const findings = {
      basis: "victim",
      mayBeVictim: { met: true, reasons: `${attack}\nrivi` },
      needsAssistance: { met: true, reasons: "{decider} $& {name}" },
    } as const;
    const html = letterHtml(unserved({ ...letter, findings, person: { name: attack, birthDate: null } }));
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("<img");
    expect(html).toContain(
      "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;x&quot;&gt;&amp;&#39;&quot;<br>rivi",
    );
    expect(html).toContain("{decider} $&amp; {name}");
    expect(html).not.toMatch(/https?:|url\(|@import/);
  });

  test("names its language", () => {
    expect(letterHtml(unserved({ ...letter, letterLanguage: "sv" }))).toContain('<html lang="sv">');
  });
});
