import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { sightings } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { tellOfCourses, tellOfTrainings } from "../testing/canary-courses.ts";
import * as story from "../testing/canary-story.ts";
import * as training from "../testing/canary-training.ts";
import { mutations, openTeller, textFields, type Teller } from "../testing/canary-teller.ts";
import { openMailSink, type MailSink } from "../testing/mail-sink.ts";
import { partnerAuthorization } from "../testing/partner-token.ts";
import { openPostgresLog, type PostgresLog } from "../testing/postgres-log.ts";
import { startProgram, type RunningProgram } from "../testing/program.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let program: RunningProgram;
let mail: MailSink;
let log: PostgresLog;
let teller: Teller;
let referral: string;
const headers = new Map<string, Readonly<Record<string, string>>>();

beforeAll(async () => {
  world = await openWorld();
  mail = await openMailSink();
  log = await openPostgresLog(world.administrator);
  await keepEveryJob();
  await publishDemoCourse(world.kernels.casework);
  program = await startProgram(world.databaseUrl, { SMTP_URL: mail.url });
  headers.set("partnerPolice", { authorization: await partnerAuthorization(program, world.administrator) });
  teller = openTeller({ program, administrator: world.administrator, authorization });
  await story.tellOfAnOrganisation(teller);
  await story.tellOfDrafts(teller);
  referral = await story.tellOfReferrals(teller);
  const customer = await story.tellOfAnAdmission(teller, referral);
  await story.tellOfACustomer(teller, customer);
  await story.tellOfAnEnding(teller, customer);
  await story.tellOfADelegation(teller);
  await story.tellOfARegister(teller);
  await story.tellOfSearches(teller);
  await training.tellOfInvitations(teller);
  await training.tellOfEnrolments(teller);
  await training.tellOfCertificates(teller);
  await training.tellOfManagers(teller);
  await training.tellOfNames(teller);
  await tellOfCourses(teller);
  await tellOfTrainings(teller);
}, 120_000);
afterAll(async () => {
  await program.stop();
  mail.close();
  await world.close();
});

async function authorization(who: string): Promise<Readonly<Record<string, string>>> {
  const known = headers.get(who) ?? { cookie: await program.signIn(who) };
  headers.set(who, known);
  return known;
}

/** Done work leaves the queue; what was in it is kept here. */
async function keepEveryJob(): Promise<void> {
  await world.administrator.query(`
    create table public.kept_job (payload text);
    create function public.keep_job() returns trigger language plpgsql security definer as $$
      begin insert into public.kept_job values (new.payload::text); return new; end $$;
    create trigger keep_job before insert on graphile_worker._private_jobs for each row execute function public.keep_job();`);
}

const found = (text: string): readonly string[] => sightings(teller.canaries, text);

describe("the story that the tests below search for", () => {
  test("performs every mutation of both surfaces", () => {
    const performed = new Set(teller.told.map(({ field }) => field));
    expect(mutations.filter((name) => !performed.has(name))).toEqual([]);
  });

  test("has a canary in every text that anybody can write", () => {
    expect(textFields.filter((name) => !teller.planted.has(name))).toEqual([]);
  });

  test("fills every sealed column", async () => {
    const { rows: columns } = await world.administrator.query<{ place: string; column: string }>(
      `select format('%I.%I', table_schema, table_name) as place, column_name as column from information_schema.columns
       where column_name like '%\\_enc' order by 1, 2`,
    );
    expect(columns.length).toBeGreaterThan(20);
    // The identity token is the identity provider's; signing in by name, as here, has none.
    for (const { place, column } of columns.filter(({ column }) => column !== "id_token_enc")) {
      const { rowCount } = await world.administrator.query(`select from ${place} where ${column} is not null limit 1`);
      expect([place, column, rowCount]).toEqual([place, column, 1]);
    }
  });

  test("is answered to those who may see it, so that what is planted can be found", async () => {
    const document = `query Show($id: ID!) { referral(id: $id) { circumstances safeContact person { givenName } history { text } } }`;
    const { text } = await program.ask((await authorization("supervisor"))["cookie"] ?? "", document, { id: referral });
    expect(found(text)).toEqual(
      expect.arrayContaining([
        "ReferralContentInput.circumstances",
        "SafetyInput.safeContact",
        "PersonIdentityInput.givenName",
      ]),
    );
  });
});

