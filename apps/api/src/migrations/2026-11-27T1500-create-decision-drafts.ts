import type { MigrationInterface, QueryRunner } from "typeorm";

/** Proposals that are being written: one for each writer and matter, seen by the writer only, with a key of its own. */
export class CreateDecisionDrafts1795791600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casework.decision_draft (
        id uuid not null,
        unit_id uuid not null,
        staff_id uuid not null,
        kind text not null,
        matter_id uuid not null,
        body_enc bytea not null,
        saved_at timestamptz not null,
        version integer not null,
        constraint decision_draft_pk primary key (id),
        constraint decision_draft_staff_fk foreign key (staff_id) references kernel.staff (id),
        constraint decision_draft_of_matter_key unique (staff_id, kind, matter_id),
        constraint decision_draft_kind_known check (kind in ('admission', 'ending'))
      );
      comment on table casework.decision_draft is 'A proposal for a decision being written, seen by its writer only';
      comment on column casework.decision_draft.matter_id is 'The referral of an admission, the customership of an ending';
      alter table casework.decision_draft enable row level security;
      alter table casework.decision_draft force row level security;
      create policy decision_draft_own on casework.decision_draft for all to casework_app
        using (staff_id::text = (select nullif(current_setting('app.actor_id', true), '')))
        with check (staff_id::text = (select nullif(current_setting('app.actor_id', true), '')));
      grant select, insert, update, delete on casework.decision_draft to casework_app;
      create trigger decision_draft_takes_its_key after delete on casework.decision_draft
        for each row execute function kernel.destroy_key_of_draft();`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
