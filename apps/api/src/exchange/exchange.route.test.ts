import { randomUUID } from "node:crypto";
import { demoQuestions } from "@vas/domain/demo";
import { writeMoodle } from "@vas/domain/exchange";
import { languages, type StaffActor, type Words } from "@vas/domain/kernel";
import { sourceWords, type Question } from "@vas/domain/questions";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { openAdmission, openRateLimit } from "../edge/index.ts";
import { openRequest } from "../kernel/request.ts";
import { sound } from "../testing/malformed-files.ts";
import { packed } from "../testing/malformed-packages.ts";
import { codeIn, serve, type Served } from "../testing/served-boxes.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { bankExportRoute, bankImportRoute } from "./exchange.route.ts";

let world: World;
let edge: Served;
let course: string;

beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  const { rows } = await world.administrator.query<{ id: string }>("select id from training.course");
  course = rows[0]?.id ?? "";
  const options = {
    identify: ({ headers }: { readonly headers: { readonly authorization?: string | undefined } }) => {
      const actor = staffActor(String(headers.authorization), "sv") as StaffActor;
      return Promise.resolve({ actor, session: null, purpose: null });
    },
    open: (asked: Parameters<typeof openRequest<StaffActor>>[1]) => openRequest(world.kernels.casework, asked),
    rateLimit: openRateLimit({ name: "casework", requests: 100, seconds: 60 }),
    admission: openAdmission(10),
  };
  edge = await serve({ routes: [bankImportRoute(options), bankExportRoute(options)] });
});
afterAll(async () => {
  await edge.stop();
  await world.close();
});

type Preview = {
  readonly token: string;
  readonly added: readonly object[];
  readonly changed: readonly object[];
};
type Answered = { readonly preview?: Preview; readonly problems?: readonly object[]; readonly problemCount?: number };

type Sending = { readonly who?: string; readonly token?: string; readonly key?: string; readonly to?: string };

async function send(body: string | Buffer, { who = "trainer", token, key = randomUUID(), to = course }: Sending = {}) {
  const headers = {
    authorization: who,
    "idempotency-key": key,
    "content-type": "application/octet-stream",
    "x-language": "en",
  };
  const asked = token === undefined ? "" : `&token=${token}`;
  const path = `/casework/courses/${to}/bank?language=fi${asked}`;
  const reply = await edge.send(path, { method: "POST", headers, body });
  return { ...reply, answer: JSON.parse(reply.text) as Answered };
}

async function previewed(body: string | Buffer): Promise<Preview> {
  const { answer } = await send(body);
  return answer.preview ?? expect.fail("No preview");
}

function take(query: string, who = "trainer", from = course) {
  return edge.send(`/casework/courses/${from}/bank?${query}`, { headers: { authorization: who } });
}

async function versions(): Promise<number> {
  const { rows } = await world.administrator.query<{ count: number }>(
    "select count(*)::int from training.question_version",
  );
  return rows[0]?.count ?? 0;
}

const inAll = (text: string): Words => ({ fi: text, sv: text, en: text });
const inLanguage: Words = { fi: "in Finnish", sv: "in Swedish", en: "in English" };

function first(differently: Partial<Question>): string {
  const [question] = demoQuestions;
  return writeMoodle(question ? [{ ...question, ...differently }] : [], null).text;
}

describe("a bank that is taken out", () => {
  test.each(["format=gift&language=all", "format=moodle_xml&language=each", "format=moodle_xml&language=sv"])(
    "as %s changes nothing when it comes back",
    async (query) => {
      const file = await take(query);
      expect(file.status).toBe(200);
      const preview = await previewed(file.bytes);
      const count = query.startsWith("format=gift")
        ? demoQuestions.filter(({ body }) => body.kind !== "order")
        : demoQuestions;
      expect(preview).toMatchObject({ added: [], changed: [], unchanged: count.length, noteCount: 0 });
    },
  );

  test("has the name of its course and is not shown by a browser", async () => {
    const { headers } = await take("format=gift&language=fi");
    expect(headers["content-disposition"]).toBe('attachment; filename="recognise-meet-refer-fi.gift"');
    expect([headers["x-content-type-options"], headers["cache-control"]]).toEqual(["nosniff", "no-store"]);
  });

  test("is told with what its format cannot say, in one statement", async () => {
    const watch = watchStatements(world.kernels.casework.database.pool);
    const document = `query Export($course: ID!) { bankExport(course: $course) { title questions
      leftOut { question format message } } }`;
    const { data } = await world.ask("trainer", document, { course });
    watch.stop();
    const { leftOut, questions } = data["bankExport"] as { questions: number; leftOut: { question: string }[] };
    expect(questions).toBe(demoQuestions.length);
    const orders = demoQuestions.filter(({ body }) => body.kind === "order").map(({ id }) => id as string);
    expect(leftOut.map(({ question }) => question).toSorted()).toEqual(orders.toSorted());
    expect(watch.statements.filter((text) => text.includes("question_version"))).toHaveLength(1);
  });

  test("is there for trainers only, and a course that is not there is not found", async () => {
    expect((await take("format=gift&language=all", "caseworker")).status).toBe(403);
    expect((await take("format=gift&language=all", "trainer", randomUUID())).status).toBe(404);
    expect((await take("format=gift&language=all", "trainer", "recognise")).status).toBe(404);
    expect((await take("format=exe&language=all")).status).toBe(400);
  });
});

