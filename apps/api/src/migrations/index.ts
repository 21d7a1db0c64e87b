import type { MigrationInterface } from "typeorm";
import { CreateKernel1795428000000 } from "./2026-11-23T1000-create-kernel.ts";
import { CreateSessions1795428600000 } from "./2026-11-23T1010-create-sessions.ts";
import { CreateOrganisations1795429200000 } from "./2026-11-23T1020-create-organisations.ts";
import { CreateReferrals1795429800000 } from "./2026-11-23T1030-create-referrals.ts";
import { CreateDecisions1795430400000 } from "./2026-11-23T1040-create-decisions.ts";
import { CreateRegister1795431000000 } from "./2026-11-23T1050-create-register.ts";
import { CreateStatistics1795431600000 } from "./2026-11-23T1060-create-statistics.ts";
import { SkipTakenReferences1795773600000 } from "./2026-11-27T1000-skip-taken-references.ts";
import { KeepMattersInTheUnitOfThePerson1795774200000 } from "./2026-11-27T1010-keep-matters-in-the-unit-of-the-person.ts";
import { LetProposalsLapse1795774800000 } from "./2026-11-27T1020-let-proposals-lapse.ts";
import { CountCorrections1795777200000 } from "./2026-11-27T1100-count-corrections.ts";
import { TieEndings1795777800000 } from "./2026-11-27T1110-tie-endings.ts";
import { CreateDecisionLetters1795778400000 } from "./2026-11-27T1120-create-decision-letters.ts";
import { BlindRegisterKeys1795780800000 } from "./2026-11-27T1200-blind-register-keys.ts";
import { SealMunicipalities1795781400000 } from "./2026-11-27T1210-seal-municipalities.ts";
import { GuardPeople1795784400000 } from "./2026-11-27T1300-guard-people.ts";
import { DestroyDraftKeys1795785000000 } from "./2026-11-27T1310-destroy-draft-keys.ts";
import { ForgetAskings1795785600000 } from "./2026-11-27T1320-forget-askings.ts";
import { CreateDecisionDrafts1795791600000 } from "./2026-11-27T1500-create-decision-drafts.ts";
import { KeepRegisterSecret1795798800000 } from "./2026-11-27T1700-keep-register-secret.ts";
import { ClaimNumbersOfRegisters1795799400000 } from "./2026-11-27T1710-claim-numbers-of-registers.ts";
import { EndDecisionDrafts1795802400000 } from "./2026-11-27T1800-end-decision-drafts.ts";
import { TieLettersToTheirDecisions1795803000000 } from "./2026-11-27T1810-tie-letters-to-their-decisions.ts";
import { CreateCourses1795809600000 } from "./2026-11-27T2000-create-courses.ts";
import { CreateQuestionsAndAttempts1795810200000 } from "./2026-11-27T2010-create-questions-and-attempts.ts";
import { CreateCertificates1795813200000 } from "./2026-11-27T2100-create-certificates.ts";
import { CreateCases1795820400000 } from "./2026-11-27T2300-create-cases.ts";
import { KeepApprovedTexts1795824000000 } from "./2026-11-27T2400-keep-approved-texts.ts";
import { CreatePictures1795824600000 } from "./2026-11-27T2410-create-pictures.ts";
import { TellWritersOfQuestions1795827600000 } from "./2026-11-27T2500-tell-writers-of-questions.ts";
import { IssueCertificates1795831200000 } from "./2026-11-27T2600-issue-certificates.ts";
import { KeepAskedItems1795816800000 } from "./2026-11-27T2200-keep-asked-items.ts";
import { PublishCertificates1795831800000 } from "./2026-11-27T2610-publish-certificates.ts";
import { CreateInvitations1795834800000 } from "./2026-11-27T2700-create-invitations.ts";
import { CreateReminders1795835400000 } from "./2026-11-27T2710-create-reminders.ts";
import { TellBodiesOfLate1795836000000 } from "./2026-11-27T2720-tell-bodies-of-late.ts";
import { ForgetInvitations1795836600000 } from "./2026-11-27T2730-forget-invitations.ts";
import { CreateCoverage1795838400000 } from "./2026-11-27T2800-create-coverage.ts";
import { CreateTrainings1795839000000 } from "./2026-11-27T2810-create-trainings.ts";
import { NarrowRightsToCertificates1795839600000 } from "./2026-11-27T2820-narrow-rights-to-certificates.ts";
import { FindChangesToRead1795840000000 } from "./2026-11-27T2900-find-changes-to-read.ts";
import { PinBanksAtReview1795840010000 } from "./2026-11-27T2910-pin-banks-at-review.ts";
import { CountExamsByFives1795840100000 } from "./2026-11-27T3000-count-exams-by-fives.ts";
import { TellEffectByHalfYears1795840110000 } from "./2026-11-27T3010-tell-effect-by-half-years.ts";
import { FindRevokedPlaces1795840120000 } from "./2026-11-27T3020-find-revoked-places.ts";
import { NameTheProgramme1795840130000 } from "./2026-11-27T3030-name-the-programme.ts";
import { FollowCourseChanges1795832400000 } from "./2026-11-27T2620-follow-course-changes.ts";
import { MoveExamClosings1795840200000 } from "./2026-11-27T3100-move-exam-closings.ts";
import { KeepDaysOfDueDates1795840210000 } from "./2026-11-27T3110-keep-days-of-due-dates.ts";
import { MixBatchesOfExams1795840310000 } from "./2026-11-27T3210-mix-batches-of-exams.ts";
import { GiveWalkInsTheirAddresses1795840400000 } from "./2026-11-27T3300-give-walk-ins-their-addresses.ts";
import { TellWorkerOfWaivers1795840300000 } from "./2026-11-27T3200-tell-worker-of-waivers.ts";
import { EndWaivers1795840220000 } from "./2026-11-27T3120-end-waivers.ts";
import { TellDecisionsInTime1795840500000 } from "./2026-11-27T3400-tell-decisions-in-time.ts";
import { LockLearnersWhoEnrol1795840700000 } from "./2026-11-27T3500-lock-learners-who-enrol.ts";
import { KeepWaiversTakenBack1795840710000 } from "./2026-11-27T3510-keep-waivers-taken-back.ts";
import { TellSignInOfMoves1795840720000 } from "./2026-11-27T3520-tell-sign-in-of-moves.ts";
import { RetireWhatWasChanged1795840730000 } from "./2026-11-27T3530-retire-what-was-changed.ts";
import { CountFaster1795840900000 } from "./2026-11-27T3700-count-faster.ts";
import { GuardCourses1795841100000 } from "./2026-11-27T3900-guard-courses.ts";
import { KeepOnePolicyOfTrainers1795841110000 } from "./2026-11-27T3910-keep-one-policy-of-trainers.ts";
import { TellFilesOfRegisters1795841200000 } from "./2026-11-27T4000-tell-files-of-registers.ts";
import { StopAttemptsAtTheEnd1795841300000 } from "./2026-11-27T4100-stop-attempts-at-the-end.ts";
import { CountFirstExamsByThirties1795841310000 } from "./2026-11-27T4110-count-first-exams-by-thirties.ts";
import { TakeAttendanceBack1795841320000 } from "./2026-11-27T4200-take-attendance-back.ts";
import { CreateManagers1795841330000 } from "./2026-11-27T4210-create-managers.ts";
import { TellManagersOfLate1795841331000 } from "./2026-11-27T4211-tell-managers-of-late.ts";
import { KeepSpansOfRegisters1795841340000 } from "./2026-11-27T4220-keep-spans-of-registers.ts";
import { NameBodiesToLearners1795841350000 } from "./2026-11-27T4230-name-bodies-to-learners.ts";
import { ForgetLearners1795841360000 } from "./2026-11-27T4240-forget-learners.ts";
import { ForgetManagers1795841361000 } from "./2026-11-27T4241-forget-managers.ts";
import { CorrectNames1795841362000 } from "./2026-11-27T4242-correct-names.ts";
import { AddNothingToTheForgotten1795841363000 } from "./2026-11-27T4243-add-nothing-to-the-forgotten.ts";
import { KeepOnePolicyOfSteps1795841364000 } from "./2026-11-27T4244-keep-one-policy-of-steps.ts";
import { WithdrawSpansOfRegisters1795841371000 } from "./2026-11-27T4252-withdraw-spans-of-registers.ts";
import { ReadOnlyTheManagedStaff1795841372000 } from "./2026-11-27T4254-read-only-the-managed-staff.ts";
import { CountLateWhereTheyBelong1795841373000 } from "./2026-11-27T4260-count-late-where-they-belong.ts";
import { EndSpansBeforeTheirDay1795841375000 } from "./2026-11-27T4280-end-spans-before-their-day.ts";
import { CountCertificatesOnce1795841375100 } from "./2026-11-27T4281-count-certificates-once.ts";
import { TellManagersOfRenewals1795841376000 } from "./2026-11-27T4290-tell-managers-of-renewals.ts";

