import type { Instant, TraineeActor } from "@vas/domain/kernel";
import type pg from "pg";
import { openRateLimit, type Admission, type FileDoor, type Route } from "../edge/index.ts";
import type { Keyring } from "../kernel/keyring.ts";
import { certificateAddresses } from "./addresses.ts";
import { ownCertificateRoutes } from "./own-certificate.routes.ts";
import { publicRoutes } from "./public.routes.ts";
import { openSigner } from "./signer.ts";

/** `rateLimit` is how often a learner may ask for what is theirs. */
export type CertificateRoutesOptions = FileDoor<TraineeActor> & {
  /** The pool of `verifier_app`. */
  readonly pool: pg.Pool;
  /** The address that people know. */
  readonly origin: string;
  readonly keyring: Keyring;
  readonly admission: Admission;
  /** A pool where several processes share their counts of who asks without signing in. */
  readonly counts: pg.Pool | undefined;
  readonly now: () => Instant;
  /** How often one network may ask in a minute whether certificates are valid. */
  readonly verificationsPerMinute?: number;
  /** How often it may ask for what is published: keys, lists of revoked certificates, what they are given for. */
  readonly publishedPerMinute?: number;
  /** How often a learner may have a PDF made in a minute: each takes about 40 ms, in which the process does nothing else. */
  readonly documentsPerMinute?: number;
};

/** What learners download of their certificates, and what anybody may ask of them. */
export function certificateRoutes(options: CertificateRoutesOptions): readonly Route[] {
  const {
    pool,
    origin,
    keyring,
    counts,
    now,
    verificationsPerMinute = 120,
    publishedPerMinute = 600,
    documentsPerMinute = 10,
    ...own
  } = options;
  const addresses = certificateAddresses(origin);
  const signer = openSigner({ pool, keyring, addresses });
  const limitOf = (name: string, requests: number) => openRateLimit({ name, requests, seconds: 60, shared: counts });
  const limits = {
    verification: limitOf("verification", verificationsPerMinute),
    published: limitOf("published", publishedPerMinute),
  };
  const blind = (address: string) => keyring.fingerprint(address).toString("base64url").slice(0, 22);
  return [
    ...publicRoutes({ pool, signer, addresses, limits, blind, now }),
    ...ownCertificateRoutes({ ...own, documents: limitOf("documents", documentsPerMinute), signer, addresses }),
  ];
}