describe("no refusal echoes what was written", () => {
  const commands = () => teller.told.filter(({ variables }) => variables["input"] !== undefined);
  const again = async (who: string, change: object, key: string = randomUUID()): Promise<void> => {
    for (const { surface, who: first, document, variables } of commands()) {
      const input = { ...(variables["input"] as object), ...change };
      const by = await authorization(surface === "partner" ? first : who);
      const body = { query: document, variables: { input, idempotencyKey: key } };
      const { status, text } = await program.post(`/${surface}/graphql`, by, body);
      expect([document, status < 500, found(text)]).toEqual([document, true, []]);
    }
  };

  test("to whoever may not do it", () => again("trainer", {}), 60_000);
  test("to another unit", () => again("caseworker-helsinki", {}), 60_000);
  test(
    "of an input that is not as the schema says",
    () => again("caseworker", { [`Kanaria${randomUUID()}`]: "x" }),
    60_000,
  );
  test("of a key that is none", () => again("caseworker", {}, "once"), 60_000);

  test("in addresses, headers and what is no GraphQL", async () => {
    const [one, two, three] = Object.values(teller.canaries);
    const answers = await Promise.all([
      program.send(`/${one}?name=${two}`),
      program.send(`/casework/graphql?query=${one}`),
      program.post("/casework/graphql", await authorization("caseworker"), { query: `${one} {` }),
      program.post("/casework/graphql", await authorization("caseworker"), {
        query: `{ referral(id: "${one}") { id } }`,
      }),
      program.post("/casework/graphql", { ...(await authorization("caseworker")), "x-purpose": three ?? "" }, {}),
      program.send("/partner/token", { method: "POST", body: `client_assertion=${one}` }),
    ]);
    for (const { status, text } of answers) expect([status < 500, found(text)]).toEqual([true, []]);
  });
});

test.each([
  ["casework", "caseworker"],
  ["training", "trainee"],
  ["partner", "partnerPolice"],
])("the surface of %s takes in no pile of marks, which would keep everybody waiting", async (surface, who) => {
  const body = { query: "{ __typename }", variables: { text: `a${"\u0316\u0301".repeat(15_000)}` } };
  const { status, text } = await program.post(`/${surface}/graphql`, await authorization(who), body);
  expect([status, text.includes("INVALID_TEXT")]).toEqual([400, true]);
});

describe("a database that fails tells nothing of what it failed at", () => {
  const broken = async (by: string, asked: string, change: object = {}): Promise<string> => {
    const one = teller.told.find(({ field }) => field === asked);
    const input = { ...(one?.variables["input"] as object), ...change };
    const body = { query: one?.document, variables: { input, idempotencyKey: randomUUID() } };
    return (await program.post("/casework/graphql", await authorization(by), body)).text;
  };

  test("at a constraint", async () => {
    await world.administrator.query(`
      alter table casework.referral_draft add constraint never check (false) not valid;
      alter table casework.organisation add constraint never check (false) not valid;
      alter table casework.person add constraint never check (false) not valid`);
    const answers = [
      await broken("caseworker", "saveReferralDraft"),
      await broken("director", "openOrganisation", { name: `${teller.canaries["OrganisationDetailsInput.name"]}b` }),
      await broken("caseworker", "recordReferral"),
    ];
    await world.administrator.query(`
      alter table casework.referral_draft drop constraint never;
      alter table casework.organisation drop constraint never;
      alter table casework.person drop constraint never`);
    for (const text of answers) expect([text.includes("INTERNAL_ERROR"), found(text)]).toEqual([true, []]);
  });

  test("at a name that is taken", async () => {
    const name = teller.canaries["OrganisationDetailsInput.name"];
    await world.administrator.query("create unique index never on casework.organisation (municipality)");
    const text = await broken("director", "openOrganisation", {
      name: `${name}c`,
      municipality: `${teller.canaries["OrganisationDetailsInput.municipality"]}uusi`,
    });
    await world.administrator.query("drop index casework.never");
    expect([text.includes("ALREADY_EXISTS"), found(text)]).toEqual([true, []]);
  });

  test("at a lock and at a limit of time", async () => {
    const holder = await world.administrator.connect();
    await holder.query("begin; lock table casework.referral_draft in access exclusive mode");
    const busy = await broken("caseworker", "saveReferralDraft");
    await holder.query("rollback");
    holder.release();
    await world.administrator.query(`
      create function public.wait() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return new; end $$;
      create trigger wait before insert on casework.referral_draft for each row execute function public.wait()`);
    const slow = await broken("caseworker", "saveReferralDraft");
    await world.administrator.query("drop trigger wait on casework.referral_draft");
    expect([busy.includes("BUSY"), found(busy)]).toEqual([true, []]);
    expect([slow.includes("TIMEOUT"), found(slow)]).toEqual([true, []]);
  });
});

const of = (...inputs: readonly string[]) => textFields.filter((name) => inputs.includes(name.split(".")[0] ?? ""));
const ofOrganisations = of("OrganisationDetailsInput");

