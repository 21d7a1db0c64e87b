import { randomUUID } from "node:crypto";
import { demoUnits } from "@vas/domain/demo";
import type { ClientId, OrganisationId, PartnerActor, PartnerScope, UnitId } from "@vas/domain/kernel";
import type { World } from "./world.ts";

/** A partner's system, of a new body of a kind, as the sign-in would make it. */
export async function givenPartnerClient(
  { administrator }: World,
  { kind, name }: { readonly kind: string; readonly name: string },
): Promise<PartnerActor> {
  const [id, organisation, unit] = [randomUUID(), randomUUID(), demoUnits[0]?.id ?? ""];
  const scopes: readonly PartnerScope[] = ["referral:create", "referral:status:own"];
  await administrator.query(
    "insert into casework.organisation (id, kind, name, search_text, version) values ($1, $2, $3, lower($3), 1)",
    [organisation, kind, name],
  );
  await administrator.query(
    "insert into kernel.partner_client (id, client_id, organisation_id, unit_id, scopes, jwks) values ($1, $1::uuid::text, $2, $3, $4, '{}')",
    [id, organisation, unit, scopes],
  );
  return {
    kind: "partner",
    id: id as ClientId,
    organisation: organisation as OrganisationId,
    unit: unit as UnitId,
    scopes,
    language: "en",
  };
}
