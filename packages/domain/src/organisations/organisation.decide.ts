import { accept, legalDayOf, reject, type CalendarDate, type Result } from "../kernel/index.ts";
import {
  changedFields,
  codeProblem,
  dayProblem,
  earliestBirth,
  firstInvalid,
  lineRule,
  normaliseText,
  optionalLineRule,
  organisationKindCodes,
  textProblem,
  type FieldName,
  type FieldProblem,
} from "../vocabulary/index.ts";
import type {
  Contact,
  OpenOrganisation,
  Organisation,
  OrganisationCommand,
  OrganisationDetails,
  OrganisationEvent,
  OrganisationOpened,
  OrganisationRejection,
} from "./organisation.ts";

type CommandOf<Kind extends OrganisationCommand["kind"]> = Extract<OrganisationCommand, { readonly kind: Kind }>;
type Decision = Result<readonly OrganisationEvent[], OrganisationRejection>;
type Check = readonly [FieldName, FieldProblem | undefined];

const largestCapacity = 10_000;
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Takes a body into the list of those the assistance system works with. */
export function openOrganisation(command: OpenOrganisation): Result<OrganisationOpened, OrganisationRejection> {
  const { id, by, at } = command;
  const details = normaliseDetails(command);
  const invalid = firstInvalid(detailsChecks(details, legalDayOf(at)));
  if (invalid) return reject(invalid);
  return accept({ kind: "organisationOpened", organisation: { id, ...details }, by, at });
}

/** What follows from a command on a body; a closed one is kept as it was. */
export function decideOrganisation(organisation: Organisation, command: OrganisationCommand): Decision {
  if (command.expectedVersion !== organisation.version) {
    return reject({ kind: "StaleVersion", currentVersion: organisation.version });
  }
  if (organisation.status === "closed") return reject({ kind: "OrganisationClosed", closedOn: organisation.closedOn });
  switch (command.kind) {
    case "amendOrganisation":
      return amendOrganisation(organisation, command);
    case "closeOrganisation":
      return closeOrganisation(organisation, command);
    case "addContact":
      return addContact(command);
    case "amendContact":
      return amendContact(organisation, command);
    case "removeContact":
      return removeContact(organisation, command);
  }
}

function amendOrganisation(organisation: Organisation, { changes, by, at }: CommandOf<"amendOrganisation">): Decision {
  const before = normaliseDetails(organisation);
  const details = normaliseDetails({ ...organisation, ...changes });
  const changed = changedFields(before, details);
  if (Object.keys(changed).length === 0) return reject({ kind: "NothingChanged" });
  const invalid = firstInvalid(detailsChecks(details, legalDayOf(at)));
  return invalid ? reject(invalid) : accept([{ kind: "organisationAmended", changes: changed, by, at }]);
}

/** A body closes on a day that has come, not before it opened. */
function closeOrganisation(organisation: Organisation, { closedOn, by, at }: CommandOf<"closeOrganisation">): Decision {
  const today = legalDayOf(at);
  const earliest = organisation.openedOn ?? earliestBirth;
  const invalid = firstInvalid([["closedOn", dayProblem(closedOn, { earliest, latest: today }, today)]]);
  return invalid ? reject(invalid) : accept([{ kind: "organisationClosed", closedOn, by, at }]);
}

function addContact({ contact, by, at }: CommandOf<"addContact">): Decision {
  const kept = normaliseContact(contact);
  const invalid = firstInvalid(contactChecks(kept));
  return invalid ? reject(invalid) : accept([{ kind: "contactAdded", contact: kept, by, at }]);
}

function amendContact(organisation: Organisation, { contact, by, at }: CommandOf<"amendContact">): Decision {
  const known = organisation.contacts.find(({ id }) => id === contact.id);
  if (!known) return reject({ kind: "ContactNotFound" });
  const kept = normaliseContact({ ...contact, unit: known.unit });
  if (Object.keys(changedFields(known, kept)).length === 0) return reject({ kind: "NothingChanged" });
  const invalid = firstInvalid(contactChecks(kept));
  return invalid ? reject(invalid) : accept([{ kind: "contactAmended", contact: kept, by, at }]);
}

function removeContact(organisation: Organisation, { contact, by, at }: CommandOf<"removeContact">): Decision {
  if (!organisation.contacts.some(({ id }) => id === contact)) return reject({ kind: "ContactNotFound" });
  return accept([{ kind: "contactRemoved", contact, by, at }]);
}

function detailsChecks(details: OrganisationDetails, today: CalendarDate): readonly Check[] {
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

function contactChecks(contact: Contact): readonly Check[] {
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

function normaliseDetails(details: OrganisationDetails): OrganisationDetails {
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

function normaliseContact({ id, unit, name, position, phone, email }: Contact): Contact {
  return {
    id,
    unit,
    name: normaliseText(name),
    position: normaliseText(position),
    phone: normaliseText(phone),
    email: normaliseText(email),
  };
}
