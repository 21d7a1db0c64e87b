import { returnWayFits } from "../ending/index.ts";
import { ageOn, accept, reject, type CalendarDate, type Result } from "../kernel/index.ts";
import { regimeOn, statutoryGroundsFor } from "../law/index.ts";
import {
  basisCodes,
  endingGroundCodes,
  formCodes,
  industryCodes,
  negativeReasonCodes,
  outcomeCodes,
  placeCodes,
  referrerKindCodes,
  returnWayCodes,
  sexCodes,
  type Basis,
  type Country,
  type EndingGround,
  type Form,
  type Industry,
  type NegativeReason,
  type Outcome,
  type Place,
  type ReferrerKind,
  type RegisterSpan,
  type ReturnWay,
  type Sex,
} from "../vocabulary/index.ts";
import type { RegisterColumn } from "./columns.ts";
import { readFields, type FieldReader } from "./fields.ts";
import type { RegisterProblem } from "./problem.ts";
import { isInSpan } from "./span.ts";

/** Who a row is about. `person` is the register's own key of the person: the same key is the same person. */
export type RegisterPerson = {
  readonly person: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly sex: Sex;
  readonly birthDate: CalendarDate | null;
  /** The first is the one by which the person is counted. */
  readonly nationalities: readonly Country[];
};

export type RegisterReferral = {
  readonly reference: string;
  readonly receivedOn: CalendarDate;
  readonly referrerKind: ReferrerKind;
  /** The name of the referring body, or empty. */
  readonly referrer: string;
  readonly basis: Basis | null;
  readonly adultPerson: string | null;
  readonly forms: readonly Form[];
  readonly primaryForm: Form | null;
  readonly domesticServitude: boolean;
  readonly place: Place;
  readonly exploitationCountry: Country | null;
  readonly industry: Industry | null;
};

export type RegisterOutcome =
  | { readonly outcome: "pending" }
  | { readonly outcome: "withdrawn" }
  | { readonly outcome: "negative"; readonly decidedOn: CalendarDate; readonly negativeReason: NegativeReason }
  | { readonly outcome: "positive"; readonly decidedOn: CalendarDate; readonly ending: RegisterEnding | null };

export type RegisterEnding = {
  readonly endedOn: CalendarDate;
  readonly ground: EndingGround;
  readonly returnWay: ReturnWay | null;
};

/** One referral of a register file, with what became of it. */
export type RegisterRow = RegisterPerson & RegisterReferral & RegisterOutcome & { readonly line: number };

const keyLength = 64;
const nameLength = 200;

export type RowSource = {
  readonly line: number;
  /** A field's text as it stands in the file. */
  readonly raw: (column: RegisterColumn) => string;
  /** The legal day of the import: later days are in the future. */
  readonly today: CalendarDate;
  /** The days that somebody states of the file; not there where nobody does. */
  readonly stated?: RegisterSpan | null;
};

/** Reads one row. All that is wrong with it is answered together. */
export function readRegisterRow({
  line,
  stated = null,
  ...source
}: RowSource): Result<RegisterRow, readonly RegisterProblem[]> {
  const fields = readFields(line, source);
  const person = readPerson(fields);
  const referral = readReferral(fields);
  const outcome = readOutcome(fields);
  checkDay(fields, referral.receivedOn, stated);
  checkReferral(fields, { person, referral });
  checkAgainstLaw(fields, { referral, outcome });
  return fields.problems.length > 0
    ? reject(fields.problems)
    : accept({ line, ...person, ...(referral as RegisterReferral), ...toOutcome(outcome) });
}

function checkDay(fields: FieldReader, receivedOn: CalendarDate | null, stated: RegisterSpan | null): void {
  if (stated === null || receivedOn === null || isInSpan(stated, receivedOn)) return;
  fields.refuse("received_on", "outside_span", `${stated.from} – ${stated.to}`);
}

/** The outcome of a row without problems: what its kind requires is there. */
function toOutcome({ outcome, decidedOn, negativeReason, ending }: UncheckedOutcome): RegisterOutcome {
  switch (outcome) {
    case "positive":
      return { outcome, decidedOn: decidedOn as CalendarDate, ending: ending as RegisterEnding | null };
    case "negative":
      return { outcome, decidedOn: decidedOn as CalendarDate, negativeReason: negativeReason as NegativeReason };
    case "withdrawn":
      return { outcome };
    case "pending":
    case null:
      return { outcome: "pending" };
  }
}

function readPerson(fields: FieldReader): RegisterPerson {
  fields.required("person");
  fields.required("sex");
  return {
    person: fields.text("person", keyLength),
    givenName: fields.text("given_name", nameLength),
    familyName: fields.text("family_name", nameLength),
    sex: fields.code("sex", sexCodes) ?? "unknown",
    birthDate: fields.birthDate("birth_date"),
    nationalities: fields.countries("nationality"),
  };
}

type UncheckedReferral = Omit<RegisterReferral, "receivedOn" | "referrerKind"> & {
  readonly receivedOn: CalendarDate | null;
  readonly referrerKind: ReferrerKind | null;
};

function readReferral(fields: FieldReader): UncheckedReferral {
  for (const column of ["reference", "received_on", "referrer_kind"] as const) fields.required(column);
  return {
    reference: fields.text("reference", keyLength),
    receivedOn: fields.day("received_on"),
    referrerKind: fields.code("referrer_kind", referrerKindCodes),
    referrer: fields.text("referrer", nameLength),
    basis: fields.code("basis", basisCodes),
    adultPerson: fields.text("adult_person", keyLength) || null,
    forms: fields.codes("forms", formCodes),
    primaryForm: fields.code("primary_form", formCodes),
    domesticServitude: fields.yes("domestic_servitude"),
    place: fields.code("place", placeCodes) ?? "unknown",
    exploitationCountry: fields.country("exploitation_country"),
    industry: fields.code("industry", industryCodes),
  };
}

