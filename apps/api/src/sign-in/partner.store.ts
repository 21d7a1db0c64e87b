import { createHash } from "node:crypto";
import type { PartnerScope } from "@vas/domain/kernel";
import type { JSONWebKeySet } from "jose";
import type pg from "pg";
import { insertAudit, type AuditEntry } from "../kernel/audit.ts";

/** Another body's system, as it is registered now. */
export type PartnerClient = {
  readonly id: string;
  readonly clientId: string;
  readonly organisation: string;
  readonly unit: string;
  readonly scopes: readonly PartnerScope[];
  readonly jwks: JSONWebKeySet;
};

/** The active client of this name, or undefined. */
export async function findPartnerClient(pool: pg.Pool, clientId: string): Promise<PartnerClient | undefined> {
  const { rows } = await pool.query<PartnerClient>({
    name: "find_partner_client",
    text: `select id, client_id as "clientId", organisation_id as organisation, unit_id as unit, scopes, jwks
      from kernel.partner_client where client_id = $1 and active`,
    values: [clientId],
  });
  return rows[0];
}

export type Presented = {
  /** Who presents it: the client, or the key of a proof. */
  readonly presenter: string;
  readonly jti: string;
  /** Seconds since 1970: after it the assertion is refused for its age. */
  readonly until: number;
};

/** Notes that an assertion was presented. @returns false where it had been before. */
export async function presentOnce(pool: pg.Pool, { presenter, jti, until }: Presented): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: "present_assertion",
    text: `insert into kernel.used_assertion (presenter, jti_hash, expires_at) values ($1, $2, to_timestamp($3))
      on conflict do nothing`,
    values: [presenter, createHash("sha256").update(jti).digest(), until],
  });
  return rowCount === 1;
}

/** Tells the audit log that a token was given out. */
export async function auditToken(pool: pg.Pool, entry: AuditEntry): Promise<void> {
  await pool.query(insertAudit([entry]));
}
