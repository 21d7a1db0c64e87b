import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByUnit } from "./row-security.ts";

/**
 * What each file of a register covers, kept as it comes in: neither the rows that were there already nor a month without rows
 * can be told from the history. Files of before are taken as they were: from their new rows, by whole months that were over. A
 * process of the version before reads the days as months; a file that it brings in meanwhile is known once it is brought in anew.
 */
export class KeepSpansOfRegisters1795841340000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${table}${filesOfBefore}${guardByUnit("casework.register_span")}${telling}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const table = `
  create table casework.register_span (
    unit_id uuid not null,
    first_on date not null,
    last_on date not null,
    is_stated boolean not null,
    told_at timestamptz not null,
    constraint register_span_pk primary key (unit_id, first_on, last_on, is_stated),
    constraint register_span_unit_fk foreign key (unit_id) references kernel.unit (id),
    constraint register_span_in_order check (first_on <= last_on)
  );
  comment on table casework.register_span is
    'Days of which a register file that was brought in has every referral, as stated or as its referrals show; told_at is when the first such file came in';
  grant insert on casework.register_span to casework_app;`;

const filesOfBefore = `
  insert into casework.register_span (unit_id, first_on, last_on, is_stated, told_at)
    select f.unit_id, date_trunc('month', f.first_on)::date,
      case when date_trunc('month', f.last_on) < date_trunc('month', f.recorded_at at time zone 'Europe/Helsinki')
        then (date_trunc('month', f.last_on) + interval '1 month - 1 day')::date else f.last_on::date end, false, f.recorded_at
    from (select unit_id, recorded_at, min(happened_on)::timestamp as first_on, max(happened_on)::timestamp as last_on
      from casework.event where kind = 'referralRecorded' and body ->> 'channel' = 'register' group by 1, 2) f
    order by f.recorded_at
    on conflict do nothing;`;

/** The effect asks for the days of all units together, and no longer for the history. */
const telling = `
  create policy register_span_told on casework.register_span for select to vas_owner using (true);
  create or replace function casework.registers_told() returns table (told_at timestamptz, first_on date, last_on date)
    language sql stable security definer set search_path = '' as $$
      select min(s.told_at), s.first_on, s.last_on from casework.register_span s group by 2, 3
    $$;
  comment on function casework.registers_told is
    'Of which days register files have every referral, and when the first such file came in';
  drop policy event_of_register on casework.event;
  drop index casework.event_of_register;`;
