import type { CalendarDate, OrganisationId, UnitId } from "@vas/domain/kernel";
import {
  beginOrganisation,
  evolveOrganisation,
  type Contact,
  type Organisation,
  type OrganisationDetails,
  type OrganisationEvent,
  type OrganisationOpened,
} from "@vas/domain/organisations";
import type { ContactId, OrganisationKind } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents, type EventRecord } from "../kernel/events.ts";
import type { DataKey, Place } from "../kernel/keyring.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { contactGramsOf, searchTextOf } from "./organisation-names.ts";
import { OrganisationContactRow, OrganisationRow } from "./organisation.table.ts";

type OrganisationAmended = Extract<OrganisationEvent, { readonly kind: "organisationAmended" }>;
type SealedContact = Omit<OrganisationContactRow, "organisationId" | "nameGrams" | "version">;

/** Where a sealed field of a contact person stands. */
export function contactPlace(id: string, column: string): Place {
  return { table: "organisation_contact", column, row: id };
}

/** The body with those of its contact persons that are within sight, locked until the transaction ends. */
export async function lockOrganisation(unit: Unit, id: string): Promise<Organisation | undefined> {
  const row = await lockRow(unit, OrganisationRow, id);
  return row ? toOrganisation(row, await lockContacts(unit, id)) : undefined;
}

async function lockContacts(unit: Unit, organisation: string): Promise<readonly Contact[]> {
  const rows = await unit.run<SealedContact & { readonly wrapped: Buffer | null }>({
    name: "lock_contacts",
    text: `select c.id, c.unit_id as "unitId", c.name_enc as "nameEnc", c.position_enc as "positionEnc",
        c.phone_enc as "phoneEnc", c.email_enc as "emailEnc", k.wrapped
      from casework.organisation_contact c join kernel.data_key k on k.subject_id = c.id
      where c.organisation_id = $1 order by c.id for update of c`,
    values: [organisation],
  });
  return rows.map((row) => toContact(row, unit.keys.unwrap(row.id, row.wrapped)));
}

/** Takes a body into the list. */
export async function recordNewOrganisation(unit: Unit, event: OrganisationOpened): Promise<Organisation> {
  const organisation = beginOrganisation(event);
  await insertRow(unit, OrganisationRow, toRow(organisation));
  await recordEvents(unit, historyOf(organisation), {
    key: null,
    events: [{ kind: event.kind, body: { openedOn: event.organisation.openedOn } }],
  });
  return organisation;
}

/** Stores what follows from events, state and history together. */
export async function recordOrganisation(
  unit: Unit,
  organisation: Organisation,
  events: readonly OrganisationEvent[],
): Promise<Organisation> {
  const next = events.reduce(evolveOrganisation, organisation);
  await updateRow(unit, OrganisationRow, toRow(next));
  for (const event of events) await recordContact(unit, next, event);
  await recordEvents(unit, historyOf(next), {
    key: null,
    events: events.map((event) => toEventRecord(organisation, event)),
  });
  return next;
}

async function recordContact(unit: Unit, { id, version }: Organisation, event: OrganisationEvent): Promise<void> {
  switch (event.kind) {
    case "contactAdded": {
      const key = await unit.keys.create(event.contact.id, event.contact.unit);
      return insertRow(unit, OrganisationContactRow, {
        ...toContactRow(unit, event.contact, key),
        organisationId: id,
        version,
      });
    }
    case "contactAmended": {
      const key = await unit.keys.of(event.contact.id);
      return updateRow(unit, OrganisationContactRow, { ...toContactRow(unit, event.contact, key), version });
    }
    case "contactRemoved":
      await unit.run({
        name: "delete_contact",
        text: "delete from casework.organisation_contact where id = $1",
        values: [event.contact],
      });
      return;
    case "organisationAmended":
    case "organisationClosed":
      return;
  }
}

/** The history is seen by every unit: it names what changed, never who the contact person is. */
function toEventRecord(before: Organisation, event: OrganisationEvent): EventRecord {
  const { kind } = event;
  switch (kind) {
    case "organisationAmended":
      return { kind, body: { changed: Object.keys(event.changes), ...event.changes, ...previousKind(before, event) } };
    case "organisationClosed":
      return { kind, happenedOn: event.closedOn, body: {} };
    case "contactAdded":
    case "contactAmended":
      return { kind, body: { contact: event.contact.id } };
    case "contactRemoved":
      return { kind, body: { contact: event.contact } };
  }
}

/** The effect of training counts a body by the kind that had been told in each half-year. */
function previousKind({ kind }: Organisation, { changes }: OrganisationAmended): { previousKind?: OrganisationKind } {
  return changes.kind === undefined ? {} : { previousKind: kind };
}

function historyOf({ id, version }: Organisation) {
  return { aggregate: "organisation", id, unit: null, person: null, version } as const;
}

/** The body as stored, with the contact persons that were found. */
export function toOrganisation(row: OrganisationRow, contacts: readonly Contact[]): Organisation {
  const closedOn = row.closedOn as CalendarDate | null;
  return {
    id: row.id as OrganisationId,
    kind: row.kind as OrganisationKind,
    name: row.name,
    nameSv: row.nameSv,
    nameEn: row.nameEn,
    municipality: row.municipality,
    capacity: row.capacity,
    openedOn: row.openedOn as CalendarDate | null,
    contacts,
    version: row.version,
    ...(closedOn === null ? { status: "open", closedOn } : { status: "closed", closedOn }),
  };
}

/** A contact person as stored, opened with the key of the contact. */
export function toContact(row: SealedContact, key: DataKey): Contact {
  const open = (column: string, sealed: Buffer | null): string => key.open(contactPlace(row.id, column), sealed);
  return {
    id: row.id as ContactId,
    unit: row.unitId as UnitId,
    name: open("name", row.nameEnc),
    position: open("position", row.positionEnc),
    phone: open("phone", row.phoneEnc),
    email: open("email", row.emailEnc),
  };
}

function toRow(organisation: Organisation): OrganisationRow {
  const { id, kind, name, nameSv, nameEn, municipality, openedOn, closedOn, capacity, version } = organisation;
  const details: OrganisationDetails = organisation;
  const columns = { id, kind, name, nameSv, nameEn, municipality, openedOn, closedOn, capacity, version };
  return { ...columns, searchText: searchTextOf(details) };
}

function toContactRow(unit: Unit, contact: Contact, key: DataKey) {
  const seal = (column: string, text: string): Buffer | null => key.seal(contactPlace(contact.id, column), text);
  const nameEnc = seal("name", contact.name);
  if (nameEnc === null) throw new Error("A contact person has a name");
  return {
    id: contact.id,
    unitId: contact.unit,
    nameEnc,
    positionEnc: seal("position", contact.position),
    phoneEnc: seal("phone", contact.phone),
    emailEnc: seal("email", contact.email),
    nameGrams: unit.keys.blind(contactGramsOf(contact.name)),
  };
}
