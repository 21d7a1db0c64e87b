import { createHash } from "node:crypto";
import { demoUnits } from "@vas/domain/demo";
import { calculateJwkThumbprint } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  grant,
  newKey,
  openPartnerSystem,
  refusalOf,
  tokenOf,
  type Claims,
  type PartnerSystem,
} from "../testing/partner-system.ts";
import { codeIn } from "../testing/served-boxes.ts";

let system: PartnerSystem;
beforeAll(async () => {
  system = await openPartnerSystem();
});
afterAll(() => system.world.close());

describe("a partner's system with a signed assertion", () => {
  test("gets a token for five minutes, and is known by it", async () => {
    const reply = await system.ask({ client_assertion: await system.assertion() });
    expect(reply.status).toBe(200);
    expect(reply.headers["cache-control"]).toBe("no-store");
    expect(JSON.parse(reply.text)).toEqual({
      access_token: expect.any(String) as string,
      token_type: "Bearer",
      expires_in: 300,
      scope: "referral:create referral:status:own",
    });
    const known = await system.use(
      `Bearer ${await tokenOf(system.ask({ client_assertion: await system.assertion() }))}`,
    );
    expect((JSON.parse(known.text) as { actor: object }).actor).toMatchObject({
      kind: "partner",
      organisation: system.organisation,
      unit: demoUnits[0]?.id,
      scopes: ["referral:create", "referral:status:own"],
    });
  });

  test("gets no more than it asks for, and never more than it may have", async () => {
    const less = await system.ask({ client_assertion: await system.assertion(), scope: "referral:create" });
    expect(JSON.parse(less.text)).toMatchObject({ scope: "referral:create" });
    for (const scope of [
      "statistics:read",
      "referral:create statistics:read",
      "",
      "referral:create referral:create x",
    ]) {
      expect(refusalOf(await system.ask({ client_assertion: await system.assertion(), scope }))).toEqual([
        400,
        "invalid_scope",
      ]);
    }
  });

  test.each(["ES256", "PS256", "EdDSA"])("may sign with %s", async (alg) => {
    const key = await newKey(alg);
    const clientId = `body-${alg}`;
    await system.register(clientId, [key.jwk, (await newKey(alg)).jwk]);
    const signed = await system.assertion(
      { iss: clientId, sub: clientId, aud: `${system.world.origin}/partner` },
      { key, typ: null },
    );
    expect((await system.ask({ client_assertion: signed })).status).toBe(200);
  });

  test("finds how to ask in the server's description", async () => {
    const reply = await system.world.send("/.well-known/oauth-authorization-server/partner");
    expect(JSON.parse(reply.text)).toMatchObject({
      issuer: `${system.world.origin}/partner`,
      token_endpoint: system.tokenEndpoint,
    });
  });
});

describe("a request for a token that is no such request", () => {
  test("is told by its kind and nothing more", async () => {
    const client_assertion = await system.assertion();
    const encoded = new URLSearchParams({ ...grant, client_assertion }).toString();
    expect(refusalOf(await system.ask(`${encoded}&scope=referral:create&scope=referral:create`))).toEqual([
      400,
      "invalid_request",
    ]);
    expect(refusalOf(await system.ask("a=b"))).toEqual([400, "invalid_request"]);
    expect(refusalOf(await system.ask(encoded, { "content-type": "application/json" }))).toEqual([
      400,
      "invalid_request",
    ]);
    expect(refusalOf(await system.ask({ client_assertion, grant_type: "password" }))).toEqual([
      400,
      "unsupported_grant_type",
    ]);
    expect(refusalOf(await system.ask({ client_assertion, client_assertion_type: "other" }))).toEqual([
      401,
      "invalid_client",
    ]);
    expect(refusalOf(await system.ask({ client_assertion, client_id: "border-guard" }))).toEqual([
      401,
      "invalid_client",
    ]);
    const get = await system.world.send("/partner/token");
    expect([get.status, get.headers["allow"]]).toEqual([405, "POST"]);
    expect((await system.ask("x".repeat(20_000))).status).toBe(413);
  });
});

