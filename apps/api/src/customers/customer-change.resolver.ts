import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { requires } from "../kernel/requires.ts";
import { partsOf, toCustomerAnswer } from "./customer-file.answer.ts";
import { customerFile } from "./customer-file.queries.ts";
import { Customer } from "./customer-file.schema.ts";
import { addNote, assignHandler, linkPerson, setMunicipality, setSafety, unlinkPerson } from "./customer.commands.ts";
import {
  AddNoteInput,
  AssignHandlerInput,
  LinkPersonInput,
  SetMunicipalityInput,
  SetSafetyInput,
  UnlinkPersonInput,
} from "./customer.inputs.ts";
import { selectedFields } from "./selection.ts";
import { ChangeCustomerResult, CustomerChanged, toChangeCustomerResult } from "./customer.results.ts";

type Answer = Promise<typeof ChangeCustomerResult>;

@Resolver()
export class CustomerChangeResolver {
  @requires("customer:write")
  @Mutation(() => ChangeCustomerResult)
  async assignHandler(
    @Arg("input", () => AssignHandlerInput) input: AssignHandlerInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeCustomerResult(await perform(assignHandler, input, key), language);
  }

  @requires("customer:write")
  @Mutation(() => ChangeCustomerResult)
  async setSafety(
    @Arg("input", () => SetSafetyInput) input: SetSafetyInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeCustomerResult(await perform(setSafety, input, key), language);
  }

  @requires("customer:write")
  @Mutation(() => ChangeCustomerResult)
  async setMunicipality(
    @Arg("input", () => SetMunicipalityInput) input: SetMunicipalityInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeCustomerResult(await perform(setMunicipality, input, key), language);
  }

  @requires("customer:write")
  @Mutation(() => ChangeCustomerResult)
  async linkPerson(
    @Arg("input", () => LinkPersonInput) input: LinkPersonInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeCustomerResult(await perform(linkPerson, input, key), language);
  }

  @requires("customer:write")
  @Mutation(() => ChangeCustomerResult)
  async unlinkPerson(
    @Arg("input", () => UnlinkPersonInput) input: UnlinkPersonInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeCustomerResult(await perform(unlinkPerson, input, key), language);
  }

  @requires("customer:write")
  @Mutation(() => ChangeCustomerResult)
  async addNote(
    @Arg("input", () => AddNoteInput) input: AddNoteInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeCustomerResult(await perform(addNote, input, key), language);
  }
}

@Resolver(() => CustomerChanged)
export class CustomerChangedResolver {
  @FieldResolver(() => Customer, { description: "The customership as it is now" })
  customer(
    @Root() { id }: CustomerChanged,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: StaffContext,
  ): Promise<Customer> {
    return readChanged(id, info, context);
  }
}

async function readChanged(id: string, info: GraphQLResolveInfo, context: StaffContext): Promise<Customer> {
  const file = await context.read(customerFile(id, partsOf(selectedFields(info))));
  if (!file) throw new KernelError("NOT_FOUND");
  return toCustomerAnswer(file, context);
}
