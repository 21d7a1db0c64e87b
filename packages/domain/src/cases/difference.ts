import type { Language, Words } from "../kernel/index.ts";
import { caseScaleCodes, caseScaleLabels, learnerRoleLabels } from "../vocabulary/index.ts";
import type { CaseChoice, CaseContent, Scene } from "./case.ts";

/** One part of a case in which two versions differ, called as the reader calls it; empty where one of them has no such part. */
export type CaseDifference = { readonly part: string; readonly before: string; readonly after: string };

type Reading = {
  /** Whose texts are compared. */
  readonly language: Language;
  /** In whose words the parts are called. */
  readonly reader: Language;
};
type Parts = ReadonlyMap<string, string>;

/**
 * What of a case another version says otherwise in a language, in the order of the case: its facts, then scene by scene and choice
 * by choice. Of a case that was not there, or is gone, that is every part.
 */
export function caseDifferences(
  before: CaseContent | null,
  after: CaseContent | null,
  reading: Reading,
): readonly CaseDifference[] {
  const none: Parts = new Map();
  const was = before ? partsOf(before, reading) : none;
  const is = after ? partsOf(after, reading) : none;
  const ordered = before && after ? orderDifferences(before, after, reading.reader) : [];
  return [...ordered, ...textDifferences(was, is)];
}

function textDifferences(was: Parts, is: Parts): readonly CaseDifference[] {
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((part) => ({ part, before: was.get(part) ?? "", after: is.get(part) ?? "" }))
    .filter((one) => one.before !== one.after);
}

/** Where what both have stands in another order: the scenes, then the choices of each situation. */
function orderDifferences(before: CaseContent, after: CaseContent, reader: Language): readonly CaseDifference[] {
  const choicesOf = ({ scenes }: CaseContent, scene: string): readonly string[] =>
    scenes.flatMap((one) => (one.id === scene && one.kind === "situation" ? one.choices.map(({ id }) => id) : []));
  const ids = ({ scenes }: CaseContent) => scenes.map(({ id }) => id);
  const lists = [
    { of: words.scenes[reader], was: ids(before), is: ids(after) },
    ...ids(after).map((scene) => ({
      of: `${words.situation[reader]} ${scene}`,
      was: choicesOf(before, scene),
      is: choicesOf(after, scene),
    })),
  ];
  return lists
    .map(({ of, was, is }) => ({
      part: `${of}, ${words.order[reader]}`,
      before: was.filter((id) => is.includes(id)).join(", "),
      after: is.filter((id) => was.includes(id)).join(", "),
    }))
    .filter((one) => one.before !== one.after);
}

function partsOf({ title, summary, warning, roles, signs, start, scenes }: CaseContent, reading: Reading): Parts {
  const { language, reader } = reading;
  return new Map([
    [words.title[reader], title[language]],
    [words.summary[reader], summary[language]],
    [words.warning[reader], warning?.[language] ?? ""],
    [words.roles[reader], roles.map((role) => learnerRoleLabels[role][reader]).join("\n")],
    [words.signs[reader], signs.join("\n")],
    [words.start[reader], start],
    ...scenes.flatMap((scene) => sceneParts(scene, reading)),
  ]);
}

function sceneParts(scene: Scene, { language, reader }: Reading): readonly (readonly [string, string])[] {
  const name = `${words[scene.kind][reader]} ${scene.id}`;
  if (scene.kind === "end") {
    const outcome = words[scene.outcome][reader];
    return [[name, [scene.text[language], `${words.outcome[reader]}: ${outcome}`, scene.lesson[language]].join("\n")]];
  }
  return [
    [name, scene.text[language]],
    ...scene.choices.map((choice) => {
      return [`${name}, ${words.choice[reader]} ${choice.id}`, choiceText(choice, { language, reader })] as const;
    }),
  ];
}

function choiceText({ text, consequence, scores, criticalError, next }: CaseChoice, reading: Reading): string {
  const { language, reader } = reading;
  const scored = caseScaleCodes.map((scale) => `${caseScaleLabels[scale][reader]} ${scores[scale]}`).join(", ");
  return [
    text[language],
    consequence[language],
    scored,
    ...(criticalError ? [`${words.criticalError[reader]}: ${criticalError[language]}`] : []),
    ...(next ? [`→ ${next}`] : []),
  ].join("\n");
}

const words = {
  title: { fi: "Otsikko", sv: "Rubrik", en: "Title" },
  summary: { fi: "Tiivistelmä", sv: "Sammanfattning", en: "Summary" },
  warning: { fi: "Varoitus", sv: "Varning", en: "Warning" },
  roles: { fi: "Keille", sv: "För vilka", en: "For whom" },
  signs: { fi: "Merkit", sv: "Tecken", en: "Signs" },
  start: { fi: "Alku", sv: "Början", en: "Beginning" },
  scenes: { fi: "Tilanteet ja loput", sv: "Situationer och slut", en: "Situations and ends" },
  order: { fi: "järjestys", sv: "ordning", en: "order" },
  situation: { fi: "Tilanne", sv: "Situation", en: "Situation" },
  end: { fi: "Loppu", sv: "Slut", en: "End" },
  choice: { fi: "vaihtoehto", sv: "val", en: "choice" },
  outcome: { fi: "Miten asia päättyi", sv: "Hur det slutade", en: "How it ended" },
  good: { fi: "Hyvin", sv: "Bra", en: "Well" },
  mixed: { fi: "Osin hyvin", sv: "Delvis bra", en: "Well in part" },
  poor: { fi: "Huonosti", sv: "Dåligt", en: "Badly" },
  criticalError: { fi: "Vakava virhe", sv: "Allvarligt fel", en: "A critical error" },
} as const satisfies Record<string, Words>;
