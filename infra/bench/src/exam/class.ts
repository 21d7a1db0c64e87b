import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { demoCourse } from "@vas/domain/demo";
import type { Instant } from "@vas/domain/kernel";
import type pg from "pg";
import { apiModule } from "../api-module.ts";
import { settle } from "../fill.ts";
import { once, type StageDatabase } from "../stage.ts";

/** Somebody who sits the exam: an enrolment, and the cookie of a session of their own. */
export type Sitter = { readonly enrolment: string; readonly cookie: string };

type Kernel = object;
type Modules = {
  readonly publishDemoCourse: (kernel: Kernel) => Promise<boolean>;
  readonly openDatabase: (options: object) => Promise<{ close(): Promise<void> }>;
  readonly openKeyring: (masterKey: Buffer) => object;
  readonly surfaceKernel: (options: object) => Kernel;
  readonly roleUrl: (administrator: string, masterKey: Buffer, role: string) => string;
  readonly tables: readonly unknown[];
};

/** Publishes the course of the demo by the commands that trainers use, and enrols a class that has read every lesson. */
export async function fillClass(database: StageDatabase, trainees: number): Promise<readonly Sitter[]> {
  await publishCourse(database);
  const sitters = await once(database.url, (client) => addTrainees(client, trainees));
  await settle(database.url);
  return sitters;
}

async function publishCourse({ url, masterKeyFile }: StageDatabase): Promise<void> {
  const masterKey = Buffer.from((await readFile(masterKeyFile, "utf8")).trim(), "base64");
  const { publishDemoCourse, openDatabase, openKeyring, surfaceKernel, roleUrl, tables } = await modules();
  const database = await openDatabase({
    url: roleUrl(url, masterKey, "casework_app"),
    tables,
    connections: 2,
    applicationName: "vas bench",
  });
  try {
    const now = (): Instant => new Date().toISOString() as Instant;
    const keyring = openKeyring(masterKey);
    await publishDemoCourse(
      surfaceKernel({ surface: "casework", database, statistics: null, keyring, now, newId: randomUUID }),
    );
  } finally {
    await database.close();
  }
}

async function modules(): Promise<Modules> {
  const paths = ["demo/course.js", "kernel/database.js", "kernel/keyring.js", "kernel/request.js", "kernel/roles.js"];
  const loaded = await Promise.all([...paths, "tables.js"].map((path) => apiModule<Partial<Modules>>(path)));
  return Object.assign({}, ...loaded) as Modules;
}

/** The class by the database's own means: who they are, that they have read everything, and that they are signed in. */
async function addTrainees(client: pg.Client, trainees: number): Promise<readonly Sitter[]> {
  const sitters = Array.from({ length: trainees }, () => ({ enrolment: randomUUID(), secret: newSecret() }));
  const lessons = demoCourse.modules.flatMap((module) => module.lessons.map(({ id }) => `lesson:${id}`));
  await client.query(
    `with sitter as (select * from unnest($1::uuid[], $2::bytea[]) with ordinality as s(enrolment, secret, n)),
      person as (insert into kernel.trainee (id, subject, name, language)
        select gen_random_uuid(), 'bench-' || n, 'Keksitty Esimerkki ' || n, (array['fi', 'sv', 'en'])[1 + n % 3] from sitter
        returning id, subject),
      version as (select id, course_id from training.course_version where status = 'published' limit 1),
      enrolled as (insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, origin, cycle,
          enrolled_on, extra_time, status, version)
        select s.enrolment, p.id, v.course_id, v.id, 'reception', '{"kind": "self"}', 1, current_date, 0, 'active', 1
        from sitter s join person p on p.subject = 'bench-' || s.n cross join version v
        returning id, trainee_id),
      done as (insert into training.step_done (enrolment_id, trainee_id, step, done_at)
        select e.id, e.trainee_id, step, now() from enrolled e, unnest($3::text[]) step)
    insert into kernel.session (secret_hash, realm, trainee_id, created_at, authenticated_at, last_seen_at, idle_seconds, expires_at)
    select s.secret, 'training', p.id, now(), now(), now(), 3600, now() + interval '12 hours'
    from sitter s join person p on p.subject = 'bench-' || s.n`,
    [sitters.map(({ enrolment }) => enrolment), sitters.map(({ secret }) => hashOfSecret(secret)), lessons],
  );
  return sitters.map(({ enrolment, secret }) => ({ enrolment, cookie: `__Host-training=${secret}` }));
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function hashOfSecret(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
