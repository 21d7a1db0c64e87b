import type { Brand } from "./brand.ts";
import type { Language } from "./words.ts";

export type StaffId = Brand<string, "StaffId">;
export type TraineeId = Brand<string, "TraineeId">;
export type ClientId = Brand<string, "ClientId">;
export type UnitId = Brand<string, "UnitId">;
export type OrganisationId = Brand<string, "OrganisationId">;
export type PersonId = Brand<string, "PersonId">;

export const staffRoles = [
  "caseworker",
  "supervisor",
  "director",
  "statistician",
  "auditor",
  "administrator",
  "trainer",
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A person employed by the assistance system, signed in to the console. */
export type StaffActor = {
  readonly kind: "staff";
  readonly id: StaffId;
  readonly unit: UnitId;
  readonly roles: readonly StaffRole[];
  readonly language: Language;
};

/** A learner of the training portal. */
export type TraineeActor = { readonly kind: "trainee"; readonly id: TraineeId; readonly language: Language };

export const partnerScopes = ["referral:create", "referral:status:own"] as const;
export type PartnerScope = (typeof partnerScopes)[number];

/** Another body's system, known by its OAuth2 client; it acts for one organisation. */
export type PartnerActor = {
  readonly kind: "partner";
  readonly id: ClientId;
  readonly organisation: OrganisationId;
  readonly unit: UnitId;
  readonly scopes: readonly PartnerScope[];
  readonly language: Language;
};

export type Actor = StaffActor | TraineeActor | PartnerActor;

/** How far an actor's sight of customers' data reaches: nothing, the own unit, or every unit. */
export type DataScope = "none" | "unit" | "all";

/** Only those who handle matters see them; the director decides for every unit (Act 746/2011 s.33). */
export function dataScopeOf(actor: Actor): DataScope {
  if (actor.kind !== "staff") return "none";
  if (actor.roles.includes("director")) return "all";
  return actor.roles.includes("caseworker") || actor.roles.includes("supervisor") ? "unit" : "none";
}

/** Does the actor's sight reach what belongs to this unit? */
export function isWithinScope(actor: Actor, unit: UnitId): boolean {
  const scope = dataScopeOf(actor);
  return scope === "all" || (scope === "unit" && actor.kind === "staff" && actor.unit === unit);
}
