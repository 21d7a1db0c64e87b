import { languages, staffRoles } from "@vas/domain/kernel";
import {
  ageGroupCodes,
  attendanceOutcomeCodes,
  basisCodes,
  channelCodes,
  consentGiverCodes,
  decisionStatusCodes,
  delegationKindCodes,
  endingGroundCodes,
  enrolmentStatusCodes,
  formCodes,
  industryCodes,
  learnerRoleCodes,
  negativeReasonCodes,
  organisationKindCodes,
  outcomeCodes,
  personLinkCodes,
  placeCodes,
  referralStatusCodes,
  reminderCodes,
  referrerKindCodes,
  returnWayCodes,
  safetyFlagCodes,
  sexCodes,
  signIds,
} from "@vas/domain/vocabulary";
import { registerEnumType } from "type-graphql";

/** A closed code list of the domain as a GraphQL enum: the same codes, nothing renamed. */
export function codeEnum<Code extends string>(name: string, codes: readonly Code[]): Readonly<Record<Code, Code>> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  registerEnumType(values, { name });
  return values;
}

export const LanguageEnum = codeEnum("Language", languages);
export const StaffRoleEnum = codeEnum("StaffRole", staffRoles);
export const EnrolmentStatusEnum = codeEnum("EnrolmentStatus", enrolmentStatusCodes);
export const AttendanceOutcomeEnum = codeEnum("AttendanceOutcome", attendanceOutcomeCodes);
export const ReminderEnum = codeEnum("Reminder", reminderCodes);
export const LearnerRoleEnum = codeEnum("LearnerRole", learnerRoleCodes);
export const AgeGroupEnum = codeEnum("AgeGroup", ageGroupCodes);
export const BasisEnum = codeEnum("Basis", basisCodes);
export const ChannelEnum = codeEnum("Channel", channelCodes);
export const ConsentGiverEnum = codeEnum("ConsentGiver", consentGiverCodes);
export const DecisionStatusEnum = codeEnum("DecisionStatus", decisionStatusCodes);
export const DelegationKindEnum = codeEnum("DelegationKind", delegationKindCodes);
export const EndingGroundEnum = codeEnum("EndingGround", endingGroundCodes);
export const FormEnum = codeEnum("Form", formCodes);
export const IndustryEnum = codeEnum("Industry", industryCodes);
export const NegativeReasonEnum = codeEnum("NegativeReason", negativeReasonCodes);
export const OrganisationKindEnum = codeEnum("OrganisationKind", organisationKindCodes);
export const OutcomeEnum = codeEnum("Outcome", outcomeCodes);
export const PersonLinkKindEnum = codeEnum("PersonLinkKind", personLinkCodes);
export const PlaceEnum = codeEnum("Place", placeCodes);
export const ReferralStatusEnum = codeEnum("ReferralStatus", referralStatusCodes);
export const ReferrerKindEnum = codeEnum("ReferrerKind", referrerKindCodes);
export const ReturnWayEnum = codeEnum("ReturnWay", returnWayCodes);
export const SafetyFlagEnum = codeEnum("SafetyFlag", safetyFlagCodes);
export const SexEnum = codeEnum("Sex", sexCodes);
export const SignEnum = codeEnum("Sign", signIds);
