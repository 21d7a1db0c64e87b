import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { exitCodes, failure } from "./failure.ts";

const run = promisify(execFile);

/** The account PostgreSQL runs under when the command itself runs as root, which PostgreSQL refuses. */
export type ServerUser = { readonly uid: number; readonly gid: number };

/** How a program is to be started: by whom, and through which other program. */
export type Invocation = {
  readonly file: string;
  readonly args: readonly string[];
  readonly account: { readonly uid?: number; readonly gid?: number };
};

/**
 * The account for PostgreSQL, or undefined where the caller's own will do. As root it is the owner of the cluster, for a
 * new one `postgres`, made if it is missing; where accounts cannot be made (a read-only system), `nobody`.
 */
export async function serverUser(cluster: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = existsSync(cluster) ? statSync(cluster) : { uid: 0, gid: 0 };
  if (uid !== 0) return { uid, gid };
  const known = await lookUp("postgres");
  if (known) return known;
  await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]).catch(() => undefined);
  const made = (await lookUp("postgres")) ?? (await lookUp("nobody"));
  if (made) return made;
  throw failure(
    "PostgreSQL does not run as root, and no account for it could be made. Run the command as a plain user.",
    exitCodes.machineNotReady,
  );
}

async function lookUp(name: string): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/**
 * Starts a program as the server's account. Where a folder above is closed to it (a checkout under root's home), the
 * program keeps root's right to pass closed folders and nothing else of root's rights.
 */
export function invocationAs(user: ServerUser | undefined, program: string, args: readonly string[]): Invocation {
  if (!user) return { file: program, args, account: {} };
  if (args.concat(program).every((path) => !path.startsWith("/") || isOpenTo(user, path)))
    return { file: program, args, account: user };
  return {
    file: "setpriv",
    args: [
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      "--clear-groups",
      "--inh-caps=+dac_override",
      "--ambient-caps=+dac_override",
      "--",
      program,
      ...args,
    ],
    account: {},
  };
}

function isOpenTo(user: ServerUser, path: string): boolean {
  const folder = dirname(path);
  if (!existsSync(folder)) return true;
  const { uid, gid, mode } = statSync(folder);
  const searchBit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & searchBit) !== 0 && (folder === dirname(folder) || isOpenTo(user, folder));
}
