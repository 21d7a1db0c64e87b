import type { Instant } from "@vas/domain/kernel";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { learnersOf } from "../testing/learners.ts";
import { serveCertificates, type ServedCertificates } from "../testing/served-certificates.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let served: ServedCertificates;
let now = "2026-11-23T10:00:00.000Z" as Instant;

beforeAll(async () => {
  world = await openWorld();
  served = await serveCertificates(world, () => now);
  const { course } = await coursesIn(() => world).published("plain", smallCourse(["a"], { exam: null }));
  const { enrolled, read } = learnersOf(() => world);
  await read("trainee", await enrolled("trainee", "ngo", course), "a");
});
afterAll(async () => {
  await served.stop();
  await world.close();
});

describe("what is published for verifiers", () => {
  test("can be asked for more often, but not without end, and keepers are not told how often", async () => {
    const slow = await serveCertificates(world, () => now, { published: 4 });
    const ask = async (path: string) => fetch(`${slow.origin}${path}`);
    for (const path of ["/.well-known/jwks.json", "/certificates/status/0", "/certificates/status/1"]) {
      const reply = await ask(path);
      expect([reply.headers.get("ratelimit"), reply.status < 429]).toEqual([null, true]);
    }
    expect([(await ask("/certificates/issuer")).status, (await ask("/certificates/status/0")).status]).toEqual([
      200, 429,
    ]);
    await slow.stop();
  });

  test("is a list that is signed once in ten seconds, and at once where another certificate is revoked", async () => {
    const list = async () => (await fetch(`${served.origin}/certificates/status/0`)).text();
    const first = await list();
    now = "2026-11-23T10:00:09.999Z" as Instant;
    expect(await list()).toBe(first);
    now = "2026-11-23T10:00:10.000Z" as Instant;
    const second = await list();
    expect(decodeJwt(second).iat).toBe((decodeJwt(first).iat ?? 0) + 10);
    await world.administrator.query(
      "update training.certificate set revoked_at = now(), revoked_by = gen_random_uuid(), revoke_reason = 'Vilppi'",
    );
    expect(decodeJwt(await list())["credentialSubject"]).not.toEqual(decodeJwt(second)["credentialSubject"]);
  });

  test("is found by indexes, however many certificates there are", async () => {
    const client = await world.administrator.connect();
    try {
      await client.query("set enable_seqscan = off");
      for (const [text, index] of [
        [
          "select c.status_index from training.certificate c where c.status_index >= 0 and c.status_index < 131072 and (c.revoked_at is not null or (c.valid_until < c.issued_until and c.valid_until < '2026-11-23'))",
          "certificate_revoked_place",
        ],
        ["select from training.status_place where status_index >= 131072 and status_index < 262144", "status_place_pk"],
      ] as const) {
        const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${text}`);
        expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain(index);
      }
      const { rows } = await client.query<{ source: string }>(
        "select string_agg(prosrc, ' ') as source from pg_proc where proname in ('revoked_places', 'status_list_exists')",
      );
      // The functions ask as above: by a range, which an index knows, and not by a division, which it does not.
      expect(rows[0]?.source).not.toContain("status_index /");
    } finally {
      client.release(true);
    }
  });
});
