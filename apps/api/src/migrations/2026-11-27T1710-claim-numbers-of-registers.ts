import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An import claims the numbers of its file at the counter before it checks the file, and by that only. What is noted where
 * rows are added comes too late: until the import commits nobody else sees it, and gets a number that the import brings in.
 */
export class ClaimNumbersOfRegisters1795799400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Whoever is about to get a number waits, in the order in which it is got: nothing more is noted while the notes are taken over.
    await db.query(`
      lock table casework.reference_counter, casework.reference_brought_in in access exclusive mode;
      drop trigger referral_note_brought_in on casework.referral;
      drop trigger customer_note_brought_in on casework.customer;
      drop function casework.note_brought_in;
      drop function casework.number_in;
      insert into casework.reference_counter as counter (kind, year, last)
        select kind, year, max(last) from casework.reference_brought_in group by kind, year
        on conflict (kind, year) do update set last = greatest(counter.last, excluded.last);`);
    await db.query(nextNumbers);
    await db.query(`drop table casework.reference_brought_in; drop function casework.skip_numbers;`);
    await db.query(claiming);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const nextNumbers = `
  create or replace function casework.next_numbers(wanted_kind text, wanted_year integer, how_many integer) returns integer
    language sql security definer set search_path = '' as $$
      insert into casework.reference_counter as counter (kind, year, last) values (wanted_kind, wanted_year, how_many)
      on conflict (kind, year) do update set last = counter.last + how_many
      returning last - how_many + 1
    $$;
  comment on function casework.next_numbers is
    'Takes so many numbers of a kind in a year, above every number given or claimed; returns the first of them';
  comment on table casework.reference_counter is 'The last number given to a reference of a kind in a year, or claimed by a register';`;

const claiming = `
  create function casework.claim_numbers(wanted_kind text, wanted_year integer, up_to integer) returns integer
    language sql security definer set search_path = '' as $$
      insert into casework.reference_counter as counter (kind, year, last) values (wanted_kind, wanted_year, up_to)
      on conflict (kind, year) do update set last = greatest(counter.last, up_to)
      returning coalesce(old.last, 0)
    $$;
  comment on function casework.claim_numbers is
    'Gives no number up to this one any more, for a register file has references that use them; returns the last one given before';
  create function casework.release_numbers(wanted_kind text, wanted_year integer, up_to integer, given_before integer) returns void
    language sql security definer set search_path = '' as $$
      update casework.reference_counter as counter set last = given_before
      where kind = wanted_kind and year = wanted_year and counter.last = up_to and given_before < up_to
    $$;
  comment on function casework.release_numbers is
    'Takes a claim back, where no number was given since: the register file was refused';
  revoke all on function casework.claim_numbers, casework.release_numbers from public;
  grant execute on function casework.claim_numbers, casework.release_numbers to casework_app;`;
