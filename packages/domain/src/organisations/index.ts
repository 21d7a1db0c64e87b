export { contactChecks, detailsChecks, type ContactDetails } from "./details.ts";
export { decideOrganisation, openOrganisation } from "./organisation.decide.ts";
export {
  availableOrganisationActions,
  findContact,
  organisationActions,
  organisationReasonWords,
  permitsContact,
  permitsOrganisation,
  whyNotOrganisation,
  type OrganisationAction,
  type OrganisationReason,
} from "./organisation.policy.ts";
export {
  beginOrganisation,
  evolveOrganisation,
  type Contact,
  type OpenOrganisation,
  type Organisation,
  type OrganisationCommand,
  type OrganisationDetails,
  type OrganisationEvent,
  type OrganisationOpened,
  type OrganisationRejection,
} from "./organisation.ts";
export { organisationRejectionWords } from "./organisation.words.ts";
