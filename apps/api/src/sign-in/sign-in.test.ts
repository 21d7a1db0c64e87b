import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reply } from "../testing/served-boxes.ts";
import { returnPath } from "./return-path.ts";
import { cookiesOf, openSignInWorld, type SignInWorld } from "../testing/sign-in-world.ts";

let world: SignInWorld;
beforeAll(async () => {
  world = await openSignInWorld();
});
afterAll(() => world.close());

/** A browser at the identity provider: keeps its cookies and follows nothing by itself. */
function browser() {
  const jar = new Map<string, string>();
  return async (address: URL, body?: URLSearchParams): Promise<Response> => {
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") };
    const how = body ? { method: "POST", body } : {};
    const response = await fetch(address, { redirect: "manual", headers, ...how });
    for (const set of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split(/=(.*)/s);
      jar.set(name, value);
    }
    return response;
  };
}

type Begun = { readonly location: URL; readonly flow: string; readonly reply: Reply };

async function begin(path: string, cookie = ""): Promise<Begun> {
  const reply = await world.send(path, cookie ? { headers: { cookie } } : {});
  expect(reply.status).toBe(303);
  return { reply, location: new URL(String(reply.headers["location"])), flow: cookiesOf(reply) };
}

/** Chooses a person on the provider's page. @returns the address of our callback with the provider's answer. */
async function choose(location: URL, person: string): Promise<URL> {
  const visit = browser();
  const page = await visit(location);
  const choice = new URL(page.headers.get("location") ?? "", location);
  expect((await visit(choice)).status).toBe(200);
  let next = await visit(choice, new URLSearchParams({ person }));
  for (let step = 0; step < 4; step += 1) {
    const address = new URL(next.headers.get("location") ?? "", location);
    if (address.pathname.startsWith("/sign-in/callback/")) return address;
    next = await visit(address);
  }
  throw new Error("The provider did not send the browser back");
}

const finish = (callback: URL, flow: string) =>
  world.send(`${callback.pathname}${callback.search}`, { headers: { cookie: flow } });

const who = (realm: "staff" | "trainee", cookie: string) =>
  world.send(`/who/${realm}`, { method: "POST", headers: { cookie } });

describe("signing in through the identity provider", () => {
  test("asks it with PKCE, state and nonce, and carries them sealed in a short-lived cookie", async () => {
    const { location, reply } = await begin("/sign-in?realm=casework&return=/referrals?status=received");
    expect(location.origin).toBe(world.issuer);
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      redirect_uri: `${world.origin}/sign-in/callback/casework`,
    });
    const [cookie = ""] = reply.headers["set-cookie"] ?? [];
    expect(cookie).toMatch(/^__Host-casework-flow=[\w-]+; Path=\/; Max-Age=600; Secure; HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain(location.searchParams.get("state"));
  });

  test("opens a session and goes on to the page that was asked for", async () => {
    const { location, flow } = await begin("/sign-in?realm=casework&return=/referrals?status=received%26page=2");
    const reply = await finish(await choose(location, "director"), flow);
    expect(reply.status).toBe(200);
    expect(reply.text).toContain(`content="0;url=/referrals?status=received&amp;page=2"`);
    expect(reply.headers["cache-control"]).toBe("no-store");
    expect(reply.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^__Host-casework=[\w-]{43}; .*SameSite=Strict$/),
      expect.stringMatching(/^__Host-casework-flow=; .*Max-Age=0/),
    ]);
    const { actor } = JSON.parse((await who("staff", cookiesOf(reply))).text) as { actor: object };
    expect(actor).toMatchObject({ kind: "staff", roles: ["director"] });
  });

  test("knows trainees in their own realm only", async () => {
    const trainee = await begin("/sign-in?realm=training");
    const reply = await finish(await choose(trainee.location, "trainee"), trainee.flow);
    expect(reply.text).toContain(`url=/portal/`);
    expect((await who("trainee", cookiesOf(reply))).status).toBe(200);
    const staff = await begin("/sign-in?realm=casework");
    await expect(choose(staff.location, "trainee")).rejects.toThrow("did not send");
  });

  test("ends the session that the browser had, and makes a new secret", async () => {
    const first = await begin("/sign-in");
    const before = cookiesOf(await finish(await choose(first.location, "caseworker"), first.flow));
    const second = await begin("/sign-in?step-up=1", before);
    expect(second.location.searchParams.get("prompt")).toBe("login");
    const after = cookiesOf(await finish(await choose(second.location, "caseworker"), second.flow));
    expect(after).not.toBe(before);
    await expect.poll(async () => (await who("staff", before)).status, { timeout: 1_000, interval: 10 }).toBe(401);
    expect((await who("staff", after)).status).toBe(200);
  });

  test("signs out at the provider too", async () => {
    const { location, flow } = await begin("/sign-in");
    const cookie = cookiesOf(await finish(await choose(location, "caseworker"), flow));
    const reply = await world.send("/sign-out", { method: "POST", headers: { cookie } });
    const { continueAt } = JSON.parse(reply.text) as { continueAt: string };
    const end = new URL(continueAt);
    expect(end.origin).toBe(world.issuer);
    expect(end.searchParams.get("post_logout_redirect_uri")).toBe(`${world.origin}/signed-out`);
    const visit = browser();
    expect((await visit(end)).status).toBe(200);
  });
});

