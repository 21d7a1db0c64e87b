import { permitsCustomer, type Customer, type CustomerState, type Person } from "@vas/domain/customers";
import { daysBetween, type CalendarDate, type StaffActor } from "@vas/domain/kernel";
import type {
  Basis,
  Country,
  DecisionStatus,
  EndingGround,
  Form,
  InterpreterLanguage,
  Outcome,
  PersonLinkKind,
  Place,
  ReferralStatus,
  ReferrerKind,
} from "@vas/domain/vocabulary";
import type { FieldClass } from "../kernel/audit.ts";
import type { Read, Reading } from "../kernel/context.ts";
import type { DataKey } from "../kernel/keyring.ts";
import { workDays, workOf, type FactRow, type Work } from "../workqueue/index.ts";
import { customerFileStatement, fileParts, type FilePart } from "./customer-file.sql.ts";
import { linkPlace, toCustomer } from "./customer.store.ts";
import type { CustomerRow, PersonRow } from "./customer.table.ts";
import { nameFrom, type SealedName } from "./person-opening.ts";
import { toPerson } from "./person.store.ts";

/** Another customer, as a file names one. */
export type CustomerNamed = {
  readonly id: string;
  readonly reference: string;
  readonly name: string | null;
  readonly birthDate: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
};

export type BodyNamed = {
  readonly id: string;
  readonly name: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
};

export type FileLink = {
  readonly id: string;
  readonly relation: PersonLinkKind;
  readonly details: string;
  readonly customer: CustomerNamed | null;
  readonly organisation: BodyNamed | null;
};

export type FileReferral = {
  readonly id: string;
  readonly reference: string;
  readonly receivedOn: CalendarDate;
  readonly status: ReferralStatus;
  readonly outcome: Outcome;
  readonly referrerKind: ReferrerKind;
  readonly referrer: string | null;
  /** How to reach the person without danger; shown before any contact detail. */
  readonly safeContact: string;
  readonly interpreterLanguage: InterpreterLanguage | null;
  readonly forms: readonly Form[];
  readonly place: Place | null;
  readonly exploitationCountry: Country | null;
};

export type FileCustomership = {
  readonly id: string;
  readonly reference: string;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly reopens: string | null;
};

export type FileDecision = {
  readonly kind: "admission" | "ending";
  readonly id: string;
  readonly status: DecisionStatus;
  readonly outcome: Outcome | null;
  readonly ground: EndingGround | null;
  readonly decidedOn: CalendarDate | null;
  readonly servedOn: CalendarDate | null;
  readonly appealUntil: CalendarDate | null;
};

/** What the file shows, save the timeline; a part that was not asked for is empty. */
export type CustomerFile = {
  readonly parts: ReadonlySet<FilePart>;
  readonly state: CustomerState;
  readonly person: Person;
  readonly handler: { readonly id: string; readonly name: string } | null;
  readonly links: readonly FileLink[];
  readonly children: readonly CustomerNamed[];
  readonly adult: CustomerNamed | null;
  readonly customerships: readonly FileCustomership[];
  readonly referrals: readonly FileReferral[];
  readonly decisions: readonly FileDecision[];
  readonly next: readonly Work[];
};

type NamedJson = SealedName & Omit<CustomerNamed, "name">;
type LinkJson = Omit<FileLink, "details" | "customer"> & {
  readonly details: string | null;
  readonly customer: NamedJson | null;
};
type ReferralJson = Omit<FileReferral, "safeContact"> & { readonly safeContact: string | null };
/** Rows as a statement brings them: plain records, no instances of their classes. */
type Columns<Row> = { readonly [Column in keyof Row]: Row[Column] };
type PersonColumns = Columns<Omit<PersonRow, "id" | "unitId" | "version">>;
type FileRow = Columns<CustomerRow> &
  PersonColumns &
  Pick<CustomerFile, "handler" | "customerships" | "decisions"> & {
    readonly personVersion: number;
    readonly wrapped: Buffer | null;
    readonly links: readonly LinkJson[];
    readonly children: readonly NamedJson[];
    readonly adult: NamedJson | null;
    readonly referrals: readonly ReferralJson[];
    readonly facts: readonly FactRow[];
    readonly isCustomerNow: boolean;
  };

