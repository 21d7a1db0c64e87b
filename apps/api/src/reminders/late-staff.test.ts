import type { Instant } from "@vas/domain/kernel";
import { testMasterKey } from "@vas/testkit";
import { beforeEach, expect, test } from "vitest";
import { openKeyring } from "../kernel/keyring.ts";
import type { OutgoingMail } from "../notices/index.ts";
import { openAs } from "../testing/administrator.ts";
import { givenCertified, givenLearner, moveLearner } from "../testing/given-training.ts";
import { givenEnrolment, managersForTests } from "../testing/managers.ts";
import { queuedFor } from "../testing/queued.ts";
import { lateMails, tellBodies } from "./late-digest.ts";

// What the weekly mail tells a manager beside the page to which it leads: who counts for a body is one thing, whatever body an enrolment
// was for.

const at = "2016-06-15T09:00:00.000Z" as Instant;
const { world, oulu, kemi, named, seenBy } = managersForTests(at);

let ofOulu: string;
let ofKemi: string;
beforeEach(async () => {
  await world().administrator.query("truncate training.late_told, training.late_mailed");
  ofOulu = await givenManager("Matti", oulu());
  ofKemi = await givenManager("Kaija", kemi());
  // The course of these tests is there with its first certificate.
  await givenCertified(world(), "Sanna", { organisation: kemi(), validFrom: "2015-03-02", validUntil: "2017-03-02" });
});

async function givenManager(who: string, body: string): Promise<string> {
  const learner = await givenLearner(world(), who, body);
  await world().administrator.query(
    "update kernel.trainee set email = lower(name) || '@example.invalid' where id = $1",
    [learner],
  );
  await named(learner, body);
  return learner;
}

/** Somebody who is late, enrolled for one body and taken in for another or the same. */
async function late(who: string, { enrolledFor, takenInFor }: { enrolledFor: string | null; takenInFor: string }) {
  const learner = await givenLearner(world(), who, takenInFor);
  await givenEnrolment(world(), learner, { organisation: enrolledFor, dueOn: "2016-06-14" });
  return learner;
}

/** Everything that is mailed in the week, by the address to which it goes. */
async function mailed(): Promise<ReadonlyMap<string, string>> {
  const pool = openAs(world(), "worker_app", 2);
  const mails: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail) => void mails.push(mail);
  await tellBodies({ pool, now: () => at });
  for (const mail of lateMails(openKeyring(testMasterKey))) {
    const parts = { pool, send, origin: "https://vas.example", now: () => at };
    for (const payload of await queuedFor(world(), mail.task)) await mail.run(parts, payload);
  }
  await pool.end();
  return new Map(mails.map(({ to, text }) => [to, text]));
}

/** Who is late by the page of the manager. */
async function lateOnPage(manager: string): Promise<readonly string[]> {
  const learners = ((await seenBy(manager)) ?? []).flatMap((body) => body.learners);
  return learners.filter(({ courses }) => courses.some(({ standing }) => standing === "late")).map(({ name }) => name);
}

test("who took up the invitation of a body where they do not work is late, in mail and on the page, where they work", async () => {
  await late("Aava", { enrolledFor: oulu(), takenInFor: kemi() });
  expect([await lateOnPage(ofOulu), await lateOnPage(ofKemi)]).toEqual([[], ["Aava"]]);
  const mails = await mailed();
  expect([...mails.keys()]).toEqual(["kaija@example.invalid"]);
  expect(mails.get("kaija@example.invalid")).toContain("Yksi henkilöstöösi kuuluva ei ole");
});

test("the number in a manager's mail is that of those who are late on their page, wherever these were, are and are enrolled for", async () => {
  const { administrator } = world();
  await late("Aava", { enrolledFor: oulu(), takenInFor: kemi() });
  await late("Bertta", { enrolledFor: null, takenInFor: oulu() });
  const moved = await late("Daavid", { enrolledFor: oulu(), takenInFor: oulu() });
  await moveLearner(world(), { learner: moved, organisation: kemi(), movedOn: "2016-06-15" });
  const left = await late("Eero", { enrolledFor: oulu(), takenInFor: oulu() });
  await moveLearner(world(), { learner: left, organisation: null, movedOn: "2016-06-10" });
  const certified = { organisation: kemi(), validFrom: "2014-03-02", validUntil: "2016-03-02" };
  const renewing = await givenCertified(world(), "Fanni", certified);
  await givenEnrolment(world(), renewing, { organisation: oulu(), dueOn: "2016-06-14" });
  const withdrawn = await late("Helmi", { enrolledFor: kemi(), takenInFor: kemi() });
  await administrator.query(
    "update training.enrolment set status = 'withdrawn', withdrawn_on = $2 where trainee_id = $1",
    [withdrawn, "2016-06-14"],
  );
  await late("Iida", { enrolledFor: oulu(), takenInFor: oulu() });
  expect(await lateOnPage(ofOulu)).toEqual(["Bertta", "Iida"]);
  expect(await lateOnPage(ofKemi)).toEqual(["Aava", "Daavid", "Fanni"]);
  const mails = await mailed();
  expect(mails.get("matti@example.invalid")).toContain("2 henkilöstöösi kuuluvaa ei ole");
  expect(mails.get("kaija@example.invalid")).toContain("3 henkilöstöösi kuuluvaa ei ole");
});

test("the mailer is told how many, and reads nobody's certificates or moves", async () => {
  const pool = openAs(world(), "worker_app");
  await late("Aava", { enrolledFor: oulu(), takenInFor: kemi() });
  const { rows } = await pool.query("select * from training.late_staff('2016-06-15')");
  expect(rows).toEqual([{ organisation: kemi(), late: 1 }]);
  for (const table of ["belonging", "learner_move", "held_certificate"]) {
    await expect(pool.query(`select from training.${table}`)).rejects.toMatchObject({ code: "42501" });
  }
  await pool.end();
});
