import { afterAll, beforeAll, expect, test } from "vitest";
import { filesAnHour } from "../kernel/file-watch.ts";
import { startProgram, type RunningProgram } from "../testing/program.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
let program: RunningProgram;
beforeAll(async () => {
  world = await openWorld();
  program = await startProgram(world.databaseUrl);
}, 60_000);
afterAll(async () => {
  await program.stop();
  await world.close();
});

type Job = { readonly payload: { readonly unitId: string; readonly actorId: string } };

test("who opens the files of more than 30 people in an hour is told to the operators, supervisors and auditors", async () => {
  const people = [];
  for (let i = 0; i <= filesAnHour; i += 1) people.push(await givenReferral(world));
  const cookie = await program.signIn("caseworker");
  const open = ({ id }: { readonly id: string }) =>
    program.ask(cookie, "query Open($id: ID!) { referral(id: $id) { id person { givenName } } }", { id });
  const list = await program.ask(cookie, "query List { referrals(first: 100) { totalCount nodes { id } } }");
  expect(list.text).toContain(`"totalCount":${people.length}`);
  for (const one of people.slice(1)) await open(one);
  expect(program.output()).not.toContain("MANY_FILES_OPENED");

  for (const one of people.slice(0, 2)) await open(one);
  const { id, unit } = staffActor("caseworker") as { id: string; unit: string };
  const told = program
    .output()
    .split("\n")
    .filter((line) => line.includes("MANY_FILES_OPENED"));
  expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ msg: "many files opened", code: "MANY_FILES_OPENED", actor: id }),
  ]);
  expect((await program.send("/metrics")).text).toContain("vas_many_files_opened_total 1");
  const queued = `select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'many-files-opened'`;
  await expect
    .poll(async () => (await world.administrator.query<Job>(queued)).rows.map(({ payload }) => payload))
    .toEqual([{ unitId: unit, actorId: id }]);
});
