import type { AdmissionDecision } from "@vas/domain/admission";
import { admitCustomer, type Customer } from "@vas/domain/customers";
import { accept, reject, type CalendarDate, type PersonId, type Result, type StaffActor } from "@vas/domain/kernel";
import type { Referral } from "@vas/domain/referrals";
import type { Basis, CustomerId, ReferralId } from "@vas/domain/vocabulary";
import { lockCustomer, recordNewCustomer } from "../customers/index.ts";
import type { Unit } from "../kernel/context.ts";

/** Why a decision cannot have the consequence for customership that it would need. */
export type ConsequenceRefused =
  /** The person is already helped, by an earlier referral. */
  | { readonly kind: "AlreadyCustomer" }
  /** A customership that has begun ends by a decision on ending, and by nothing else (Act 746/2011 s.35.4, 38 f). */
  | { readonly kind: "CustomershipStands" };

type Decided = Pick<AdmissionDecision, "outcome" | "findings"> & { readonly basis: Basis | null };
type Standing = {
  readonly referral_id: ReferralId | null;
  readonly basis: Basis;
  readonly adult_customer_id: CustomerId | null;
  readonly ended_on: CalendarDate | null;
};

/** What a decision does: begins a customership, or leaves things as they are. */
export type Consequence = "begin" | "none";

/**
 * What follows from the decision for the person's customership. The caller has locked the person (`lockSubject`), so
 * that decisions on two referrals of one person do not begin two customerships.
 */
export async function consequenceOf(
  unit: Unit,
  decided: Decided,
  { id: referral, person }: { readonly id: ReferralId; readonly person: PersonId },
): Promise<Result<Consequence, ConsequenceRefused>> {
  const standing = await unit.run<Standing>({
    name: "customerships_of_person",
    text: `select referral_id, basis, adult_customer_id, ended_on from casework.customer
      where person_id = $1 and (referral_id = $2 or ended_on is null)`,
    values: [person, referral],
  });
  const begun = standing.find(({ referral_id }) => referral_id === referral);
  if (begun) return agrees(decided, begun) ? accept("none") : reject({ kind: "CustomershipStands" });
  if (decided.outcome === "negative") return accept("none");
  return standing.length > 0 ? reject({ kind: "AlreadyCustomer" }) : accept("begin");
}

/** A corrected decision may say more of why; what it says of the customership must be what stands. */
function agrees(decided: Decided, begun: Standing): boolean {
  return (
    decided.outcome === "positive" &&
    decided.basis === begun.basis &&
    (begun.adult_customer_id === null || begun.adult_customer_id === adultOf(decided))
  );
}

function adultOf({ findings }: Decided): CustomerId | null {
  return findings?.basis === "accompanying_child" ? findings.adultCustomer : null;
}

type Beginning = { readonly decision: AdmissionDecision; readonly referral: Referral };

/**
 * Begins the customership of a positive decision, on the day of the decision; one that has ended is opened again by it. The
 * referral's handler goes on with it.
 */
export async function beginCustomership(unit: Unit<StaffActor>, { decision, referral }: Beginning): Promise<void> {
  if (decision.basis === null) throw new Error("A positive decision has a basis");
  const begun = admitCustomer({
    id: unit.newId<CustomerId>(),
    reference: await nextReference(unit),
    person: decision.person,
    unit: decision.unit,
    basis: decision.basis,
    admittedOn: unit.today,
    referral: referral.id,
    decision: decision.id,
    adultCustomer: adultOf(decision),
    handler: referral.assignee,
    reopens: await lastEndedOf(unit, decision.person),
    by: unit.actor.id,
    at: unit.at,
  });
  // The decision was checked before: what is refused here is a mistake of the program, not of the person who decides.
  if (!begun.ok) throw new Error(`A customership could not begin: ${begun.rejection.kind}`);
  await recordNewCustomer(unit, begun.value, await unit.keys.of(decision.person));
}

/** The person's last customership that has ended, within sight; the person's row is locked, so that none can begin meanwhile. */
async function lastEndedOf(unit: Unit<StaffActor>, person: PersonId): Promise<Customer | null> {
  const [last] = await unit.run<{ id: CustomerId }>({
    name: "last_ended_customership",
    text: `select id from casework.customer where person_id = $1 and ended_on is not null
      order by ended_on desc, admitted_on desc, id limit 1`,
    values: [person],
  });
  return last ? ((await lockCustomer(unit, last.id)) ?? null) : null;
}

async function nextReference({ run, today }: Unit): Promise<string> {
  const [row] = await run<{ reference: string }>({
    name: "next_customer_reference",
    text: "select casework.next_reference('AJ', $1) as reference",
    values: [Number(today.slice(0, 4))],
  });
  if (!row) throw new Error("No reference was given");
  return row.reference;
}
