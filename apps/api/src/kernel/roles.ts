import { hkdfSync } from "node:crypto";

/** The roles the API connects as; none of them owns a table or may bypass row-level security. */
export const applicationRoles = [
  "casework_app",
  "training_app",
  "partner_app",
  "statistics_app",
  "sign_in_app",
  "worker_app",
  "auditor_app",
  "sealer_app",
  "verifier_app",
] as const;
export type ApplicationRole = (typeof applicationRoles)[number];
export type LoginRole = ApplicationRole | "vas_migrator";

/** The password of a database role, derived from the master key so that no further secret has to be kept. */
export function rolePassword(masterKey: Buffer, role: LoginRole): string {
  return Buffer.from(hkdfSync("sha256", masterKey, "", `role:${role}`, 24)).toString("base64url");
}

/** The address of the same database for one role. `administrator` is the URL that `DATABASE_URL` gives. */
export function roleUrl(administrator: string, masterKey: Buffer, role: LoginRole): string {
  const url = new URL(administrator);
  url.username = role;
  url.password = rolePassword(masterKey, role);
  return url.toString();
}