describe("a sign-in is refused, without a session", () => {
  test.each([
    ["without the cookie of its beginning", (flow: string) => [flow, ""]],
    ["with a cookie that was changed", (flow: string) => [flow, `${flow.slice(0, -4)}AAAA`]],
  ])("%s", async (_, change) => {
    const { location, flow } = await begin("/sign-in");
    const reply = await finish(await choose(location, "caseworker"), change(flow)[1] ?? "");
    expect(reply.status).toBe(400);
    expect(reply.text).toContain("Kirjautuminen ei onnistunut");
    expect(cookiesOf(reply)).toBe("");
  });

  test("with the answer to somebody else's sign-in", async () => {
    const mine = await begin("/sign-in");
    const theirs = await begin("/sign-in");
    const reply = await finish(await choose(theirs.location, "director"), mine.flow);
    expect([reply.status, cookiesOf(reply)]).toEqual([400, ""]);
  });

  test("with a code that was used before", async () => {
    const { location, flow } = await begin("/sign-in");
    const callback = await choose(location, "caseworker");
    expect((await finish(callback, flow)).status).toBe(200);
    expect((await finish(callback, flow)).status).toBe(400);
  });

  test("when it took longer than ten minutes", async () => {
    const { location, flow } = await begin("/sign-in");
    const callback = await choose(location, "caseworker");
    world.pass(601_000);
    expect((await finish(callback, flow)).status).toBe(400);
  });

  test("of somebody the directory does not have, or no longer", async () => {
    await world.administrator.query("update kernel.staff set active = false where subject = 'auditor'");
    const { location, flow } = await begin("/sign-in");
    const reply = await finish(await choose(location, "auditor"), flow);
    expect([reply.status, cookiesOf(reply)]).toEqual([403, ""]);
    expect(reply.text).toContain("Sinulla ei ole käyttöoikeutta");
  });

  test("when the provider refuses, and its words are not repeated", async () => {
    const { location, flow } = await begin("/sign-in");
    const state = location.searchParams.get("state") ?? "";
    const iss = encodeURIComponent(world.issuer);
    const reply = await finish(
      new URL(
        `${world.origin}/sign-in/callback/casework?error=access_denied&error_description=Canary&state=${state}&iss=${iss}`,
      ),
      flow,
    );
    expect(reply.status).toBe(400);
    expect(reply.text + world.logged.join()).not.toContain("Canary");
  });
});

test("the portal's pages are told that somebody has signed in, and the console's, which keep nothing, are not", async () => {
  for (const [realm, as, told] of [
    ["training", "trainee", true],
    ["casework", "caseworker", false],
  ] as const) {
    const { location, flow } = await begin(`/sign-in?realm=${realm}`);
    const reply = await finish(await choose(location, as), flow);
    const cookies = [reply.headers["set-cookie"] ?? []].flat();
    const [arrival] = cookies.filter((cookie) => cookie.startsWith("portal-arrival="));
    expect(arrival).toBe(told ? "portal-arrival=1; Path=/portal/; Max-Age=600; Secure; SameSite=Strict" : undefined);
  }
});

describe("the page to return to", () => {
  test.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/a\nb",
    "/%5c\\evil.example",
    "javascript:alert(1)",
    "/sign-in?realm=casework",
    "/sign-out",
    "/dev/sign-in",
    "",
    `/${"a".repeat(3_000)}`,
  ])("is never %j", (wanted) => {
    expect(returnPath(wanted, "/")).toBe("/");
  });

  test.each(["/", "/referrals", "/customers?query=a&first=20", "/signed-in", "/portal/courses/1#part"])(
    "may be %s",
    (wanted) => {
      expect(returnPath(wanted, "/home")).toBe(wanted);
    },
  );
});

test("too many sign-ins from one address are refused, and the address is in no log", async () => {
  const few = await openSignInWorld({ signInsPerMinute: 2 });
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await few.send("/sign-in")).status);
  expect(statuses).toEqual([303, 303, 429]);
  expect(few.logged.join()).not.toContain("127.0.0.1");
  await few.close();
});
