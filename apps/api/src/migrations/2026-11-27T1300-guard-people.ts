import type { MigrationInterface, QueryRunner } from "typeorm";
import { withinScope } from "./row-security.ts";

const scope = `(select current_setting('app.scope', true))`;
const actor = `(select nullif(current_setting('app.actor_id', true), ''))`;

/**
 * The names of staff and trainees, and the delegations, come under forced row-level security as everything else does; an
 * event is added only to what the actor's sight reaches.
 */
export class GuardPeople1795784400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(staffAndTrainees);
    await db.query(delegations);
    await db.query(events);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/** Those who handle matters see who else does; everybody else sees themselves. The owner keeps the directory. */
const staffAndTrainees = `
  alter table kernel.staff enable row level security;
  alter table kernel.staff force row level security;
  create policy staff_seen_by_handlers on kernel.staff for select to casework_app
    using (${scope} in ('unit', 'all') or id::text = ${actor});
  create policy staff_signs_in on kernel.staff for select to sign_in_app using (true);
  create policy staff_is_written_to on kernel.staff for select to worker_app using (active and email is not null);
  create policy staff_kept_by_owner on kernel.staff for all to vas_owner using (true) with check (true);

  alter table kernel.trainee enable row level security;
  alter table kernel.trainee force row level security;
  create policy trainee_signs_in on kernel.trainee for select to sign_in_app using (true);
  create policy trainee_kept_by_owner on kernel.trainee for all to vas_owner using (true) with check (true);`;

/**
 * A decision names the delegation it rests on, so that whoever sees decisions sees them. Only the director, whose sight is
 * of every unit, grants and revokes (Act 746/2011 s.33.2); a decider locks the own ones while deciding.
 */
const delegations = `
  alter table casework.delegation enable row level security;
  alter table casework.delegation force row level security;
  create policy delegation_seen on casework.delegation for select to casework_app using (${scope} in ('unit', 'all'));
  create policy delegation_granted on casework.delegation for insert to casework_app with check (${scope} = 'all');
  create policy delegation_changed on casework.delegation for update to casework_app
    using (${scope} = 'all' or staff_id::text = ${actor}) with check (${scope} = 'all');`;

/** The history of what has no unit and is nobody's data (bodies, delegations) is there for all who act in the console. */
const ofNobody = `unit_id is null and person_id is null and ${actor} is not null`;
const events = `
  drop policy event_within_scope on casework.event;
  create policy event_seen on casework.event for select to casework_app
    using (${withinScope} or (${ofNobody}));
  create policy event_added on casework.event for insert to casework_app
    with check (${withinScope} or (${ofNobody}));`;
