import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, EmptyState, Panel, Stack, Table, useWords } from "@vas/ui";
import { useState, type ReactNode } from "react";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import { bodyName } from "../organisations/organisation-names.ts";
import { LinkDialog } from "./acts/LinkDialog.tsx";
import { UnlinkDialog, type NamedLink } from "./acts/UnlinkDialog.tsx";
import type { CustomerFileData, FileActProps } from "./customer-file.ts";
import { messages } from "./messages.ts";

type Link = CustomerFileData["links"][number];
type Named = NonNullable<CustomerFileData["adult"]>;
type Row = {
  readonly id: string;
  readonly relation: string;
  readonly who: ReactNode;
  readonly details: string;
  readonly removable?: NamedLink;
};

/** Another customer with the way to the file. */
function CustomerLink({ customer: { id, name, reference, age } }: { readonly customer: Named }) {
  const { t } = useWords();
  return (
    <Stack gap="xs">
      <AppLink to="/customers/$id" params={{ id }}>
        {name ?? t(messages.unnamed)}
      </AppLink>
      <span className="ui-quiet">
        {[reference, typeof age === "number" && t(messages.years, { count: age })].filter(Boolean).join(", ")}
      </span>
    </Stack>
  );
}

function useRows({ adult, children, links }: CustomerFileData): readonly Row[] {
  const { t, language } = useWords();
  const codes = useCodes();
  const family = (customer: Named, relation: string): Row => ({
    id: customer.id,
    relation,
    who: <CustomerLink customer={customer} />,
    details: "",
  });
  const linked = (link: Link): Row => {
    const { id, relation, customer, organisation, details } = link;
    const words = codes.label("personLink", relation);
    const body = organisation ? bodyName(organisation, language) : "";
    const name = customer?.name ?? (body === "" ? words : body);
    return {
      id,
      relation: words,
      who: customer ? <CustomerLink customer={customer} /> : body,
      details,
      removable: { name, link },
    };
  };
  return [
    ...(adult ? [family(adult, t(messages.adult))] : []),
    ...children.map((child) => family(child, t(messages.child))),
    ...links.map(linked),
  ];
}

/** The people and bodies around the customer. */
export function CustomerPeople({ customer, onStale }: FileActProps) {
  const { t } = useWords();
  const rows = useRows(customer);
  const [isLinking, setLinking] = useState(false);
  const [removed, setRemoved] = useState<NamedLink>();
  const may = (action: "linkPerson" | "unlinkPerson") => customer.availableActions.includes(action);
  const remove = {
    id: "remove",
    header: t(messages.acts),
    cell: ({ removable }: Row) =>
      removable && (
        <Button variant="quiet" onPress={() => setRemoved(removable)}>
          {t(messages.remove)}
        </Button>
      ),
  };
  const add = may("linkPerson") && (
    <Button variant="secondary" onPress={() => setLinking(true)}>
      {t(messages.linkPerson)}
    </Button>
  );
  return (
    <Panel title={t(messages.people)} actions={add}>
      {rows.length === 0 ? (
        <EmptyState title={t(messages.noPeople)}>{may("linkPerson") ? t(messages.noPeopleText) : undefined}</EmptyState>
      ) : (
        <Table
          caption={t(messages.peopleOf)}
          isCaptionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: "relation", header: t(fieldLabels.relation), isRowHeader: true, cell: ({ relation }) => relation },
            { id: "who", header: t(messages.who), cell: ({ who }) => who },
            { id: "details", header: t(fieldLabels.details), cell: ({ details }) => details },
            ...(may("unlinkPerson") && rows.some(({ removable }) => removable) ? [remove] : []),
          ]}
        />
      )}
      {isLinking && <LinkDialog customer={customer} onStale={onStale} onClose={() => setLinking(false)} />}
      {removed && (
        <UnlinkDialog customer={customer} removed={removed} onStale={onStale} onClose={() => setRemoved(undefined)} />
      )}
    </Panel>
  );
}