/** Every migration of the database, in the order in which they run. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  CreateKernel1795428000000,
  CreateSessions1795428600000,
  CreateOrganisations1795429200000,
  CreateReferrals1795429800000,
  CreateDecisions1795430400000,
  CreateRegister1795431000000,
  CreateStatistics1795431600000,
  SkipTakenReferences1795773600000,
  KeepMattersInTheUnitOfThePerson1795774200000,
  LetProposalsLapse1795774800000,
  CountCorrections1795777200000,
  TieEndings1795777800000,
  CreateDecisionLetters1795778400000,
  BlindRegisterKeys1795780800000,
  SealMunicipalities1795781400000,
  GuardPeople1795784400000,
  DestroyDraftKeys1795785000000,
  ForgetAskings1795785600000,
  CreateDecisionDrafts1795791600000,
  KeepRegisterSecret1795798800000,
  ClaimNumbersOfRegisters1795799400000,
  EndDecisionDrafts1795802400000,
  TieLettersToTheirDecisions1795803000000,
  CreateCourses1795809600000,
  CreateQuestionsAndAttempts1795810200000,
  CreateCertificates1795813200000,
  KeepAskedItems1795816800000,
  CreateCases1795820400000,
  KeepApprovedTexts1795824000000,
  CreatePictures1795824600000,
  TellWritersOfQuestions1795827600000,
  IssueCertificates1795831200000,
  PublishCertificates1795831800000,
  FollowCourseChanges1795832400000,
  CreateInvitations1795834800000,
  CreateReminders1795835400000,
  TellBodiesOfLate1795836000000,
  ForgetInvitations1795836600000,
  CreateCoverage1795838400000,
  CreateTrainings1795839000000,
  NarrowRightsToCertificates1795839600000,
  FindChangesToRead1795840000000,
  PinBanksAtReview1795840010000,
  CountExamsByFives1795840100000,
  TellEffectByHalfYears1795840110000,
  FindRevokedPlaces1795840120000,
  NameTheProgramme1795840130000,
  MoveExamClosings1795840200000,
  KeepDaysOfDueDates1795840210000,
  EndWaivers1795840220000,
  TellWorkerOfWaivers1795840300000,
  MixBatchesOfExams1795840310000,
  GiveWalkInsTheirAddresses1795840400000,
  TellDecisionsInTime1795840500000,
  LockLearnersWhoEnrol1795840700000,
  KeepWaiversTakenBack1795840710000,
  TellSignInOfMoves1795840720000,
  RetireWhatWasChanged1795840730000,
  CountFaster1795840900000,
  GuardCourses1795841100000,
  KeepOnePolicyOfTrainers1795841110000,
  TellFilesOfRegisters1795841200000,
  StopAttemptsAtTheEnd1795841300000,
  CountFirstExamsByThirties1795841310000,
  TakeAttendanceBack1795841320000,
  CreateManagers1795841330000,
  TellManagersOfLate1795841331000,
  KeepSpansOfRegisters1795841340000,
  NameBodiesToLearners1795841350000,
  ForgetLearners1795841360000,
  ForgetManagers1795841361000,
  CorrectNames1795841362000,
  AddNothingToTheForgotten1795841363000,
  KeepOnePolicyOfSteps1795841364000,
  WithdrawSpansOfRegisters1795841371000,
  ReadOnlyTheManagedStaff1795841372000,
  CountLateWhereTheyBelong1795841373000,
  EndSpansBeforeTheirDay1795841375000,
  CountCertificatesOnce1795841375100,
  TellManagersOfRenewals1795841376000,
];
