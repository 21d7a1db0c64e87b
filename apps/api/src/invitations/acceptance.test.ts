import { legalDayOf, type Instant } from "@vas/domain/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { givenBody, moveLearner } from "../testing/given-training.ts";
import { inviterOf, mailedTo, mailsTo, sendJson, type Sent } from "../testing/invited.ts";
import { traineeActor } from "../testing/learners.ts";
import { openMailSink, type MailSink } from "../testing/mail-sink.ts";
import { startProgram, type RunningProgram } from "../testing/program.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let mail: MailSink;
let program: RunningProgram;
beforeAll(async () => {
  world = await openWorld();
  world.setNow(new Date().toISOString());
  await publishDemoCourse(world.kernels.casework);
  mail = await openMailSink();
  program = await startProgram(world.databaseUrl, {
    SMTP_URL: mail.url,
    TRAINING_CONTACT_MAIL: "kysy@example.invalid",
  });
}, 60_000);
afterAll(async () => {
  await program.stop();
  mail.close();
  await world.close();
});

const { invite } = inviterOf(() => world);
const { published } = coursesIn(() => world);

const post = (path: string, body: object, cookie = "") => sendJson(program, path, { body, cookie });
const look = (token: string) => post("/invitation/look", { token });
const take = (token: string, name = "Vieras Esimerkki", cookie = "") =>
  post("/invitation/accept", { token, name, language: "sv" }, cookie);
const useLink = (token: string) => post("/sign-in/link/use", { token });

async function asks(cookie: string, query: string): Promise<Sent> {
  return post("/training/graphql", { query }, cookie);
}

async function whoIs(cookie: string): Promise<unknown> {
  const { json } = await asks(cookie, "query Who { session { name organisation email language } }");
  return (json["data"] as { session?: unknown } | null)?.session ?? json["errors"];
}

async function standingOf(cookie: string): Promise<unknown> {
  const { json } = await asks(cookie, "query Mine { courses { standing { status dueOn role } } }");
  return (json["data"] as { courses: { standing: unknown }[] }).courses[0]?.standing;
}

async function invited(address: string, change: object = {}): Promise<{ secret: string; text: string }> {
  expect(await invite(address, { ...change })).toMatchObject({ invited: 1 });
  return mailedTo(mail, address);
}

