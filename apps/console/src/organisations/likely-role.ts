import type { LearnerRole, OrganisationKind } from "../schema.generated.ts";

const roleOfKind: Partial<Readonly<Record<OrganisationKind, LearnerRole>>> = {
  reception_centre: "reception",
  police: "police",
  border_guard: "border",
  ngo: "ngo",
};

/** The work that the kind of a body makes likely for its people; null where the kind says nothing of it. */
export function likelyRole(kind: OrganisationKind | undefined): LearnerRole | null {
  return kind === undefined ? null : (roleOfKind[kind] ?? null);
}
