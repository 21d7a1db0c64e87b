import type { StaffRole } from "@vas/domain/kernel";
import { Field, ID, ObjectType } from "type-graphql";
import { StaffRoleEnum } from "../vocabulary/index.ts";

@ObjectType({ description: "A member of staff, by name" })
export class StaffName {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: "A member of staff to whom a matter may be given" })
export class Colleague extends StaffName {
  @Field(() => [StaffRoleEnum]) roles!: readonly StaffRole[];
  @Field(() => String, { description: "The name of the unit" }) unit!: string;
  @Field(() => Boolean, { description: "The person who asks" }) isMe!: boolean;
}
