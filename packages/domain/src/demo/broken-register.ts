import {
  registerFields,
  registerHeaderLine,
  registerLine,
  type RegisterColumn,
  type RegisterFields,
  type RegisterProblemCode,
} from "../register/index.ts";
import { generateRegister2015 } from "./register-2015.ts";

type Changes = Partial<RegisterFields>;

/** One thing that is wrong in the broken file: where, and what. */
export type BrokenPlace = {
  readonly line: number;
  readonly column: RegisterColumn;
  readonly code: RegisterProblemCode;
};

/** A file with a sound header and a row for every kind of error, and the errors that a reader must name. */
export type BrokenRegisterFile = { readonly text: string; readonly places: readonly BrokenPlace[] };

type Break = readonly [column: RegisterColumn, code: RegisterProblemCode, changes: Changes];

const child: Changes = { basis: "accompanying_child", birth_date: "2010-05-05", adult_person: "P-ADULT" };

/** What is done to a sound row, so that exactly one thing is wrong with it. */
const breaks: readonly Break[] = [
  ["reference", "required", { reference: "" }],
  ["received_on", "not_a_date", { received_on: "3.2.2015" }],
  ["received_on", "date_too_early", { received_on: "1999-02-03" }],
  ["decided_on", "date_in_future", { decided_on: "2999-01-01" }],
  ["referrer_kind", "unknown_code", { referrer_kind: "polise" }],
  ["person", "required", { person: "" }],
  ["given_name", "too_long", { given_name: "Keksitty".repeat(40) }],
  ["family_name", "forbidden_characters", { family_name: "Esimerkki\u0007" }],
  ["sex", "required", { sex: "" }],
  ["birth_date", "received_before_born", { birth_date: "2015-06-01" }],
  ["nationality", "unknown_country", { nationality: "Suomi" }],
  ["basis", "required", { basis: "" }],
  ["adult_person", "adult_person_not_expected", { adult_person: "P-ADULT" }],
  ["adult_person", "adult_person_self", { ...child, person: "P-SELF", adult_person: "P-SELF" }],
  ["adult_person", "required", { ...child, adult_person: "" }],
  ["adult_person", "adult_person_unknown", { ...child, adult_person: "P-NOBODY" }],
  ["birth_date", "accompanying_child_not_minor", { ...child, birth_date: "1990-05-05" }],
  ["forms", "unknown_code", { forms: "labour;slavery" }],
  ["forms", "value_repeated", { forms: "labour;labour" }],
  ["primary_form", "primary_form_not_among_forms", { primary_form: "sexual" }],
  ["domestic_servitude", "not_yes_or_empty", { domestic_servitude: "no" }],
  [
    "domestic_servitude",
    "domestic_servitude_not_labour",
    { forms: "other", primary_form: "other", domestic_servitude: "yes" },
  ],
  ["industry", "unknown_code", { industry: "9" }],
  ["outcome", "required", { outcome: "", decided_on: "" }],
  ["decided_on", "required", { decided_on: "" }],
  ["decided_on", "decided_before_received", { decided_on: "2015-01-15" }],
  ["decided_on", "decision_date_not_expected", { outcome: "pending", basis: "" }],
  ["negative_reason", "required", { outcome: "negative", basis: "" }],
  ["negative_reason", "negative_reason_not_expected", { negative_reason: "no_consent" }],
  ["ended_on", "ended_before_decided", { ended_on: "2015-02-10", ending_ground: "own_wish" }],
  [
    "ended_on",
    "ending_not_expected",
    { outcome: "negative", basis: "", negative_reason: "other", ended_on: "2015-09-01" },
  ],
  ["ending_ground", "required", { ended_on: "2015-09-01" }],
  ["ending_ground", "ending_ground_not_in_law", { ended_on: "2023-05-05", ending_ground: "not_identified" }],
  [
    "return_way",
    "return_way_not_expected",
    { ended_on: "2015-09-01", ending_ground: "own_wish", return_way: "deportation" },
  ],
];

const sound: Changes = {
  received_on: "2015-02-03",
  referrer_kind: "police",
  referrer: "Helsingin poliisi (esimerkki)",
  given_name: "Keksi",
  family_name: "Kuvitelma-Esimerkki",
  sex: "woman",
  birth_date: "1990-05-05",
  nationality: "NG",
  basis: "victim",
  forms: "labour",
  primary_form: "labour",
  place: "finland",
  outcome: "positive",
  decided_on: "2015-02-20",
};

/** Rows that are sound alone and contradict one another. */
const contradicting: readonly (readonly [Changes, Omit<BrokenPlace, "line"> | null])[] = [
  [{ reference: "B-ADULT", person: "P-ADULT" }, null],
  [{ reference: "B-TWICE", person: "P-ONE" }, null],
  [
    { reference: "B-TWICE", person: "P-TWO" },
    { column: "reference", code: "reference_repeated" },
  ],
  [
    { reference: "B-OTHER", person: "P-ADULT", sex: "man", outcome: "pending", basis: "", decided_on: "" },
    { column: "person", code: "person_differs" },
  ],
  [
    { reference: "B-AGAIN", person: "P-ONE", received_on: "2015-08-03", decided_on: "2015-08-20" },
    { column: "decided_on", code: "customership_overlaps" },
  ],
];

/** A register file in which almost everything is wrong that can be: every place is named, and none of it may be brought in. */
export function brokenRegisterFile(): BrokenRegisterFile {
  const opening = generateRegister2015().slice(-3).map(registerFields);
  const rows: { fields: Changes; place: Omit<BrokenPlace, "line"> | null }[] = [
    ...opening.map((fields) => ({ fields, place: null })),
    ...breaks.map(([column, code, changes], index) => ({
      fields: { ...sound, reference: `B-${index}`, person: `P-${index}`, ...changes },
      place: { column, code },
    })),
    ...contradicting.map(([changes, place]) => ({ fields: { ...sound, ...changes }, place })),
  ];
  const lines = [registerHeaderLine, ...rows.map(({ fields }) => registerLine(fields))];
  const places = rows.flatMap(({ place }, index) => (place === null ? [] : [{ line: index + 2, ...place }]));
  return { text: lines.map((line) => `${line}\n`).join(""), places };
}
