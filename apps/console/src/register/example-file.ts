import { registerColumns } from "./register-columns.ts";

type Line = Readonly<Record<string, string>>;

/** Invented people: one admitted and later ended, the child with her, one not admitted, one still pending. */
const lines: readonly Line[] = [
  {
    reference: "ESIM-2015-1",
    received_on: "2015-02-03",
    referrer_kind: "reception_centre",
    referrer: "Esimerkin vastaanottokeskus",
    person: "H-1",
    given_name: "Erika",
    family_name: "Esimerkki",
    sex: "woman",
    birth_date: "1987-06-15",
    nationality: "NG;FI",
    basis: "victim",
    forms: "labour;degrading_conditions",
    primary_form: "labour",
    domestic_servitude: "yes",
    place: "finland",
    exploitation_country: "FI",
    industry: "T",
    outcome: "positive",
    decided_on: "2015-02-20",
    ended_on: "2015-11-30",
    ending_ground: "no_longer_in_need",
  },
  {
    reference: "ESIM-2015-2",
    received_on: "2015-02-03",
    referrer_kind: "reception_centre",
    referrer: "Esimerkin vastaanottokeskus",
    person: "H-2",
    given_name: "Eemeli",
    family_name: "Esimerkki",
    sex: "man",
    birth_date: "2011-09-01",
    nationality: "FI",
    basis: "accompanying_child",
    adult_person: "H-1",
    outcome: "positive",
    decided_on: "2015-02-20",
    ended_on: "2015-11-30",
    ending_ground: "no_longer_in_need",
  },
  {
    reference: "ESIM-2015-3",
    received_on: "2015-05-11",
    referrer_kind: "police",
    person: "H-3",
    given_name: "Eino",
    family_name: "Keksitty",
    sex: "man",
    birth_date: "1979-12-24",
    nationality: "VN",
    forms: "forced_criminality",
    primary_form: "forced_criminality",
    place: "eu",
    exploitation_country: "DE",
    outcome: "negative",
    decided_on: "2015-06-02",
    negative_reason: "not_considered_victim",
  },
  {
    reference: "ESIM-2015-4",
    received_on: "2015-12-14",
    referrer_kind: "self",
    person: "H-4",
    sex: "unknown",
    outcome: "pending",
  },
];

/** A small sound register file with invented people, as an example of the format. Its values need no quotation marks. */
export function exampleRegisterFile(): string {
  const names = registerColumns.map(({ name }) => name);
  const written = lines.map((line) => names.map((name) => line[name] ?? "").join(","));
  return [names.join(","), ...written, ""].join("\n");
}
