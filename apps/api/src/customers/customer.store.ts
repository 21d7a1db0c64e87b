import {
  beginCustomer,
  evolveCustomer,
  type Customer,
  type CustomerAdmitted,
  type CustomerEvent,
  type CustomerLink,
  type CustomerProgress,
  type Residence,
} from "@vas/domain/customers";
import type { CalendarDate, OrganisationId, PersonId, StaffId, UnitId } from "@vas/domain/kernel";
import type {
  Basis,
  CustomerId,
  CustomerLinkId,
  EndingDecisionId,
  PersonLinkKind,
  ReferralId,
  SafetyFlag,
} from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents } from "../kernel/events.ts";
import type { DataKey, Place } from "../kernel/keyring.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { toEventRecord } from "./customer.history.ts";
import { CustomerLinkRow, CustomerRow } from "./customer.table.ts";

/** Where a sealed field of a customership stands. */
export function customerPlace(id: string, column: string): Place {
  return { table: "customer", column, row: id };
}

/** Where a sealed field of a link stands. */
export function linkPlace(id: string, column: string): Place {
  return { table: "customer_link", column, row: id };
}

/** The customership, locked until the transaction ends, or undefined where there is none within sight. */
export async function lockCustomer(unit: Unit, id: string): Promise<Customer | undefined> {
  const row = await lockRow(unit, CustomerRow, id);
  return row ? toCustomer(row, await unit.keys.of(row.personId)) : undefined;
}

/** The people and bodies linked to a customership; its own lock guards them. */
export async function linksOf(unit: Unit, customer: Customer): Promise<readonly CustomerLink[]> {
  const key = await unit.keys.of(customer.person);
  const rows = await unit.run<CustomerLinkRow>({
    name: "links_of_customer",
    text: `select id, relation, linked_customer_id as "linkedCustomerId", organisation_id as "organisationId",
        details_enc as "detailsEnc" from casework.customer_link where customer_id = $1 order by id`,
    values: [customer.id],
  });
  return rows.map((row) => ({
    id: row.id as CustomerLinkId,
    relation: row.relation as PersonLinkKind,
    linkedCustomer: row.linkedCustomerId as CustomerId | null,
    organisation: row.organisationId as OrganisationId | null,
    details: key.open(linkPlace(row.id, "details"), row.detailsEnc),
  }));
}

/** Stores a new customership and the beginning of its history. `key` is the person's. */
export async function recordNewCustomer(unit: Unit, event: CustomerAdmitted, key: DataKey): Promise<Customer> {
  const customer = beginCustomer(event);
  await insertRow(unit, CustomerRow, toRow(customer, key));
  await recordEvents(unit, historyOf(customer), { key, events: [toEventRecord(event)] });
  unit.touched({ subjects: [customer.person], classes: ["codes"], count: 1 });
  return customer;
}

/** Stores what follows from events: state, links and history together. */
export async function recordCustomer(
  unit: Unit,
  customer: Customer,
  events: readonly CustomerEvent[],
): Promise<Customer> {
  const key = await unit.keys.of(customer.person);
  const next = events.reduce(evolveCustomer, customer);
  await updateRow(unit, CustomerRow, toRow(next, key));
  for (const event of events) await recordLink(unit, { customer: next, event, key });
  await recordEvents(unit, historyOf(next), { key, events: events.map(toEventRecord) });
  unit.touched({ subjects: [next.person], classes: ["codes"], count: 1 });
  return next;
}

type Linking = { readonly customer: Customer; readonly event: CustomerEvent; readonly key: DataKey };

async function recordLink(unit: Unit, { customer, event, key }: Linking): Promise<void> {
  if (event.kind === "personLinked") {
    const { id, relation, linkedCustomer, organisation, details } = event.link;
    await insertRow(unit, CustomerLinkRow, {
      id,
      customerId: customer.id,
      unitId: customer.unit,
      relation,
      linkedCustomerId: linkedCustomer,
      organisationId: organisation,
      detailsEnc: key.seal(linkPlace(id, "details"), details),
      version: 1,
    });
  }
  if (event.kind === "personUnlinked") {
    await unit.run({
      name: "delete_customer_link",
      text: "delete from casework.customer_link where id = $1 and customer_id = $2",
      values: [event.link, customer.id],
    });
  }
}

function historyOf({ id, unit, person, version }: Customer) {
  return { aggregate: "customer", id, unit, person, version } as const;
}

/** The customership as stored, opened with the person's key. */
export function toCustomer(row: CustomerRow, key: DataKey): Customer {
  return {
    id: row.id as CustomerId,
    reference: row.reference,
    person: row.personId as PersonId,
    unit: row.unitId as UnitId,
    basis: row.basis as Basis,
    admittedOn: row.admittedOn as CalendarDate,
    referral: row.referralId as ReferralId | null,
    adultCustomer: row.adultCustomerId as CustomerId | null,
    handler: row.handlerId as StaffId | null,
    safetyFlags: row.safetyFlags as readonly SafetyFlag[],
    safetyNote: key.open(customerPlace(row.id, "safety_note"), row.safetyNoteEnc),
    protectedIdentity: row.protectedIdentity,
    municipality: toResidence(row, key),
    reopens: row.reopensId as CustomerId | null,
    version: row.version,
    ...toProgress(row),
  };
}

function toResidence({ id, municipalityEnc, municipalityFrom }: CustomerRow, key: DataKey): Residence | null {
  if (municipalityEnc === null || municipalityFrom === null) return null;
  const name = key.open(customerPlace(id, "municipality"), municipalityEnc);
  return { name, from: municipalityFrom as CalendarDate };
}

function toProgress(row: CustomerRow): CustomerProgress {
  if (row.endedOn === null) return { status: "current", endedOn: null };
  return {
    status: "ended",
    endedOn: row.endedOn as CalendarDate,
    endingDecision: row.endingDecisionId as EndingDecisionId | null,
    aftercareUntil: row.aftercareUntil as CalendarDate | null,
  };
}

function toRow(customer: Customer, key: DataKey): CustomerRow {
  const ended = customer.status === "ended" ? customer : null;
  return {
    id: customer.id,
    reference: customer.reference,
    personId: customer.person,
    unitId: customer.unit,
    basis: customer.basis,
    admittedOn: customer.admittedOn,
    endedOn: customer.endedOn,
    endingDecisionId: ended?.endingDecision ?? null,
    aftercareUntil: ended?.aftercareUntil ?? null,
    referralId: customer.referral,
    adultCustomerId: customer.adultCustomer,
    reopensId: customer.reopens,
    handlerId: customer.handler,
    safetyFlags: customer.safetyFlags,
    safetyNoteEnc: key.seal(customerPlace(customer.id, "safety_note"), customer.safetyNote),
    protectedIdentity: customer.protectedIdentity,
    municipalityEnc: key.seal(customerPlace(customer.id, "municipality"), customer.municipality?.name ?? ""),
    municipalityFrom: customer.municipality?.from ?? null,
    version: customer.version,
  };
}
