import { holdsPermission, isWithinScope, type Actor } from "../kernel/index.ts";
import type { ContactId, Labels, WhyNot } from "../vocabulary/index.ts";
import type { Contact, Organisation } from "./organisation.ts";
import { organisationRejectionWords } from "./organisation.words.ts";

/** What staff do with an organisation, in the order of the screen. */
export const organisationActions = ["read", "amend", "addContact", "amendContact", "removeContact", "close"] as const;
export type OrganisationAction = (typeof organisationActions)[number];

export type OrganisationReason = "not_your_task" | "closed" | "no_contacts";

export const organisationReasonWords: Labels<OrganisationReason> = {
  not_your_task: {
    fi: "Tämä ei kuulu tehtäviisi.",
    sv: "Detta hör inte till dina uppgifter.",
    en: "This is not among your tasks.",
  },
  closed: organisationRejectionWords.OrganisationClosed,
  no_contacts: {
    fi: "Organisaatiolla ei ole yhteyshenkilöitä.",
    sv: "Organisationen har inga kontaktpersoner.",
    en: "The organisation has no contact persons.",
  },
};

/** May this actor do this to the organisation at all, whatever its status? Bodies belong to no unit. */
export function permitsOrganisation(actor: Actor, action: OrganisationAction, _organisation: Organisation): boolean {
  return holdsPermission(actor, action === "read" ? "organisation:read" : "organisation:write");
}

/** A contact person is seen and changed within the unit that recorded the contact. */
export function permitsContact(actor: Actor, contact: Contact): boolean {
  return isWithinScope(actor, contact.unit);
}

/** The contact of an organisation within the actor's sight, or undefined where there is none. */
export function findContact(actor: Actor, organisation: Organisation, id: ContactId): Contact | undefined {
  return organisation.contacts.find((contact) => contact.id === id && permitsContact(actor, contact));
}

/** Why the actor cannot do this now, or undefined where they can. */
export function whyNotOrganisation(
  actor: Actor,
  action: OrganisationAction,
  organisation: Organisation,
): WhyNot<OrganisationReason> | undefined {
  const code = permitsOrganisation(actor, action, organisation)
    ? reasonOfStatus(action, organisation)
    : "not_your_task";
  return code && { code, words: organisationReasonWords[code] };
}

/** What the actor can do with the organisation now. */
export function availableOrganisationActions(actor: Actor, organisation: Organisation): readonly OrganisationAction[] {
  return organisationActions.filter((action) => whyNotOrganisation(actor, action, organisation) === undefined);
}

function reasonOfStatus(action: OrganisationAction, organisation: Organisation): OrganisationReason | undefined {
  switch (action) {
    case "read":
      return undefined;
    case "amend":
    case "close":
    case "addContact":
      return organisation.status === "closed" ? "closed" : undefined;
    case "amendContact":
    case "removeContact":
      if (organisation.status === "closed") return "closed";
      return organisation.contacts.length === 0 ? "no_contacts" : undefined;
  }
}
