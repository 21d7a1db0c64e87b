import type { Instant } from "@vas/domain/kernel";
import { testMasterKey } from "@vas/testkit";
import { beforeEach, describe, expect, test } from "vitest";
import { openKeyring } from "../kernel/keyring.ts";
import type { OutgoingMail } from "../notices/index.ts";
import { openAs } from "../testing/administrator.ts";
import { givenCertificate, givenCertified, givenLearner, moveLearner } from "../testing/given-training.ts";
import { givenEnrolment, managersForTests } from "../testing/managers.ts";
import { queuedFor } from "../testing/queued.ts";
import { lateMails, tellBodies } from "./late-digest.ts";
import { contactWords, managerWords } from "./late-digest.words.ts";

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
async function mailed(now = at): Promise<ReadonlyMap<string, string>> {
  const pool = openAs(world(), "worker_app", 2);
  const mails: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail) => void mails.push(mail);
  await tellBodies({ pool, now: () => now });
  for (const mail of lateMails(openKeyring(testMasterKey))) {
    const parts = { pool, send, origin: "https://vas.example", now: () => now };
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
  const told = await pool.query("select * from training.staff_to_tell('2016-06-15')");
  expect(told.rows).toEqual([{ organisation: kemi(), late: 1, renewable: 0, ended: 0 }]);
  for (const table of ["belonging", "learner_move", "held_certificate"]) {
    await expect(pool.query(`select from training.${table}`)).rejects.toMatchObject({ code: "42501" });
  }
  await pool.end();
});

/** A certificate can be renewed from its last day on. */
const ended = { validFrom: "2014-03-02", validUntil: "2016-03-02" };
const renewable = { validFrom: "2014-06-15", validUntil: "2016-06-15" };
const longOver = { validFrom: "2013-06-14", validUntil: "2015-06-14" };
const held = { validFrom: "2015-03-02", validUntil: "2017-03-02" };
type Days = typeof ended & { readonly revokedAt?: string };

const certified = (who: string, organisation: string, days: Days) =>
  givenCertified(world(), who, { organisation, ...days });

/** The course of somebody is waived, until it is to be begun; of whoever has a certificate it is the renewal. */
async function waive(learner: string, renewalFrom: string | null): Promise<void> {
  await givenEnrolment(world(), learner, { organisation: null });
  await world().administrator.query(
    `update training.enrolment set status = 'waived', waiver = '{"reason":"other","by":"x","on":"2016-05-02"}', waiver_renewal_from = $2
     where trainee_id = $1 and status = 'active'`,
    [learner, renewalFrom],
  );
}

type Numbers = { readonly late: number; readonly renewable: number; readonly ended: number };

/** Of how many it is shown on the page of the manager, by what each of its filters shows. */
async function numbersOnPage(manager: string): Promise<Numbers> {
  const learners = ((await seenBy(manager)) ?? []).flatMap((body) => body.learners);
  const having = (renewal: string) =>
    learners.filter(({ courses }) => courses.some((course) => course.renewal === renewal)).length;
  return { late: (await lateOnPage(manager)).length, renewable: having("renewable"), ended: having("ended") };
}

/** What a manager's mail in Finnish says; what it does not tell is nobody. */
function numbersIn(mail: string | undefined): Numbers {
  const number = (words: RegExp) => {
    const told = words.exec(mail ?? "")?.[1];
    return told === undefined ? 0 : told.startsWith("Y") ? 1 : Number(told);
  };
  return {
    late: number(/^(\S+) henkilöstöösi kuuluva\S* ei ole suorittanut/m),
    renewable: number(/^(\S+) henkilöstöösi kuuluva\S* voi jo uusia/m),
    ended: number(/^(\S+) henkilöstöösi kuuluvan todistus tai vapautus on päättynyt/m),
  };
}

