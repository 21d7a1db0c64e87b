import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByLearner } from "./row-security.ts";

/**
 * What issuing certificates needs: a place in the status list that tells nothing of the order of issue, the day that a
 * certificate was issued with beside the day on which it ends, its history, and enrolments in the changed lessons only.
 */
export class IssueCertificates1795831200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${places}${days}${history}${deltas}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/**
 * A list has 131,072 places, as the specification wants at least, and is given half as many certificates, so that a random
 * place is free at once. The insert into the table of places waits for a transaction that has just taken the same one.
 */
const places = `
  create table training.status_place (
    status_index integer not null,
    constraint status_place_pk primary key (status_index)
  );
  comment on table training.status_place is
    'Places taken in the lists that tell which certificates are revoked; none is given twice';

  create function training.take_status_place(chance integer) returns integer
    language plpgsql security definer set search_path = '' as $$
    declare
      size constant integer := 131072;
      first integer := (nextval('training.certificate_status_index') / (size / 2)) * size;
      place integer := chance % size;
    begin
      loop
        insert into training.status_place (status_index) values (first + place) on conflict do nothing;
        if found then
          return first + place;
        end if;
        place := (place + 1) % size;
      end loop;
    end
  $$;
  comment on function training.take_status_place is
    'Takes a place by a random number of 0 or more: the next free one from there on in the list that is being filled';
  revoke all on function training.take_status_place from public;
  grant execute on function training.take_status_place to training_app;

  create function training.note_status_place() returns trigger
    language plpgsql security definer set search_path = '' as $$
    begin
      insert into training.status_place (status_index) values (new.status_index) on conflict do nothing;
      return new;
    end
  $$;
  comment on function training.note_status_place is 'No place is given that a certificate has, however it came by it';
  alter table training.certificate no force row level security;
  insert into training.status_place (status_index) select status_index from training.certificate;
  create trigger certificate_place_is_taken before insert on training.certificate
    for each row execute function training.note_status_place();`;

const days = `
  alter table training.certificate add issued_until date;
  update training.certificate set issued_until = valid_until;
  alter table training.certificate alter issued_until set not null;
  alter table training.certificate add constraint certificate_never_prolonged check (valid_until <= issued_until);
  alter table training.certificate force row level security;
  comment on column training.certificate.issued_until is
    'The last day that it was issued with; valid_until is earlier where its course has been changed materially';`;

const sight = `(select current_setting('app.learners', true))`;

const history = `
  alter table training.certificate add constraint certificate_of_trainee_key unique (id, trainee_id);
  create table training.certificate_event (
    certificate_id uuid not null,
    trainee_id uuid not null,
    version integer not null,
    kind text not null,
    happened_at timestamptz not null,
    staff_id uuid,
    body jsonb not null,
    constraint certificate_event_pk primary key (certificate_id, version),
    constraint certificate_event_certificate_fk foreign key (certificate_id, trainee_id)
      references training.certificate (id, trainee_id),
    constraint certificate_event_kind_known check (
      kind in ('certificateIssued', 'certificateShortened', 'certificateRevoked')),
    constraint certificate_event_revoked_by_staff check (kind <> 'certificateRevoked' or staff_id is not null)
  );
  comment on table training.certificate_event is 'What has happened to a certificate; rows are only ever added';
  ${guardByLearner("training.certificate_event")}
  create policy certificate_event_managed_by_staff on training.certificate_event for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  grant select, insert on training.certificate_event to training_app, casework_app;`;

const deltas = `
  alter table training.enrolment add delta text[];
  alter table training.enrolment add constraint enrolment_delta_not_empty check (cardinality(delta) > 0);
  comment on column training.enrolment.delta is
    'Only these lessons, of somebody who is certified and reads what has changed; null is the whole course';`;