type UncheckedOutcome = {
  readonly outcome: Outcome | null;
  readonly decidedOn: CalendarDate | null;
  readonly negativeReason: NegativeReason | null;
  readonly ending: {
    readonly endedOn: CalendarDate | null;
    readonly ground: EndingGround | null;
    readonly returnWay: ReturnWay | null;
  } | null;
};

function readOutcome(fields: FieldReader): UncheckedOutcome {
  fields.required("outcome");
  const outcome = fields.code("outcome", outcomeCodes);
  const decidedOn = fields.day("decided_on");
  const negativeReason = fields.code("negative_reason", negativeReasonCodes);
  const ending = readEnding(fields);
  checkDecision(fields, { outcome, decidedOn, negativeReason });
  if (ending) checkEnding(fields, { outcome, decidedOn, ...ending });
  return { outcome, decidedOn, negativeReason, ending };
}

function readEnding(fields: FieldReader): UncheckedOutcome["ending"] {
  const endedOn = fields.day("ended_on");
  const ground = fields.code("ending_ground", endingGroundCodes);
  const returnWay = fields.code("return_way", returnWayCodes);
  const isEmpty = endedOn === null && ground === null && returnWay === null;
  return isEmpty ? null : { endedOn, ground, returnWay };
}

function checkDecision(
  fields: FieldReader,
  { outcome, decidedOn, negativeReason }: Pick<UncheckedOutcome, "outcome" | "decidedOn" | "negativeReason">,
): void {
  if (outcome === "positive" || outcome === "negative") fields.required("decided_on");
  else if (outcome !== null && decidedOn !== null) fields.refuse("decided_on", "decision_date_not_expected");
  if (outcome === "negative") fields.required("negative_reason");
  else if (negativeReason !== null) fields.refuse("negative_reason", "negative_reason_not_expected");
}

function checkEnding(
  fields: FieldReader,
  ending: {
    readonly outcome: Outcome | null;
    readonly decidedOn: CalendarDate | null;
    readonly endedOn: CalendarDate | null;
    readonly ground: EndingGround | null;
    readonly returnWay: ReturnWay | null;
  },
): void {
  const { outcome, decidedOn, endedOn, ground, returnWay } = ending;
  if (outcome !== null && outcome !== "positive") return fields.refuse("ended_on", "ending_not_expected");
  fields.required("ended_on");
  fields.required("ending_ground");
  if (isBefore(endedOn, decidedOn)) fields.refuse("ended_on", "ended_before_decided");
  if (ground !== null && !returnWayFits(ground, returnWay)) {
    fields.refuse("return_way", "return_way_not_expected");
  }
  return undefined;
}

function isBefore(day: CalendarDate | null, other: CalendarDate | null): boolean {
  return day !== null && other !== null && day < other;
}

function checkReferral(
  fields: FieldReader,
  { person, referral }: { readonly person: RegisterPerson; readonly referral: UncheckedReferral },
): void {
  checkForms(fields, referral);
  if (isBefore(referral.receivedOn, person.birthDate)) fields.refuse("birth_date", "received_before_born");
  checkChild(fields, { person, referral });
}

function checkForms(fields: FieldReader, { forms, primaryForm, domesticServitude }: UncheckedReferral): void {
  if (primaryForm !== null && !forms.includes(primaryForm)) {
    fields.refuse("primary_form", "primary_form_not_among_forms");
  }
  if (forms.length > 0) fields.required("primary_form");
  if (domesticServitude && !forms.includes("labour")) {
    fields.refuse("domestic_servitude", "domestic_servitude_not_labour");
  }
}

function checkChild(
  fields: FieldReader,
  { person, referral }: { readonly person: RegisterPerson; readonly referral: UncheckedReferral },
): void {
  const { basis, adultPerson, receivedOn } = referral;
  if (basis !== "accompanying_child") {
    if (adultPerson !== null) fields.refuse("adult_person", "adult_person_not_expected");
    return;
  }
  fields.required("adult_person");
  if (adultPerson !== null && adultPerson === person.person) fields.refuse("adult_person", "adult_person_self");
  if (person.birthDate !== null && receivedOn !== null && ageOn(person.birthDate, receivedOn) >= 18) {
    fields.refuse("birth_date", "accompanying_child_not_minor");
  }
}

/**
 * What the law of the day did not know cannot have ended assistance then. Who referred and on which basis is taken as the
 * register tells it: before 2015 the law named them less closely than the register's codes do.
 */
function checkAgainstLaw(
  fields: FieldReader,
  { referral, outcome }: { readonly referral: UncheckedReferral; readonly outcome: UncheckedOutcome },
): void {
  if (outcome.outcome === "positive") fields.required("basis");
  if (isBefore(outcome.decidedOn, referral.receivedOn)) fields.refuse("decided_on", "decided_before_received");
  const { endedOn, ground } = outcome.ending ?? { endedOn: null, ground: null };
  if (endedOn === null || ground === null) return;
  if (statutoryGroundsFor(regimeOn(endedOn), ground).length > 0) return;
  fields.refuse("ending_ground", "ending_ground_not_in_law", endedOn);
}