describe("of courses to begin again", () => {
  test("the mail tells the numbers of the manager's page, however somebody came to stand so and wherever they are", async () => {
    for (const days of [ended, renewable, longOver, held]) {
      await certified("Aava", oulu(), days);
      const begun = await certified("Bertta", oulu(), days);
      await givenEnrolment(world(), begun, { organisation: kemi(), step: "lesson:a" });
      const isLate = await certified("Daavid", oulu(), days);
      await givenEnrolment(world(), isLate, { organisation: oulu(), dueOn: "2016-06-14" });
      await certified("Eero", oulu(), { ...days, revokedAt: "2016-01-15T10:00:00Z" });
      const twice = await certified("Fanni", oulu(), { validFrom: "2012-06-15", validUntil: "2014-06-15" });
      await givenCertificate(world(), twice, { organisation: oulu(), ...days });
      const gone = await certified("Helmi", oulu(), days);
      await moveLearner(world(), { learner: gone, organisation: kemi(), movedOn: "2016-06-15" });
      const left = await certified("Iida", kemi(), days);
      await moveLearner(world(), { learner: left, organisation: null, movedOn: "2016-06-10" });
      for (const until of [null, "2015-06-15", "2015-06-16", "2016-06-15", "2016-06-16"]) {
        await waive(await certified("Jaakko", oulu(), days), until);
        await waive(await givenLearner(world(), "Lauri", kemi()), until);
      }
    }
    const [inOulu, inKemi] = [await numbersOnPage(ofOulu), await numbersOnPage(ofKemi)];
    const mails = await mailed();
    expect(numbersIn(mails.get("matti@example.invalid"))).toEqual(inOulu);
    expect(numbersIn(mails.get("kaija@example.invalid"))).toEqual(inKemi);
    expect(inOulu).toEqual({ late: 4, renewable: 5, ended: 7 });
    expect(inKemi).toEqual({ late: 0, renewable: 1, ended: 9 });
  });

  test.each([
    ["renewable", renewable, "Yksi henkilöstöösi kuuluva voi jo uusia todistuksensa mutta ei ole aloittanut."],
    ["ended", ended, "Yhden henkilöstöösi kuuluvan todistus tai vapautus on päättynyt vuoden sisällä"],
  ])(
    "a mail goes also where nobody is late, once a week, with the way to whom it tells of: %s",
    async (show, days, words) => {
      await certified("Aava", oulu(), days);
      const mails = await mailed();
      expect([...mails.keys()]).toEqual(["matti@example.invalid"]);
      const text = mails.get("matti@example.invalid");
      expect(text).toContain(words);
      expect(text).toContain(`https://vas.example/portal/staff?show=${show}\n`);
      expect(text).not.toMatch(/Aava|suorittanut/);
      expect([...(await mailed("2016-06-19T09:00:00.000Z" as Instant)).keys()]).toEqual([]);
      expect([...(await mailed("2016-06-20T09:00:00.000Z" as Instant)).keys()]).toEqual(["matti@example.invalid"]);
    },
  );

  test("nothing is told a year after the end, nor of who has begun it again before the mail is sent", async () => {
    await certified("Aava", oulu(), longOver);
    expect((await mailed()).size).toBe(0);
    const pool = openAs(world(), "worker_app");
    const bertta = await certified("Bertta", oulu(), ended);
    await tellBodies({ pool, now: () => at });
    await pool.end();
    expect(await queuedFor(world(), "managers-late")).toHaveLength(1);
    await givenEnrolment(world(), bertta, { organisation: oulu() });
    expect((await mailed()).size).toBe(0);
  });
});

describe("the words of the mail", () => {
  const page = "https://vas.example/portal/staff";
  test.each([
    ["fi", "2 henkilöstöösi kuuluvaa voi jo uusia", "Yhden henkilöstöösi kuuluvan todistus tai vapautus on päättynyt"],
    ["sv", "2 personer i din personal kan redan förnya sitt intyg", "För en person i din personal har intyget eller"],
    ["en", "2 of your staff can renew their certificates", "The certificate or waiver of one of your staff has ended"],
  ] as const)("say each number that is not zero in the manager's language: %s", (language, two, one) => {
    const { text, subject } = managerWords(language, { late: 0, renewable: 2, ended: 1 }, page);
    expect(text).toContain(two);
    expect(text).toContain(one);
    expect(text.split("\n\n")[0]?.split("\n")).toHaveLength(2);
    expect(text).toContain(`\n${page}\n`);
    expect(subject).not.toBe(managerWords(language, { late: 1, renewable: 0, ended: 0 }, page).subject);
  });

  test("say it to a contact person in both languages of the country, and lead to the portal", () => {
    const { text, subject } = contactWords({ late: 0, renewable: 1, ended: 3 }, "https://vas.example/portal/");
    expect(text).toContain("Yksi organisaationne henkilö voi jo uusia todistuksensa mutta ei ole aloittanut.");
    expect(text).toContain("3 organisaationne henkilön todistus tai vapautus on päättynyt vuoden sisällä");
    expect(text).toContain("En person i er organisation kan redan förnya sitt intyg men har inte börjat.");
    expect(text).toContain("För 3 personer i er organisation har intyget eller befrielsen upphört inom ett år");
    expect(subject).toBe("Koulutus: todistuksia uusimatta / Utbildning: intyg har inte förnyats");
  });
});
