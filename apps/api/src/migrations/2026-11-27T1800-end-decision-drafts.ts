import type { MigrationInterface, QueryRunner } from "typeorm";

const read = [
  "casework.referral",
  "casework.customer",
  "casework.admission_decision",
  "casework.ending_decision",
  "casework.event",
  "casework.decision_draft",
  "kernel.data_key",
] as const;

/**
 * A draft of a decision lasts as long as it can become one. Every draft on a matter, whoever wrote it, goes when a proposal is
 * made there, when a decision on it changes its status, and when the matter is over; and with the key of the person.
 */
export class EndDecisionDrafts1795802400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The owner itself is held to row-level security; for the length of this transaction it sees every unit's rows.
    await db.query(read.map((table) => `alter table ${table} no force row level security;`).join("\n"));
    await db.query(tieToPersons);
    await db.query(read.map((table) => `alter table ${table} force row level security;`).join("\n"));
    await db.query(holdToPerson);
    await db.query(goWithMatter);
    await db.query(goWithPerson);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/**
 * Drafts come into the unit of the person, as matters are. Those that could no longer become a decision when they were saved,
 * or cannot since then, are removed with their keys; of drafts on a decided matter only what was written after it is kept.
 */
const tieToPersons = `
  alter table casework.decision_draft add column person_id uuid;
  update casework.decision_draft d set person_id = m.person_id, unit_id = m.unit_id from (
    select 'admission' as kind, id, person_id, unit_id from casework.referral
    union all select 'ending', id, person_id, unit_id from casework.customer) m
    where m.kind = d.kind and m.id = d.matter_id;
  with decision as (
    select id, referral_id as matter_id, status from casework.admission_decision
    union all select id, customer_id, status from casework.ending_decision)
  delete from casework.decision_draft d
    where d.person_id is null
      or exists (select from kernel.data_key k where k.subject_id = d.person_id and k.wrapped is null)
      or exists (select from casework.referral r where r.id = d.matter_id and r.status = 'withdrawn')
      or exists (select from decision w where w.matter_id = d.matter_id and w.status = 'proposed')
      or exists (select from decision w join casework.event e on e.aggregate_id = w.id
        where w.matter_id = d.matter_id and e.recorded_at >= d.saved_at
          and e.kind not in ('admissionServed', 'endingServed'));
  update kernel.data_key k set unit_id = d.unit_id from casework.decision_draft d
    where k.subject_id = d.id and k.unit_id <> d.unit_id;`;

const holdToPerson = `
  alter table casework.decision_draft alter column person_id set not null,
    add constraint decision_draft_person_fk foreign key (person_id, unit_id) references casework.person (id, unit_id);
  create index decision_draft_of_person on casework.decision_draft (person_id);
  create index decision_draft_on_matter on casework.decision_draft (matter_id);
  create policy decision_draft_found_by_owner on casework.decision_draft for select to vas_owner using (true);
  create policy decision_draft_removed_by_owner on casework.decision_draft for delete to vas_owner using (true);`;

/** Nobody reaches another's draft, so that the owner removes them. The argument is the column that names the matter. */
const goWithMatter = `
  create function casework.remove_drafts_of_matter() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      delete from casework.decision_draft where matter_id = (to_jsonb(new) ->> tg_argv[0])::uuid;
      return null;
    end
  $$;
  revoke all on function casework.remove_drafts_of_matter from public;
  create trigger referral_takes_its_drafts after update of status on casework.referral
    for each row when (old.status <> new.status and new.status in ('decided', 'withdrawn'))
    execute function casework.remove_drafts_of_matter('id');
  create trigger customer_takes_its_drafts after update of ended_on on casework.customer
    for each row when (old.ended_on is null and new.ended_on is not null)
    execute function casework.remove_drafts_of_matter('id');
  ${decisionTakesDrafts("admission_decision", "referral_id")}
  ${decisionTakesDrafts("ending_decision", "customer_id")}`;

function decisionTakesDrafts(table: string, matter: string): string {
  return `
  create trigger ${table}_proposed_takes_drafts after insert on casework.${table}
    for each row when (new.status = 'proposed') execute function casework.remove_drafts_of_matter('${matter}');
  create trigger ${table}_changed_takes_drafts after update of status on casework.${table}
    for each row when (old.status <> new.status) execute function casework.remove_drafts_of_matter('${matter}');`;
}

/** Drafts have keys of their own: whatever destroys the key of the person takes them along. */
const goWithPerson = `
  create function casework.remove_drafts_of_person() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      delete from casework.decision_draft where person_id = new.subject_id;
      return null;
    end
  $$;
  revoke all on function casework.remove_drafts_of_person from public;
  create trigger data_key_takes_its_drafts after update of wrapped on kernel.data_key
    for each row when (old.wrapped is not null and new.wrapped is null)
    execute function casework.remove_drafts_of_person();`;
