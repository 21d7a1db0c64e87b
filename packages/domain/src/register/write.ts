import { registerColumns, valueSeparator, type RegisterColumn } from "./columns.ts";
import type { RegisterEnding, RegisterOutcome, RegisterPerson, RegisterReferral } from "./row.ts";

/** What a row says, without its place in a file. */
export type RegisterEntry = RegisterPerson & RegisterReferral & RegisterOutcome;

/** The fields of one row by column, as text. */
export type RegisterFields = Readonly<Record<RegisterColumn, string>>;

const undecided = {
  decided_on: "",
  negative_reason: "",
  ended_on: "",
  ending_ground: "",
  return_way: "",
} as const;

function endingFields(ending: RegisterEnding | null) {
  if (ending === null) return {};
  return { ended_on: ending.endedOn, ending_ground: ending.ground, return_way: ending.returnWay ?? "" };
}

function outcomeFields(entry: RegisterEntry) {
  switch (entry.outcome) {
    case "positive":
      return { ...undecided, decided_on: entry.decidedOn, ...endingFields(entry.ending) };
    case "negative":
      return { ...undecided, decided_on: entry.decidedOn, negative_reason: entry.negativeReason };
    case "pending":
    case "withdrawn":
      return undecided;
  }
}

function personFields(entry: RegisterEntry) {
  return {
    person: entry.person,
    given_name: entry.givenName,
    family_name: entry.familyName,
    sex: entry.sex,
    birth_date: entry.birthDate ?? "",
    nationality: entry.nationalities.join(valueSeparator),
  };
}

/** What one row holds, column by column. Reading it gives the entry back. */
export function registerFields(entry: RegisterEntry): RegisterFields {
  return {
    ...personFields(entry),
    reference: entry.reference,
    received_on: entry.receivedOn,
    referrer_kind: entry.referrerKind,
    referrer: entry.referrer,
    basis: entry.basis ?? "",
    adult_person: entry.adultPerson ?? "",
    forms: entry.forms.join(valueSeparator),
    primary_form: entry.primaryForm ?? "",
    domestic_servitude: entry.domesticServitude ? "yes" : "",
    outcome: entry.outcome,
    place: entry.place,
    exploitation_country: entry.exploitationCountry ?? "",
    industry: entry.industry ?? "",
    ...outcomeFields(entry),
  };
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a register file (RFC 4180), without its line end; a missing column is left empty. */
export function registerLine(fields: Partial<RegisterFields>): string {
  return registerColumns.map((column) => quoted(fields[column] ?? "")).join(",");
}

/** The first line of a register file. */
export const registerHeaderLine: string = registerColumns.join(",");

/** The lines of a register file, header first, each with its line end: to be streamed or joined. */
export function* registerLines(entries: Iterable<RegisterEntry>): Generator<string, void, undefined> {
  yield `${registerHeaderLine}\n`;
  for (const entry of entries) yield `${registerLine(registerFields(entry))}\n`;
}
