import { languages, staffRoles } from "../kernel/index.ts";
import { codeList, type Code } from "./code.ts";
import * as decision from "./decision-codes.ts";
import * as exploitation from "./exploitation-codes.ts";
import * as learning from "./learning-codes.ts";
import * as organisation from "./organisation-codes.ts";
import * as person from "./person-codes.ts";
import * as referral from "./referral-codes.ts";
import { signGroupCodes, signGroupLabels } from "./signs.ts";

export const codeListNames = [
  "referrerKind",
  "channel",
  "referralStatus",
  "consentGiver",
  "safetyFlag",
  "sex",
  "basis",
  "ageGroup",
  "personLink",
  "form",
  "place",
  "industry",
  "outcome",
  "negativeReason",
  "endingGround",
  "returnWay",
  "decisionStatus",
  "delegationKind",
  "organisationKind",
  "staffRole",
  "language",
  "signGroup",
  "questionKind",
  "questionUse",
  "learnerRole",
  "enrolmentStatus",
  "certificateStatus",
  "caseScale",
  "invitationState",
  "attendanceOutcome",
  "reminder",
] as const;
export type CodeListName = (typeof codeListNames)[number];

/** Every closed list by its name, each code with its words, in the order in which people read them. */
export const codeLists: Readonly<Record<CodeListName, readonly Code[]>> = {
  referrerKind: codeList(referral.referrerKindCodes, referral.referrerKindLabels),
  channel: codeList(referral.channelCodes, referral.channelLabels),
  referralStatus: codeList(referral.referralStatusCodes, referral.referralStatusLabels),
  consentGiver: codeList(referral.consentGiverCodes, referral.consentGiverLabels),
  safetyFlag: codeList(referral.safetyFlagCodes, referral.safetyFlagLabels),
  sex: codeList(person.sexCodes, person.sexLabels),
  basis: codeList(person.basisCodes, person.basisLabels),
  ageGroup: codeList(person.ageGroupCodes, person.ageGroupLabels),
  personLink: codeList(person.personLinkCodes, person.personLinkLabels),
  form: codeList(exploitation.formCodes, exploitation.formLabels),
  place: codeList(exploitation.placeCodes, exploitation.placeLabels),
  industry: codeList(exploitation.industryCodes, exploitation.industryLabels),
  outcome: codeList(decision.outcomeCodes, decision.outcomeLabels),
  negativeReason: codeList(decision.negativeReasonCodes, decision.negativeReasonLabels),
  endingGround: codeList(decision.endingGroundCodes, decision.endingGroundLabels),
  returnWay: codeList(decision.returnWayCodes, decision.returnWayLabels),
  decisionStatus: codeList(decision.decisionStatusCodes, decision.decisionStatusLabels),
  delegationKind: codeList(decision.delegationKindCodes, decision.delegationKindLabels),
  organisationKind: codeList(organisation.organisationKindCodes, organisation.organisationKindLabels),
  staffRole: codeList(staffRoles, organisation.staffRoleLabels),
  language: codeList(languages, decision.languageLabels),
  signGroup: codeList(signGroupCodes, signGroupLabels),
  questionKind: codeList(learning.questionKindCodes, learning.questionKindLabels),
  questionUse: codeList(learning.questionUseCodes, learning.questionUseLabels),
  learnerRole: codeList(learning.learnerRoleCodes, learning.learnerRoleLabels),
  enrolmentStatus: codeList(learning.enrolmentStatusCodes, learning.enrolmentStatusLabels),
  certificateStatus: codeList(learning.certificateStatusCodes, learning.certificateStatusLabels),
  caseScale: codeList(learning.caseScaleCodes, learning.caseScaleLabels),
  invitationState: codeList(learning.invitationStateCodes, learning.invitationStateLabels),
  attendanceOutcome: codeList(learning.attendanceOutcomeCodes, learning.attendanceOutcomeLabels),
  reminder: codeList(learning.reminderCodes, learning.reminderLabels),
};
