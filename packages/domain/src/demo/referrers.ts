import type { CalendarDate } from "../kernel/index.ts";
import type { ReferrerKind } from "../vocabulary/index.ts";
import { demoOrganisations } from "./organisations.ts";
import type { Random } from "../kernel/index.ts";

/** Who refers, and the name of the body; a person who refers themself names none. */
export type Referrer = { readonly referrerKind: ReferrerKind; readonly referrer: string };

/** A body of the kind that was open on the day. */
export function chooseReferrer(random: Random, referrerKind: ReferrerKind, on: CalendarDate): Referrer {
  if (referrerKind === "self") return { referrerKind, referrer: "" };
  const open = demoOrganisations.filter(
    ({ kind, openedOn }) => kind === referrerKind && (openedOn === null || openedOn <= on),
  );
  return { referrerKind, referrer: random.pick(open).name };
}

type Share = readonly [kind: ReferrerKind, times: number];

function repeated(shares: readonly Share[]): readonly ReferrerKind[] {
  return shares.flatMap(([kind, times]) => Array.from({ length: times }, () => kind));
}

/** Referrers of January–June 2015: reception centres, police and NGOs were active. */
export const referrersOfFirstHalf: readonly ReferrerKind[] = repeated([
  ["reception_centre", 15],
  ["police", 9],
  ["ngo", 7],
  ["immigration_service", 3],
  ["municipality", 3],
  ["self", 3],
  ["health_care", 1],
  ["border_guard", 1],
  ["labour_inspection", 1],
  ["private_producer", 1],
]);

/** Referrers of July–December 2015: reception centres and the police had their hands full. */
export const referrersOfSecondHalf: readonly ReferrerKind[] = repeated([
  ["reception_centre", 8],
  ["police", 4],
  ["ngo", 7],
  ["immigration_service", 3],
  ["municipality", 3],
  ["self", 2],
  ["health_care", 1],
  ["border_guard", 1],
  ["labour_inspection", 1],
  ["other", 1],
]);

/** Referrers of earlier years, to pick from. */
export const earlierReferrers: readonly ReferrerKind[] = repeated([
  ["police", 8],
  ["reception_centre", 8],
  ["immigration_service", 4],
  ["municipality", 3],
  ["ngo", 2],
  ["self", 2],
  ["health_care", 1],
  ["border_guard", 1],
]);
