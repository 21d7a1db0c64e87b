import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { World } from "./world.ts";

export type GivenCertificate = {
  /** Null where the learner counts for no body. */
  readonly organisation: string | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly revokedAt?: string;
  /** A course that is there already; else one that the certificates of a test have to themselves. */
  readonly course?: string;
};

type Known = {
  readonly openedOn?: string;
  readonly closedOn?: string;
  readonly kind?: string;
  readonly nameSv?: string;
};

/** A body of which little more is known than its days. */
export async function givenBody({ administrator }: World, name: string, known: Known = {}): Promise<string> {
  const id = randomUUID();
  const { kind = "reception_centre", openedOn = null, closedOn = null, nameSv = null } = known;
  await administrator.query(
    `insert into casework.organisation (id, kind, name, name_sv, opened_on, closed_on, capacity, search_text, version)
     values ($1, $2, $3, $6, $4, $5, 100, lower($3), 1)`,
    [id, kind, name, openedOn, closedOn, nameSv],
  );
  return id;
}

/** Somebody taken in for a body, without a certificate. */
export async function givenLearner({ administrator }: World, name: string, body: string | null): Promise<string> {
  const id = randomUUID();
  await administrator.query(
    "insert into kernel.trainee (id, subject, name, language, organisation_id) values ($1::uuid, $1::uuid::text, $2, 'fi', $3)",
    [id, name, body],
  );
  return id;
}

/** One more certificate of a learner, of past days, written as an administrator of the data would. */
export async function givenCertificate(world: World, learner: string, given: GivenCertificate): Promise<void> {
  const { organisation, validFrom, validUntil, revokedAt = null } = given;
  const version = await courseVersion(world, given.course);
  await world.administrator.query(
    `with enrolled as (
       insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, organisation_id, origin, cycle,
         enrolled_on, extra_time, status, completed_on, version)
       select $1::uuid, $2::uuid, v.course_id, v.id, 'reception', $3::uuid, '{"kind":"self"}',
         1 + (select count(*) from training.enrolment e where e.trainee_id = $2), $4::date, 0, 'completed', $4, 2
       from training.course_version v where v.id = $7)
     insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, organisation_id, valid_from,
       valid_until, issued_until, renewal_from, status_index, revoked_at, revoked_by, revoke_reason, version)
     select $1, $1, $2, v.course_id, v.id, $3, $4, $5::date, $5, $5, nextval('training.certificate_status_index'), $6::timestamptz,
       case when $6 is null then null else gen_random_uuid() end, case when $6 is null then null else 'Vilppi' end, 1
     from training.course_version v where v.id = $7`,
    [randomUUID(), learner, organisation, validFrom, validUntil, revokedAt, version],
  );
}

/** A learner who counts for a body from the first day of their certificate on. */
export async function givenCertified(world: World, name: string, given: GivenCertificate): Promise<string> {
  const learner = await givenLearner(world, name, given.organisation);
  await givenCertificate(world, learner, given);
  return learner;
}

async function courseVersion({ administrator }: World, course?: string): Promise<string> {
  const known = await administrator.query<{ id: string }>(
    `select v.id from training.course_version v join training.course c on c.id = v.course_id
     where case when $1::uuid is null then c.code = 'lahiopetus' else c.id = $1 end`,
    [course ?? null],
  );
  const [row] = known.rows;
  if (row) return row.id;
  const id = randomUUID();
  const content = { title: { fi: "Lähiopetus", sv: "Närundervisning", en: "Classroom teaching" } };
  await administrator.query(
    `with course as (insert into training.course (id, code) values ($1, 'lahiopetus') returning id)
     insert into training.course_version (id, course_id, number, content, approved, writers, status, published_at, hash, change, version)
     select $1, id, 1, $2, '{}', '{}', 'retired', now(), repeat('0', 64), '{"kind":"minor"}', 1 from course`,
    [id, JSON.stringify(content)],
  );
  return id;
}

export type CoveredDay = {
  readonly day: string;
  readonly state: string;
  readonly certified: number;
  readonly staff: number | null;
  readonly percent: number | null;
};
type Body = {
  readonly id: string;
  readonly name: string;
  readonly heldUntil: string | null;
  readonly asked: CoveredDay;
  readonly trend: CoveredDay[];
};
type Covered = { readonly bodies: readonly Body[]; readonly total: Readonly<Record<string, number | null>> };

const coverageDocument = `query Coverage($day: Date!, $kind: OrganisationKind, $course: ID) { coverage(day: $day, kind: $kind, course: $course) {
  bodies { id name heldUntil asked { day state certified staff countedOn percent isOverHalf } trend { day state certified staff percent } }
  total { bodies known certified staff percent overHalf withoutAnybody } } }`;

/** Asks for the coverage of bodies on a day, as a supervisor. */
export async function askCoverage(
  world: World,
  day: string,
  ...[kind = "reception_centre", course = null]: readonly [kind?: string | null, course?: string | null]
): Promise<Covered> {
  const { data, errors } = await world.ask("supervisor", coverageDocument, { day, kind, course });
  expect(errors).toEqual([]);
  return data["coverage"] as Covered;
}

/** Tells counts of staff as a trainer. */
export async function tellStaff(world: World, lines: readonly object[], key: string = randomUUID()): Promise<unknown> {
  const { data, errors } = await world.ask(
    "trainer",
    `mutation Tell($input: TellStaffCountsInput!, $key: ID!) { tellStaffCounts(input: $input, idempotencyKey: $key) {
      __typename ... on StaffCountsTold { counts } ... on StaffCountRefused { line field problem message } } }`,
    { input: { lines }, key },
  );
  expect(errors).toEqual([]);
  return data["tellStaffCounts"];
}

/** Moves a learner to another body, or to none, as a trainer; answers the kind of the answer and the message of a refusal. */
export async function moveLearner(
  world: World,
  input: { readonly learner: string; readonly organisation: string | null; readonly movedOn: string },
): Promise<unknown> {
  const { data, errors } = await world.ask(
    "trainer",
    `mutation Move($input: MoveLearnerInput!, $key: ID!) { moveLearner(input: $input, idempotencyKey: $key) {
      __typename ... on Rejection { message } } }`,
    { input, key: randomUUID() },
  );
  expect(errors).toEqual([]);
  return data["moveLearner"];
}
