import type { CalendarDate } from "../kernel/index.ts";
import {
  codeProblem,
  dayProblem,
  earliestBirth,
  lineRule,
  normaliseText,
  optionalLineRule,
  organisationKindCodes,
  textProblem,
  type FieldName,
  type FieldProblem,
} from "../vocabulary/index.ts";
import type { Contact, OrganisationDetails } from "./organisation.ts";

type Check = readonly [FieldName, FieldProblem | undefined];

/** What is checked of a contact person; who keeps the contact is not a matter of the form. */
export type ContactDetails = Pick<Contact, "name" | "position" | "phone" | "email">;

const largestCapacity = 10_000;
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Every field of an organisation with what is wrong with it. */
export function detailsChecks(details: OrganisationDetails, today: CalendarDate): readonly Check[] {
  const { openedOn, capacity } = details;
  return [
    ["kind", codeProblem(organisationKindCodes, details.kind)],
    ["name", textProblem(details.name, lineRule)],
    ["nameSv", textProblem(details.nameSv ?? "", optionalLineRule)],
    ["nameEn", textProblem(details.nameEn ?? "", optionalLineRule)],
    ["municipality", textProblem(details.municipality ?? "", optionalLineRule)],
    ["capacity", capacity === null ? undefined : capacityProblem(capacity)],
    [
      "openedOn",
      openedOn === null ? undefined : dayProblem(openedOn, { earliest: earliestBirth, latest: today }, today),
    ],
  ];
}

function capacityProblem(capacity: number): FieldProblem | undefined {
  return Number.isInteger(capacity) && capacity > 0 && capacity <= largestCapacity ? undefined : "out_of_range";
}

/** Every field of a contact person with what is wrong with it. */
export function contactChecks(contact: ContactDetails): readonly Check[] {
  return [
    ["name", textProblem(contact.name, lineRule)],
    ["position", textProblem(contact.position, optionalLineRule)],
    ["phone", textProblem(contact.phone, optionalLineRule)],
    ["email", textProblem(contact.email, optionalLineRule) ?? emailProblem(contact.email)],
  ];
}

function emailProblem(email: string): FieldProblem | undefined {
  return email === "" || emailPattern.test(email) ? undefined : "malformed";
}

/** The details in the form in which they are kept. */
export function normaliseDetails(details: OrganisationDetails): OrganisationDetails {
  const { kind, capacity, openedOn } = details;
  return {
    kind,
    name: normaliseText(details.name),
    nameSv: textOrNull(details.nameSv),
    nameEn: textOrNull(details.nameEn),
    municipality: textOrNull(details.municipality),
    capacity,
    openedOn,
  };
}

function textOrNull(text: string | null): string | null {
  const kept = normaliseText(text ?? "");
  return kept === "" ? null : kept;
}

/** The contact person in the form in which they are kept. */
export function normaliseContact({ id, unit, name, position, phone, email }: Contact): Contact {
  return {
    id,
    unit,
    name: normaliseText(name),
    position: normaliseText(position),
    phone: normaliseText(phone),
    email: normaliseText(email),
  };
}
