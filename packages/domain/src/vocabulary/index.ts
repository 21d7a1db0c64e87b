export { isLinkAddress, isPictureAddress } from "./addresses.ts";
export { changedFields, isSame } from "./changes.ts";
export { codeList, codeProblem, codesProblem, parseCode, type Code, type Labels } from "./code.ts";
export { codeListNames, codeLists, type CodeListName } from "./code-lists.ts";
export { countryCodes, parseCountry, type Country } from "./countries.ts";
export {
  birthDateProblem,
  dayProblem,
  earliestBirth,
  isCalendarDay,
  pastDayProblem,
  registerBegins,
  type DayRule,
} from "./dates.ts";
export * from "./decision-codes.ts";
export * from "./exploitation-codes.ts";
export { fieldLabels, type FieldName } from "./fields.ts";
export type {
  AdmissionDecisionId,
  ContactId,
  CustomerId,
  CustomerLinkId,
  DelegationId,
  EndingDecisionId,
  ManagerId,
  ReferralId,
} from "./ids.ts";
export { interpreterLanguageCodes, parseInterpreterLanguage, type InterpreterLanguage } from "./languages.ts";
export * from "./learning-codes.ts";
export * from "./organisation-codes.ts";
export * from "./person-codes.ts";
export * from "./referral-codes.ts";
export { readStatedSpan, spanProblemWords, type RegisterSpan, type SpanProblem } from "./register-span.ts";
export {
  fieldProblemWords,
  firstInvalid,
  invalidFieldWords,
  missingWords,
  notFoundWords,
  sharedRejectionWords,
  type FieldKind,
  type InvalidField,
  type StaleVersion,
  type WhyNot,
} from "./refusals.ts";
export { signIds, type SignId } from "./sign-ids.ts";
export { signGroupCodes, signGroupLabels, signs, type Sign, type SignGroup } from "./signs.ts";
export {
  fieldProblemCodes,
  graphemeLength,
  hasPiledMarks,
  isTooLong,
  jsonBytes,
  lineRule,
  normaliseName,
  normaliseText,
  optionalLineRule,
  optionalProseRule,
  proseRule,
  textProblem,
  withoutDirectionMarks,
  type FieldProblem,
  type TextRule,
} from "./text.ts";
