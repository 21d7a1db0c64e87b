import type { MigrationInterface, QueryRunner } from "typeorm";

const kinds = ["admission", "ending"] as const;

/**
 * A letter is about the person of its decision, and in the unit of that person: sealed with another's key it would be opened by
 * nobody, and in another unit it would be seen by those who see no other part of the matter (Act 746/2011 s.59).
 */
export class TieLettersToTheirDecisions1795803000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table casework.decision_letter drop constraint decision_letter_person_fk,
        add constraint decision_letter_person_fk foreign key (person_id, unit_id) references casework.person (id, unit_id);
      ${kinds.map(tieToDecision).join("\n")}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

function tieToDecision(kind: (typeof kinds)[number]): string {
  const table = `${kind}_decision`;
  return `
      alter table casework.${table} add constraint ${table}_person_key unique (id, person_id);
      alter table casework.decision_letter drop constraint decision_letter_${kind}_fk,
        add constraint decision_letter_${kind}_fk foreign key (${table}_id, person_id)
          references casework.${table} (id, person_id) on delete cascade;`;
}
