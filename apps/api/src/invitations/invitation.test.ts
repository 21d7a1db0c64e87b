import { randomUUID } from "node:crypto";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { clearAway } from "../sign-in/session.store.ts";
import { openAs } from "../testing/administrator.ts";
import { inviterOf } from "../testing/invited.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
});
afterAll(() => world.close());

const { invite, course } = inviterOf(() => world);
const { enrolled } = learnersOf(() => world);

type Listed = { readonly id: string; readonly version: number; readonly email: string; readonly state: string };

const listing = `query Invitations($filter: InvitationFilterInput!, $first: Int!, $after: String) {
  it: invitations(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
    nodes { id version email course role organisation dueOn invitedByName mailedAt state } } }`;

async function listed(filter: object = {}, page: object = { first: 50 }, who = "trainer") {
  const { data, errors } = await world.ask(who, listing, { filter, ...page });
  expect(errors).toEqual([]);
  return data["it"] as { totalCount: number; nodes: Listed[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

async function act(name: "resendInvitation" | "withdrawInvitation", input: object, who = "trainer") {
  const document = `mutation Act($input: ChangeInvitationInput!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) {
    __typename ... on InvitationChanged { invitation { id version state mailedAt } } ... on Rejection { message }
    ... on StaleVersion { currentVersion } } }`;
  return world.ask(who, document, { input, key: randomUUID() });
}

async function invitationOf(email: string): Promise<Listed> {
  const found = (await listed()).nodes.find((one) => one.email === email);
  if (!found) throw new Error(`Nobody has invited ${email}`);
  return found;
}

describe("a trainer", () => {
  test("invites everybody whose address was pasted, and each is listed with who invited them", async () => {
    const pasted = `Vieras Esimerkki <vieras@example.invalid>; tulkki@example.invalid\nVIERAS@example.invalid`;
    expect(await invite(pasted, { dueOn: "2026-12-01" })).toEqual({
      __typename: "LearnersInvited",
      invited: 2,
      skipped: 0,
    });
    expect((await listed()).nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          email: "vieras@example.invalid",
          course: "Tunnista, kohtaa, ohjaa",
          role: "reception",
          dueOn: "2026-12-01",
          invitedByName: "Kaisa Esimerkki",
          mailedAt: null,
          state: "open",
        }),
      ]),
    );
    // Another trainer sees who invited, too.
    expect((await listed({}, { first: 1 }, "trainer-2")).nodes[0]).toMatchObject({ invitedByName: "Kaisa Esimerkki" });
  });

  test("does not invite who is invited already, who learns the course, or who need not", async () => {
    await enrolled("trainee", "reception");
    const completed = await enrolled("trainee-sv", "police");
    await world.administrator.query(
      "update training.enrolment set status = 'completed', completed_on = '2026-11-23' where id = $1",
      [completed],
    );
    await world.administrator.query(
      `insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, valid_from, valid_until,
         issued_until, renewal_from, status_index, version)
       select gen_random_uuid(), id, trainee_id, course_id, course_version_id, '2026-11-23', '2028-11-23', '2028-11-23',
         '2028-08-23', 7, 1
       from training.enrolment where id = $1`,
      [completed],
    );
    await invite("kutsuttu@example.invalid");
    const pasted = "kutsuttu@example.invalid TRAINEE@example.invalid trainee-sv@example.invalid uusi@example.invalid";
    const checking = `query Check($course: ID!, $addresses: String!) { it: checkedAddresses(course: $course, addresses: $addresses) {
      address state } }`;
    const { data } = await world.ask("trainer", checking, {
      course: await course(),
      addresses: `${pasted} uusi@example.invalid roska`,
    });
    expect(data["it"]).toEqual([
      { address: "roska", state: "malformed" },
      { address: "kutsuttu@example.invalid", state: "invited" },
      { address: "TRAINEE@example.invalid", state: "enrolled" },
      { address: "trainee-sv@example.invalid", state: "certified" },
      { address: "uusi@example.invalid", state: "new" },
      { address: "uusi@example.invalid", state: "repeated" },
    ]);
    expect(await invite(pasted)).toMatchObject({ invited: 1, skipped: 3 });
  });

  test("is told what is wrong with what was pasted, and nobody is invited", async () => {
    const before = (await listed()).totalCount;
    for (const [addresses, problem] of [
      ["", "required"],
      ["a@example.invalid, ei osoite", "malformed"],
      [Array.from({ length: 201 }, (_, n) => `n${n}@example.invalid`).join(" "), "too_long"],
    ] as const) {
      expect(await invite(addresses)).toMatchObject({ __typename: "InvalidField", field: "email", problem });
    }
    expect(await invite("b@example.invalid", { dueOn: "2026-11-22" })).toMatchObject({ field: "dueOn" });
    expect(await invite("b@example.invalid", { organisation: randomUUID() })).toMatchObject({ field: "organisation" });
    expect(await invite("b@example.invalid", { course: randomUUID() })).toMatchObject({ __typename: "CourseNotFound" });
    expect((await listed()).totalCount).toBe(before);
  });
});

