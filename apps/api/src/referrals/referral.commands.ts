import { decidePerson } from "@vas/domain/customers";
import {
  accept,
  holdsPermission,
  isWithinScope,
  reject,
  type Result,
  type StaffActor,
  type StaffId,
} from "@vas/domain/kernel";
import {
  decideReferral,
  permitsReferral,
  type Referral,
  type ReferralAction,
  type ReferralCommand,
} from "@vas/domain/referrals";
import { lockPerson, recordPerson } from "../customers/index.ts";
import { handlesMattersOf } from "../directory/index.ts";
import type { FieldClass } from "../kernel/audit.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { toContent, toIdentity } from "./referral.content.ts";
import type {
  AmendPersonInput,
  AmendReferralInput,
  AssignReferralInput,
  GiveBackReferralInput,
  RecordSupplementInput,
  RequestSupplementInput,
  TakeReferralInput,
  WithdrawReferralInput,
} from "./referral.inputs.ts";
import type { AmendPersonRefused, ChangeReferralRefused } from "./referral.results.ts";
import { lockReferral, namedByContent, recordReferral } from "./referral.store.ts";

type Changed = { readonly id: string; readonly version: number };
type ChangeReferral<Input> = Command<Input, Changed, ChangeReferralRefused, StaffActor>;
type Asked<C = ReferralCommand> = C extends ReferralCommand ? Omit<C, "expectedVersion" | "by" | "at"> : never;
type Decided = Result<Asked, ChangeReferralRefused>;

/** Takes the referral under the consideration of the one who asks. */
export const takeReferral: ChangeReferral<TakeReferralInput> = async function takeReferral(unit, input) {
  return change(unit, input, { action: "take", classes: ["codes"], command: () => accept({ kind: "takeReferral" }) });
};

/** Gives the referral to a colleague who handles matters of its unit. */
export const assignReferral: ChangeReferral<AssignReferralInput> = async function assignReferral(unit, input) {
  const assignee = input.assignee as StaffId;
  return change(unit, input, {
    action: "assign",
    classes: ["codes"],
    command: async (referral) =>
      (await handlesMattersOf(unit, referral.unit, assignee))
        ? accept({ kind: "assignReferral", assignee })
        : reject({ kind: "InvalidField", field: "assignee", problem: "unknown_code" }),
  });
};

/** Lets go of a referral that the one who asks has taken: it waits for somebody to take it, as before. */
export const giveBackReferral: ChangeReferral<GiveBackReferralInput> = async function giveBackReferral(unit, input) {
  const command = () => accept({ kind: "giveBackReferral" } as const);
  return change(unit, input, { action: "giveBack", classes: ["codes"], command });
};

/** Asks the referrer for what is missing, by a day. */
export const requestSupplement: ChangeReferral<RequestSupplementInput> = async function requestSupplement(unit, input) {
  const { question, dueOn } = input;
  return change(unit, input, {
    action: "requestSupplement",
    classes: ["free_text"],
    command: () => accept({ kind: "requestSupplement", question, dueOn }),
  });
};

/** Records what the referrer answered. */
export const recordSupplement: ChangeReferral<RecordSupplementInput> = async function recordSupplement(unit, input) {
  const { answer } = input;
  return change(unit, input, {
    action: "recordSupplement",
    classes: ["free_text"],
    command: () => accept({ kind: "recordSupplement", answer }),
  });
};

/** Completes or corrects what the referral tells. */
export const amendReferral: ChangeReferral<AmendReferralInput> = async function amendReferral(unit, input) {
  const changes = toContent(input.content);
  return change(unit, input, {
    action: "amend",
    classes: ["codes", "free_text", "contact"],
    command: async ({ person: id }) => {
      const unknown = await namedByContent(unit, changes);
      if (unknown) return reject(unknown);
      const person = await lockPerson(unit, id);
      return accept({ kind: "amendReferral", changes, birthDate: person?.birthDate ?? null });
    },
  });
};

/** Ends the referral because the person or the referrer takes it back; what is proposed on it is for its own slice to end. */
export const endReferral: ChangeReferral<WithdrawReferralInput> = async function endReferral(unit, input) {
  const { reason } = input;
  return change(unit, input, {
    action: "withdraw",
    classes: ["free_text"],
    command: () => accept({ kind: "withdrawReferral", reason }),
  });
};

/** Corrects or completes who the person is. */
export const amendPerson: Command<AmendPersonInput, Changed, AmendPersonRefused, StaffActor> =
  async function amendPerson(unit, { person: id, expectedVersion, identity }) {
    const { actor, at } = unit;
    const person = await lockPerson(unit, id);
    if (!person || !isWithinScope(actor, person.unit) || !holdsPermission(actor, "referral:write")) {
      return reject({ kind: "PersonNotFound" });
    }
    const changes = toIdentity(identity);
    const decision = decidePerson(person, { kind: "amendPerson", changes, expectedVersion, by: actor.id, at });
    if (!decision.ok) return decision;
    const { version } = await recordPerson(unit, person, decision.value);
    unit.touched({ subjects: [id], classes: ["identity", "contact"], count: 1 });
    return accept({ id, version });
  };

type Change = {
  readonly action: ReferralAction;
  readonly classes: readonly FieldClass[];
  readonly command: (referral: Referral) => Decided | Promise<Decided>;
};

/** Load and lock, may they, decide, record: the way of every change of a referral. */
async function change(
  unit: Unit<StaffActor>,
  { referral: id, expectedVersion }: TakeReferralInput,
  { action, classes, command }: Change,
): Promise<Result<Changed, ChangeReferralRefused>> {
  const { actor, at } = unit;
  const referral = await lockReferral(unit, id);
  if (!referral || !permitsReferral(actor, action, referral)) return reject({ kind: "ReferralNotFound" });
  const asked = await command(referral);
  if (!asked.ok) return asked;
  const decision = decideReferral(referral, { ...asked.value, expectedVersion, by: actor.id, at });
  if (!decision.ok) return decision;
  const { version } = await recordReferral(unit, referral, decision.value);
  unit.touched({ subjects: [referral.person], classes, count: 1 });
  return accept({ id, version });
}
