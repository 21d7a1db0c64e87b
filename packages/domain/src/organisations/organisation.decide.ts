import { accept, legalDayOf, reject, type Result } from "../kernel/index.ts";
import { changedFields, dayProblem, earliestBirth, firstInvalid } from "../vocabulary/index.ts";
import { contactChecks, detailsChecks, normaliseContact, normaliseDetails } from "./details.ts";
import type {
  OpenOrganisation,
  Organisation,
  OrganisationCommand,
  OrganisationEvent,
  OrganisationOpened,
  OrganisationRejection,
} from "./organisation.ts";

type CommandOf<Kind extends OrganisationCommand["kind"]> = Extract<OrganisationCommand, { readonly kind: Kind }>;
type Decision = Result<readonly OrganisationEvent[], OrganisationRejection>;

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
