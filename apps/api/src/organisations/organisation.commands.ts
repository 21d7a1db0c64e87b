import { accept, reject, type OrganisationId, type Result, type StaffActor } from "@vas/domain/kernel";
import {
  decideOrganisation,
  openOrganisation as decideOpening,
  permitsOrganisation,
  type Contact,
  type Organisation,
  type OrganisationAction,
  type OrganisationCommand,
  type OrganisationDetails,
} from "@vas/domain/organisations";
import { normaliseText, type ContactId } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import type {
  AddContactInput,
  AmendContactInput,
  AmendOrganisationInput,
  CloseOrganisationInput,
  ContactDetailsInput,
  OrganisationDetailsInput,
  RemoveContactInput,
} from "./organisation.inputs.ts";
import type { OrganisationRefused } from "./organisation.schema.ts";
import { lockOrganisation, recordNewOrganisation, recordOrganisation } from "./organisation.store.ts";

type Changed = { readonly id: string; readonly version: number };
type ChangeOrganisation<Input> = Command<Input, Changed, OrganisationRefused, StaffActor>;
type CommandOf<Kind extends OrganisationCommand["kind"]> = Extract<OrganisationCommand, { readonly kind: Kind }>;
/** A command without what the unit of work knows. */
type Asked =
  | Omit<CommandOf<"amendOrganisation">, "by" | "at">
  | Omit<CommandOf<"closeOrganisation">, "by" | "at">
  | Omit<CommandOf<"addContact">, "by" | "at">
  | Omit<CommandOf<"amendContact">, "by" | "at">
  | Omit<CommandOf<"removeContact">, "by" | "at">;

/** Takes a body into the list. */
export const openOrganisation: ChangeOrganisation<OrganisationDetailsInput> = async function openOrganisation(
  unit,
  input,
) {
  const { actor, at } = unit;
  const details = toDetails(input);
  const id = unit.newId<OrganisationId>();
  const opening = decideOpening({ ...details, id, by: actor.id, at });
  if (!opening.ok) return opening;
  if (await isNameTaken(unit, id, details)) return reject({ kind: "OrganisationNameTaken" });
  const { version } = await recordNewOrganisation(unit, opening.value);
  unit.touched({ classes: ["directory"], count: 1 });
  return accept({ id, version });
};

/** Changes what is known of a body. */
export const amendOrganisation: ChangeOrganisation<AmendOrganisationInput> = async function amendOrganisation(
  unit,
  { organisation, expectedVersion, details },
) {
  const changes = toDetails(details);
  if (await isNameTaken(unit, organisation, changes)) return reject({ kind: "OrganisationNameTaken" });
  return change(unit, "amend", {
    organisation,
    command: () => ({ kind: "amendOrganisation", expectedVersion, changes }),
  });
};

/** Marks a body as closed from a day on. */
export const closeOrganisation: ChangeOrganisation<CloseOrganisationInput> = async function closeOrganisation(
  unit,
  { organisation, expectedVersion, closedOn },
) {
  return change(unit, "close", {
    organisation,
    command: () => ({ kind: "closeOrganisation", expectedVersion, closedOn }),
  });
};

/** Adds a contact person, kept by the unit of the person who adds. */
export const addContact: ChangeOrganisation<AddContactInput> = async function addContact(
  unit,
  { organisation, expectedVersion, contact },
) {
  const added = toContact(contact, { id: unit.newId<ContactId>(), unit: unit.actor.unit });
  return change(unit, "amend", {
    organisation,
    contact: added.id,
    command: () => ({ kind: "addContact", expectedVersion, contact: added }),
  });
};

/** Changes what is known of a contact person. */
export const amendContact: ChangeOrganisation<AmendContactInput> = async function amendContact(
  unit,
  { organisation, expectedVersion, id, contact },
) {
  return change(unit, "amend", {
    organisation,
    contact: id,
    command: ({ contacts }) => {
      const keeper = contacts.find((known) => known.id === id)?.unit ?? unit.actor.unit;
      return {
        kind: "amendContact",
        expectedVersion,
        contact: toContact(contact, { id: id as ContactId, unit: keeper }),
      };
    },
  });
};

/** Removes a contact person who is no longer to be reached there. */
export const removeContact: ChangeOrganisation<RemoveContactInput> = async function removeContact(
  unit,
  { organisation, expectedVersion, id },
) {
  return change(unit, "amend", {
    organisation,
    contact: id,
    command: () => ({ kind: "removeContact", expectedVersion, contact: id as ContactId }),
  });
};

type Asking = {
  readonly organisation: string;
  /** The contact person whose data are touched. */
  readonly contact?: string;
  readonly command: (organisation: Organisation) => Asked;
};

/** Load and lock, may they, decide, record: the way of every change of a body. */
async function change(
  unit: Unit<StaffActor>,
  action: OrganisationAction,
  { organisation: id, contact, command }: Asking,
): Promise<Result<Changed, OrganisationRefused>> {
  const { actor, at } = unit;
  const organisation = await lockOrganisation(unit, id);
  if (!organisation || !permitsOrganisation(actor, action, organisation)) {
    return reject({ kind: "OrganisationNotFound" });
  }
  const decision = decideOrganisation(organisation, { ...command(organisation), by: actor.id, at });
  if (!decision.ok) return decision;
  const { version } = await recordOrganisation(unit, organisation, decision.value);
  unit.touched({
    subjects: contact === undefined ? [] : [contact],
    classes: contact === undefined ? ["directory"] : ["contact"],
    count: 1,
  });
  return accept({ id, version });
}

function toContact({ name, position, phone, email }: ContactDetailsInput, kept: Pick<Contact, "id" | "unit">): Contact {
  return { ...kept, name, position, phone, email };
}

function toDetails(input: OrganisationDetailsInput): OrganisationDetails {
  const { kind, name, nameSv = null, nameEn = null, municipality = null, capacity = null, openedOn = null } = input;
  return { kind, name, nameSv, nameEn, municipality, capacity, openedOn };
}

async function isNameTaken(
  { run }: Unit,
  id: string,
  { kind, name }: Pick<OrganisationDetails, "kind" | "name">,
): Promise<boolean> {
  const [row] = await run<{ taken: boolean }>({
    name: "is_organisation_name_taken",
    text: `select exists (select from casework.organisation where kind = $1 and lower(name) = lower($2) and id <> $3) as taken`,
    values: [kind, normaliseText(name), id],
  });
  return row?.taken ?? false;
}
