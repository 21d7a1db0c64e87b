import { testMasterKey } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applicationRoles, roleUrl, type ApplicationRole } from "../kernel/roles.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Who leaves which work: the worker whatever it finds to be done, the others what their own commands are followed by. */
const queuedBy: Readonly<Record<string, readonly ApplicationRole[]>> = {
  "referral-received": ["casework_app", "partner_app", "worker_app"],
  "decision-waiting": ["casework_app", "worker_app"],
  "many-files-opened": ["casework_app", "worker_app"],
  invitation: ["casework_app", "worker_app"],
  "learner-mail": ["casework_app", "worker_app"],
  "manager-named": ["casework_app", "worker_app"],
  "name-corrected": ["casework_app", "worker_app"],
  "certificate-revoked": ["casework_app", "worker_app"],
  "follow-changes": ["casework_app", "worker_app"],
  "course-changed": ["training_app", "worker_app"],
  "sign-in-link": ["sign_in_app", "worker_app"],
  "bodies-late": ["worker_app"],
  "managers-late": ["worker_app"],
  "task-of-nobody": ["worker_app"],
};
const cases = applicationRoles.map((role) => ({
  role,
  tasks: Object.keys(queuedBy).filter((task) => queuedBy[task]?.includes(role)),
}));

async function mayQueue(client: pg.Client, task: string): Promise<boolean> {
  try {
    await client.query("select kernel.enqueue($1, '{}')", [task]);
    return true;
  } catch (error) {
    // 42501 is a right that is missing.
    if ((error as { readonly code?: string }).code === "42501") return false;
    throw error;
  }
}

describe("a role of the database queues what its own commands leave, and nothing else", () => {
  test.each(cases)("$role: $tasks", async ({ role, tasks }) => {
    const client = new pg.Client({ connectionString: roleUrl(world.databaseUrl, testMasterKey, role) });
    await client.connect();
    const queued: string[] = [];
    for (const task of Object.keys(queuedBy)) if (await mayQueue(client, task)) queued.push(task);
    await client.end();
    expect(queued).toEqual(tasks);
  });
});

test("what a role may not queue it cannot queue by a way around, nor is it told what stands there", async () => {
  const client = new pg.Client({ connectionString: roleUrl(world.databaseUrl, testMasterKey, "training_app") });
  await client.connect();
  const around = ["select graphile_worker.add_job('sign-in-link', '{}')", "select from graphile_worker._private_jobs"];
  for (const sql of around) await expect(client.query(sql)).rejects.toThrow("permission denied");
  await expect(client.query("set session authorization worker_app")).rejects.toThrow("permission denied");
  await client.end();
});
