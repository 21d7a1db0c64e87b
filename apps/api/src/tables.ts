import { AdmissionDecisionRow } from "./admission/admission.table.ts";
import { DecisionDraftRow } from "./admission/decision-draft.table.ts";
import { AttemptRow } from "./attempts/attempt.table.ts";
import { CertificateRow } from "./certificates/certificate.table.ts";
import { CasePlayRow } from "./cases/case-play.table.ts";
import { LearnerMoveRow } from "./coverage/learner-move.table.ts";
import { StaffCountRow } from "./coverage/staff-count.table.ts";
import { CourseRow, CourseVersionRow } from "./courses/course.table.ts";
import { CustomerLinkRow, CustomerRow, PersonRow } from "./customers/customer.table.ts";
import { DelegationRow } from "./delegations/delegation.table.ts";
import { EndingDecisionRow } from "./ending/ending.table.ts";
import { EnrolmentRow } from "./enrolments/enrolment.table.ts";
import type { TableClass } from "./kernel/database.ts";
import { InvitationRow } from "./invitations/invitation.table.ts";
import { ManagerRow } from "./managers/manager.table.ts";
import { AttendanceRow, AttendanceTakenBackRow, TrainingRow } from "./trainings/training.table.ts";
import { OrganisationContactRow, OrganisationRow } from "./organisations/organisation.table.ts";
import { RegisterEntryRow } from "./register/register.table.ts";
import { ReminderSentRow } from "./reminders/reminder.table.ts";
import { ReferralDraftRow, ReferralRow } from "./referrals/referral.table.ts";

/** Every table that commands write to by row. */
export const tables: readonly TableClass[] = [
  AdmissionDecisionRow,
  AttemptRow,
  AttendanceRow,
  AttendanceTakenBackRow,
  CertificateRow,
  CasePlayRow,
  CourseRow,
  CourseVersionRow,
  CustomerLinkRow,
  CustomerRow,
  DecisionDraftRow,
  DelegationRow,
  EndingDecisionRow,
  EnrolmentRow,
  LearnerMoveRow,
  InvitationRow,
  ManagerRow,
  OrganisationContactRow,
  OrganisationRow,
  PersonRow,
  ReferralDraftRow,
  ReferralRow,
  RegisterEntryRow,
  ReminderSentRow,
  StaffCountRow,
  TrainingRow,
];
