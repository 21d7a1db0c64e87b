import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { toConnection } from "../kernel/connection.ts";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { revokeCertificate } from "./certificate.commands.ts";
import { certificateFilters, certificates, certificatesById } from "./certificate.queries.ts";
import {
  CertificateChanged,
  CertificateConnection,
  CertificateFilterInput,
  CertificateFiltersType,
  CertificateType,
  ChangeCertificateResult,
  RevokeCertificateInput,
  toCertificateFilters,
  toCertificateType,
  toChangeCertificateResult,
} from "./certificate.schema.ts";

@Resolver()
export class CertificateResolver {
  @requires("training:manage")
  @Query(() => CertificateConnection, { description: "Certificates, those that end first before others" })
  async certificates(
    @Ctx() context: StaffContext,
    @Arg("filter", () => CertificateFilterInput, { nullable: true }) filter: CertificateFilterInput | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ) {
    const { course = null, organisation = null, status = null, endsBy = null } = filter ?? {};
    const wanted = { course, organisation, status, endsBy };
    const page = await context.read(certificates(wanted, { first, after: after ?? null }));
    return toConnection({ ...page, nodes: page.nodes.map((one) => toCertificateType(one, context)) });
  }

  @requires("training:manage")
  @Query(() => CertificateType, { nullable: true, description: "A certificate with its history" })
  async certificate(@Ctx() context: StaffContext, @Arg("id", () => ID) id: string): Promise<CertificateType | null> {
    const found = await context.load(certificatesById, id);
    return found && toCertificateType(found, context);
  }

  @requires("training:manage")
  @Query(() => CertificateFiltersType, { description: "By what certificates can be filtered" })
  async certificateFilters(@Ctx() { read, language }: StaffContext): Promise<CertificateFiltersType> {
    return toCertificateFilters(await read(certificateFilters), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeCertificateResult, {
    description: "Revokes a certificate for good; its holder is told by mail",
  })
  async revokeCertificate(
    @Arg("input", () => RevokeCertificateInput) input: RevokeCertificateInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeCertificateResult> {
    return toChangeCertificateResult(await perform(revokeCertificate, input, key), language);
  }
}

@Resolver(() => CertificateChanged)
export class CertificateChangedResolver {
  @FieldResolver(() => CertificateType, { description: "The certificate as it is now" })
  async certificate(@Root() { id }: CertificateChanged, @Ctx() context: StaffContext): Promise<CertificateType> {
    const found = await context.load(certificatesById, id);
    if (!found) throw new Error("A certificate that was just stored is not there");
    return toCertificateType(found, context);
  }
}
