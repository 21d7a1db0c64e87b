import { managerRefusalWords } from "@vas/domain/managers";
import type { CalendarDate, Language, Result } from "@vas/domain/kernel";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { InvalidField, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { LanguageEnum, toRefusal } from "../vocabulary/index.ts";
import type { ManagerRefused } from "./manager.commands.ts";

@ObjectType("Manager", {
  description: "A learner who is or was the superior of a body's staff, and sees how it stands",
})
export class ManagerType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID, { description: "The learner" }) learner!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: "Null where they get no mail" }) email!: string | null;
  @Field(() => DateScalar) since!: CalendarDate;
  @Field(() => String, { nullable: true, description: "Who named them" }) namedBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "From when they are it no more; null while they are" })
  endedOn!: CalendarDate | null;
  @Field(() => String, { nullable: true, description: "Who ended it, or moved them" }) endedBy!: string | null;
}

@InputType({ description: "Somebody who is taken in to be a manager, and signs in by links mailed to the address" })
class NewManagerInput {
  @Field(() => String) name!: string;
  @Field(() => String, { description: "The mail address of their work" }) email!: string;
  @Field(() => LanguageEnum) language!: Language;
}

@InputType({ description: "A learner, or somebody who is taken in; of the two one is given" })
export class NameManagerInput {
  @Field(() => ID) organisation!: string;
  @Field(() => ID, { nullable: true }) learner?: string | null;
  @Field(() => NewManagerInput, { nullable: true }) newcomer?: NewManagerInput | null;
}

@InputType()
export class EndManagerInput {
  @Field(() => ID) manager!: string;
  @Field(() => Int) expectedVersion!: number;
}

@ObjectType({ description: "The manager is named, or is it no more" })
export class ManagerChanged {
  readonly kind!: "ManagerChanged";
  readonly id!: string;
}

const ManagerAlready = rejectionType("ManagerAlready");
const ManagerOver = rejectionType("ManagerOver");
const ManagerNotFound = rejectionType("ManagerNotFound");
const AddressOfAnother = rejectionType("AddressOfAnother");
const LearnerNotFound = rejectionType("LearnerNotFound");
const OrganisationNotFound = rejectionType("OrganisationNotFound");

export const ChangeManagerResult = createUnionType({
  name: "ChangeManagerResult",
  types: () =>
    [
      ManagerChanged,
      ManagerAlready,
      ManagerOver,
      ManagerNotFound,
      AddressOfAnother,
      LearnerNotFound,
      OrganisationNotFound,
      StaleVersion,
      InvalidField,
    ] as const,
  resolveType: ({ kind }) => kind,
});

/** What became of a command on a manager. */
export function toChangeManagerResult(
  result: Result<{ readonly id: string }, ManagerRefused>,
  language: Language,
): typeof ChangeManagerResult {
  return result.ok
    ? { kind: "ManagerChanged", id: result.value.id }
    : toRefusal(result.rejection, managerRefusalWords, language);
}
