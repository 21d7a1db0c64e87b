import { useSuspenseQuery } from "@apollo/client/react";
import type { CertificateStatus } from "@vas/domain/vocabulary";
import { Columns, EmptyState, Panel, Select, StatusTag, Switch, Table, useWords, type Tone } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { legalDayOf, monthsLater } from "../app/legal-day.ts";
import { AppLink } from "../app/links.tsx";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { parseCertificateFilter } from "./certificate-filter.ts";
import { CertificatesScreenDocument, type CertificatesScreenQuery } from "./CertificatesScreen.generated.ts";
import { messages } from "./messages.ts";

type Listed = CertificatesScreenQuery["certificates"]["nodes"][number];

export const certificateTones: Readonly<Record<CertificateStatus, Tone>> = {
  valid: "success",
  expired: "neutral",
  revoked: "error",
  not_yet_valid: "info",
};

/** How soon those end that `ending` shows. */
const endingMonths = 3;

/** Who is certified, and who will not be soon? */
export function CertificatesScreen() {
  const { t } = useWords();
  const { filter } = useUrlFilter(parseCertificateFilter);
  const { course = null, organisation = null, status = null, ending, after = null } = filter;
  const endsBy = ending ? monthsLater(legalDayOf(new Date()), endingMonths) : null;
  const { data } = useSuspenseQuery(CertificatesScreenDocument, {
    variables: { filter: { course, organisation, status: ending ? "valid" : status, endsBy }, first: 50, after },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, totalCount, pageInfo } = data.certificates;
  return (
    <Screen name={t(messages.title)} lede={t(messages.lede)}>
      <Limits filters={data.certificateFilters} />
      {nodes.length === 0 ? (
        <EmptyState title={t(messages.none)}>{t(messages.noneText)}</EmptyState>
      ) : (
        <CertificateTable rows={nodes} />
      )}
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
    </Screen>
  );
}

const all = "all";
const chosen = (id: string | null) => (id === null || id === all ? undefined : id);

function Limits({ filters }: { readonly filters: CertificatesScreenQuery["certificateFilters"] }) {
  const { t } = useWords();
  const { options } = useCodes();
  const { filter, change } = useUrlFilter(parseCertificateFilter);
  return (
    <Panel title={t(messages.limit)}>
      <Columns>
        <Select
          label={t(messages.course)}
          options={[
            { id: all, label: t(messages.allCourses) },
            ...filters.courses.map(({ id, title }) => ({ id, label: title })),
          ]}
          value={filter.course ?? all}
          onChange={(id) => change({ course: chosen(id) })}
        />
        <Select
          label={t(messages.organisation)}
          options={[
            { id: all, label: t(messages.allOrganisations) },
            ...filters.organisations.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={filter.organisation ?? all}
          onChange={(id) => change({ organisation: chosen(id) })}
        />
        <Select
          label={t(messages.status)}
          isDisabled={filter.ending === true}
          options={[{ id: all, label: t(messages.allStatuses) }, ...options("certificateStatus")]}
          value={filter.ending ? "valid" : (filter.status ?? all)}
          onChange={(id) => change({ status: chosen(id) as CertificateStatus | undefined })}
        />
      </Columns>
      <Switch isSelected={filter.ending === true} onChange={(ending) => change({ ending: ending || undefined })}>
        {t(messages.ending)}
      </Switch>
    </Panel>
  );
}

function CertificateTable({ rows }: { readonly rows: readonly Listed[] }) {
  const { t, format } = useWords();
  const { label } = useCodes();
  return (
    <Table
      isStackable
      caption={t(messages.title)}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "holder",
          header: t(messages.holder),
          isRowHeader: true,
          cell: ({ id, holder }) => (
            <AppLink to="/certificates/$id" params={{ id }}>
              {holder}
            </AppLink>
          ),
        },
        { id: "course", header: t(messages.course), cell: ({ title }) => title },
        { id: "organisation", header: t(messages.organisation), cell: ({ organisation }) => organisation },
        {
          id: "status",
          header: t(messages.status),
          cell: ({ status }) => (
            <StatusTag tone={certificateTones[status]}>{label("certificateStatus", status)}</StatusTag>
          ),
        },
        { id: "from", header: t(messages.validFrom), cell: ({ validFrom }) => format.date(validFrom) },
        { id: "until", header: t(messages.validUntil), cell: ({ validUntil }) => format.date(validUntil) },
      ]}
    />
  );
}
