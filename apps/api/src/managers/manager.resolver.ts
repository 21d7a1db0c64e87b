import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { endManager, nameManager } from "./manager.commands.ts";
import { managersById, managersOf } from "./manager.queries.ts";
import {
  ChangeManagerResult,
  EndManagerInput,
  ManagerChanged,
  ManagerType,
  NameManagerInput,
  toChangeManagerResult,
} from "./manager.schema.ts";

@Resolver()
export class ManagerResolver {
  @requires("training:manage")
  @Query(() => [ManagerType], {
    description: "Who is or was the superior of a body's staff, those first who are it now",
  })
  managers(
    @Arg("organisation", () => ID) organisation: string,
    @Ctx() { read }: StaffContext,
  ): Promise<readonly ManagerType[]> {
    return read(managersOf(organisation));
  }

  @requires("training:manage")
  @Mutation(() => ChangeManagerResult, {
    description: "Lets somebody see how the staff of a body stands, from today on",
  })
  async nameManager(
    @Arg("input", () => NameManagerInput) { learner = null, newcomer = null, organisation }: NameManagerInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeManagerResult> {
    return toChangeManagerResult(await perform(nameManager, { organisation, learner, newcomer }, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeManagerResult, { description: "Lets them see nothing of it any more, from this moment on" })
  async endManager(
    @Arg("input", () => EndManagerInput) input: EndManagerInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeManagerResult> {
    return toChangeManagerResult(await perform(endManager, input, key), language);
  }
}

@Resolver(() => ManagerChanged)
export class ManagerChangedResolver {
  @FieldResolver(() => ManagerType, { description: "The manager as they are now" })
  manager(@Root() { id }: ManagerChanged, @Ctx() { load }: StaffContext): Promise<ManagerType> {
    return load(managersById, id);
  }
}
