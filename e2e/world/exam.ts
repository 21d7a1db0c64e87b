import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";

const root = join(import.meta.dirname, "..", "..");
const hashes = join(root, "apps", "portal", "src", "operation-hashes.generated.json");

/** Asks the portal's surface from within a page, by an operation of the portal's own. */
async function ask<Data>(page: Page, operationName: string, variables: object): Promise<Data> {
  const known = JSON.parse(readFileSync(hashes, "utf8")) as Record<string, string>;
  const extensions = { persistedQuery: { version: 1, sha256Hash: known[operationName] } };
  const body = JSON.stringify({ operationName, variables, extensions });
  const answer = await page.evaluate(async (sent) => {
    const headers = { "content-type": "application/json", "x-vas-request": "1" };
    const response = await fetch("/training/graphql", { method: "POST", headers, body: sent });
    return (await response.json()) as { data: unknown };
  }, body);
  return answer.data as Data;
}

type Course = {
  readonly id: string;
  readonly modules: readonly { readonly lessons: readonly { readonly id: string; readonly isRead: boolean }[] }[];
  readonly standing: { readonly id: string } | null;
};

/** Trainers of other journeys publish courses too; the demo's is known by how many modules it has. */
const demoModules = 7;

/** Enrols whoever is signed in on the page in the demo's course and has them read every lesson; answers the course. */
export async function readEveryLesson(page: Page, role: string): Promise<string> {
  const key = () => ({ idempotencyKey: crypto.randomUUID() });
  const theCourse = async () => {
    const { courses } = await ask<{ courses: readonly Course[] }>(page, "Courses", {});
    const course = courses.find(({ modules }) => modules.length === demoModules);
    if (!course) throw new Error("There is no course to be read");
    return course;
  };
  const { id, standing } = await theCourse();
  if (!standing) await ask(page, "Enrol", { input: { course: id, role }, ...key() });
  const { modules, standing: enrolled } = await theCourse();
  for (const { id: lesson, isRead } of modules.flatMap(({ lessons }) => lessons)) {
    if (!isRead) await ask(page, "FinishLesson", { input: { enrolment: enrolled?.id, lesson }, ...key() });
  }
  return id;
}

/** Lets hours pass since every exam that has ended: the pause before the next attempt is not waited out. */
export async function letHoursPass(hours: number): Promise<void> {
  const data = process.env["DATA_DIRECTORY"] ?? join(root, "e2e", ".cache", "data");
  const script = join(root, "infra", "local", "age-exams.ts");
  await promisify(execFile)(process.execPath, [script, String(hours)], {
    env: { ...process.env, DATA_DIRECTORY: data },
  });
}