describe("an access token", () => {
  test("is refused when it is changed, too old, of another kind, or not ours", async () => {
    const token = await tokenOf(system.ask({ client_assertion: await system.assertion() }));
    const [header = "", payload = "", signature = ""] = token.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Claims;
    const wider = Buffer.from(JSON.stringify({ ...claims, scope: "statistics:read" })).toString("base64url");
    const wrong = [`${header}.${wider}.${signature}`, `${token}x`, await system.assertion(), "x", ""];
    for (const one of wrong) {
      const reply = await system.use(`Bearer ${one}`);
      expect([reply.status, codeIn(reply)]).toEqual([401, "UNAUTHENTICATED"]);
      expect(reply.headers["www-authenticate"]).toContain("DPoP");
    }
    expect((await system.world.send("/partner/graphql", { method: "POST" })).status).toBe(401);
    expect((await system.use(`Bearer ${token}`)).status).toBe(200);
    system.world.pass(301_000);
    expect((await system.use(`Bearer ${token}`)).status).toBe(401);
  });

  test("loses a scope that is taken from its client", async () => {
    const key = await newKey();
    await system.register("narrowing", [key.jwk]);
    const token = await tokenOf(
      system.ask({ client_assertion: await system.assertion({ iss: "narrowing", sub: "narrowing" }, { key }) }),
    );
    await system.world.administrator.query(
      "update kernel.partner_client set scopes = '{referral:create}' where client_id = 'narrowing'",
    );
    const { actor } = JSON.parse((await system.use(`Bearer ${token}`)).text) as { actor: { scopes: string[] } };
    expect(actor.scopes).toEqual(["referral:create"]);
  });
});

describe("a token that is bound to a key", () => {
  const graphql = () => `${system.world.origin}/partner/graphql`;
  const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");
  const boundToken = async () =>
    tokenOf(system.ask({ client_assertion: await system.assertion() }, { dpop: await system.proof() }));

  test("is given where the client proves the key, and says which it is", async () => {
    const reply = await system.ask({ client_assertion: await system.assertion() }, { dpop: await system.proof() });
    const { token_type: type, access_token: token } = JSON.parse(reply.text) as {
      token_type: string;
      access_token: string;
    };
    expect(type).toBe("DPoP");
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as Claims;
    expect(claims["cnf"]).toEqual({ jkt: await calculateJwkThumbprint(system.proving.jwk) });
  });

  test("works with a fresh proof of that key for that request, once", async () => {
    const token = await boundToken();
    const dpop = await system.proof({ htu: graphql(), ath: hashOf(token) });
    expect((await system.use(`DPoP ${token}`, { dpop })).status).toBe(200);
    expect((await system.use(`DPoP ${token}`, { dpop })).status).toBe(401);
  });

  test("is nothing without it: borne, with another's proof, another's address, method, time or token", async () => {
    const token = await boundToken();
    const right = { htu: graphql(), ath: hashOf(token) };
    const free = await tokenOf(system.ask({ client_assertion: await system.assertion() }));
    expect((await system.use(`Bearer ${token}`)).status).toBe(401);
    expect((await system.use(`DPoP ${token}`)).status).toBe(401);
    expect(
      (await system.use(`DPoP ${free}`, { dpop: await system.proof({ ...right, ath: hashOf(free) }) })).status,
    ).toBe(401);
    const wrong = [
      await system.proof(right, { key: await newKey() }),
      await system.proof({ ...right, htu: system.tokenEndpoint }),
      await system.proof({ ...right, htm: "GET" }),
      await system.proof({ ...right, iat: system.seconds() - 120 }),
      await system.proof({ ...right, iat: system.seconds() + 60 }),
      await system.proof({ ...right, ath: hashOf("other") }),
      await system.proof({ htu: graphql() }),
      await system.proof(right, { typ: "JWT" }),
      await system.proof(right, { jwk: (await newKey()).jwk }),
      await system.proof(right, { jwk: { ...system.proving.jwk, d: "AAAA" } }),
      "x",
    ];
    for (const dpop of wrong) expect((await system.use(`DPoP ${token}`, { dpop })).status).toBe(401);
  });

  test("is not given on a proof that does not hold", async () => {
    for (const dpop of [await system.proof({ htu: graphql() }), await system.proof({}, { typ: "JWT" }), "x"]) {
      const reply = await system.ask({ client_assertion: await system.assertion() }, { dpop });
      expect(refusalOf(reply)).toEqual([400, "invalid_dpop_proof"]);
    }
  });
});

test("what a partner's system sends is in no log", async () => {
  await system.ask({ client_assertion: await system.assertion({ sub: "Canary", iss: "Canary" }), scope: "Canary" });
  expect(system.world.logged.join()).not.toContain("Canary");
  expect(system.world.logged.join()).not.toContain("eyJ");
});
