import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a learner was doing at the moment of their erasure waits for it and then finds them gone; what does not ask is kept from
 * adding to rows that stay of nobody.
 */
export class AddNothingToTheForgotten1795841363000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${refusal}${tables.map(refusedOn).join("")}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const refusal = `
  create function training.refuse_forgotten() returns trigger
    language plpgsql security definer set search_path = '' as $$
    begin
      if exists (select from training.forgotten_learner f where f.trainee_id = new.trainee_id) then
        raise exception 'This learner was forgotten';
      end if;
      return new;
    end
  $$;
  comment on function training.refuse_forgotten is 'Nothing is added to a learner whose data were erased';
  revoke all on function training.refuse_forgotten from public;`;

/** What hangs on these is refused by its foreign key. */
const tables: readonly string[] = ["attempt", "attendance", "case_play", "enrolment", "step_done"];

function refusedOn(table: string): string {
  return `
  create trigger ${table}_of_no_forgotten before insert on training.${table}
    for each row execute function training.refuse_forgotten();`;
}
