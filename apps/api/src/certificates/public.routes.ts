import { certificateStatusOn } from "@vas/domain/certificates";
import { legalDayOf, type Instant } from "@vas/domain/kernel";
import type { CertificateStatus } from "@vas/domain/vocabulary";
import type pg from "pg";
import {
  type Answer,
  countedNetwork,
  EdgeFailure,
  type EdgeRequest,
  json,
  type RateLimit,
  readText,
  type Route,
} from "../edge/index.ts";
import { certificatePaths, type CertificateAddresses } from "./addresses.ts";
import { achievementDocument, certificateOfBadge, issuerDocument } from "./badge.ts";
import { publicAchievement, publicCertificate, revokedPlaces, type PublicCertificate } from "./public.store.ts";
import type { Signer } from "./signer.ts";
import { keepSigned, listSeconds } from "./status-list.ts";

export type PublicRoutesOptions = {
  /** The pool of `verifier_app`. */
  readonly pool: pg.Pool;
  readonly signer: Signer;
  readonly addresses: CertificateAddresses;
  /** Count by network; `blind` hides that of the caller. */
  readonly limits: { readonly verification: RateLimit; readonly published: RateLimit };
  readonly blind: (text: string) => string;
  readonly now: () => Instant;
};

/** Largest badge that is looked at, in bytes. */
const largestBadge = 16_384;

/**
 * What anybody may ask without signing in: who issues certificates and by which keys, what they are given for, which are
 * revoked, and whether one is valid. Pages of others may ask the first four, for verifiers run in browsers.
 */
export function publicRoutes(options: PublicRoutesOptions): readonly Route[] {
  const { limits, blind } = options;
  // Others may keep these answers and give them on, so that they do not say how often one caller has asked.
  const published = (handle: Route["handle"]) => async (request: EdgeRequest) => {
    await limits.published.count(blind(countedNetwork(request.address)));
    return handle(request);
  };
  const verified = (handle: Route["handle"]) => async (request: EdgeRequest) => {
    const headers = await limits.verification.count(blind(countedNetwork(request.address)));
    const answer = await handle(request);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  };
  const { keys, issuer, achievement, statusList } = certificatePaths;
  const list = statusListRoute(options);
  return [
    { method: "GET", path: keys, handle: published(() => tellKeys(options)) },
    { method: "GET", path: issuer, handle: published((request) => tellIssuer(request, options)) },
    {
      method: "GET",
      path: `${achievement}/:version`,
      handle: published((request) => tellAchievement(request, options)),
    },
    { method: "GET", path: `${statusList}/:list`, handle: published(list) },
    { method: "GET", path: "/certificates/verify/:id", handle: verified((request) => verifyById(request, options)) },
    { method: "POST", path: "/certificates/verify", handle: verified((request) => verifyBadge(request, options)) },
  ];
}

const openToPages = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" } as const;

function publicly(value: unknown, { type, seconds }: { readonly type: string; readonly seconds: number }): Answer {
  const headers = { ...openToPages, "cache-control": `public, max-age=${seconds}`, "content-type": type };
  return json(200, value, { ...headers, vary: "accept-language, x-language" });
}

async function tellKeys({ signer }: PublicRoutesOptions): Promise<Answer> {
  return publicly(await signer.publishedKeys(), { type: "application/jwk-set+json", seconds: listSeconds });
}

async function tellIssuer(request: EdgeRequest, { addresses }: PublicRoutesOptions): Promise<Answer> {
  const { language } = request;
  return publicly(issuerDocument({ addresses, language }), { type: "application/ld+json", seconds: 3_600 });
}

async function tellAchievement(request: EdgeRequest, { pool, addresses }: PublicRoutesOptions): Promise<Answer> {
  const found = await publicAchievement(pool, request.parameters["version"] ?? "");
  if (!found) throw new EdgeFailure("NOT_FOUND");
  const { language } = request;
  return publicly(achievementDocument(found, { addresses, language }), {
    type: "application/ld+json",
    seconds: 3_600,
  });
}

function statusListRoute({ pool, signer, addresses, now }: PublicRoutesOptions): Route["handle"] {
  const signedLists = keepSigned((payload) => signer.sign(payload, "vc+jwt"));
  return async ({ parameters }) => {
    const text = parameters["list"] ?? "";
    const list = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
    const at = now();
    const revoked = list === undefined ? undefined : await revokedPlaces(pool, { list, today: legalDayOf(at) });
    if (list === undefined || !revoked) throw new EdgeFailure("NOT_FOUND");
    const body = await signedLists({ revoked, key: await signer.signsBy() }, { addresses, list, at });
    const headers = { "content-type": "application/vc+jwt", "cache-control": `public, max-age=${listSeconds}` };
    return { status: 200, headers: { ...openToPages, ...headers }, body };
  };
}

type Told = { readonly status: CertificateStatus | "unknown" | "not_genuine" } & Partial<
  Pick<PublicCertificate, "title" | "notice" | "validFrom" | "validUntil" | "revokedAt" | "identityHash" | "salt">
>;

async function verifyById(request: EdgeRequest, options: PublicRoutesOptions): Promise<Answer> {
  return toldOf(await publicCertificate(options.pool, request.parameters["id"] ?? ""), options);
}

/** The body is a badge as it was downloaded: the compact text of its JWT. */
async function verifyBadge(request: EdgeRequest, options: PublicRoutesOptions): Promise<Answer> {
  const text = (await readText(request, largestBadge)).trim();
  const payload = await options.signer.signed(text);
  const id = payload && certificateOfBadge(payload, options.addresses);
  if (!id) return notIndexed({ status: "not_genuine" });
  return toldOf(await publicCertificate(options.pool, id), options);
}

function toldOf(certificate: PublicCertificate | undefined, { now }: PublicRoutesOptions): Answer {
  if (!certificate) return notIndexed({ status: "unknown" });
  const { title, notice, validFrom, validUntil, revokedAt, identityHash, salt } = certificate;
  const status = certificateStatusOn({ validFrom, validUntil, revoked: revokedAt }, legalDayOf(now()));
  return notIndexed({ status, title, notice, validFrom, validUntil, revokedAt, identityHash, salt });
}

/** Whether there is a certificate is told in words, not by the status: a checker is answered either way. */
function notIndexed(told: Told): Answer {
  return json(200, told, { "x-robots-tag": "noindex, nofollow" });
}
