import {
  availableCustomerActions,
  customerActions,
  whyNotCustomer,
  type CustomerState,
  type Person,
} from "@vas/domain/customers";
import { ageOn, type CalendarDate, type Language, type StaffActor } from "@vas/domain/kernel";
import { isChild } from "@vas/domain/law";
import { ageGroupOn } from "@vas/domain/vocabulary";
import { toWorkItem } from "../workqueue/index.ts";
import { daysOfAssistance, type CustomerFile, type CustomerNamed as Named } from "./customer-file.queries.ts";
import type { FilePart } from "./customer-file.sql.ts";
import type { Customer, CustomerNamed, CustomerPerson, CustomerWhyNot } from "./customer-file.schema.ts";

/** Who reads, in which language, on which legal day. */
export type Reader = { readonly actor: StaffActor; readonly language: Language; readonly today: CalendarDate };

/** The part of the file that a field is made of; null where the customership itself is enough. */
const partOfField: Readonly<Record<keyof Customer, FilePart | null>> = {
  id: null,
  version: null,
  reference: null,
  status: null,
  basis: null,
  admittedOn: null,
  endedOn: null,
  aftercareUntil: null,
  daysOfAssistance: null,
  safetyFlags: null,
  protectedIdentity: null,
  municipality: null,
  municipalityFrom: null,
  handler: "handler",
  person: "person",
  safetyNote: "note",
  links: "links",
  children: "children",
  adult: "adult",
  referrals: "referrals",
  safeContact: "referrals",
  interpreterLanguage: "referrals",
  customerships: "customerships",
  decisions: "decisions",
  next: "next",
  availableActions: "actions",
  whyNot: "actions",
};

/** The parts of the file that the fields asked for are made of. */
export function partsOf(fields: ReadonlySet<string>): ReadonlySet<FilePart> {
  return new Set([...fields].flatMap((field) => partOfField[field as keyof Customer] ?? []));
}

/** The file as the screen shows it. */
export function toCustomerAnswer(file: CustomerFile, reader: Reader): Customer {
  const { parts, state, person, handler, links, children, adult, next, ...rest } = file;
  const { customer } = state;
  const { today, actor, language } = reader;
  const toNamed = (one: Named): CustomerNamed => ({ ...one, age: ageOf(one.birthDate, today) });
  return {
    ...customer,
    ...rest,
    aftercareUntil: customer.status === "ended" ? customer.aftercareUntil : null,
    // Counted only where it is asked for: most reads of a file are of less.
    get daysOfAssistance() {
      return daysOfAssistance(customer, today);
    },
    person: toPersonAnswer(person, today),
    ...contactOf(file),
    handler,
    ...residenceOf(customer),
    adult: adult && toNamed(adult),
    children: children.map(toNamed),
    links: links.map((link) => ({ ...link, customer: link.customer && toNamed(link.customer) })),
    next: next.map((line) => toWorkItem(line, language)),
    availableActions: parts.has("actions") ? availableCustomerActions(actor, state) : [],
    whyNot: parts.has("actions") ? whyNotOf(state, reader) : [],
  };
}

/** How to reach the person, as the newest referral says that says anything. */
function contactOf({ referrals }: CustomerFile): Pick<Customer, "safeContact" | "interpreterLanguage"> {
  const told = referrals.find(({ safeContact }) => safeContact !== "");
  const spoken = referrals.find(({ interpreterLanguage }) => interpreterLanguage !== null);
  return { safeContact: told?.safeContact ?? "", interpreterLanguage: spoken?.interpreterLanguage ?? null };
}

function residenceOf({ municipality }: CustomerState["customer"]): Pick<Customer, "municipality" | "municipalityFrom"> {
  return { municipality: municipality?.name ?? null, municipalityFrom: municipality?.from ?? null };
}

function toPersonAnswer(person: Person, today: CalendarDate): CustomerPerson {
  const { birthDate } = person;
  return {
    ...person,
    age: ageOf(birthDate, today),
    ageGroup: ageGroupOn(birthDate, today),
    isMinor: isChild(birthDate, today),
  };
}

function ageOf(birthDate: CalendarDate | null, today: CalendarDate): number | null {
  return birthDate === null ? null : ageOn(birthDate, today);
}

function whyNotOf(state: CustomerState, { actor, language }: Reader): CustomerWhyNot[] {
  return customerActions.flatMap((action) => {
    const reason = whyNotCustomer(actor, action, state);
    return reason ? [{ action, reason: reason.words[language] }] : [];
  });
}
