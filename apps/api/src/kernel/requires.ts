import type { Permission } from "@vas/domain/kernel";
import { Extensions } from "type-graphql";

/** Names the permission a root field requires. The server refuses to start where a root field names none. */
export function requires(permission: Permission): MethodDecorator & PropertyDecorator & ClassDecorator {
  return Extensions({ requires: permission });
}

/**
 * Marks a query for which somebody cannot wait because their time runs, as the paper of an exam that has begun: where there is too
 * much to do it is not refused before others, as the rest of training is.
 */
export function whileTimeRuns(): MethodDecorator & PropertyDecorator & ClassDecorator {
  return Extensions({ timeRuns: true });
}
