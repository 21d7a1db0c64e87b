import type { MigrationInterface, QueryRunner } from "typeorm";

/** The tables whose rows bear a reference, each with the kind of its references. */
const numbered = [
  { table: "casework.referral", kind: "E" },
  { table: "casework.customer", kind: "AJ" },
] as const;

/**
 * Notes the numbers of references that came with a file and not from the counter, so that those of committed rows are not
 * given again. A later migration takes the notes over into the counter.
 * @see ClaimNumbersOfRegisters1795799400000
 */
export class SkipTakenReferences1795773600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casework.reference_brought_in (
        kind text not null,
        year integer not null,
        last integer not null
      );
      comment on table casework.reference_brought_in is
        'Numbers of references that came with their rows and not from the counter: the highest of each statement that added some';
      create index reference_brought_in_highest on casework.reference_brought_in (kind, year, last);

      create function casework.number_in(kind text, reference text) returns integer[]
        language sql immutable set search_path = '' as $$
          select regexp_match(reference, '^' || kind || '-(\\d{4})-(\\d{1,9})$')::integer[]
        $$;
      comment on function casework.number_in is
        'Year and number of a reference of the form that the counter gives; null for any other';

      create function casework.note_brought_in() returns trigger
        language plpgsql security definer set search_path = '' as $$
        begin
          insert into casework.reference_brought_in (kind, year, last)
            select tg_argv[0], brought.year, brought.highest
            from (select part[1] as year, max(part[2]) as highest
                from added, casework.number_in(tg_argv[0], added.reference) as part
                where part is not null group by part[1]) as brought
            left join casework.reference_counter as counter on counter.kind = tg_argv[0] and counter.year = brought.year
            where brought.highest > coalesce(counter.last, 0);
          return null;
        end
        $$;
      comment on function casework.note_brought_in is 'Notes the numbers that a statement added above the counter';
      revoke all on function casework.note_brought_in from public;

      create or replace function casework.next_numbers(wanted_kind text, wanted_year integer, how_many integer) returns integer
        language plpgsql security definer set search_path = '' as $$
        declare
          first_given integer;
        begin
          insert into casework.reference_counter (kind, year, last) values (wanted_kind, wanted_year, 0) on conflict do nothing;
          -- Who waited for the counter looks at what was brought in meanwhile: the next statement sees it, this one does not.
          perform from casework.reference_counter where kind = wanted_kind and year = wanted_year for update;
          update casework.reference_counter as counter
            set last = how_many + greatest(counter.last, (
              select max(b.last) from casework.reference_brought_in b where b.kind = wanted_kind and b.year = wanted_year))
            where kind = wanted_kind and year = wanted_year
            returning last - how_many + 1 into first_given;
          return first_given;
        end
        $$;
      comment on function casework.next_numbers is
        'Takes so many numbers of a kind in a year, above every number given or brought in; returns the first of them';`);
    for (const { table, kind } of numbered) {
      const name = table.replace("casework.", "");
      await db.query(`
        create trigger ${name}_note_brought_in after insert on ${table}
          referencing new table as added for each statement execute function casework.note_brought_in('${kind}');
        alter table ${table} no force row level security;
        insert into casework.reference_brought_in (kind, year, last)
          select '${kind}', part[1], max(part[2])
          from ${table} t, casework.number_in('${kind}', t.reference) as part
          where part is not null
          group by part[1];
        alter table ${table} force row level security;`);
    }
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
