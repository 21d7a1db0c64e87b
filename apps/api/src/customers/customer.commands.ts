import {
  decideCustomer,
  permitsCustomer,
  type Customer,
  type CustomerAction,
  type CustomerCommand,
  type CustomerRejection,
} from "@vas/domain/customers";
import { accept, reject, type OrganisationId, type Result, type StaffActor, type StaffId } from "@vas/domain/kernel";
import type { CustomerId, CustomerLinkId } from "@vas/domain/vocabulary";
import { handlesMattersOf } from "../directory/index.ts";
import type { FieldClass } from "../kernel/audit.ts";
import type { Command, Unit } from "../kernel/context.ts";
import type {
  AddNoteInput,
  AssignHandlerInput,
  CustomerChange,
  LinkPersonInput,
  SetMunicipalityInput,
  SetSafetyInput,
  UnlinkPersonInput,
} from "./customer.inputs.ts";
import { linksOf, lockCustomer, recordCustomer } from "./customer.store.ts";

export type Changed = { readonly id: string; readonly version: number };
/** What is absent and what the actor may not change is the same. */
export type ChangeCustomerRefused = CustomerRejection | { readonly kind: "CustomerNotFound" };
type ChangeCustomer<Input extends CustomerChange> = Command<Input, Changed, ChangeCustomerRefused, StaffActor>;

/** Names who handles the customer's matters, or that nobody does. */
export const assignHandler: ChangeCustomer<AssignHandlerInput> = async function assignHandler(unit, input) {
  const handler = (input.handler ?? null) as StaffId | null;
  return change(unit, input, {
    action: "assignHandler",
    classes: ["codes"],
    async command(customer) {
      if (handler !== null && !(await handlesMattersOf(unit, customer.unit, handler))) return unknown("handler");
      return accept({ kind: "assignHandler", handler });
    },
  });
};

/** Sets what everyone who opens the file must know. */
export const setSafety: ChangeCustomer<SetSafetyInput> = async function setSafety(unit, input) {
  const { safetyFlags, safetyNote, protectedIdentity } = input;
  return change(unit, input, {
    action: "setSafety",
    classes: ["codes", "free_text"],
    command: () => accept({ kind: "setSafety", safetyFlags, safetyNote, protectedIdentity }),
  });
};

/** Records the municipality of residence and since when. */
export const setMunicipality: ChangeCustomer<SetMunicipalityInput> = async function setMunicipality(unit, input) {
  const municipality = input.municipality ?? null;
  return change(unit, input, {
    action: "setMunicipality",
    classes: ["codes"],
    command: () => accept({ kind: "setMunicipality", municipality }),
  });
};

/** Links a person or body to the customer. */
export const linkPerson: ChangeCustomer<LinkPersonInput> = async function linkPerson(unit, input) {
  const { relation, details } = input;
  const linkedCustomer = (input.linkedCustomer ?? null) as CustomerId | null;
  const organisation = (input.organisation ?? null) as OrganisationId | null;
  return change(unit, input, {
    action: "linkPerson",
    classes: ["free_text"],
    async command() {
      if (linkedCustomer !== null && !(await isKnown(unit, "customer", linkedCustomer)))
        return unknown("linkedCustomer");
      if (organisation !== null && !(await isKnown(unit, "organisation", organisation))) return unknown("organisation");
      const link = { id: unit.newId<CustomerLinkId>(), relation, linkedCustomer, organisation, details };
      return accept({ kind: "linkPerson", link });
    },
  });
};

/** Takes a link away; the history keeps that it was there. */
export const unlinkPerson: ChangeCustomer<UnlinkPersonInput> = async function unlinkPerson(unit, input) {
  return change(unit, input, {
    action: "unlinkPerson",
    classes: ["free_text"],
    async command(customer) {
      const links = await linksOf(unit, customer);
      return accept({ kind: "unlinkPerson", link: input.link as CustomerLinkId, links });
    },
  });
};

/** Writes a note on the timeline; an ended file takes notes too. */
export const addNote: ChangeCustomer<AddNoteInput> = async function addNote(unit, input) {
  return change(unit, input, {
    action: "addNote",
    classes: ["free_text"],
    command: () => accept({ kind: "addNote", note: input.note }),
  });
};

type Changing = "expectedVersion" | "by" | "at";
/** A command as the input tells it; who, when and on which version are the same for all. */
type Asked = CustomerCommand extends infer One ? (One extends CustomerCommand ? Omit<One, Changing> : never) : never;
type Decided = Result<Asked, CustomerRejection>;

type Change = {
  readonly action: CustomerAction;
  readonly classes: readonly FieldClass[];
  readonly command: (customer: Customer) => Decided | Promise<Decided>;
};

/** Load and lock, may they, decide, record: the way of every change of a customership. */
async function change(
  unit: Unit<StaffActor>,
  { customer: id, expectedVersion }: CustomerChange,
  { action, classes, command }: Change,
): Promise<Result<Changed, ChangeCustomerRefused>> {
  const { actor, at } = unit;
  const customer = await lockCustomer(unit, id);
  if (!customer || !permitsCustomer(actor, action, customer)) {
    return reject({ kind: "CustomerNotFound" });
  }
  const asked = await command(customer);
  if (!asked.ok) return asked;
  const decision = decideCustomer(customer, { ...asked.value, expectedVersion, by: actor.id, at });
  if (!decision.ok) return decision;
  const { version } = await recordCustomer(unit, customer, decision.value);
  unit.touched({ classes });
  return accept({ id, version });
}

function unknown(field: "handler" | "linkedCustomer" | "organisation"): Decided {
  return reject({ kind: "InvalidField", field, problem: "unknown_code" });
}

/** Is there such a customer or body within sight? */
export async function isKnown(
  { run }: Pick<Unit, "run">,
  table: "customer" | "organisation",
  id: string,
): Promise<boolean> {
  const rows = await run({
    name: `known_${table}`,
    text: `select 1 from casework.${table} where id = $1`,
    values: [id],
  });
  return rows.length > 0;
}
