import { randomUUID } from "node:crypto";
import type { Instant, Language } from "@vas/domain/kernel";
import { describe, expect, test } from "vitest";
import type { OutgoingMail } from "../notices/index.ts";
import { openAs } from "../testing/administrator.ts";
import { givenLearner, moveLearner } from "../testing/given-training.ts";
import { managersForTests, type Named } from "../testing/managers.ts";
import { staffActor } from "../testing/world.ts";
import { managerMail } from "./index.ts";

const { world, oulu, kemi, name, end, named } = managersForTests("2026-11-23T10:00:00.000Z");

async function list(organisation: string): Promise<readonly Record<string, unknown>[]> {
  const document = `query List($organisation: ID!) { managers(organisation: $organisation) {
    name email since namedBy endedOn endedBy } }`;
  const { data, errors } = await world().ask("trainer", document, { organisation });
  expect(errors).toEqual([]);
  return data["managers"] as readonly Record<string, unknown>[];
}

const newcomer = { name: "Mervi Esimerkki", email: "mervi@example.invalid", language: "sv" };

describe("a trainer names the superior of a body's staff", () => {
  test("who is a learner, from today on; who did it is kept", async () => {
    const learner = await givenLearner(world(), "Matti Esimerkki", oulu());
    expect(await name({ organisation: oulu(), learner })).toMatchObject({
      manager: { learner, name: "Matti Esimerkki", since: "2026-11-23", namedBy: "Kaisa Esimerkki", endedOn: null },
    });
    const { rows } = await world().administrator.query(
      "select kind, actor_id as by, body from casework.event where aggregate = 'manager'",
    );
    const body = { learner, organisation: oulu() };
    expect(rows).toEqual([{ kind: "managerNamed", by: staffActor("trainer").id, body }]);
  });

  test("once: the same asking has its effect once, and whoever is it already is not named again", async () => {
    const learner = await givenLearner(world(), "Matti Esimerkki", oulu());
    const key = randomUUID();
    expect(await name({ organisation: oulu(), learner }, key)).toEqual(
      await name({ organisation: oulu(), learner }, key),
    );
    expect(await name({ organisation: oulu(), learner })).toEqual({
      __typename: "ManagerAlready",
      message: "Henkilö on jo tämän yksikön esihenkilö.",
    });
    expect(await list(oulu())).toHaveLength(1);
  });

  test("of two who name the same person at once one is told that they are it already", async () => {
    const learner = await givenLearner(world(), "Matti Esimerkki", oulu());
    const both = await Promise.all([name({ organisation: oulu(), learner }), name({ organisation: oulu(), learner })]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(["ManagerAlready", "ManagerChanged"]);
  });

  test("who is taken in by the address of their work is a learner of the body without a course, once", async () => {
    expect(await name({ organisation: oulu(), newcomer })).toMatchObject({
      manager: { name: "Mervi Esimerkki", email: "mervi@example.invalid" },
    });
    const { rows } = await world().administrator.query(
      "select name, language, organisation_name from kernel.trainee where email = 'mervi@example.invalid'",
    );
    expect(rows).toEqual([{ name: "Mervi Esimerkki", language: "sv", organisation_name: "Oulu" }]);
    const again = { ...newcomer, name: "esimerkki, mervi", email: "MERVI@example.invalid" };
    expect(await name({ organisation: kemi(), newcomer: again })).toMatchObject({ __typename: "ManagerChanged" });
    expect(await list(kemi())).toMatchObject([{ name: "Mervi Esimerkki" }]);
  });

  test("and whose address is somebody else's is nobody", async () => {
    await name({ organisation: oulu(), newcomer });
    const other = { ...newcomer, name: "Sanna Esimerkki" };
    expect(await name({ organisation: kemi(), newcomer: other })).toMatchObject({ __typename: "AddressOfAnother" });
    expect(await list(kemi())).toEqual([]);
  });

  test("and says what is wrong with the name, the address, the body or the learner", async () => {
    const refused = async (input: object) => name({ organisation: oulu(), ...input });
    expect(await refused({ newcomer: { ...newcomer, email: "mervi" } })).toMatchObject({ field: "email" });
    expect(await refused({ newcomer: { ...newcomer, name: "" } })).toMatchObject({
      field: "name",
      problem: "required",
    });
    expect(await refused({ learner: randomUUID() })).toMatchObject({ __typename: "LearnerNotFound" });
    expect(await refused({})).toMatchObject({ __typename: "LearnerNotFound" });
    const nowhere = await name({ organisation: randomUUID(), newcomer });
    expect(nowhere).toMatchObject({ __typename: "OrganisationNotFound" });
    await world().administrator.query(
      "insert into kernel.trainee (id, subject, name, language, active) values (gen_random_uuid(), 'left', 'L', 'fi', false)",
    );
    const { rows } = await world().administrator.query<{ id: string }>(
      "select id from kernel.trainee where subject = 'left'",
    );
    expect(await refused({ learner: rows[0]?.id })).toMatchObject({ __typename: "LearnerNotFound" });
  });
});

describe("it ends", () => {
  test("when a trainer says so, once, and the list keeps both days and both names", async () => {
    const manager = await named(await givenLearner(world(), "Matti Esimerkki", oulu()), oulu());
    world().setNow("2026-12-01T10:00:00.000Z");
    expect(await end(manager.id, 7)).toMatchObject({ __typename: "StaleVersion", currentVersion: 1 });
    expect(await end(manager.id, 1, "trainer-2")).toMatchObject({ manager: { version: 2, endedOn: "2026-12-01" } });
    expect(await end(manager.id, 2)).toMatchObject({ __typename: "ManagerOver" });
    expect(await end(randomUUID())).toMatchObject({ __typename: "ManagerNotFound" });
    expect(await list(oulu())).toMatchObject([
      { since: "2026-11-23", namedBy: "Kaisa Esimerkki", endedOn: "2026-12-01", endedBy: "Reijo Esimerkki" },
    ]);
  });

  test("and they can be named again; who is it now stands first", async () => {
    const learner = await givenLearner(world(), "Matti Esimerkki", oulu());
    await end((await named(learner, oulu())).id);
    await named(learner, oulu());
    expect((await list(oulu())).map(({ endedOn }) => endedOn)).toEqual([null, "2026-11-23"]);
  });

  test("when they move to another body or leave, and not when they move to the body that they manage", async () => {
    const learner = await givenLearner(world(), "Matti Esimerkki", oulu());
    await named(learner, oulu());
    await named(learner, kemi());
    await moveLearner(world(), { learner, organisation: kemi(), movedOn: "2026-11-20" });
    expect(await list(oulu())).toMatchObject([{ endedOn: "2026-11-23", endedBy: "Kaisa Esimerkki" }]);
    expect(await list(kemi())).toMatchObject([{ endedOn: null }]);
    await moveLearner(world(), { learner, organisation: null, movedOn: "2026-11-21" });
    expect(await list(kemi())).toMatchObject([{ endedOn: "2026-11-23" }]);
  });

  test("but not by a move of earlier days, which tells nothing of where they are now", async () => {
    const learner = await givenLearner(world(), "Matti Esimerkki", kemi());
    await moveLearner(world(), { learner, organisation: oulu(), movedOn: "2026-11-20" });
    await named(learner, oulu());
    await moveLearner(world(), { learner, organisation: null, movedOn: "2026-10-01" });
    expect(await list(oulu())).toMatchObject([{ endedOn: null }]);
  });
});

describe("whoever is named", () => {
  async function mailed(): Promise<readonly OutgoingMail[]> {
    const pool = openAs(world(), "worker_app");
    const mails: OutgoingMail[] = [];
    const send = async (mail: OutgoingMail) => void mails.push(mail);
    const { rows } = await world().administrator.query<{ payload: unknown }>(
      "select payload from graphile_worker._private_jobs order by id",
    );
    const parts = { pool, send, origin: "https://vas.example", now: () => "2026-11-23T10:00:00.000Z" as Instant };
    for (const { payload } of rows) await managerMail.run(parts, payload);
    await pool.end();
    return mails;
  }

  test.each([
    ["fi", "Kouluttaja on nimennyt sinut yksikön Oulu esihenkilöksi"],
    ["sv", "chef för enheten Oulu"],
    ["en", "manager of Oulu"],
  ] as const)("is told by mail in %s of which body, and where to look", async (language: Language, words) => {
    await name({ organisation: oulu(), newcomer: { ...newcomer, language } });
    const [mail, ...others] = await mailed();
    expect([mail?.to, others]).toEqual(["mervi@example.invalid", []]);
    expect(mail?.text).toContain(words);
    expect(mail?.text).toContain("https://vas.example/portal/staff");
    expect(mail?.text).not.toContain("Mervi");
  });

  test("is not told where it has ended meanwhile, or where they get no mail", async () => {
    const { manager } = (await name({ organisation: oulu(), newcomer })) as unknown as { manager: Named };
    await end(manager.id);
    await named(await givenLearner(world(), "Matti Esimerkki", oulu()), oulu());
    expect(await mailed()).toEqual([]);
  });
});
