import { availableOrganisationActions, organisationActions, whyNotOrganisation } from "@vas/domain/organisations";
import type { OrganisationKind } from "@vas/domain/vocabulary";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { toConnection } from "../kernel/connection.ts";
import type { StaffContext } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { requires } from "../kernel/requires.ts";
import { OrganisationKindEnum } from "../vocabulary/index.ts";
import { organisationFile, type OrganisationFile } from "./organisation-detail.queries.ts";
import {
  addContact,
  amendContact,
  amendOrganisation,
  closeOrganisation,
  openOrganisation,
  removeContact,
} from "./organisation.commands.ts";
import {
  AddContactInput,
  AmendContactInput,
  AmendOrganisationInput,
  CloseOrganisationInput,
  OrganisationDetailsInput,
  RemoveContactInput,
} from "./organisation.inputs.ts";
import { organisationChoices, organisations } from "./organisation.queries.ts";
import {
  ChangeOrganisationResult,
  Organisation,
  OrganisationChanged,
  OrganisationConnection,
  OrganisationFilterInput,
  OrganisationListed,
  toChangeOrganisationResult,
} from "./organisation.schema.ts";

type Answer = Promise<typeof ChangeOrganisationResult>;

@Resolver()
export class OrganisationResolver {
  @requires("organisation:read")
  @Query(() => OrganisationConnection, { description: "Bodies by name; where something is searched, the likest first" })
  async organisations(
    @Ctx() { read }: StaffContext,
    @Arg("filter", () => OrganisationFilterInput, { defaultValue: {} }) filter: OrganisationFilterInput,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ) {
    const { search = null, kind = null, openOn = null, municipality = null } = filter;
    return toConnection(
      await read(organisations({ search, kind, openOn, municipality }, { first, after: after ?? null })),
    );
  }

  @requires("organisation:read")
  @Query(() => [OrganisationListed], { description: "At most 20 open bodies whose name holds the text, for a choice" })
  organisationChoices(
    @Ctx() { read }: StaffContext,
    @Arg("contains", () => String) contains: string,
    @Arg("kind", () => OrganisationKindEnum, { nullable: true }) kind: OrganisationKind | null,
  ): Promise<OrganisationListed[]> {
    return read(organisationChoices(contains, kind ?? null));
  }

  @requires("organisation:read")
  @Query(() => Organisation, { nullable: true })
  async organisation(@Ctx() context: StaffContext, @Arg("id", () => ID) id: string): Promise<Organisation | null> {
    const file = await context.read(organisationFile(id));
    return file && toAnswer(file, context);
  }

  @requires("organisation:write")
  @Mutation(() => ChangeOrganisationResult)
  async openOrganisation(
    @Arg("input", () => OrganisationDetailsInput) input: OrganisationDetailsInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeOrganisationResult(await perform(openOrganisation, input, key), language);
  }

  @requires("organisation:write")
  @Mutation(() => ChangeOrganisationResult)
  async amendOrganisation(
    @Arg("input", () => AmendOrganisationInput) input: AmendOrganisationInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeOrganisationResult(await perform(amendOrganisation, input, key), language);
  }

  @requires("organisation:write")
  @Mutation(() => ChangeOrganisationResult)
  async closeOrganisation(
    @Arg("input", () => CloseOrganisationInput) input: CloseOrganisationInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeOrganisationResult(await perform(closeOrganisation, input, key), language);
  }

  @requires("organisation:write")
  @Mutation(() => ChangeOrganisationResult)
  async addOrganisationContact(
    @Arg("input", () => AddContactInput) input: AddContactInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeOrganisationResult(await perform(addContact, input, key), language);
  }

  @requires("organisation:write")
  @Mutation(() => ChangeOrganisationResult)
  async amendOrganisationContact(
    @Arg("input", () => AmendContactInput) input: AmendContactInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeOrganisationResult(await perform(amendContact, input, key), language);
  }

  @requires("organisation:write")
  @Mutation(() => ChangeOrganisationResult)
  async removeOrganisationContact(
    @Arg("input", () => RemoveContactInput) input: RemoveContactInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeOrganisationResult(await perform(removeContact, input, key), language);
  }
}

@Resolver(() => OrganisationChanged)
export class OrganisationChangedResolver {
  @FieldResolver(() => Organisation, { description: "The body as it is now" })
  async organisation(@Root() { id }: OrganisationChanged, @Ctx() context: StaffContext): Promise<Organisation> {
    const file = await context.read(organisationFile(id));
    if (!file) throw new KernelError("NOT_FOUND");
    return toAnswer(file, context);
  }
}

function toAnswer({ organisation, referrals }: OrganisationFile, { actor, language }: StaffContext): Organisation {
  return {
    ...organisation,
    referrals,
    availableActions: availableOrganisationActions(actor, organisation),
    whyNot: organisationActions.flatMap((action) => {
      const reason = whyNotOrganisation(actor, action, organisation);
      return reason ? [{ action, reason: reason.words[language] }] : [];
    }),
  };
}