describe("of invitations, a trainer", () => {
  test("withdraws an invitation, which is then neither sent again nor withdrawn", async () => {
    await invite("peruttava@example.invalid");
    const { id, version } = await invitationOf("peruttava@example.invalid");
    const input = { invitation: id, expectedVersion: version };
    expect((await act("withdrawInvitation", input)).data["it"]).toMatchObject({ invitation: { state: "withdrawn" } });
    const again = { invitation: id, expectedVersion: version + 1 };
    expect((await act("resendInvitation", again)).data["it"]).toMatchObject({ __typename: "InvitationWithdrawn" });
    expect((await act("withdrawInvitation", input)).data["it"]).toMatchObject({ __typename: "StaleVersion" });
    expect(await invite("peruttava@example.invalid")).toMatchObject({ invited: 1 });
  });

  test("sends one again that has expired, or invites anew in its place", async () => {
    await invite("vanha@example.invalid hidas@example.invalid");
    world.setNow("2026-12-23T10:00:00.000Z");
    const old = await invitationOf("vanha@example.invalid");
    expect(old.state).toBe("expired");
    const { data } = await act("resendInvitation", { invitation: old.id, expectedVersion: old.version });
    expect(data["it"]).toMatchObject({ invitation: { state: "open", version: old.version + 1 } });
    expect(await invite("hidas@example.invalid vanha@example.invalid")).toMatchObject({ invited: 1, skipped: 1 });
    const states = (await listed()).nodes.filter(({ email }) => email.startsWith("hidas")).map(({ state }) => state);
    expect(states).toEqual(["open", "withdrawn"]);
    world.setNow("2026-11-23T10:00:00.000Z");
  });

  test("finds invitations by how they stand, a page at a time, in one statement each", async () => {
    const all = await listed();
    const first = await listed({}, { first: 2 });
    const second = await listed({}, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(all.nodes.slice(0, 4).map(({ id }) => id));
    expect((await listed({ state: "withdrawn" })).nodes.every(({ state }) => state === "withdrawn")).toBe(true);
    expect((await listed({ course: randomUUID() })).totalCount).toBe(0);
    const watch = watchStatements(world.kernels.casework.database.pool);
    await listed();
    watch.stop();
    // Who asks, the page, and the audit row.
    expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  });
});

test("to nobody else the database shows invitations or lets them be changed, not even where the door stood open", async () => {
  const { id, version } = await invitationOf("vieras@example.invalid");
  for (const who of ["caseworker", "director", "administrator", "statistician"]) {
    expect([who, (await listed({}, { first: 1 }, who)).totalCount]).toEqual([who, 0]);
    const acted = await act("withdrawInvitation", { invitation: id, expectedVersion: version }, who);
    expect([who, acted.data["it"]]).toMatchObject([who, { __typename: "InvitationNotFound" }]);
    expect([who, await invite("luvaton@example.invalid", {}, who)]).toMatchObject([
      who,
      { __typename: "CourseNotFound" },
    ]);
  }
  const { data } = await act("withdrawInvitation", { invitation: randomUUID(), expectedVersion: 1 });
  expect(data["it"]).toMatchObject({ __typename: "InvitationNotFound" });
});

test("the address of somebody who never came is forgotten three months after; who came stays", async () => {
  await invite("unohdettava@example.invalid tullut@example.invalid");
  await world.administrator.query(
    `update training.invitation set status = 'accepted', accepted_at = now(),
       trainee_id = (select id from kernel.trainee limit 1) where email = 'tullut@example.invalid'`,
  );
  const pool = openAs(world, "sign_in_app");
  const left = async (at: string) => {
    await clearAway(pool, at);
    return (await listed({}, { first: 100 })).nodes.map(({ email }) => email.split("@")[0]);
  };
  // Sent on 23 November and open for 14 days: 7 December and 90 days.
  expect(await left("2027-03-07T09:00:00.000Z")).toContain("unohdettava");
  const kept = await left("2027-03-07T11:00:00.000Z");
  expect(kept).not.toContain("unohdettava");
  expect(kept).toContain("tullut");
  await pool.end();
});
