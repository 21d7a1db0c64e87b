import type { OrganisationDetailsInput } from "../schema.generated.ts";

/** The form of a body while it is being filled in; an empty text is a missing one. */
export type OrganisationState = {
  readonly kind: string | null;
  readonly name: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly municipality: string;
  readonly capacity: number | null;
  readonly openedOn: string | null;
};

export const emptyOrganisation: OrganisationState = {
  kind: null,
  name: "",
  nameSv: "",
  nameEn: "",
  municipality: "",
  capacity: null,
  openedOn: null,
};

export const organisationFields = [
  "kind",
  "name",
  "nameSv",
  "nameEn",
  "municipality",
  "capacity",
  "openedOn",
] as const satisfies readonly (keyof OrganisationState)[];

type Known = Readonly<Record<"kind" | "name", string>> &
  Readonly<Partial<Record<"nameSv" | "nameEn" | "municipality" | "openedOn", string | null>>> & {
    readonly capacity?: number | null;
  };

/** A body that is known, as its form begins. */
export function toOrganisationState(known: Known): OrganisationState {
  const { kind, name, capacity = null, openedOn = null } = known;
  const texts = { nameSv: known.nameSv ?? "", nameEn: known.nameEn ?? "", municipality: known.municipality ?? "" };
  return { kind, name, ...texts, capacity, openedOn };
}

/** What the form lets through, as the command takes it. */
export function toDetailsInput(details: OrganisationDetailsInput): OrganisationDetailsInput {
  const { kind, name, nameSv, nameEn, municipality, capacity, openedOn } = details;
  return { kind, name, nameSv, nameEn, municipality, capacity, openedOn };
}
