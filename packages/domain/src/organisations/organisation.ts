import type { CalendarDate, Instant, OrganisationId, StaffId, UnitId } from "../kernel/index.ts";
import type { ContactId, InvalidField, OrganisationKind, StaleVersion } from "../vocabulary/index.ts";

/** What is known of a body. The Finnish name is the one that sorts and that is required. */
export type OrganisationDetails = {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly municipality: string | null;
  readonly capacity: number | null;
  readonly openedOn: CalendarDate | null;
};

/** A person to reach in a body; kept and seen by the unit that recorded the contact. */
export type Contact = {
  readonly id: ContactId;
  readonly unit: UnitId;
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
};

/** A body that refers, helps, investigates or is trained. */
export type Organisation = OrganisationDetails & {
  readonly id: OrganisationId;
  readonly contacts: readonly Contact[];
  readonly version: number;
} & (
    | { readonly status: "open"; readonly closedOn: null }
    | { readonly status: "closed"; readonly closedOn: CalendarDate }
  );

export type OpenOrganisation = OrganisationDetails & {
  readonly id: OrganisationId;
  readonly by: StaffId;
  readonly at: Instant;
};

type Change = { readonly expectedVersion: number; readonly by: StaffId; readonly at: Instant };

export type OrganisationCommand =
  | (Change & { readonly kind: "amendOrganisation"; readonly changes: Partial<OrganisationDetails> })
  | (Change & { readonly kind: "closeOrganisation"; readonly closedOn: CalendarDate })
  | (Change & { readonly kind: "addContact"; readonly contact: Contact })
  | (Change & { readonly kind: "amendContact"; readonly contact: Contact })
  | (Change & { readonly kind: "removeContact"; readonly contact: ContactId });

export type OrganisationOpened = {
  readonly kind: "organisationOpened";
  readonly organisation: OrganisationDetails & { readonly id: OrganisationId };
  readonly by: StaffId;
  readonly at: Instant;
};

type Changed = { readonly by: StaffId; readonly at: Instant };

export type OrganisationEvent =
  | (Changed & { readonly kind: "organisationAmended"; readonly changes: Partial<OrganisationDetails> })
  | (Changed & { readonly kind: "organisationClosed"; readonly closedOn: CalendarDate })
  | (Changed & { readonly kind: "contactAdded"; readonly contact: Contact })
  | (Changed & { readonly kind: "contactAmended"; readonly contact: Contact })
  | (Changed & { readonly kind: "contactRemoved"; readonly contact: ContactId });

export type OrganisationRejection =
  | StaleVersion
  | InvalidField
  | { readonly kind: "OrganisationClosed"; readonly closedOn: CalendarDate }
  | { readonly kind: "ContactNotFound" }
  | { readonly kind: "NothingChanged" };

/** The body as it is when it is taken into the list. */
export function beginOrganisation(event: OrganisationOpened): Organisation {
  return { ...event.organisation, contacts: [], version: 1, status: "open", closedOn: null };
}

/** The body after one more event; every event makes a new version. */
export function evolveOrganisation(organisation: Organisation, event: OrganisationEvent): Organisation {
  const next = { ...organisation, version: organisation.version + 1 };
  switch (event.kind) {
    case "organisationAmended":
      return { ...next, ...event.changes };
    case "organisationClosed":
      return { ...next, status: "closed", closedOn: event.closedOn };
    case "contactAdded":
      return { ...next, contacts: [...next.contacts, event.contact] };
    case "contactAmended":
      return {
        ...next,
        contacts: next.contacts.map((known) => (known.id === event.contact.id ? event.contact : known)),
      };
    case "contactRemoved":
      return { ...next, contacts: next.contacts.filter((known) => known.id !== event.contact) };
  }
}
