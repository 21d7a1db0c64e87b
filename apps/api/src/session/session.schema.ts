import type { Instant, Language, Permission, StaffRole } from "@vas/domain/kernel";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { LanguageEnum, StaffRoleEnum } from "../vocabulary/index.ts";

@ObjectType({ description: "Who is signed in to the console, and until when" })
export class Session {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: "The unit whose customers this person helps" }) unit!: string;
  @Field(() => [StaffRoleEnum]) roles!: readonly StaffRole[];
  @Field(() => [String], { description: "What this person may ask for; see the closed list of permissions" })
  permissions!: readonly Permission[];
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => DateTimeScalar, { description: "When the session ends, whatever is done" }) expiresAt!: Instant;
  @Field(() => DateTimeScalar, { description: "When the session ends unless something is done" }) idleUntil!: Instant;
  @Field(() => Boolean, { description: "Signed in by the development identity provider" }) development!: boolean;
}

@ObjectType({ description: "Who is signed in to the training portal, and until when" })
export class TraineeSession {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: "The body the trainee works for" }) organisation!: string | null;
  @Field(() => String, { nullable: true, description: "Where reminders and links to sign in by are mailed" })
  email!: string | null;
  @Field(() => Boolean, { description: "Is there staff whose manager the trainee is" }) managesStaff!: boolean;
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => DateTimeScalar) expiresAt!: Instant;
  @Field(() => DateTimeScalar) idleUntil!: Instant;
}
