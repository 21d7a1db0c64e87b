import { randomUUID } from "node:crypto";
import { watchStatements } from "@vas/testkit";
import { beforeEach, describe, expect, test } from "vitest";
import { openRequest } from "../kernel/request.ts";
import { schemaOf } from "../schemas.ts";
import { givenCertificate, givenCertified, givenLearner, moveLearner, tellStaff } from "../testing/given-training.ts";
import { asLearner, givenEnrolment, managersForTests, type GivenEnrolment } from "../testing/managers.ts";

const { world, oulu, kemi, end, named, seenBy } = managersForTests("2016-06-15T09:00:00.000Z");
let matti: string;
beforeEach(async () => {
  matti = await givenLearner(world(), "Matti Esimerkki", oulu());
});

const years = { validFrom: "2015-03-02", validUntil: "2017-03-02" };
const certified = (who: string, organisation: string, days = years) =>
  givenCertified(world(), who, { organisation, ...days });

/** Somebody who is enrolled in the course of the certificates of these tests, and may have begun it. */
async function enrolled(who: string, organisation: string, more: Partial<GivenEnrolment> = {}): Promise<string> {
  const learner = await givenLearner(world(), who, organisation);
  await givenEnrolment(world(), learner, { organisation, ...more });
  return learner;
}

describe("a manager sees of their staff", () => {
  beforeEach(() => named(matti, oulu()));

  test("how many of how many are certified, and of each by name how they stand in their courses, by states and days", async () => {
    await certified("Aava", oulu());
    await enrolled("Bertta", oulu());
    await enrolled("Daavid", oulu(), { step: "lesson:a", dueOn: "2016-07-01" });
    await enrolled("Eero", oulu(), { dueOn: "2016-06-14" });
    await tellStaff(world(), [{ organisation: oulu(), countedOn: "2016-01-01", staff: 8 }]);
    const none = { dueOn: null, completedOn: null, certifiedOn: null, validUntil: null, renewal: null };
    const one = (who: string, course: object) => ({
      name: who,
      role: "reception",
      courses: [{ title: "Lähiopetus", ...none, ...course }],
    });
    expect(await seenBy(matti)).toEqual([
      {
        name: "Oulu",
        day: "2016-06-15",
        certified: 1,
        staff: 8,
        // 100 · 1 / 8 = 12.5.
        percent: 13,
        learners: [
          one("Aava", { standing: "certified", certifiedOn: "2015-03-02", validUntil: "2017-03-02" }),
          one("Bertta", { standing: "not_begun" }),
          one("Daavid", { standing: "under_way", dueOn: "2016-07-01" }),
          one("Eero", { standing: "late", dueOn: "2016-06-14" }),
          { name: "Matti Esimerkki", role: null, courses: [] },
        ],
      },
    ]);
  });

  test("no share where nobody told how many work there: what is unknown stays unknown", async () => {
    await certified("Aava", oulu());
    expect(await seenBy(matti)).toMatchObject([{ certified: 1, staff: null, percent: null }]);
  });

  test("who counts for the body today and nobody else, as coverage does", async () => {
    await certified("Aava", kemi());
    const gone = await certified("Bertta", oulu());
    const come = await certified("Daavid", kemi());
    await moveLearner(world(), { learner: gone, organisation: kemi(), movedOn: "2016-06-15" });
    await moveLearner(world(), { learner: come, organisation: oulu(), movedOn: "2016-06-15" });
    const [body] = (await seenBy(matti)) ?? [];
    expect(body?.learners.map(({ name: who }) => who)).toEqual(["Daavid", "Matti Esimerkki"]);
    expect(body).toMatchObject({ certified: 1 });
  });

  test("of a course that was passed twice the certificate that ends last, and of a withdrawn one nothing", async () => {
    const aava = await certified("Aava", oulu(), { validFrom: "2013-03-02", validUntil: "2015-03-02" });
    await givenCertificate(world(), aava, { organisation: oulu(), validFrom: "2015-02-01", validUntil: "2017-02-01" });
    await enrolled("Bertta", oulu());
    await world().administrator.query(
      "update training.enrolment set status = 'withdrawn', withdrawn_on = '2016-05-03' where status = 'active'",
    );
    const [body] = (await seenBy(matti)) ?? [];
    expect(body?.learners.slice(0, 2)).toMatchObject([
      { courses: [{ standing: "certified", validUntil: "2017-02-01" }] },
      { name: "Bertta", courses: [] },
    ]);
  });

  test("all their bodies, in one statement however many they are", async () => {
    await named(matti, kemi());
    for (const who of ["Aava", "Bertta", "Daavid"]) await certified(who, kemi());
    const watch = watchStatements(world().kernels.training.database.pool);
    expect((await seenBy(matti))?.map((body) => [body.name, body.learners.length])).toEqual([
      ["Kemi", 3],
      ["Oulu", 1],
    ]);
    watch.stop();
    const asked = watch.statements.filter((text) => !/^(begin|commit|insert into audit)/.test(text));
    expect(asked.map((text) => text.slice(0, 24))).toEqual(["select set_config('app.a", "select organisation as i"]);
  });
});

