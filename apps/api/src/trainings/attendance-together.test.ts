import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { untilWaiting } from "../testing/at-once.ts";
import { givenLearner } from "../testing/given-training.ts";
import { teachingForTests } from "../testing/trainings.ts";

const { world, teaching, planned, attend, standingOf } = teachingForTests();

const held = { __typename: "TrainingChanged", training: { attended: 2 } };

test("two lists that are told at once, each in its own order, certify each of their learners once", async () => {
  const aava = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
  const bea = await givenLearner(world(), "Bea Esimerkki", teaching().forssa);
  const [one, other] = [await planned(), await planned()];
  world().setNow("2026-12-15T10:00:00.000Z");
  const told = await Promise.all([attend(one, [aava, bea]), attend(other, [bea, aava])]);
  expect(told).toMatchObject([held, held]);
  for (const learner of [aava, bea]) expect(await standingOf(learner)).toMatchObject([{ from: "2026-12-14" }]);
});

test("two lists that are told at once take in whoever came to both once for each address", async () => {
  const [one, other] = [await planned(), await planned()];
  world().setNow("2026-12-15T10:00:00.000Z");
  const came = (name: string) => ({ name, email: `${name}@example.invalid`, organisation: teaching().forssa });
  const walkIns = [came("Uusi"), came("Toinen")];
  const told = await Promise.all([attend(one, [], { walkIns }), attend(other, [], { walkIns: walkIns.toReversed() })]);
  expect(told).toMatchObject([held, held]);
  expect(await walkedIn()).toEqual([
    { name: "Toinen", certificates: 1 },
    { name: "Uusi", certificates: 1 },
  ]);
});

test("whoever takes up an invitation while the list with their address is told is one person", async () => {
  const training = await planned();
  world().setNow("2026-12-15T10:00:00.000Z");
  const client = await world().administrator.connect();
  try {
    await client.query("begin");
    await client.query(
      `insert into kernel.trainee (id, subject, name, email, language, organisation_id)
       values ($1::uuid, $1::uuid::text, 'Uusi Esimerkki', 'uusi@example.invalid', 'fi', $2)`,
      [randomUUID(), teaching().forssa],
    );
    const walkIns = [{ name: "Uusi Esimerkki", email: "Uusi@example.invalid", organisation: teaching().forssa }];
    const told = attend(training, [], { walkIns });
    await untilWaiting(world());
    await client.query("commit");
    expect(await told).toMatchObject({ training: { attended: 1, people: [{ outcome: "completed" }] } });
  } finally {
    client.release();
  }
  expect(await walkedIn()).toEqual([]);
});

async function walkedIn(): Promise<readonly unknown[]> {
  const { rows } = await world().administrator.query<Record<string, unknown>>(
    `select t.name, count(c.id)::int as certificates from kernel.trainee t left join training.certificate c on c.trainee_id = t.id
     where t.subject like 'walked-in:%' group by t.id order by t.name`,
  );
  return rows;
}
