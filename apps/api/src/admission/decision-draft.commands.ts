import { permitsDecisionDraft } from "@vas/domain/admission";
import { accept, reject, type StaffActor, type UnitId } from "@vas/domain/kernel";
import type { DelegationKind, StaleVersion as StaleVersionRefused } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import type { DataKey, Place } from "../kernel/keyring.ts";
import { insertRow, updateRow } from "../kernel/rows.ts";
import { DecisionDraftRow } from "./decision-draft.table.ts";

/** What a draft is of: the referral of an admission, or the customership of an ending. A writer has one draft of each. */
export type DraftedMatter = { readonly kind: DelegationKind; readonly matter: string };

export type SaveDecisionDraft = DraftedMatter & {
  /** The version that was read or saved last; null where there was none. */
  readonly expectedVersion: number | null;
  /** What has been written, as the form keeps it. */
  readonly body: string;
};

export type SavedDecisionDraft = { readonly id: string; readonly version: number; readonly savedAt: string };
/** There is no such matter, or not for this person. */
export type MatterNotFound = { readonly kind: "MatterNotFound" };

/** Where the sealed text of a draft stands. */
export function decisionDraftPlace(id: string): Place {
  return { table: "decision_draft", column: "body", row: id };
}

/** Keeps a proposal as far as it is written, sealed with a key of the draft's own. Only its writer ever reads it. */
export const saveDecisionDraft: Command<
  SaveDecisionDraft,
  SavedDecisionDraft,
  MatterNotFound | StaleVersionRefused,
  StaffActor
> = async function saveDecisionDraft(unit, { expectedVersion, body, ...of }) {
  const belongsTo = await findUnitOf(unit, of);
  if (!belongsTo || !permitsDecisionDraft(unit.actor, of.kind, belongsTo)) return reject({ kind: "MatterNotFound" });
  const before = await lockOwnDraft(unit, of);
  const currentVersion = before?.version ?? 0;
  if (currentVersion !== (expectedVersion ?? 0)) return reject({ kind: "StaleVersion", currentVersion });
  const version = currentVersion + 1;
  const id = before ? await saveOver(unit, before.id, { body, version }) : await saveNew(unit, of, { body, version });
  unit.touched({ subjects: [id], classes: ["free_text"], count: 1 });
  return accept({ id, version, savedAt: unit.at });
};

type Written = { readonly body: string; readonly version: number };

async function saveOver(unit: Unit<StaffActor>, id: string, { body, version }: Written): Promise<string> {
  const bodyEnc = seal(await unit.keys.of(id), id, body);
  await updateRow(unit, DecisionDraftRow, { id, bodyEnc, savedAt: unit.at, version });
  return id;
}

async function saveNew(unit: Unit<StaffActor>, of: DraftedMatter, { body, version }: Written): Promise<string> {
  const { actor, at } = unit;
  const id = unit.newId<string>();
  const bodyEnc = seal(await unit.keys.create(id, actor.unit), id, body);
  const owner = { unitId: actor.unit, staffId: actor.id, kind: of.kind, matterId: of.matter };
  await insertRow(unit, DecisionDraftRow, { id, ...owner, bodyEnc, savedAt: at, version });
  return id;
}

function seal(key: DataKey, id: string, body: string): Buffer {
  const bytes = key.seal(decisionDraftPlace(id), body);
  if (bytes === null) throw new Error("A draft has a body");
  return bytes;
}

/** Throws the writer's draft of a matter away. */
export const discardDecisionDraft: Command<
  DraftedMatter,
  Pick<DraftedMatter, "matter">,
  MatterNotFound,
  StaffActor
> = async function discardDecisionDraft(unit, of) {
  const draft = await lockOwnDraft(unit, of);
  if (!draft || !permitsDecisionDraft(unit.actor, of.kind, draft.unit)) return reject({ kind: "MatterNotFound" });
  await discardOwnDecisionDraft(unit, of);
  return accept({ matter: of.matter });
};

/** What was proposed is no draft any more. Row-level security lets nobody reach another's. */
export async function discardOwnDecisionDraft(unit: Unit<StaffActor>, { kind, matter }: DraftedMatter): Promise<void> {
  const gone = await unit.run<{ id: string }>({
    name: "discard_decision_draft",
    text: "delete from casework.decision_draft where staff_id = $1 and kind = $2 and matter_id = $3 returning id",
    values: [unit.actor.id, kind, matter],
  });
  unit.touched({ subjects: gone.map(({ id }) => id), classes: ["free_text"], count: gone.length });
}

/** The unit that the matter belongs to, or undefined where there is no such matter within sight. */
async function findUnitOf({ run }: Unit, { kind, matter }: DraftedMatter): Promise<UnitId | undefined> {
  const table = kind === "admission" ? "referral" : "customer";
  const [row] = await run<{ unit: UnitId }>({
    name: `draft_of_${table}`,
    text: `select unit_id as unit from casework.${table} where id = $1`,
    values: [matter],
  });
  return row?.unit;
}

type OwnDraft = { readonly id: string; readonly version: number; readonly unit: UnitId };

/** Two pages of one writer that save at the same moment wait for each other here: one is then told of the other. */
async function lockOwnDraft(
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
    text: `select id, version, unit_id as unit from casework.decision_draft where staff_id = $1 and kind = $2 and matter_id = $3 for update`,
    values: [actor.id, kind, matter],
  });
  return draft;
}
