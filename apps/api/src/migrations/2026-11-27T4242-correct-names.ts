import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A trainer can correct what a learner is called. The version of a name follows from its changes, whoever makes them, the
 * version of the program before included: it knows of no versions.
 */
export class CorrectNames1795841362000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${versions}${history}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const versions = `
  alter table kernel.trainee add name_version integer not null default 1;
  comment on column kernel.trainee.name_version is 'How often the name was given or changed';
  create function kernel.count_trainee_name() returns trigger language plpgsql set search_path = '' as $$
    begin
      new.name_version := old.name_version + 1;
      return new;
    end
  $$;
  create trigger trainee_name_is_counted before update on kernel.trainee
    for each row when (old.name is distinct from new.name) execute function kernel.count_trainee_name();
  grant select (name_version), update (name) on kernel.trainee to casework_app;`;

const sight = `(select current_setting('app.learners', true))`;

const history = `
  create table training.name_correction (
    trainee_id uuid not null,
    version integer not null,
    name_before text not null,
    reason text not null,
    corrected_at timestamptz not null,
    corrected_by uuid not null,
    constraint name_correction_pk primary key (trainee_id, version),
    constraint name_correction_trainee_fk foreign key (trainee_id) references kernel.trainee (id),
    constraint name_correction_is_later check (version > 1)
  );
  comment on table training.name_correction is
    'What a learner was called before a trainer corrected it, and why; rows are only ever added, and go with the learner';
  alter table training.name_correction enable row level security;
  alter table training.name_correction force row level security;
  create policy name_correction_made_by_staff on training.name_correction for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  create policy training_name_correction_forgotten_by_owner on training.name_correction for all to vas_owner
    using (trainee_id = (select nullif(current_setting('app.forgets', true), ''))::uuid);
  grant select, insert on training.name_correction to casework_app;`;
