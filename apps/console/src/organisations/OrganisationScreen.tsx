import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, DescriptionList, EmptyState, Panel, Stack, StatusTag, Table, useWords, WithAside } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { AppButtonLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { CloseOrganisationDialog } from "./CloseOrganisationDialog.tsx";
import { messages } from "./messages.ts";
import { bodyName } from "./organisation-names.ts";
import { OrganisationContacts } from "./OrganisationContacts.tsx";
import {
  OrganisationDocument,
  OrganisationFile_OrganisationFragmentDoc,
  type OrganisationFile_OrganisationFragment,
} from "./OrganisationScreen.generated.ts";

/** What do we know of this body, and whom do we reach there? */
export function OrganisationScreen() {
  const { id } = useParams({ from: "/shell/organisations/$id" });
  const { data } = useSuspenseQuery(OrganisationDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return data.organisation ? <OrganisationFile organisation={data.organisation} /> : <NotFound />;
}

type FileProps = { readonly organisation: FragmentType<typeof OrganisationFile_OrganisationFragmentDoc> };
type File = OrganisationFile_OrganisationFragment;

function OrganisationFile({ organisation: from }: FileProps) {
  const { t, language } = useWords();
  const codes = useCodes();
  const { data: organisation } = useSuspenseFragment({
    fragment: OrganisationFile_OrganisationFragmentDoc,
    fragmentName: "OrganisationFile_organisation",
    from,
  });
  const kind = codes.label("organisationKind", organisation.kind);
  return (
    <Screen
      name={[kind, organisation.municipality].filter(Boolean).join(", ")}
      title={bodyName(organisation, language)}
      lede={kind}
    >
      <WithAside label={t(messages.actions)} aside={<OrganisationActs organisation={organisation} />}>
        <OrganisationFacts organisation={organisation} />
        <OrganisationContacts organisation={organisation} />
        <OrganisationReferrals referrals={organisation.referrals} />
      </WithAside>
    </Screen>
  );
}

function OrganisationFacts({ organisation }: { readonly organisation: File }) {
  const { t, format } = useWords();
  const codes = useCodes();
  const { kind, name, nameSv, nameEn, municipality, capacity, openedOn, closedOn } = organisation;
  const facts = [
    { term: t(fieldLabels.kind), value: codes.label("organisationKind", kind) },
    { term: t(messages.nameFi), value: name },
    { term: t(fieldLabels.nameSv), value: nameSv },
    { term: t(fieldLabels.nameEn), value: nameEn },
    { term: t(messages.municipality), value: municipality },
    { term: t(fieldLabels.capacity), value: typeof capacity === "number" ? format.number(capacity) : null },
    { term: t(fieldLabels.openedOn), value: openedOn ? format.date(openedOn) : null },
  ];
  const closed = closedOn ? [{ term: t(fieldLabels.closedOn), value: format.date(closedOn) }] : [];
  return (
    <Panel title={t(messages.facts)}>
      <DescriptionList facts={[...facts, ...closed]} />
    </Panel>
  );
}

function OrganisationActs({ organisation }: { readonly organisation: File }) {
  const { t, format } = useWords();
  const [isClosing, setClosing] = useState(false);
  const { id, version, openedOn, closedOn, availableActions, whyNot } = organisation;
  const missing = whyNot.filter(({ action }) => action === "amend" || action === "close");
  return (
    <Panel title={t(messages.actions)}>
      <Stack gap="s">
        {closedOn && <StatusTag tone="warning">{`${t(messages.closed)} ${format.date(closedOn)}`}</StatusTag>}
        {availableActions.includes("amend") && (
          <AppButtonLink variant="secondary" to="/organisations/$id/amend" params={{ id }}>
            {t(messages.amend)}
          </AppButtonLink>
        )}
        {availableActions.includes("close") && (
          <Button variant="secondary" onPress={() => setClosing(true)}>
            {t(messages.close)}
          </Button>
        )}
        {missing[0] && <p className="ui-quiet">{missing[0].reason}</p>}
      </Stack>
      {isClosing && (
        <CloseOrganisationDialog
          organisation={{ id, version, openedOn: openedOn ?? null }}
          onClose={() => setClosing(false)}
        />
      )}
    </Panel>
  );
}

/** `2015-1` as "January–June 2015". */
function useHalfName(): (half: string) => string {
  const { t } = useWords();
  return (half) => {
    const [year = "", part] = half.split("-");
    return t(part === "1" ? messages.firstHalf : messages.secondHalf, { year });
  };
}

function OrganisationReferrals({ referrals }: { readonly referrals: File["referrals"] }) {
  const { t, format } = useWords();
  const halfName = useHalfName();
  return (
    <Panel title={t(messages.referrals)}>
      {referrals.length === 0 ? (
        <EmptyState title={t(messages.noReferrals)}>{t(messages.noReferralsText)}</EmptyState>
      ) : (
        <>
          <p className="ui-quiet">{t(messages.referralsSeen)}</p>
          <Table
            caption={t(messages.referralList)}
            isCaptionHidden
            rows={referrals}
            rowKey={({ half }) => half}
            columns={[
              { id: "half", header: t(messages.half), isRowHeader: true, cell: ({ half }) => halfName(half) },
              { id: "count", header: t(messages.count), align: "end", cell: ({ count }) => format.number(count) },
            ]}
          />
        </>
      )}
    </Panel>
  );
}