describe("an import", () => {
  test("shows first what it would do, part by part, and stores nothing", async () => {
    const before = await versions();
    const preview = await previewed(first({ source: inAll("En annan källa") }));
    expect(preview.changed).toMatchObject([
      {
        question: demoQuestions[0]?.id,
        differences: languages.map((language) => ({
          part: `Source ${inLanguage[language]}`,
          before: demoQuestions[0] && sourceWords(demoQuestions[0].source)[language],
          after: "En annan källa",
        })),
      },
    ]);
    expect(await versions()).toBe(before);
  });

  test("then does exactly that, once, with an audit row and a version that names its writer", async () => {
    const before = await versions();
    const text = sound.replace("m1-q1", "m1-imported").replace("m1-q1", "m1-imported");
    const { token, added } = await previewed(text);
    expect(added).toMatchObject([{ question: "m1-imported", module: "m1", kind: "true_false", stem: "Question" }]);
    const key = randomUUID();
    for (let times = 0; times < 2; times += 1) {
      expect((await send(text, { token, key })).answer).toEqual({ counts: { added: 1, changed: 0, unchanged: 0 } });
    }
    expect(await versions()).toBe(before + 1);
    const { rows } = await world.administrator.query(
      "select written_by = $1 as mine, written_at is not null as dated from training.question_version where question = 'm1-imported'",
      [staffActor("trainer").id],
    );
    expect(rows).toEqual([{ mine: true, dated: true }]);
    const { rows: audited } = await world.administrator.query(
      "select operation, field_classes, row_count from audit.entry where operation = 'ImportBank' and decision = 'allowed' order by id desc limit 1",
    );
    expect(audited).toEqual([{ operation: "ImportBank", field_classes: ["learning"], row_count: 1 }]);
  });

  test("is refused where somebody wrote in the bank since the preview", async () => {
    const mine = first({ source: inAll("Min källa") });
    const { token } = await previewed(mine);
    const theirs = first({ source: inAll("Deras källa") });
    const other = await previewed(theirs);
    expect((await send(theirs, { who: "trainer-2", token: other.token })).answer).toHaveProperty("counts");
    const before = await versions();
    expect((await send(mine, { token })).answer).toEqual({ bankChanged: true });
    expect(await versions()).toBe(before);
  });

  test("of a file with one fault in many questions stores none of them, and names the fault's place", async () => {
    const before = await versions();
    const { answer } = await send(writeMoodle(demoQuestions, null).text.replace('fraction="100"', 'fraction="50"'));
    expect(answer.problems).toMatchObject([{ code: "partial_credit", question: demoQuestions[0]?.id }]);
    const broken = sound.replace("m1-q1", "m1-new") + "\nx{=a\n";
    const refused = await send(broken, { token: "0".repeat(64) });
    expect(refused.answer.problems).toEqual([
      {
        file: null,
        line: 6,
        question: null,
        code: "braces_unbalanced",
        message: "The braces do not match: each { needs a }.",
      },
    ]);
    expect(await versions()).toBe(before);
  });

  test("of a malformed package answers its reason", async () => {
    const { answer } = await send(packed({ both: { checksum: 1 } }));
    expect(answer.problems).toMatchObject([{ code: "zip_checksum_wrong" }]);
  });

  test("is for trainers only, of a course that is there, and not larger than a bank can be", async () => {
    expect((await send(sound, { who: "caseworker" })).status).toBe(403);
    expect((await send(sound, { to: randomUUID() })).status).toBe(404);
    const large = await send(Buffer.alloc(5_242_881, "a"));
    expect([large.status, codeIn(large)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });
});
