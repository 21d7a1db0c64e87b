import { createHash, randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  newKey,
  openPartnerSystem,
  refusalOf,
  tokenOf,
  type Claims,
  type PartnerSystem,
} from "../testing/partner-system.ts";

let system: PartnerSystem;
beforeAll(async () => {
  system = await openPartnerSystem();
});
afterAll(() => system.world.close());

const refused = [401, "invalid_client"];

describe("an assertion is refused, always in the same words,", () => {
  test("when it is shown a second time, also at the same moment", async () => {
    const once = await system.assertion();
    const replies = await Promise.all([1, 2, 3, 4].map(() => system.ask({ client_assertion: once })));
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 401, 401, 401]);
    expect(refusalOf(await system.ask({ client_assertion: once }))).toEqual(refused);
  });

  test.each<[string, () => Claims]>([
    ["for another server", () => ({ aud: "https://other.example/token" })],
    ["for another server beside us", () => ({ aud: [system.tokenEndpoint, "https://other.example"] })],
    ["for nobody", () => ({ aud: undefined })],
    ["of another subject", () => ({ sub: "border-guard" })],
    ["of another issuer", () => ({ iss: "border-guard" })],
    ["of a client there is not", () => ({ iss: "nobody", sub: "nobody" })],
    ["that has expired", () => ({ exp: system.seconds() - 10 })],
    ["that lasts too long", () => ({ exp: system.seconds() + 400 })],
    ["that was made long ago", () => ({ iat: system.seconds() - 400, exp: system.seconds() + 60 })],
    ["that is not yet good", () => ({ nbf: system.seconds() + 60 })],
    ["that was made in the future", () => ({ iat: system.seconds() + 60, exp: system.seconds() + 90 })],
    ["without an end", () => ({ exp: undefined })],
    ["without a number of its own", () => ({ jti: undefined })],
    ["with a number beyond measure", () => ({ jti: "x".repeat(200) })],
  ])("%s", async (_, changes) => {
    expect(refusalOf(await system.ask({ client_assertion: await system.assertion(changes()) }))).toEqual(refused);
  });
});

describe("a signature is refused, in those words too,", () => {
  test("signed by another's key, or of another kind", async () => {
    const stranger = await newKey();
    expect(refusalOf(await system.ask({ client_assertion: await system.assertion({}, { key: stranger }) }))).toEqual(
      refused,
    );
    for (const typ of ["at+jwt", "dpop+jwt", "secevent+jwt"]) {
      expect(refusalOf(await system.ask({ client_assertion: await system.assertion({}, { typ }) }))).toEqual(refused);
    }
  });

  test("signed by an algorithm that is not on the list, whatever the key", async () => {
    const [header = "", payload = "", signature = ""] = (await system.assertion()).split(".");
    const with256 = (alg: string) => Buffer.from(JSON.stringify({ alg, typ: "JWT" })).toString("base64url");
    for (const alg of ["none", "HS256", "RS256", "ES384", "es256", ""]) {
      for (const last of [signature, "", "AA"]) {
        expect(refusalOf(await system.ask({ client_assertion: `${with256(alg)}.${payload}.${last}` }))).toEqual(
          refused,
        );
      }
    }
    const hmac = createHash("sha256").update(JSON.stringify(system.police.jwk)).digest();
    const confused = await new SignJWT({ iss: "police", sub: "police", aud: system.tokenEndpoint, jti: randomUUID() })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuedAt(system.seconds())
      .setExpirationTime(system.seconds() + 60)
      .sign(hmac);
    expect(refusalOf(await system.ask({ client_assertion: confused }))).toEqual(refused);
    expect(header).not.toBe("");
  });

  test("written in anything but the one form of base64url", async () => {
    const good = await system.assertion();
    const [header = "", payload = "", signature = ""] = good.split(".");
    const last = signature.at(-1) ?? "";
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    // The last character of a signature carries bits that belong to no byte; its neighbour decodes to the same bytes.
    const neighbour = alphabet[alphabet.indexOf(last) ^ 1] ?? "";
    const spoilt = [
      `${header}.${payload}.${signature.slice(0, -1)}${neighbour}`,
      `${good}=`,
      `${good}\n`,
      ` ${good}`,
      good.replace(".", ".."),
      `${good}.x`,
      `${header}.${payload}`,
      `${header}.${payload}.`,
      `.${payload}.${signature}`,
      `${header}.${payload}.${signature.replace(/.$/, "+")}`,
      `${header}.${payload.slice(0, 4)} ${payload.slice(4)}.${signature}`,
      `${header}.${Buffer.from("[1]").toString("base64url")}.${signature}`,
      `${header}.${Buffer.from([0xff, 0xfe]).toString("base64url")}.${signature}`,
      "x".repeat(9_000),
      "",
    ];
    for (const one of spoilt) expect(refusalOf(await system.ask({ client_assertion: one }))).toEqual(refused);
    expect((await system.ask({ client_assertion: good })).status).toBe(200);
  });
});

describe("an assertion that is almost right is refused too,", () => {
  test("changed by one character anywhere", async () => {
    const good = await system.assertion();
    for (let i = 0; i < good.length; i += 7) {
      const changed = `${good.slice(0, i)}${good[i] === "A" ? "B" : "A"}${good.slice(i + 1)}`;
      if (changed !== good) expect((await system.ask({ client_assertion: changed })).status).toBe(401);
    }
  });

  test("with an extension that asks to be understood", async () => {
    const claims = {
      iss: "police",
      sub: "police",
      aud: system.tokenEndpoint,
      jti: randomUUID(),
      iat: system.seconds(),
      exp: system.seconds() + 60,
    };
    const signed = await new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", crit: ["x"], x: 1 })
      .sign(system.police.privateKey, { crit: { x: true } });
    expect(refusalOf(await system.ask({ client_assertion: signed }))).toEqual(refused);
  });

  test("of a client that was closed; its tokens are nothing from that moment", async () => {
    const key = await newKey();
    await system.register("closing", [key.jwk]);
    const mine = { iss: "closing", sub: "closing" };
    const token = await tokenOf(system.ask({ client_assertion: await system.assertion(mine, { key }) }));
    expect((await system.use(`Bearer ${token}`)).status).toBe(200);
    await system.world.administrator.query(
      "update kernel.partner_client set active = false where client_id = 'closing'",
    );
    expect((await system.use(`Bearer ${token}`)).status).toBe(401);
    expect(refusalOf(await system.ask({ client_assertion: await system.assertion(mine, { key }) }))).toEqual(refused);
  });
});
