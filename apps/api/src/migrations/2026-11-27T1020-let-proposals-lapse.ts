import type { MigrationInterface, QueryRunner } from "typeorm";

/** A proposal whose matter has ended lapses: it is neither decided nor waits for anybody. */
export class LetProposalsLapse1795774800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table casework.admission_decision drop constraint admission_decision_status_known,
        add constraint admission_decision_status_known
          check (status in ('proposed', 'returned', 'lapsed', 'in_force', 'superseded'));
      alter table casework.admission_decision no force row level security;
      alter table casework.referral no force row level security;
      alter table casework.event no force row level security;
      with lapsed as (
        update casework.admission_decision d
          set status = 'lapsed', returned_by_id = null, return_reason_enc = null, version = d.version + 1
          from casework.referral r
          where r.id = d.referral_id and r.status = 'withdrawn' and d.status in ('proposed', 'returned')
          returning d.id, d.unit_id, d.person_id, d.version, r.withdrawn_on)
      insert into casework.event (unit_id, person_id, aggregate, aggregate_id, version, kind, happened_on, recorded_at, actor_id, body)
        select unit_id, person_id, 'admission', id, version, 'admissionLapsed', withdrawn_on, now(), null, '{}' from lapsed;
      alter table casework.event force row level security;
      alter table casework.referral force row level security;
      alter table casework.admission_decision force row level security;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
