import type { Actor, PartnerScope, StaffRole } from "./actor.ts";

/** The closed list of what may be asked of the system. Every root field of every surface names one. */
export const permissions = [
  "session:read",
  "organisation:read",
  "organisation:write",
  "referral:read",
  "referral:write",
  "admission:read",
  "admission:propose",
  "admission:decide",
  "customer:read",
  "customer:write",
  "ending:propose",
  "ending:decide",
  "decision:draft",
  "delegation:read",
  "delegation:write",
  "statistics:read",
  "statistics:records",
  "register:import",
  "course:write",
  "training:manage",
  "coverage:read",
  "training:own",
  "partner:referral:create",
  "partner:referral:status",
] as const;
export type Permission = (typeof permissions)[number];

const casework: readonly Permission[] = [
  "session:read",
  "organisation:read",
  "organisation:write",
  "referral:read",
  "referral:write",
  "admission:read",
  "admission:propose",
  "customer:read",
  "customer:write",
  "ending:propose",
  "decision:draft",
  "statistics:read",
  "statistics:records",
];

const deciding: readonly Permission[] = [
  ...casework,
  "admission:decide",
  "ending:decide",
  "delegation:read",
  "register:import",
  "coverage:read",
];

const permissionsByRole: Readonly<Record<StaffRole, readonly Permission[]>> = {
  caseworker: casework,
  supervisor: deciding,
  director: [...deciding, "delegation:write"],
  statistician: ["session:read", "organisation:read", "statistics:read", "coverage:read"],
  auditor: ["session:read"],
  administrator: ["session:read", "organisation:read", "organisation:write"],
  trainer: ["session:read", "organisation:read", "course:write", "training:manage", "coverage:read"],
};

const permissionsByScope: Readonly<Record<PartnerScope, Permission>> = {
  "referral:create": "partner:referral:create",
  "referral:status:own": "partner:referral:status",
};

/** May this actor ask for this at all? Which rows it then reaches is a matter of policy and of row-level security. */
export function holdsPermission(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case "staff":
      return actor.roles.some((role) => permissionsByRole[role].includes(permission));
    case "trainee":
      return permission === "training:own";
    case "partner":
      return actor.scopes.some((scope) => permissionsByScope[scope] === permission);
  }
}

/** Every permission an actor holds, in the order of the closed list. */
export function permissionsOf(actor: Actor): readonly Permission[] {
  return permissions.filter((permission) => holdsPermission(actor, permission));
}