/** A running time limit stands in the file however far its end is. */
const anyFuture = 3650;

/** The columns of a part that was not asked for, as of a file where there is nothing. */
const nothing = {
  handler: null,
  adult: null,
  links: [],
  children: [],
  customerships: [],
  referrals: [],
  decisions: [],
  facts: [],
  isCustomerNow: false,
  safetyNoteEnc: null,
  personVersion: 0,
  sex: "unknown",
  birthDate: null,
  nationalities: [],
  givenNameEnc: null,
  familyNameEnc: null,
  otherNamesEnc: null,
  identityNumberEnc: null,
  contactEnc: null,
} as const;

const partClasses: Readonly<Partial<Record<FilePart, readonly FieldClass[]>>> = {
  person: ["identity", "contact"],
  note: ["free_text"],
  links: ["identity", "contact", "free_text"],
  children: ["identity"],
  adult: ["identity"],
  customerships: ["history"],
  referrals: ["contact", "history"],
  decisions: ["history"],
};

/** The file of a customership; null where there is none, or none that the reader may see. */
export function customerFile(id: string, parts: ReadonlySet<FilePart>): Read<CustomerFile | null, StaffActor> {
  const asked = fileParts.filter((part) => parts.has(part));
  return async ({ run, saw, absent, keys, actor, today }) => {
    const values = [...workDays(today, anyFuture), id];
    const [read] = await run<FileRow>({ ...customerFileStatement(asked), values });
    if (!read) return absent(id);
    const row: FileRow = { ...nothing, ...read };
    const key = keys.unwrap(row.personId, row.wrapped);
    const state = { customer: toCustomer(row, key), isCustomerNow: row.isCustomerNow };
    if (!permitsCustomer(actor, "read", state.customer)) return absent(id);
    const named = [row.adult, ...row.children, ...row.links.map(({ customer }) => customer)];
    const others = named.flatMap((one) => (one ? [one.personId] : []));
    saw({
      subjects: [row.personId, ...others],
      classes: ["codes", ...asked.flatMap((part) => partClasses[part] ?? [])],
      count: 1 + others.length,
      files: [row.personId],
    });
    return toFile(row, { parts, state, key, keys, today });
  };
}

type Opening = {
  readonly parts: ReadonlySet<FilePart>;
  readonly state: CustomerState;
  readonly key: DataKey;
  readonly keys: Reading["keys"];
  readonly today: CalendarDate;
};

function toFile(row: FileRow, { parts, state, key, keys, today }: Opening): CustomerFile {
  const { handler, customerships, decisions } = row;
  const named = ({ personId, sealedName, wrapped, ...rest }: NamedJson): CustomerNamed => ({
    ...rest,
    name: nameFrom(keys, { personId, sealedName, wrapped }),
  });
  return {
    parts,
    state,
    person: toPerson({ ...row, id: row.personId, version: row.personVersion }, key),
    handler,
    links: row.links.map((link) => ({
      ...link,
      details: key.open(linkPlace(link.id, "details"), bytes(link.details)),
      customer: link.customer && named(link.customer),
    })),
    children: row.children.map(named),
    adult: row.adult && named(row.adult),
    customerships,
    referrals: row.referrals.map((referral) => ({
      ...referral,
      safeContact: key.open(
        { table: "referral", column: "safe_contact", row: referral.id },
        bytes(referral.safeContact),
      ),
    })),
    decisions,
    next: workOf(row.facts, today),
  };
}

/** Days of assistance: to the day of ending, or to today. */
export function daysOfAssistance(
  { admittedOn, endedOn }: Pick<Customer, "admittedOn" | "endedOn">,
  today: CalendarDate,
): number {
  return daysBetween(admittedOn, endedOn ?? today);
}

/** PostgreSQL's base64 as bytes. */
export function bytes(base64: string | null): Buffer | null {
  return base64 === null ? null : Buffer.from(base64, "base64");
}
