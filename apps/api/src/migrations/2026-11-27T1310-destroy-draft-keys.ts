import type { MigrationInterface, QueryRunner } from "typeorm";

/** The key of a draft is destroyed with it: what was thrown away cannot be read from a backup of the table either. */
export class DestroyDraftKeys1795785000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(keyGoesWithDraft);
    await db.query(destroyKeysLeftBehind);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/** The surface's role may make keys but not destroy any: a person's must never go by a slip. The owner may only destroy. */
const keyGoesWithDraft = `
  create policy data_key_found_by_owner on kernel.data_key for select to vas_owner using (true);
  create policy data_key_destroyed_by_owner on kernel.data_key for update to vas_owner
    using (true) with check (wrapped is null and destroyed_at is not null);
  create function kernel.destroy_key_of_draft() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      update kernel.data_key set wrapped = null, destroyed_at = clock_timestamp()
      where subject_id = old.id and wrapped is not null;
      return null;
    end
  $$;
  revoke all on function kernel.destroy_key_of_draft from public;
  create trigger referral_draft_takes_its_key after delete on casework.referral_draft
    for each row execute function kernel.destroy_key_of_draft();`;

/**
 * Destroys the keys of drafts that are gone already. Whether a key was a draft's is told by the answers that were kept of
 * saving drafts. The owner sees those tables only while they are not forced; their locks keep everybody else out meanwhile.
 */
export const destroyKeysLeftBehind = `
  alter table kernel.idempotency no force row level security;
  alter table casework.referral_draft no force row level security;
  update kernel.data_key k set wrapped = null, destroyed_at = clock_timestamp()
  where k.wrapped is not null
    and k.subject_id in (select (i.result ->> 'id')::uuid from kernel.idempotency i where i.command = 'saveReferralDraft')
    and not exists (select from casework.referral_draft d where d.id = k.subject_id);
  alter table kernel.idempotency force row level security;
  alter table casework.referral_draft force row level security;`;
