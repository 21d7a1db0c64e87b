import type { StaffActor } from "@vas/domain/kernel";
import type { KnownLearner, TaughtConsidered, Training, WalkIn } from "@vas/domain/trainings";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { versionTaughtOn } from "../courses/index.ts";
import type { Unit } from "../kernel/context.ts";
import { insertRow } from "../kernel/rows.ts";
import { AttendanceRow } from "./training.table.ts";

/** Somebody who took part, with what is known of them in the course. */
export type Attendee = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly attended: boolean;
  /** Were they taken in with this list? */
  readonly isNew: boolean;
  /** Their work, as they were last enrolled in any course; null where they never were. */
  readonly role: LearnerRole | null;
  /** The version of the course that was taught; null where it takes nobody in any more. */
  readonly courseVersion: string | null;
} & Pick<TaughtConsidered, "enrolments" | "certificates">;

/** A line of somebody who was not on the list. */
export type KeptWalkIn = WalkIn & { readonly organisation: string; readonly role: LearnerRole };

const attendeeStatement = `select t.id, t.name, t.organisation_id as organisation,
    exists (select from training.attendance a where a.training_id = $1 and a.trainee_id = t.id) as attended,
    false as "isNew",
    (select coalesce(json_agg(json_build_object('id', e.id, 'status', e.status, 'enrolledOn', e.enrolled_on,
      'isDelta', e.delta is not null, 'hasExam', nullif(v.content -> 'exam', 'null') is not null,
      'isLater', v.number > coalesce(taught.number, v.number), 'renewalFrom', e.waiver_renewal_from)), '[]') from training.enrolment e
      join training.course_version v on v.id = e.course_version_id
      where e.trainee_id = t.id and e.course_id = $2) as enrolments,
    (select e.role from training.enrolment e where e.trainee_id = t.id order by e.enrolled_on desc, e.id limit 1) as role,
    taught.id as "courseVersion",
    (select coalesce(json_agg(json_build_object('validFrom', c.valid_from, 'validUntil', c.valid_until,
      'issuedUntil', c.issued_until, 'renewalFrom', c.renewal_from, 'isRevoked', c.revoked_at is not null)), '[]') from training.certificate c
      where c.trainee_id = t.id and c.course_id = $2 and not exists (
        select from training.attendance_taken_back b where b.certificate_id = c.id)) as certificates
  from kernel.trainee t left join training.course_version taught
    on taught.id = ${versionTaughtOn("$2", "(select held_on from training.training where id = $1)")}`;

/**
 * Locks whomever a list can be of, in the order of their ids: the learners of the ids, those who have the addresses, and those who
 * were noted before without one. Of two lists at once with the same learner the later one reads what the earlier has made of them.
 */
export async function lockListed(
  { run }: Unit,
  { id }: Training,
  { ids, addresses }: { readonly ids: readonly string[]; readonly addresses: readonly string[] },
): Promise<void> {
  await run({
    name: "lock_listed",
    text: `select t.id from kernel.trainee t where t.id in (
        select unnest($1::uuid[])
        union select k.id from kernel.trainee k where lower(k.email) in (select lower(address) from unnest($2::text[]) address)
        union select a.trainee_id from training.attendance a where a.training_id = $3)
      order by t.id for no key update of t`,
    values: [ids, addresses, id],
  });
}

/**
 * Keeps the names of the bodies until the transaction ends, one body after the other: of two lists at once that take somebody in
 * for a body, the later one reads whom the earlier one has taken in.
 */
export async function lockBodies({ run }: Unit, bodies: readonly string[]): Promise<void> {
  if (bodies.length === 0) return;
  await run({
    name: "lock_bodies_of_walk_ins",
    text: `select pg_advisory_xact_lock(hashtextextended('walk-ins ' || body, 0))
      from (select distinct unnest($1::uuid[])::text as body order by 1) bodies`,
    values: [bodies],
  });
}

/**
 * Who counts for the bodies and can be chosen in the list of the training: those who sign in, and those who are certified; and
 * whoever was noted on it for one of the bodies.
 */
