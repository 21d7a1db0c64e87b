import { certificateStatusOn } from "@vas/domain/certificates";
import type { CalendarDate, Instant } from "@vas/domain/kernel";
import type { CertificateStatus } from "@vas/domain/vocabulary";
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import { canEnrolIn } from "../enrolments/index.ts";
import type { TraineeContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import { certificatePaths } from "./addresses.ts";
import { CertificateStatusEnum } from "./certificate.schema.ts";
import { ownCertificate, ownCertificates, type OwnCertificate } from "./own-certificate.queries.ts";

@ObjectType({ description: "A certificate of the learner's own" })
export class LearnerCertificate {
  @Field(() => ID) id!: string;
  @Field(() => ID) course!: string;
  @Field(() => String, { description: "The title of the course as it was passed" }) title!: string;
  @Field(() => String, { nullable: true, description: "What stands above every page of the course" })
  notice!: string | null;
  @Field(() => CertificateStatusEnum, { description: "As it is today" }) status!: CertificateStatus;
  @Field(() => DateScalar) validFrom!: CalendarDate;
  @Field(() => DateScalar, { description: "The last day" }) validUntil!: CalendarDate;
  @Field(() => Boolean, { description: "Whether it ends earlier than it was issued with, as the course has changed" })
  isShortened!: boolean;
  @Field(() => DateScalar, { description: "From when the course can be taken again" }) renewalFrom!: CalendarDate;
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt!: Instant | null;
  @Field(() => String, { description: "The path of the page on which anybody can check it" }) verification!: string;
  @Field(() => String, { description: "The path of its PDF" }) document!: string;
  @Field(() => String, { description: "The path of its badge file" }) badge!: string;
}

function toLearnerCertificate(own: OwnCertificate, { language, today }: TraineeContext): LearnerCertificate {
  const { id, course, title, notice, validFrom, validUntil, issuedUntil, renewalFrom, revokedAt } = own;
  return {
    id,
    course,
    title: title[language],
    notice: notice?.[language] ?? null,
    status: certificateStatusOn({ validFrom, validUntil, revoked: revokedAt }, today),
    validFrom,
    validUntil,
    isShortened: validUntil < issuedUntil,
    renewalFrom,
    revokedAt,
    verification: `${certificatePaths.verification}/${id}`,
    document: `${certificatePaths.own}/${id}/document`,
    badge: `${certificatePaths.own}/${id}/badge`,
  };
}

@Resolver()
export class OwnCertificateResolver {
  @requires("training:own")
  @Query(() => [LearnerCertificate], { description: "Every certificate of the learner who asks, the newest first" })
  async certificates(@Ctx() context: TraineeContext): Promise<LearnerCertificate[]> {
    return (await context.read(ownCertificates)).map((own) => toLearnerCertificate(own, context));
  }

  @requires("training:own")
  @Query(() => LearnerCertificate, { nullable: true, description: "A certificate of the learner's own" })
  async certificate(
    @Ctx() context: TraineeContext,
    @Arg("id", () => ID) id: string,
  ): Promise<LearnerCertificate | null> {
    const own = await context.read(ownCertificate(id));
    return own && toLearnerCertificate(own, context);
  }
}

@Resolver(() => LearnerCertificate)
export class LearnerCertificateResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether the learner can enrol in its course again now: no other certificate stands against it either",
  })
  async canRenew(@Root() { course }: LearnerCertificate, @Ctx() context: TraineeContext): Promise<boolean> {
    return context.load(canEnrolIn, course);
  }
}
