import type { Speech } from "@vas/ui";
import { csvFile, type CsvValue } from "../app/files/csv.ts";
import type { Codes } from "../app/codes.ts";
import { bodyName } from "../organisations/organisation-names.ts";
import type { CoveredBody } from "./CoverageTable.tsx";
import { messages } from "./messages.ts";

type Words = Pick<Speech, "t" | "language"> & Pick<Codes, "label">;
type Shown = { readonly bodies: readonly CoveredBody[]; readonly day: string; readonly courses: string };

/** The list as a file: numbers where they are known, nothing where they are not, and in words why. */
export function coverageCsv({ bodies, day, courses }: Shown, words: Words): string {
  const { t } = words;
  const head = [
    messages.day,
    messages.body,
    messages.kind,
    messages.municipality,
    messages.opened,
    messages.certified,
    messages.staff,
    messages.countedOn,
    messages.percent,
    messages.state,
    messages.planned,
    messages.csvCourses,
  ].map((one) => t(one));
  return csvFile([head, ...bodies.map((body) => [...lineOf(body, day, words), courses])]);
}

function lineOf(body: CoveredBody, day: string, { t, language, label }: Words): readonly CsvValue[] {
  const { certified, staff, countedOn, percent } = body.asked;
  return [
    day,
    bodyName(body, language),
    label("organisationKind", body.kind),
    body.municipality ?? null,
    body.openedOn ?? null,
    certified,
    staff ?? null,
    countedOn ?? null,
    percent ?? null,
    t(stateWords[body.asked.state]),
    body.plannedOn ?? null,
  ];
}

const stateWords = {
  known: messages.known,
  no_count: messages.csvNoCount,
  nobody_works: messages.nobodyWorks,
  count_too_small: messages.csvCountTooSmall,
};
