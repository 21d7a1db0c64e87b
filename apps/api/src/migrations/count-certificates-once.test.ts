import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenBody, givenCertified, givenLearner } from "../testing/given-training.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let bodies: readonly string[];
let learners: readonly string[];
beforeAll(async () => {
  world = await openWorld();
  bodies = [await givenBody(world, "Forssa"), await givenBody(world, "Salo")];
  const first = { organisation: bodies[0] ?? "", validFrom: "2015-02-03", validUntil: "2017-02-03" };
  learners = [await givenCertified(world, "Aava", first), await givenLearner(world, "Bea", null)];
});
afterAll(() => world.close());

/** As it was read before: the history of a learner anew for each use. */
const before = `
  create view training.known_before with (security_invoker = true) as
    with belonging as (
      select trainee_id, organisation_id, known_from as since, min(known_from) over (partition by trainee_id
        order by since, is_move, version rows between 1 following and unbounded following) as until
      from (
        select c.trainee_id, c.organisation_id, c.valid_from as since, false as is_move, 0 as version,
          greatest(c.valid_from, training.half_year_of(e.happened_at)) as known_from
        from training.certificate c
        left join training.certificate_event e on e.certificate_id = c.id and e.kind = 'certificateIssued'
        where c.organisation_id is not null
        union all
        select trainee_id, organisation_id, moved_on, true, version, greatest(moved_on, training.half_year_of(told_at))
        from training.learner_move) told)
    select b.organisation_id, c.trainee_id, c.course_id, h.held_from, h.held_until
    from training.certificate c
    left join training.certificate_event e on e.certificate_id = c.id and e.kind = 'certificateIssued'
    join belonging b on b.trainee_id = c.trainee_id and b.organisation_id is not null
    cross join lateral (
      select greatest(c.valid_from, training.half_year_of(e.happened_at), b.since) as held_from,
        least(c.valid_until, b.until - 1, (c.revoked_at at time zone 'Europe/Helsinki')::date - 1) as held_until) h
    where h.held_from <= h.held_until;
  grant select on training.known_before to casework_app`;

const given = `
  with asked as (
    select row_number() over () as cycle, a.* from json_to_recordset($1::json) as a(id uuid, learner uuid, body uuid, day int,
      days int, revoked int, told int)),
  enrolled as (
    insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, organisation_id, origin, cycle,
      enrolled_on, extra_time, status, completed_on, version)
    select a.id, a.learner, v.course_id, v.id, 'reception', a.body, '{"kind":"self"}', 100 + a.cycle, '2014-01-01', 0, 'completed',
      '2014-01-01', 2
    from asked a, training.course_version v),
  certified as (
    insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, organisation_id, valid_from,
      valid_until, issued_until, renewal_from, status_index, revoked_at, revoked_by, revoke_reason, version)
    select a.id, a.id, a.learner, v.course_id, v.id, a.body, date '2014-01-01' + a.day, date '2014-01-01' + a.day + a.days,
      date '2014-01-01' + a.day + a.days, date '2014-01-01' + a.day + a.days, nextval('training.certificate_status_index'),
      timestamptz '2014-01-01T00:00Z' + a.revoked * interval '1 hour', case when a.revoked is not null then gen_random_uuid() end,
      case when a.revoked is not null then 'Vilppi' end, 1
    from asked a, training.course_version v)
  insert into training.certificate_event (certificate_id, trainee_id, version, kind, happened_at, body)
  select id, learner, 1, 'certificateIssued', timestamptz '2014-01-01T00:00Z' + told * interval '1 hour', '{}'
  from asked where told is not null`;

const moved = `
  insert into training.learner_move (trainee_id, moved_on, version, organisation_id, told_at, told_by)
  select m.learner, date '2014-01-01' + m.day, m.version, m.body, timestamptz '2014-01-01T00:00Z' + m.told * interval '1 hour',
    gen_random_uuid()
  from json_to_recordset($1::json) as m(learner uuid, day int, version int, body uuid, told int)`;

const compared = `
  select (select count(*)::int from training.known_certificate) as counted,
    (select count(*)::int from (table training.known_before except all table training.known_certificate) gone) as gone,
    (select count(*)::int from (table training.known_certificate except all table training.known_before) added) as added`;

/** Days and hours since the beginning of 2014; more than three years of them, so that what is told late falls into other half-years. */
const day = fc.integer({ min: 0, max: 1200 });
const hour = fc.integer({ min: 0, max: 1200 * 24 });
const learner = fc.nat(1);
const body = fc.option(fc.nat(1));
const certificates = fc.array(
  fc.record({
    learner,
    body,
    day,
    days: fc.integer({ min: 0, max: 800 }),
    revoked: fc.option(hour),
    told: fc.option(hour),
  }),
  { maxLength: 6 },
);
const moves = fc.uniqueArray(fc.record({ learner, day, version: fc.integer({ min: 1, max: 2 }), body, told: hour }), {
  maxLength: 5,
  selector: ({ learner: who, day: on, version }) => `${who} ${on} ${version}`,
});

test("whatever was certified, moved, revoked and told late, the same certificates count for the same bodies and days", async () => {
  let counted = 0;
  const client = await world.administrator.connect();
  const named = <One extends { readonly learner: number; readonly body: number | null }>(ones: readonly One[]) =>
    JSON.stringify(
      ones.map((one) => ({ ...one, id: randomUUID(), learner: learners[one.learner], body: bodies[one.body ?? -1] })),
    );
  await client.query(before);
  await fc.assert(
    fc.asyncProperty(certificates, moves, async (certified, told) => {
      await client.query("begin");
      await client.query(given, [named(certified)]);
      await client.query(moved, [named(told)]);
      await client.query("set local role casework_app");
      await client.query("select set_config('app.learners', 'standing', true)");
      const { rows } = await client.query<{ counted: number; gone: number; added: number }>(compared);
      await client.query("rollback");
      counted += rows[0]?.counted ?? 0;
      expect(rows).toMatchObject([{ gone: 0, added: 0 }]);
    }),
    { numRuns: 150 },
  );
  client.release();
  expect(counted).toBeGreaterThan(100);
});

test("nothing of it is read by whoever may not know who is certified", async () => {
  const client = await world.administrator.connect();
  await client.query("begin; set local role casework_app");
  const { rows } = await client.query("select * from training.known_certificate");
  await client.query("rollback");
  client.release();
  expect(rows).toEqual([]);
});
