import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByUnit } from "./row-security.ts";

/** The letters of decisions as they were made: added once, then only read. */
export class CreateDecisionLetters1795778400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casework.decision_letter (
        id uuid not null,
        person_id uuid not null,
        unit_id uuid not null,
        admission_decision_id uuid,
        ending_decision_id uuid,
        letter_enc bytea not null,
        sealed_at timestamptz not null,
        constraint decision_letter_pk primary key (id),
        constraint decision_letter_person_fk foreign key (person_id) references casework.person (id),
        constraint decision_letter_admission_key unique (admission_decision_id),
        constraint decision_letter_ending_key unique (ending_decision_id),
        constraint decision_letter_admission_fk foreign key (admission_decision_id)
          references casework.admission_decision (id) on delete cascade,
        constraint decision_letter_ending_fk foreign key (ending_decision_id)
          references casework.ending_decision (id) on delete cascade,
        constraint decision_letter_of_one_decision check (num_nonnulls(admission_decision_id, ending_decision_id) = 1)
      );
      comment on table casework.decision_letter is
        'The letter of a decision as it was when the decision was made; what changes later does not change it (Act 434/2003 s.43)';
      create index decision_letter_of_person on casework.decision_letter (person_id);
      grant select, insert on casework.decision_letter to casework_app;
      ${guardByUnit("casework.decision_letter")}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
