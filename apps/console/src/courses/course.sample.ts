import type { Words } from "@vas/ui";

const version = "22222222-2222-4222-8222-222222222222";
/** The ids of the invented course of these tests. */
export const ids = { course: "11111111-1111-4111-8111-111111111111", version };
export const versionPath = `/courses/${ids.course}/versions/${version}`;

/** Invented words in every language. */
export function inAll(text: string): Words {
  return { fi: text, sv: `${text} sv`, en: `${text} en` };
}

const kaisa = { id: "33333333-3333-4333-8333-333333333333", name: "Kaisa Esimerkki" };
const reijo = { id: "44444444-4444-4444-8444-444444444444", name: "Reijo Esimerkki" };

function lessonOf(name: string) {
  return { name, title: inAll(name.toUpperCase()), minutes: 6, roles: null, hasWarning: false };
}

function translationOf(language: string) {
  return {
    language,
    texts: 6,
    missing: [],
    behind: [],
    changedSinceApproved: [],
    isApproved: false,
    approvedBy: null,
    approvedAt: null,
  };
}

function bankItemOf(kind: "question" | "case", name: string) {
  const nothing: readonly { part: string; before: string; after: string }[] = [];
  return {
    kind,
    name,
    number: 2 as number | null,
    state: "unchanged",
    title: `Otsikko ${name}`,
    writers: [] as object[],
    changes: nothing,
  };
}

/** A draft with two modules, as the API answers it. */
export const draft = {
  id: version,
  course: ids.course,
  code: "keksitty-kurssi",
  number: 1,
  version: 4,
  status: "draft",
  title: inAll("Keksitty kurssi"),
  summary: inAll("Lyhyesti"),
  notice: null,
  lawAsOf: "2026-11-01",
  modules: [
    { name: "m1", title: inAll("Eka"), lessons: ["aa", "bb"].map(lessonOf), checkQuestions: 2, cases: [] },
    { name: "m2", title: inAll("Toka"), lessons: ["cc"].map(lessonOf), checkQuestions: 0, cases: ["case-1"] },
  ],
  exam: { shares: [{ module: "m1", questions: 3 }], passPercent: 80, attempts: 3, coolDownHours: 24, minutes: 40 },
  certificate: { months: 24, renewalMonths: 3 },
  writers: [kaisa],
  returned: { by: reijo, reason: "Korjatkaa otsikko." },
  submitted: null,
  publishedAt: null,
  hash: null,
  change: null,
  previous: null,
  openVersion: version,
  availableActions: ["amend", "submit"],
  whyNot: [{ action: "approve", reason: "Versio ei ole tarkastettavana." }],
  faults: [{ fault: "words_missing", at: "bb", language: "sv", message: "Puuttuu: teksti." }],
  translations: [
    translationOf("fi"),
    { ...translationOf("sv"), missing: [{ part: "lesson", at: "bb", field: "body" }] },
    { ...translationOf("en"), behind: [{ part: "lesson", at: "aa", field: "body" }] },
  ],
  lesson: lessonTexts("aa"),
  publishedLesson: null,
  textChanges: [],
  structureChanges: [],
  bank: null as object[] | null,
};

/** The course as the list tells of it. */
export const listed = {
  id: ids.course,
  code: "keksitty-kurssi",
  title: inAll("Keksitty kurssi"),
  versions: [
    {
      id: ids.version,
      number: 1,
      status: "draft",
      lawAsOf: "2026-11-01",
      approved: ["fi"],
      publishedAt: null,
      learners: 12,
    },
  ],
};

/** A lesson with its texts, as the API answers it. */
export function lessonTexts(name: string) {
  const { title, minutes, roles } = lessonOf(name);
  return { name, title, minutes, roles, warning: null, body: inAll("## Alku\n\nTeksti") };
}

/** The second version under review, seen by somebody who has not written in it. */
export const reviewed = {
  ...draft,
  number: 2,
  status: "in_review",
  returned: null,
  submitted: { by: kaisa, at: "2026-11-20T08:00:00.000Z" },
  previous: { id: "55555555-5555-4555-8555-555555555555", number: 1 },
  availableActions: ["return", "approve", "publish"],
  whyNot: [],
  faults: [],
  translations: ["fi", "sv", "en"].map(translationOf),
  textChanges: [
    { part: "lesson", at: "aa", field: "body", title: "AA", before: "Vanha teksti", after: "Uusi teksti" },
    { part: "lesson", at: "xx", field: "title", title: "Poistettu", before: "Poistettu", after: "" },
  ],
  bank: [
    {
      ...bankItemOf("question", "m1-q1"),
      state: "changed",
      writers: [kaisa],
      changes: [{ part: "Kysymys suomeksi", before: "Onko näin?", after: "Onko näin vai ei?" }],
    },
    { ...bankItemOf("question", "m1-q2"), state: "changed", writers: [kaisa], changes: [] },
    bankItemOf("question", "m1-q3"),
    { ...bankItemOf("question", "m1-q4"), state: "removed", number: null },
    {
      ...bankItemOf("case", "case-1"),
      state: "added",
      writers: [kaisa],
      changes: [{ part: "Tilanne a", before: "", after: "Kokki ei käy ulkona." }],
    },
  ],
  structureChanges: [
    { kind: "minutes", title: "AA", before: "5", after: "6" },
    { kind: "roles", title: "BB", before: null, after: "police,ngo" },
  ],
};

/** The answer to a command that was done. */
export function changed(courseVersion: object, to = 5) {
  return { __typename: "CourseVersionChanged", version: to, courseVersion: { ...courseVersion, version: to } };
}
