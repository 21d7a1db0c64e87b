export {
  bestScores,
  caseFaults,
  caseFaultWords,
  isCaseName,
  playOf,
  type CaseChoice,
  type CaseContent,
  type CaseFault,
  type CaseId,
  type CasePlay,
  type CaseStep,
  type MissingText,
  type Scene,
  type SceneId,
  type Situation,
} from "./case-forms.ts";
export {
  moveLearnerForm,
  earliestTrainingDay,
  planTrainingForm,
  tellStaffCountForm,
  walkInForm,
  type MoveLearnerInput,
  type TellStaffCountInput,
  type WalkInInput,
} from "./coverage-forms.ts";
export {
  addNoteForm,
  assignHandlerForm,
  linkPersonForm,
  residenceForm,
  setSafetyForm,
  type AddNoteInput,
  type AssignHandlerInput,
  type LinkPersonInput,
  type SetSafetyInput,
} from "./customer-forms.ts";
export {
  grantDelegationForm,
  proposeAdmissionForm,
  proposeEndingForm,
  recordServiceForm,
  type GrantDelegationInput,
  type RecordServiceInput,
} from "./decision-forms.ts";
export { fieldPath, issueWords, type Form } from "./form.ts";
export { nameManagerForm, type NameManagerInput } from "./manager-forms.ts";
export { correctNameForm, type NameWritten } from "./learner-forms.ts";
export {
  closeOrganisationForm,
  contactForm,
  saveOrganisationForm,
  type CloseOrganisationInput,
} from "./organisation-forms.ts";
export {
  newQuestion,
  nextChoiceId,
  questionForm,
  questionPath,
  toQuestion,
  toQuestionEdit,
  type QuestionEdit,
} from "./question-forms.ts";
export {
  accompanyingChildForm,
  amendReferralForm,
  assignReferralForm,
  heaviestReferral,
  personForm,
  reasonForm,
  recordReferralForm,
  recordSupplementForm,
  requestSupplementForm,
  type AccompanyingChildInput,
  type AssignReferralInput,
  type ReasonInput,
  type RecordReferralInput,
  type RecordSupplementInput,
  type RequestSupplementInput,
} from "./referral-forms.ts";
