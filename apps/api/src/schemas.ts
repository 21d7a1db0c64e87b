import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { DelegationChangedResolver, DelegationResolver } from "./delegations/delegation.resolver.ts";
import type { Surface } from "./kernel/audit.ts";
import { SessionResolver, TraineeSessionResolver } from "./session/session.resolver.ts";

type ResolverClass = new () => object;

/** Which capabilities' resolvers form which surface. A resolver that is not listed is in no schema. */
const resolversOf = {
  casework: [DelegationResolver, DelegationChangedResolver, SessionResolver],
  training: [TraineeSessionResolver],
  partner: [],
} as const satisfies Record<Surface, readonly ResolverClass[]>;

/** The executable schema of a surface. */
export function schemaOf(surface: Surface): GraphQLSchema {
  return buildSchemaSync({
    resolvers: resolversOf[surface] as unknown as NonEmptyArray<ResolverClass>,
    validate: false,
  });
}
