import { certificateRejectionWords, certificateStatusOn } from "@vas/domain/certificates";
import type { CalendarDate, Instant, Language, Result } from "@vas/domain/kernel";
import { certificateStatusCodes, type CertificateStatus } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../kernel/connection.ts";
import { InvalidField, Rejection, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum, toRefusal } from "../vocabulary/index.ts";
import type { CertificateRefused } from "./certificate.commands.ts";
import type { CertificateFilters, ManagedCertificate } from "./certificate.queries.ts";

export const CertificateStatusEnum = codeEnum("CertificateStatus", certificateStatusCodes);
const CertificateHappeningKindEnum = codeEnum("CertificateHappeningKind", [
  "certificateIssued",
  "certificateShortened",
  "certificateRevoked",
]);
const CertificateActionEnum = codeEnum("CertificateAction", ["revoke"]);

@ObjectType({ description: "Something that has happened to a certificate" })
export class CertificateHappeningType {
  @Field(() => CertificateHappeningKindEnum) kind!: ManagedCertificate["history"][number]["kind"];
  @Field(() => DateTimeScalar) at!: Instant;
  @Field(() => String, { nullable: true, description: "By whom, where the one who asks may see the name" })
  by!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The last day since then" }) validUntil!: CalendarDate | null;
}

@ObjectType("Certificate", { description: "That a learner has passed a course, as those see it who manage training" })
export class CertificateType {
  @Field(() => ID) id!: string;
  @Field(() => ID) learner!: string;
  @Field(() => String, { description: "Who has passed the course" }) holder!: string;
  @Field(() => ID) course!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: "The body for which the learner counts" })
  organisation!: string | null;
  @Field(() => CertificateStatusEnum, { description: "As it is today" }) status!: CertificateStatus;
  @Field(() => DateScalar) validFrom!: CalendarDate;
  @Field(() => DateScalar, { description: "The last day" }) validUntil!: CalendarDate;
  @Field(() => DateScalar, { description: "The last day that it was issued with" }) issuedUntil!: CalendarDate;
  @Field(() => DateScalar, { description: "From when the course can be taken again" }) renewalFrom!: CalendarDate;
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: "Why it was revoked" }) revokeReason!: string | null;
  @Field(() => [CertificateHappeningType], {
    description: "What has happened to it, oldest first; a list leaves it out",
  })
  history!: readonly CertificateHappeningType[];
  @Field(() => [CertificateActionEnum]) availableActions!: readonly "revoke"[];
  @Field(() => Int) version!: number;
}

export const CertificateConnection = connectionType("CertificateConnection", () => CertificateType);

@InputType()
export class CertificateFilterInput {
  @Field(() => ID, { nullable: true }) course?: string | null;
  @Field(() => ID, { nullable: true }) organisation?: string | null;
  @Field(() => CertificateStatusEnum, { nullable: true, description: "As it is today" })
  status?: CertificateStatus | null;
  @Field(() => DateScalar, { nullable: true, description: "Only those whose last day is this one or earlier" })
  endsBy?: CalendarDate | null;
}

@ObjectType()
class FilteredCourse {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
}

@ObjectType()
class FilteredOrganisation {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: "By what certificates can be filtered: courses and bodies of which there are any" })
export class CertificateFiltersType {
  @Field(() => [FilteredCourse]) courses!: readonly FilteredCourse[];
  @Field(() => [FilteredOrganisation]) organisations!: readonly FilteredOrganisation[];
}

@InputType()
export class RevokeCertificateInput {
  @Field(() => ID) certificate!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => String, { description: "Why; staff see it, nobody else" }) reason!: string;
}

@ObjectType({ description: "The certificate was changed" })
export class CertificateChanged {
  readonly kind!: "CertificateChanged";
  readonly id!: string;
}

const CertificateNotFound = rejectionType("CertificateNotFound");

@ObjectType({ implements: Rejection, description: "The certificate was revoked before" })
export class CertificateRevoked extends Rejection {
  readonly kind!: "CertificateRevoked";
  @Field(() => DateTimeScalar) at!: Instant;
}

export const ChangeCertificateResult = createUnionType({
  name: "ChangeCertificateResult",
  types: () => [CertificateChanged, CertificateNotFound, CertificateRevoked, StaleVersion, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

/** What became of a command on a certificate, as the answer tells it. */
export function toChangeCertificateResult(
  result: Result<{ readonly id: string }, CertificateRefused>,
  language: Language,
): typeof ChangeCertificateResult {
  if (result.ok) return { kind: "CertificateChanged", id: result.value.id };
  return toRefusal(result.rejection, certificateRejectionWords, language);
}

type Viewing = { readonly language: Language; readonly today: CalendarDate };

/** A certificate as it is today. */
export function toCertificateType(certificate: ManagedCertificate, { language, today }: Viewing): CertificateType {
  const { title, organisation, revokedAt: revoked } = certificate;
  return {
    ...certificate,
    title: title[language],
    organisation: organisation?.[language] ?? null,
    status: certificateStatusOn({ ...certificate, revoked }, today),
    availableActions: revoked === null ? ["revoke"] : [],
  };
}

/** The filters in a language. */
export function toCertificateFilters(
  { courses, organisations }: CertificateFilters,
  language: Language,
): CertificateFiltersType {
  return {
    courses: courses.map(({ id, title }) => ({ id, title: title[language] })),
    organisations: organisations
      .map(({ id, name }) => ({ id, name: name[language] }))
      .toSorted((one, other) => one.name.localeCompare(other.name, language)),
  };
}
