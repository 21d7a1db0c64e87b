import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { AdmissionChangedResolver, AdmissionResolver } from "./admission/admission.resolver.ts";
import { DecisionDraftResolver } from "./admission/decision-draft.resolver.ts";
import { ReferralWithdrawalResolver } from "./admission/referral-withdrawal.resolver.ts";
import { AttemptChangedResolver, AttemptResolver } from "./attempts/attempt.resolver.ts";
import { CaseBankResolver, CaseKeptResolver } from "./cases/case-bank.resolver.ts";
import { ExamResolver } from "./attempts/exam.resolver.ts";
import { CourseResolver, CourseVersionChangedResolver, CourseVersionResolver } from "./courses/course.resolver.ts";
import { CertificateChangedResolver, CertificateResolver } from "./certificates/certificate.resolver.ts";
import { LearnerCertificateResolver, OwnCertificateResolver } from "./certificates/own-certificate.resolver.ts";
import { CaseChangedResolver, CasePlayResolver } from "./cases/case-play.resolver.ts";
import { CoverageResolver } from "./coverage/coverage.resolver.ts";
import { CustomerChangedResolver, CustomerChangeResolver } from "./customers/customer-change.resolver.ts";
import { CustomerListResolver, LatestEventResolver } from "./customers/customer-list.resolver.ts";
import { CustomerResolver } from "./customers/customer.resolver.ts";
import { DelegationChangedResolver, DelegationResolver } from "./delegations/delegation.resolver.ts";
import { DirectoryResolver } from "./directory/colleague.resolver.ts";
import { EffectResolver } from "./effect/effect.resolver.ts";
import { EndingChangedResolver, EndingResolver } from "./ending/ending.resolver.ts";
import { EnrolmentChangedResolver, ManagedEnrolmentResolver } from "./enrolments/managed-enrolment.resolver.ts";
import { ReminderResolver } from "./reminders/reminder.resolver.ts";
import { EnrolmentResolver } from "./enrolments/enrolment.resolver.ts";
import { ExchangeResolver } from "./exchange/exchange.resolver.ts";
import { InvitationChangedResolver, InvitationResolver } from "./invitations/invitation.resolver.ts";
import type { Surface } from "./kernel/audit.ts";
import { LearnerNameResolver } from "./learners/learner-name.resolver.ts";
import { ManagerChangedResolver, ManagerResolver } from "./managers/manager.resolver.ts";
import { ManagedStaffResolver } from "./managers/managed-staff.resolver.ts";
import { OrganisationChangedResolver, OrganisationResolver } from "./organisations/organisation.resolver.ts";
import { LearnerCourseResolver, LessonFinishedResolver, ProgressResolver } from "./progress/progress.resolver.ts";
import { QuestionBankResolver } from "./questions/question-bank.resolver.ts";
import { QuestionEditorResolver } from "./questions/question-editor.resolver.ts";
import { PartnerReferralResolver } from "./referrals/referral-partner.resolver.ts";
import { ReferralDraftResolver } from "./referrals/referral-draft.resolver.ts";
import { ReferralChangedResolver, ReferralResolver } from "./referrals/referral.resolver.ts";
import { SearchResolver } from "./search/search.resolver.ts";
import { StatisticsResolver } from "./statistics/statistics.resolver.ts";
import { SessionResolver, TraineeSessionResolver } from "./session/session.resolver.ts";
import { TrainingChangedResolver, TrainingResolver } from "./trainings/training.resolver.ts";
import { WorkQueueResolver } from "./workqueue/work-queue.resolver.ts";

type ResolverClass = new () => object;

/** Which capabilities' resolvers form which surface. A resolver that is not listed is in no schema. */
const resolversOf: Readonly<Record<Surface, NonEmptyArray<ResolverClass>>> = {
  casework: [
    AdmissionResolver,
    AdmissionChangedResolver,
    CoverageResolver,
    DecisionDraftResolver,
    CaseBankResolver,
    CaseKeptResolver,
    CourseResolver,
    CourseVersionResolver,
    CourseVersionChangedResolver,
    CertificateResolver,
    CertificateChangedResolver,
    CustomerResolver,
    CustomerListResolver,
    LatestEventResolver,
    CustomerChangeResolver,
    CustomerChangedResolver,
    DelegationResolver,
    DelegationChangedResolver,
    DirectoryResolver,
    EffectResolver,
    EndingResolver,
    EndingChangedResolver,
    ExchangeResolver,
    ManagedEnrolmentResolver,
    EnrolmentChangedResolver,
    ReminderResolver,
    InvitationResolver,
    InvitationChangedResolver,
    LearnerNameResolver,
    ManagerResolver,
    ManagerChangedResolver,
    OrganisationResolver,
    OrganisationChangedResolver,
    QuestionBankResolver,
    QuestionEditorResolver,
    ReferralResolver,
    ReferralChangedResolver,
    ReferralWithdrawalResolver,
    ReferralDraftResolver,
    SearchResolver,
    SessionResolver,
    StatisticsResolver,
    TrainingResolver,
    TrainingChangedResolver,
    WorkQueueResolver,
  ],
  training: [
    AttemptResolver,
    AttemptChangedResolver,
    ExamResolver,
    CasePlayResolver,
    CaseChangedResolver,
    TraineeSessionResolver,
    OwnCertificateResolver,
    LearnerCertificateResolver,
    EnrolmentResolver,
    ManagedStaffResolver,
    ProgressResolver,
    LearnerCourseResolver,
    LessonFinishedResolver,
  ],
  partner: [PartnerReferralResolver],
};

/** The executable schema of a surface. */
export function schemaOf(surface: Surface): GraphQLSchema {
  return buildSchemaSync({
    resolvers: resolversOf[surface],
    validate: false,
    // Apollo Server checks the schema when it starts; asking it for its whole introspection as well doubles the start.
    skipCheck: true,
  });
}
