import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { dataDirectory } from "./data-directory.ts";

const script = join(import.meta.dirname, "..", "..", "infra", "local", "age-exams.ts");

/** Lets hours pass since every exam that has ended: the pause before the next attempt is not waited out. */
export async function letHoursPass(hours: number): Promise<void> {
  const env = { ...process.env, DATA_DIRECTORY: dataDirectory };
  await promisify(execFile)(process.execPath, [script, String(hours)], { env });
}
