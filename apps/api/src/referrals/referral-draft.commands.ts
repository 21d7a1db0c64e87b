import { accept, reject, type StaffActor } from "@vas/domain/kernel";
import type { Command, Unit } from "../kernel/context.ts";
import type { Place } from "../kernel/keyring.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import type { StaleVersionRefused } from "./referral-draft.schema.ts";
import { ReferralDraftRow } from "./referral.table.ts";

export type SaveDraft = {
  /** The draft to save over; null for a new one. */
  readonly draft: string | null;
  /** The version that was read; null for a new one. */
  readonly expectedVersion: number | null;
  /** What has been written, as the form keeps it. */
  readonly body: string;
};

type DraftNotFound = { readonly kind: "DraftNotFound" };
export type SavedDraft = { readonly id: string; readonly version: number; readonly savedAt: string };

/** Where the sealed text of a draft stands. */
export function draftPlace(id: string): Place {
  return { table: "referral_draft", column: "body", row: id };
}

/** Keeps what has been written so far, sealed with a key of the draft's own. Only its writer ever reads it. */
export const saveReferralDraft: Command<SaveDraft, SavedDraft, DraftNotFound | StaleVersionRefused, StaffActor> =
  async function saveReferralDraft(unit, { draft, expectedVersion, body }) {
    if (draft === null) return accept(await insertDraft(unit, body));
    const row = await lockRow(unit, ReferralDraftRow, draft);
    if (!row) return reject({ kind: "DraftNotFound" });
    if (row.version !== expectedVersion) return reject({ kind: "StaleVersion", currentVersion: row.version });
    const key = await unit.keys.of(draft);
    const version = row.version + 1;
    await updateRow(unit, ReferralDraftRow, {
      id: draft,
      bodyEnc: sealed(key.seal(draftPlace(draft), body)),
      savedAt: unit.at,
      version,
    });
    unit.touched({ subjects: [draft], classes: ["identity", "free_text"], count: 1 });
    return accept({ id: draft, version, savedAt: unit.at });
  };

async function insertDraft(unit: Unit<StaffActor>, body: string): Promise<SavedDraft> {
  const { actor, at } = unit;
  const id = unit.newId<string>();
  const key = await unit.keys.create(id, actor.unit);
  const bodyEnc = sealed(key.seal(draftPlace(id), body));
  await insertRow(unit, ReferralDraftRow, {
    id,
    unitId: actor.unit,
    staffId: actor.id,
    bodyEnc,
    savedAt: at,
    version: 1,
  });
  unit.touched({ subjects: [id], classes: ["identity", "free_text"], count: 1 });
  return { id, version: 1, savedAt: at };
}

function sealed(bytes: Buffer | null): Buffer {
  if (bytes === null) throw new Error("A draft has a body");
  return bytes;
}

/** Throws a draft away. */
export const discardReferralDraft: Command<
  { readonly draft: string },
  { readonly id: string },
  DraftNotFound,
  StaffActor
> = async function discardReferralDraft(unit, { draft }) {
  return (await discardOwnDraft(unit, draft)) ? accept({ id: draft }) : reject({ kind: "DraftNotFound" });
};

/** Row-level security lets nobody reach another's draft. @returns whether there was one. */
export async function discardOwnDraft(unit: Unit, draft: string): Promise<boolean> {
  const gone = await unit.run<{ id: string }>({
    name: "discard_draft",
    text: "delete from casework.referral_draft where id = $1 returning id",
    values: [draft],
  });
  unit.touched({ subjects: gone.map(({ id }) => id), classes: ["free_text"], count: gone.length });
  return gone.length > 0;
}
