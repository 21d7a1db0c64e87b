import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, Cluster, EmptyState, Link, Panel, Table, useWords } from "@vas/ui";
import { useState } from "react";
import { ContactDialog } from "./ContactDialog.tsx";
import { messages } from "./messages.ts";
import {
  OrganisationContacts_OrganisationFragmentDoc,
  type OrganisationContacts_OrganisationFragment,
} from "./OrganisationContacts.generated.ts";
import { RemoveContactDialog } from "./RemoveContactDialog.tsx";

type Props = { readonly organisation: FragmentType<typeof OrganisationContacts_OrganisationFragmentDoc> };
type Contact = OrganisationContacts_OrganisationFragment["contacts"][number];
type Open = { readonly act: "add" } | { readonly act: "amend" | "remove"; readonly contact: Contact };

/** Whom to reach in the body: those that the own unit keeps. */
export function OrganisationContacts({ organisation: from }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open>();
  const { data } = useSuspenseFragment({
    fragment: OrganisationContacts_OrganisationFragmentDoc,
    fragmentName: "OrganisationContacts_organisation",
    from,
  });
  const { id, version, contacts, availableActions } = data;
  const organisation = { id, version };
  const close = () => setOpen(undefined);
  const add = availableActions.includes("addContact") && (
    <Button variant="secondary" onPress={() => setOpen({ act: "add" })}>
      {t(messages.addContact)}
    </Button>
  );
  return (
    <Panel title={t(messages.contacts)} actions={add}>
      {contacts.length === 0 ? (
        <EmptyState title={t(messages.noContacts)}>{t(messages.noContactsText)}</EmptyState>
      ) : (
        <ContactTable contacts={contacts} mayChange={availableActions.includes("amendContact")} onOpen={setOpen} />
      )}
      <p className="ui-quiet">{t(messages.contactsOfUnit)}</p>
      {open && open.act !== "remove" && (
        <ContactDialog
          organisation={organisation}
          contact={open.act === "amend" ? open.contact : undefined}
          onClose={close}
        />
      )}
      {open?.act === "remove" && (
        <RemoveContactDialog organisation={organisation} contact={open.contact} onClose={close} />
      )}
    </Panel>
  );
}

type TableProps = {
  readonly contacts: readonly Contact[];
  readonly mayChange: boolean;
  readonly onOpen: (open: Open) => void;
};

function ContactTable({ contacts, mayChange, onOpen }: TableProps) {
  const { t } = useWords();
  const acts = {
    id: "acts",
    header: t(messages.actions),
    cell: (contact: Contact) => (
      <Cluster>
        <Button variant="quiet" onPress={() => onOpen({ act: "amend", contact })}>
          {t(messages.change)}
        </Button>
        <Button variant="quiet" onPress={() => onOpen({ act: "remove", contact })}>
          {t(messages.remove)}
        </Button>
      </Cluster>
    ),
  };
  return (
    <Table
      caption={t(messages.contactList)}
      isCaptionHidden
      rows={contacts}
      rowKey={({ id }) => id}
      columns={[
        { id: "name", header: t(fieldLabels.name), isRowHeader: true, cell: ({ name }) => name },
        { id: "position", header: t(fieldLabels.position), cell: ({ position }) => position },
        {
          id: "phone",
          header: t(fieldLabels.phone),
          cell: ({ phone }) => phone && <Link href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</Link>,
        },
        {
          id: "email",
          header: t(fieldLabels.email),
          cell: ({ email }) => email && <Link href={`mailto:${email}`}>{email}</Link>,
        },
        ...(mayChange ? [acts] : []),
      ]}
    />
  );
}
