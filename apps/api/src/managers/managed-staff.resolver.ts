import { Ctx, Query, Resolver } from "type-graphql";
import type { TraineeContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { managedStaff } from "./managed-staff.queries.ts";
import { ManagedBody, toManagedBody } from "./managed-staff.schema.ts";

@Resolver()
export class ManagedStaffResolver {
  @requires("training:own")
  @Query(() => [ManagedBody], {
    nullable: true,
    description: "How the staff stands of each body that the trainee manages; null for who manages none",
  })
  async managedStaff(@Ctx() { read, today, language }: TraineeContext): Promise<readonly ManagedBody[] | null> {
    const bodies = await read(managedStaff);
    return bodies.length === 0 ? null : bodies.map((body) => toManagedBody(body, { today, language }));
  }
}
