import type { MatterOfDraft } from "@vas/domain/admission";
import type { PersonId, StaffActor, UnitId } from "@vas/domain/kernel";
import type { DelegationKind } from "@vas/domain/vocabulary";
import { lockCustomer } from "../customers/index.ts";
import type { Unit } from "../kernel/context.ts";
import type { DataKey, Place } from "../kernel/keyring.ts";
import { insertRow, updateRow } from "../kernel/rows.ts";
import { lockReferral } from "../referrals/index.ts";
import { DecisionDraftRow } from "./decision-draft.table.ts";

/** What a draft is of: the referral of an admission, or the customership of an ending. A writer has one draft of each. */
export type DraftedMatter = { readonly kind: DelegationKind; readonly matter: string };
export type LockedMatter = MatterOfDraft & { readonly person: PersonId; readonly unit: UnitId };
export type OwnDraft = {
  readonly id: string;
  readonly version: number;
  readonly person: PersonId;
  readonly unit: UnitId;
};
export type Written = { readonly body: string; readonly version: number };

/** Where the sealed text of a draft stands. */
export function decisionDraftPlace(id: string): Place {
  return { table: "decision_draft", column: "body", row: id };
}

/**
 * The matter, locked as those lock it who propose on it or end it: a draft is saved before them and goes with what they do, or
 * after them and is refused. Undefined where there is none within sight.
 */
export async function lockMatter(unit: Unit, { kind, matter }: DraftedMatter): Promise<LockedMatter | undefined> {
  const locked = kind === "admission" ? await lockReferral(unit, matter) : await lockCustomer(unit, matter);
  if (!locked) return undefined;
  const decisions = await unit.run<MatterOfDraft["decisions"][number]>({
    name: `decisions_of_matter_${kind}`,
    text: `select id, status from casework.${kind}_decision where ${kind === "admission" ? "referral_id" : "customer_id"} = $1`,
    values: [matter],
  });
  return { kind, person: locked.person, unit: locked.unit, isOver: isOver(locked.status), decisions };
}

function isOver(status: NonNullable<Awaited<ReturnType<typeof lockReferral | typeof lockCustomer>>>["status"]) {
  switch (status) {
    case "received":
    case "under_consideration":
    case "supplement_requested":
    case "current":
      return false;
    case "decided":
    case "withdrawn":
    case "ended":
      return true;
  }
}

/** The writer's own draft, locked. Two pages of one writer that save at the same moment wait for each other here. */
export async function lockOwnDraft(
  { run, actor }: Unit<StaffActor>,
  { kind, matter }: DraftedMatter,
): Promise<OwnDraft | undefined> {
  await run({
    name: "lock_decision_draft_key",
    text: "select pg_advisory_xact_lock(hashtextextended($1, 0))",
    values: [`decision draft ${actor.id} ${kind} ${matter}`],
  });
  const [draft] = await run<OwnDraft>({
    name: "lock_decision_draft",
    text: `select id, version, person_id as person, unit_id as unit from casework.decision_draft
      where staff_id = $1 and kind = $2 and matter_id = $3 for update`,
    values: [actor.id, kind, matter],
  });
  return draft;
}

/** Saves over what was written before. */
export async function recordDraft(unit: Unit, id: string, { body, version }: Written): Promise<string> {
  const bodyEnc = seal(await unit.keys.of(id), id, body);
  await updateRow(unit, DecisionDraftRow, { id, bodyEnc, savedAt: unit.at, version });
  return id;
}

type OfMatter = { readonly matterId: string; readonly of: LockedMatter };

/** Keeps a first draft, with a key of its own; both are in the unit of the person whom the matter is about. */
export async function recordNewDraft(
  unit: Unit<StaffActor>,
  { matterId, of: { kind, person, unit: unitId } }: OfMatter,
  { body, version }: Written,
): Promise<string> {
  const id = unit.newId<string>();
  const bodyEnc = seal(await unit.keys.create(id, unitId), id, body);
  const owner = { unitId, personId: person, staffId: unit.actor.id, kind, matterId };
  await insertRow(unit, DecisionDraftRow, { id, ...owner, bodyEnc, savedAt: unit.at, version });
  return id;
}

function seal(key: DataKey, id: string, body: string): Buffer {
  const bytes = key.seal(decisionDraftPlace(id), body);
  if (bytes === null) throw new Error("A draft has a body");
  return bytes;
}

/** Throws a draft away; a trigger destroys its key. */
export async function removeDraft({ run }: Unit, { id }: OwnDraft): Promise<void> {
  await run({
    name: "remove_decision_draft",
    text: "delete from casework.decision_draft where id = $1",
    values: [id],
  });
}