describe("what a manager sees", () => {
  beforeEach(() => named(matti, oulu()));

  test("is told in the log, with whose data it was", async () => {
    const aava = await certified("Aava", oulu());
    await seenBy(matti);
    const { rows } = await world().administrator.query(
      "select subjects, field_classes, row_count, decision from audit.entry where operation = 'ManagedStaff' order by id desc limit 1",
    );
    expect(rows).toMatchObject([{ field_classes: ["learning"], row_count: 2, decision: "allowed" }]);
    expect((rows[0] as { subjects: string[] }).subjects.toSorted()).toEqual([aava, matti].toSorted());
  });

  test("has no answers, scores, attempts, minutes or addresses: there is no field for them", () => {
    const types = schemaOf("training").getTypeMap();
    const fields = ["ManagedBody", "StaffLearner", "StaffCourse"].map((type) => {
      const found = types[type];
      return found && "getFields" in found ? Object.keys(found.getFields()) : [];
    });
    expect(fields).toEqual([
      ["id", "name", "nameSv", "nameEn", "day", "certified", "staff", "percent", "learners"],
      ["id", "name", "role", "courses"],
      ["title", "standing", "dueOn", "completedOn", "certifiedOn", "validUntil", "isEnding", "renewal"],
    ]);
  });
});

/** How many rows a statement reads as a learner, past every check but the database's. */
async function rowsOf(learner: string, text: string): Promise<number> {
  const actor = asLearner(learner);
  const asked = { actor, requestId: randomUUID(), operation: "Try", purpose: null };
  const { context, settle } = openRequest(world().kernels.training, asked);
  try {
    return (await context.read(({ run }) => run({ text, values: [] }))).length;
  } finally {
    await settle();
  }
}

const anyDay = (day: string) => `select from training.staff_managed('${day}')`;

describe("nothing is seen", () => {
  test("by a learner, whether the body is there or not", async () => {
    const aava = await certified("Aava", oulu());
    expect(await seenBy(aava)).toBeNull();
    expect(await seenBy(randomUUID())).toBeNull();
  });

  test("of another body by its manager", async () => {
    await certified("Aava", oulu());
    const kaija = await givenLearner(world(), "Kaija Esimerkki", kemi());
    await named(kaija, kemi());
    expect((await seenBy(kaija))?.map((body) => body.name)).toEqual(["Kemi"]);
    expect(JSON.stringify(await seenBy(kaija))).not.toContain("Aava");
  });

  test("by a manager from the moment on at which it has ended, on whatever day they ask", async () => {
    const manager = await named(matti, oulu());
    expect(await seenBy(matti)).toHaveLength(1);
    await end(manager.id);
    expect(await seenBy(matti)).toBeNull();
    expect(await rowsOf(matti, anyDay("2016-06-15"))).toBe(0);
    world().setNow("2016-06-20T09:00:00.000Z");
    expect(await rowsOf(matti, anyDay("2016-06-15"))).toBe(0);
  });

  test("by a manager who has moved, of the body that they left or of the one where they are", async () => {
    await certified("Aava", oulu());
    await named(matti, oulu());
    await moveLearner(world(), { learner: matti, organisation: kemi(), movedOn: "2016-06-01" });
    expect(await seenBy(matti)).toBeNull();
  });

  test("of days before they were named", async () => {
    await named(matti, oulu());
    expect(await rowsOf(matti, anyDay("2016-06-14"))).toBe(0);
    expect(await rowsOf(matti, anyDay("2016-06-15"))).toBe(1);
  });

  test("of others' rows in any table: a manager reaches their own and no more", async () => {
    await certified("Aava", oulu());
    await enrolled("Bertta", oulu(), { step: "lesson:a" });
    await named(matti, oulu());
    for (const table of ["enrolment", "certificate", "step_done", "attempt", "answer", "case_play"]) {
      expect([table, await rowsOf(matti, `select from training.${table}`)]).toEqual([table, 0]);
    }
    for (const table of ["manager", "learner_move", "staff_count", "invitation", "reminder_sent"]) {
      await expect(rowsOf(matti, `select from training.${table}`)).rejects.toMatchObject({ code: "42501" });
    }
  });
});
