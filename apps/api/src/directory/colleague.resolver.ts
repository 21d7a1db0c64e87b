import { Ctx, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { colleagues } from "./colleague.queries.ts";
import { Colleague } from "./colleague.schema.ts";

@Resolver()
export class DirectoryResolver {
  @requires("referral:read")
  @Query(() => [Colleague], { description: "Those to whom a matter may be given, by name" })
  colleagues(@Ctx() { read }: StaffContext): Promise<Colleague[]> {
    return read(colleagues);
  }
}