describe("an invitation by mail", () => {
  test("tells the course, the last day and the way in, and nobody's name", async () => {
    const { text } = await invited("kutsu@example.invalid", { dueOn: "2099-12-01" });
    expect(text).toContain("Subject: Kutsu kurssille: Tunnista, kohtaa, ohjaa");
    expect(text).toContain("1.12.2099");
    expect(text).toMatch(/http:\/\/localhost:\d+\/portal\/invitation#[\w-]{43}/);
    expect(text).not.toContain("Esimerkki");
    expect(text).toContain("Kysyttävää koulutuksesta? Ota yhteyttä: kysy@example.invalid");
  });

  test("shows who invites to what, also twice: looking uses nothing up", async () => {
    const centre = await givenBody(world, "Salon vastaanottokeskus (esimerkki)");
    const { secret } = await invited("katso@example.invalid", { organisation: centre, dueOn: "2099-12-01" });
    for (let time = 0; time < 2; time += 1) {
      expect((await look(secret)).json).toMatchObject({
        state: "open",
        course: { fi: "Tunnista, kohtaa, ohjaa" },
        inviter: "Kaisa Esimerkki",
        organisation: "Salon vastaanottokeskus (esimerkki)",
        dueOn: "2099-12-01",
      });
    }
  });

  test("makes whoever takes it up a learner of that body, enrolled and signed in to the portal", async () => {
    const centre = await givenBody(world, "Forssan vastaanottokeskus (esimerkki)", { nameSv: "Forssa (exempel)" });
    const { secret } = await invited("uusi@example.invalid", { organisation: centre, dueOn: "2099-12-01" });
    const taken = await take(secret, "  Uusi   Esimerkki ");
    expect(taken.json).toEqual({ kind: "accepted" });
    expect(taken.cookie).toMatch(/^__Host-training=[\w-]{43}$/);
    expect(await whoIs(taken.cookie)).toEqual({
      name: "Uusi Esimerkki",
      organisation: "Forssa (exempel)",
      email: "uusi@example.invalid",
      language: "sv",
    });
    expect(await standingOf(taken.cookie)).toEqual({ status: "active", dueOn: "2099-12-01", role: "reception" });
    const { rows } = await world.administrator.query(
      `select t.subject ~ '^invited:' as invited, e.origin ->> 'kind' as origin, e.organisation_id = $1 as counted, i.status
       from kernel.trainee t join training.enrolment e on e.trainee_id = t.id join training.invitation i on i.trainee_id = t.id
       where t.email = 'uusi@example.invalid'`,
      [centre],
    );
    expect(rows).toEqual([{ invited: true, origin: "invited", counted: true, status: "accepted" }]);
    const { rows: audited } = await world.administrator.query(
      `select operation from audit.entry where actor_id = (select id::text from kernel.trainee where email = 'uusi@example.invalid')
       and operation in ('takeUpInvitation', 'signIn') order by operation`,
    );
    expect(audited).toEqual([{ operation: "signIn" }, { operation: "takeUpInvitation" }]);
  });

  test("works once, even where it is pressed twice at the same time", async () => {
    const { secret } = await invited("kerran@example.invalid");
    const both = await Promise.all([take(secret), take(secret)]);
    expect(new Set(both.map(({ json }) => json["kind"]))).toEqual(new Set(["InvitationUsed", "accepted"]));
    expect(both.filter(({ cookie }) => cookie !== "")).toHaveLength(1);
    // A link that is over tells nobody who invited whom.
    expect((await look(secret)).json).toEqual({ state: "accepted" });
  });

  test("is refused in words once it is withdrawn or too old, and where the name is missing", async () => {
    const { secret } = await invited("myohassa@example.invalid");
    expect((await take(secret, "  ")).json).toMatchObject({ kind: "InvalidField", message: "Nimi: Tieto puuttuu." });
    const change = (set: string) =>
      world.administrator.query(`update training.invitation set ${set} where email = 'myohassa@example.invalid'`);
    await change("invited_at = now() - interval '15 days', expires_at = now() - interval '1 day'");
    expect((await look(secret)).json).toMatchObject({ state: "expired" });
    expect(await take(secret)).toMatchObject({ json: { kind: "InvitationExpired" }, cookie: "" });
    await change("status = 'withdrawn', withdrawn_at = now()");
    expect(await take(secret)).toMatchObject({ json: { kind: "InvitationWithdrawn" }, cookie: "" });
    expect((await look("A".repeat(43))).json).toEqual({ state: "unknown" });
    expect((await take("A".repeat(43))).json).toMatchObject({ kind: "InvitationNotFound" });
    for (const token of ["", "short", "' or true --", 7]) {
      expect((await post("/invitation/look", { token })).status).toBe(400);
    }
    const { rowCount } = await world.administrator.query(
      "select from kernel.trainee where email = 'myohassa@example.invalid'",
    );
    expect(rowCount).toBe(0);
  });
});

describe("an invitation to somebody", () => {
  test("who learns already is not enough to be them: they sign in first, by a link that lives for minutes", async () => {
    const { secret } = await invited("trainee@example.invalid");
    const taken = await take(secret, "Joku Muu");
    expect(taken).toMatchObject({ json: { kind: "linkSent" }, cookie: "" });
    const { secret: link, text } = await mailedTo(mail, "trainee@example.invalid", 2);
    expect(text).toContain("/portal/sign-in-link#");
    const used = await useLink(link);
    expect(used.json).toMatchObject({ kind: "signedIn" });
    expect(await whoIs(used.cookie)).toMatchObject({ name: "Tiina Esimerkki" });
    expect(await standingOf(used.cookie)).toMatchObject({ status: "active" });
    expect((await look(secret)).json).toMatchObject({ state: "accepted" });
  });

  test("who is signed in is taken up at once", async () => {
    const { secret } = await invited("trainee-sv@example.invalid");
    const cookie = await program.signIn("trainee-sv");
    const taken = await take(secret, "", cookie);
    expect(taken).toMatchObject({ json: { kind: "accepted" }, cookie: "" });
    expect(await whoIs(cookie)).toMatchObject({ name: "Gustav Exempel" });
    expect(await standingOf(cookie)).toMatchObject({ status: "active" });
  });

  test("who has been moved since counts for where they are now, and is not told of the body that they have left", async () => {
    const [left, joined] = [await givenBody(world, "Lahti (esimerkki)"), await givenBody(world, "Kemi (esimerkki)")];
    const address = "trainee-ngo@example.invalid";
    const { secret } = await invited(address, { organisation: left });
    expect((await look(secret)).json).toMatchObject({ organisation: "Lahti (esimerkki)" });
    const now = new Date().toISOString() as Instant;
    world.setNow(now);
    const learner = traineeActor("trainee-ngo").id;
    await moveLearner(world, { learner, organisation: joined, movedOn: legalDayOf(now) });
    expect((await look(secret)).json).toMatchObject({ state: "open", organisation: null });
    const cookie = await program.signIn("trainee-ngo");
    expect(await take(secret, "", cookie)).toMatchObject({ json: { kind: "accepted" } });
    const bodies = "select organisation_id as body from training.enrolment where trainee_id = $1 order by cycle";
    expect((await world.administrator.query(bodies, [learner])).rows).toEqual([{ body: joined }]);
    // Invited anew to the body, after the move: that is the later word.
    await world.administrator.query("delete from training.enrolment where trainee_id = $1", [learner]);
    world.setNow(new Date().toISOString());
    await invite(address, { organisation: left });
    const { secret: later } = await mailedTo(mail, address, 2);
    expect(await take(later, "", cookie)).toMatchObject({ json: { kind: "accepted" } });
    expect((await world.administrator.query(bodies, [learner])).rows).toEqual([{ body: left }]);
  });

  test("new who takes up another one at the same time is asked to sign in, and loses nothing", async () => {
    const { course } = await published("toinen", smallCourse(["a"], { exam: null }));
    const address = "kahdesti@example.invalid";
    const { secret } = await invited(address);
    expect(await invite(address, { course })).toMatchObject({ invited: 1 });
    const other = await mailedTo(mail, address, 2);
    const both = await Promise.all([secret, other.secret].map((one) => take(one)));
    expect(both.map(({ json }) => String(json["kind"])).toSorted()).toEqual(["accepted", "linkSent"]);
  });

  test("new opens nothing of the console's: not its surface, nor its session, nor by the same secret", async () => {
    const { secret } = await invited("konsoli@example.invalid");
    const { cookie } = await take(secret);
    const query = { query: "query Who { session { name } }" };
    for (const sent of [cookie, cookie.replace("__Host-training", "__Host-casework")]) {
      expect((await post("/casework/graphql", query, sent)).status).toBe(401);
      const session = await fetch(`${program.origin}/session`, { headers: { cookie: sent } });
      expect(session.status).toBe(401);
    }
    const { rows } = await world.administrator.query(
      "select count(*)::int as n from kernel.session s join kernel.trainee t on t.id = s.staff_id",
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe("a link to sign in by", () => {
  const ask = (email: unknown) => post("/sign-in/link", { email });

  test("is mailed to a learner's address, in their language, and signs in once", async () => {
    const { secret: invitation } = await invited("palaaja@example.invalid");
    await take(invitation, "Palaaja Esimerkki");
    expect(await ask(" PALAAJA@example.invalid ")).toMatchObject({ status: 202, json: {} });
    const { secret, text } = await mailedTo(mail, "palaaja@example.invalid", 2);
    expect(text).toMatch(/Öppna länken/);
    const used = await useLink(secret);
    expect(used.json).toEqual({ kind: "signedIn", goOn: "/portal/" });
    expect(await whoIs(used.cookie)).toMatchObject({ name: "Palaaja Esimerkki" });
    expect(await useLink(secret)).toMatchObject({ json: { kind: "linkGone" }, cookie: "" });
  });

  test("uses up every other that the same learner was sent", async () => {
    const { secret: invitation } = await invited("monta@example.invalid");
    await take(invitation);
    for (let time = 0; time < 2; time += 1) await ask("monta@example.invalid");
    const { secret: later } = await mailedTo(mail, "monta@example.invalid", 3);
    const { secret: earlier } = await mailedTo(mail, "monta@example.invalid", 2);
    expect(earlier).not.toBe(later);
    expect((await useLink(later)).json).toMatchObject({ kind: "signedIn" });
    expect((await useLink(earlier)).json).toEqual({ kind: "linkGone" });
  });

  test("is asked for with the same answer, as fast, whether or not anybody has the address", async () => {
    const began = performance.now();
    const known = await ask("trainee@example.invalid");
    const between = performance.now();
    const unknown = await ask("ei.kukaan@example.invalid");
    const ended = performance.now();
    expect(unknown).toEqual(known);
    for (const took of [between - began, ended - between]) expect(took).toBeGreaterThanOrEqual(249);
    await expect.poll(() => mailsTo(mail, "trainee@example.invalid").length, { timeout: 10_000 }).toBe(3);
    expect(mailsTo(mail, "ei.kukaan@example.invalid")).toEqual([]);
  });

  test("is void after 15 minutes, and for somebody who may not sign in any more", async () => {
    await ask("trainee-sv@example.invalid");
    const { secret } = await mailedTo(mail, "trainee-sv@example.invalid", 2);
    await world.administrator.query(
      "update kernel.sign_in_link set created_at = now() - interval '16 minutes', expires_at = now() - interval '1 minute' where used_at is null",
    );
    expect((await useLink(secret)).json).toEqual({ kind: "linkGone" });
    await ask("trainee-sv@example.invalid");
    const { secret: next } = await mailedTo(mail, "trainee-sv@example.invalid", 3);
    await world.administrator.query("update kernel.trainee set active = false where subject = 'trainee-sv'");
    expect(await useLink(next)).toMatchObject({ json: { kind: "linkGone" }, cookie: "" });
    expect((await ask("trainee-sv@example.invalid")).status).toBe(202);
    const { rows } = await world.administrator.query("select count(*)::int as n from graphile_worker.jobs");
    expect(rows).toEqual([{ n: 0 }]);
  });

  test("is asked for a few times only for one address, known or not", async () => {
    for (const email of ["usein@example.invalid", "palaaja@example.invalid"]) {
      const statuses: number[] = [];
      for (let time = 0; time < 6; time += 1) statuses.push((await ask(email)).status);
      expect(statuses.at(-1)).toBe(429);
    }
    expect((await ask("roska")).status).toBe(400);
  });

  test("is refused from another site's page", async () => {
    for (const path of ["/sign-in/link", "/sign-in/link/use", "/invitation/look", "/invitation/accept"]) {
      const asked = { body: { token: "A".repeat(43), email: "x@example.invalid" }, origin: "https://muu.example" };
      expect([path, (await sendJson(program, path, asked)).status]).toEqual([path, 403]);
    }
  });
});

test("no secret of a link, nor an address, is in a log, a queue or a table", async () => {
  const secrets = mail.received.join("").match(/#[\w=\r\n-]{43,50}/g) ?? [];
  expect(secrets.length).toBeGreaterThan(5);
  const { rows } = await world.administrator.query<{ text: string }>(
    `select t::text as text from training.invitation t union all select t::text from kernel.sign_in_link t
     union all select t::text from kernel.session t union all select t::text from audit.entry t
     union all select payload::text from graphile_worker._private_jobs`,
  );
  const everything = rows.map(({ text }) => text).join("\n") + program.output();
  for (const secret of secrets) {
    const plain = secret.replaceAll("=\r\n", "").slice(1);
    expect([plain, everything.includes(plain)]).toEqual([plain, false]);
  }
  expect(program.output()).not.toContain("@example.invalid");
});
