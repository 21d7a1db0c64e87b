import { permitsCustomer, reopenCustomer as decideReopening, type CustomerRejection } from "@vas/domain/customers";
import { accept, reject, type StaffActor, type StaffId } from "@vas/domain/kernel";
import type { CustomerId } from "@vas/domain/vocabulary";
import { lockDelegationsOf } from "../delegations/index.ts";
import { handlesMattersOf } from "../directory/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import type { Changed } from "./customer.commands.ts";
import type { ReopenCustomerInput } from "./customer.inputs.ts";
import { lockCustomer, recordNewCustomer } from "./customer.store.ts";

export type ReopenCustomerRefused =
  | CustomerRejection
  | { readonly kind: "CustomerNotFound" }
  /** The person is a customer again already. */
  | { readonly kind: "AlreadyCustomer" };

/** Opens an ended customership again as a new one that points to it; statistics count it as a flow of its own. */
export const reopenCustomer: Command<ReopenCustomerInput, Changed, ReopenCustomerRefused, StaffActor> =
  async function reopenCustomer(unit, { customer: id, expectedVersion, reason, handler: named }) {
    const { actor, at, today } = unit;
    const ended = await lockCustomer(unit, id);
    const delegations = await lockDelegationsOf(unit, actor.id);
    if (!ended || !permitsCustomer(actor, "reopen", { customer: ended, delegations, today })) {
      return reject({ kind: "CustomerNotFound" });
    }
    const handler = (named ?? null) as StaffId | null;
    if (handler !== null && !(await handlesMattersOf(unit, ended.unit, handler))) {
      return reject({ kind: "InvalidField", field: "handler", problem: "unknown_code" });
    }
    if (await isCustomerNow(unit, ended.person)) return reject({ kind: "AlreadyCustomer" });
    const decision = decideReopening(ended, {
      id: unit.newId<CustomerId>(),
      reference: await nextCustomerReference(unit),
      reason,
      handler,
      expectedVersion,
      delegations,
      at,
      by: { id: actor.id, isDirector: actor.roles.includes("director") },
    });
    if (!decision.ok) return decision;
    const begun = await recordNewCustomer(unit, decision.value, await unit.keys.of(ended.person));
    unit.touched({ classes: ["free_text"] });
    return accept({ id: begun.id, version: begun.version });
  };

/** Two who reopen at once wait for one another on the person: one stands, the other is told. */
async function isCustomerNow({ run }: Pick<Unit, "run">, person: string): Promise<boolean> {
  await run({
    name: "lock_person_to_reopen",
    text: "select id from casework.person where id = $1 for update",
    values: [person],
  });
  const rows = await run({
    name: "current_customership",
    text: "select 1 from casework.customer where person_id = $1 and ended_on is null",
    values: [person],
  });
  return rows.length > 0;
}

/** The next reference of a customership, by the year in which it begins. */
async function nextCustomerReference({ run, today }: Unit): Promise<string> {
  const [row] = await run<{ reference: string }>({
    name: "next_customer_reference",
    text: "select casework.next_reference('AJ', $1) as reference",
    values: [Number(today.slice(0, 4))],
  });
  if (!row) throw new Error("No reference was given");
  return row.reference;
}
