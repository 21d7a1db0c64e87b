import type { Basis, Country, Form, Industry, Place, Sex } from "../vocabulary/index.ts";

/** What a referral tells of a person's exploitation, and of the person as far as it matters for counting. */
export type Profile = {
  readonly nationality: Country;
  /** A further nationality after the primary one. */
  readonly secondNationality?: Country;
  readonly sex: Sex;
  readonly basis: Basis;
  readonly forms: readonly Form[];
  readonly primaryForm: Form | null;
  readonly domesticServitude: boolean;
  readonly place: Place;
  readonly exploitationCountry: Country | null;
  readonly industry: Industry | null;
};

/** How exploitation happened to several people: everything but their nationality. */
export type Pattern = Omit<Profile, "nationality" | "secondNationality" | "basis">;

type Where = Pick<Profile, "place" | "exploitationCountry">;

export const inFinland: Where = { place: "finland", exploitationCountry: "FI" };
export const linkedToFinland: Where = { place: "finland_link", exploitationCountry: null };

/** In another country of the European Union. */
export function inEu(exploitationCountry: Country): Where {
  return { place: "eu", exploitationCountry };
}

/** In a country outside the European Union. */
export function inThirdCountry(exploitationCountry: Country): Where {
  return { place: "third_country", exploitationCountry };
}

/** Exploited at work in an industry. */
export function labour(sex: Sex, industry: Industry, where: Where): Pattern {
  return { sex, forms: ["labour"], primaryForm: "labour", domesticServitude: false, industry, ...where };
}

/** Held as a servant in a household: inside labour, and marked apart. */
export function servitude(sex: Sex, where: Where): Pattern {
  return { ...labour(sex, "T", where), domesticServitude: true };
}

/** One form other than labour. */
export function suffered(form: Form, sex: Sex, where: Where): Pattern {
  return { sex, forms: [form], primaryForm: form, domesticServitude: false, industry: null, ...where };
}

/** So many people of a nationality, with a pattern. */
export type Group = readonly [nationality: Country, times: number, pattern: Pattern];

/** One profile for each person of the groups, in their order; all are victims. */
export function profilesOf(groups: readonly Group[]): readonly Profile[] {
  return groups.flatMap(([nationality, times, pattern]) =>
    Array.from({ length: times }, (): Profile => ({ nationality, basis: "victim", ...pattern })),
  );
}
