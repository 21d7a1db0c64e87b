import type { Permission } from "@vas/domain/kernel";
import { Extensions } from "type-graphql";

/** Names the permission a root field requires. The server refuses to start where a root field names none. */
export function requires(permission: Permission): MethodDecorator & PropertyDecorator & ClassDecorator {
  return Extensions({ requires: permission });
}