export async function knownOf(
  { run }: Unit,
  { id, course, heldOn }: Training,
  bodies: readonly string[],
): Promise<readonly KnownLearner[]> {
  if (bodies.length === 0) return [];
  return run<KnownLearner>({
    name: "known_of_bodies",
    text: `select t.name, t.organisation_id as organisation, false as "isNoted" from kernel.trainee t
      where t.organisation_id = any ($1::uuid[]) and (t.active or exists (select from training.certificate c
        where c.trainee_id = t.id and c.course_id = $2 and c.revoked_at is null and $3 between c.valid_from and c.valid_until))
      union all
      select t.name, a.organisation_id, t.email is null from training.attendance a join kernel.trainee t on t.id = a.trainee_id
      where a.training_id = $4 and a.organisation_id = any ($1::uuid[])`,
    values: [bodies, course, heldOn, id],
  });
}

/** The learners of the ids. */
export function learnersAt({ run }: Unit, training: Training, ids: readonly string[]): Promise<Attendee[]> {
  const { id, course } = training;
  return run<Attendee>({
    name: "learners_at_training",
    text: `${attendeeStatement} where t.id = any ($3::uuid[])`,
    values: [id, course, ids],
  });
}

/** The learner who has the address, locked until the transaction ends, or undefined where nobody has it. */
export async function learnerByAddress(unit: Unit, training: Training, email: string): Promise<Attendee | undefined> {
  const [locked] = await unit.run<{ id: string }>({
    name: "lock_by_address",
    text: "select id from kernel.trainee where lower(email) = lower($1) for no key update",
    values: [email],
  });
  const [found] = locked ? await learnersAt(unit, training, [locked.id]) : [];
  return found;
}

/** Who was noted already and has no address: of them the list tells no more than the name and the body. */
export function notedWithoutAddress(
  { run }: Unit,
  { id, course }: Training,
): Promise<(Attendee & { readonly notedFor: string | null })[]> {
  return run<Attendee & { readonly notedFor: string | null }>({
    name: "noted_without_address",
    text: `select noted.*, a.organisation_id as "notedFor" from training.attendance a
      join (${attendeeStatement} where t.email is null) noted on noted.id = a.trainee_id where a.training_id = $1`,
    values: [id, course],
  });
}

/** Gives an address to who was taken in without one; false where they were not taken in so, or somebody else has the address. */
export async function giveAddress({ run }: Unit, learner: string, address: string): Promise<boolean> {
  const [row] = await run<{ given: boolean }>({
    name: "give_address",
    text: "select training.give_address($1, $2) as given",
    values: [learner, address],
  });
  return row?.given === true;
}

/**
 * Takes somebody in who came without being known: they sign in once they are invited to their address. Undefined where somebody
 * else has been given the address at the same time; then it is theirs.
 */
export async function takeInWalkIn(
  { run, newId, actor }: Unit<StaffActor>,
  { name, email, organisation, role, course, heldOn }: KeptWalkIn & Pick<Training, "course" | "heldOn">,
): Promise<Attendee | undefined> {
  const [taken] = await run<Pick<Attendee, "id" | "courseVersion">>({
    name: "take_in_walk_in",
    text: `insert into kernel.trainee (id, subject, name, email, language, organisation_id, organisation_name)
      select $1::uuid, 'walked-in:' || $1::uuid, $3, $4, $5, o.id, o.name from casework.organisation o where o.id = $6
      on conflict (lower(email)) where email is not null do nothing
      returning id, ${versionTaughtOn("$2", "$7::date")} as "courseVersion"`,
    values: [newId(), course, name, email, actor.language, organisation, heldOn],
  });
  return (
    taken && { ...taken, name, organisation, role, attended: false, isNew: true, enrolments: [], certificates: [] }
  );
}

/** What an entry brought: the enrolment that it began, and the one that it completed. */
export type Brought = { readonly begun: string | null; readonly completed: string | null };

/** Notes that somebody took part, and what it brought; of who was noted before, what it brings now. */
export async function attend(
  unit: Unit<StaffActor>,
  training: Training,
  { attendee, begun, completed }: Brought & { readonly attendee: Attendee },
): Promise<void> {
  if (attendee.attended) {
    unit.later({
      name: "attendance_brings",
      text: `update training.attendance set begun_id = coalesce($3, begun_id), completed_id = coalesce($4, completed_id)
        where training_id = $1 and trainee_id = $2`,
      values: [training.id, attendee.id, begun, completed],
    });
    return;
  }
  await insertRow(unit, AttendanceRow, {
    trainingId: training.id,
    traineeId: attendee.id,
    organisationId: attendee.organisation,
    notedAt: unit.at,
    notedBy: unit.actor.id,
    begunId: begun,
    completedId: completed,
    walkedIn: attendee.isNew,
  });
}