/** What is public, a code or a key by its nature stands in the clear in these tables; in no log all the same. */
const plain: Readonly<Record<string, readonly string[]>> = {
  "casework.organisation": [...ofOrganisations, "register.referrer"],
  "casework.event": [...ofOrganisations, "register.referrer"],
  // The municipality of residence is counted; its history is sealed.
  "casework.customer": ["ResidenceInput.name"],
  "casework.person": ["register.person"],
  "casework.referral": ["register.reference"],
  "casework.register_entry": ["register.reference"],
  // Learners are staff of their bodies; the address is what the invitation is sent to and found by.
  "training.invitation": ["InviteLearnersInput.addresses"],
  "training.enrolment": ["WaiveEnrolmentInput.reason"],
  "training.certificate": ["RevokeCertificateInput.reason", "TakeAttendanceBackInput.reason"],
  "training.name_correction": ["CorrectLearnerNameInput.reason"],
  "kernel.trainee": ["CorrectLearnerNameInput.name", ...of("WalkInInput", "NewManagerInput"), "register.referrer"],
  // What a course says is written to be read by everybody who learns.
  "training.course_version": of("CourseTextInput", "ReturnCourseInput"),
  "training.course_approval": of("CourseTextInput"),
  "training.question_version": of("WordsInput"),
  "training.case_version": of("WordsInput"),
  "training.attendance_taken_back": ["TakeAttendanceBackInput.reason"],
  "training.training": of("TrainingPlanInput", "CancelTrainingInput"),
};

describe("what people wrote stands nowhere else", () => {
  test("in no line of the program's log, at its most talkative, and in no metric", async () => {
    const { status, text } = await program.send("/metrics");
    expect([status, found(text)]).toEqual([200, []]);
    expect(program.output()).toContain("operation failed");
    expect(found(program.output())).toEqual([]);
  });

  test("in no table in the clear, the audit log and the kept answers included", async () => {
    const { rows: tables } = await world.administrator.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of tables) {
      const { rows } = await world.administrator.query(`select t::text as text from ${name} t`);
      const sighted = found(JSON.stringify(rows)).filter((field) => !plain[name]?.includes(field));
      expect([name, sighted]).toEqual([name, []]);
    }
  });

  test("in no kept answer but ids, names of questions and cases, references, versions, moments and days of registers", async () => {
    const { rows } = await world.administrator.query<{ command: string; value: string }>(
      "select distinct command, value from kernel.idempotency, jsonb_each_text(result)",
    );
    const allowed =
      /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{1,2}-\d{4}-\d{4,}|\d{1,6}|true|false|[-0-9T:.]+Z|(m\d|case)-q?\d)?$/;
    const isSpanOfRegister = (command: string, value: string) =>
      command === "importFile" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    expect(rows.length).toBeGreaterThan(mutations.length);
    const others = rows.filter(({ value }) => value !== null && !allowed.test(value));
    expect(others.filter(({ command, value }) => !isSpanOfRegister(command, value))).toEqual([]);
  });

  test("in no mail and in no work that was queued", async () => {
    const { rows } = await world.administrator.query<{ payload: string }>("select payload from public.kept_job");
    expect(rows.length).toBeGreaterThan(3);
    expect(found(rows.map(({ payload }) => payload).join("\n"))).toEqual([]);
    await expect.poll(() => mail.received.join(""), { timeout: 10_000 }).toContain("Subject:");
    // Who is written to is said to the server and in the mail's head; nothing else that was written is, but names of bodies, which
    // are public: managers are told of which they are.
    const addressed = /^(RCPT TO|To):.*$/gm;
    const told = found(mail.received.join("").replaceAll("=\r\n", "").replaceAll(addressed, ""));
    expect(told.filter((field) => field !== "register.referrer" && !ofOrganisations.includes(field))).toEqual([]);
  });

  test("in nothing that PostgreSQL writes down, which is set up as in production", async () => {
    const compose = await readFile(new URL("../../../../infra/compose.yaml", import.meta.url), "utf8");
    const settings = [...compose.matchAll(/- (log_\w+)=(\w+)/g)].map(([, name, value]) => [name, value]);
    expect(settings.map(([name]) => name)).toEqual([
      "log_min_messages",
      "log_min_error_statement",
      "log_error_verbosity",
    ]);
    for (const [name, value] of settings)
      expect([name, (await world.administrator.query(`show ${name}`)).rows]).toEqual([name, [{ [`${name}`]: value }]]);
    // Something that is written down for certain, so that an empty log is not taken for a quiet one.
    await world.administrator.query("do $$ begin raise log 'the log is read here'; end $$");
    await expect.poll(() => log.written()).toContain("the log is read here");
    expect(found(await log.written())).toEqual([]);
  });
});
