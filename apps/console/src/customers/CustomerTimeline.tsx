import { useSuspenseQuery } from "@apollo/client/react";
import { EmptyState, Panel, Timeline, useWords, VisuallyHidden, type TimelineItem } from "@vas/ui";
import { useEffect, useEffectEvent, useRef } from "react";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { CustomerTimelineDocument, type CustomerTimelineQuery } from "./CustomerTimeline.generated.ts";
import { messages } from "./messages.ts";
import { parseTimelineFilter } from "./timeline-filter.ts";
import { TimelineLimits } from "./TimelineLimits.tsx";

const pageLength = 50;
type Entry = NonNullable<CustomerTimelineQuery["timeline"]>["nodes"][number];

/** Important: what changes where the person stands. */
const important: readonly Entry["kind"][] = [
  "referralRecorded",
  "admissionConfirmed",
  "customerAdmitted",
  "endingConfirmed",
  "customershipEnded",
];

type CustomerTimelineProps = {
  readonly id: string;
  /** A new version of the file has new events. */
  readonly version: number;
};

/** Everything that happened to the person, the newest first. */
export function CustomerTimeline({ id, version }: CustomerTimelineProps) {
  const { t, language } = useWords();
  const { filter } = useUrlFilter(parseTimelineFilter);
  const { data, refetch } = useSuspenseQuery(CustomerTimelineDocument, {
    variables: {
      customer: id,
      matters: filter.matter ? [filter.matter] : [],
      filter: { by: filter.by ?? null, from: filter.since ?? null, to: filter.until ?? null },
      first: pageLength,
      after: filter.after ?? null,
    },
    fetchPolicy: "cache-and-network",
    queryKey: language,
  });
  const shown = useRef(version);
  const again = useEffectEvent(() => void refetch().catch(() => undefined));
  useEffect(() => {
    if (shown.current !== version) again();
    shown.current = version;
  }, [version]);
  const toItem = useItem();
  const page = data.timeline;
  return (
    <Panel title={t(messages.timeline)}>
      <TimelineLimits />
      {page && page.nodes.length > 0 ? (
        <>
          <Timeline label={t(messages.timeline)} items={page.nodes.map(toItem)} />
          <CursorPages shown={page.nodes.length} total={page.totalCount} pageInfo={page.pageInfo} />
        </>
      ) : (
        <EmptyState title={t(messages.noEvents)}>{t(messages.noEventsText)}</EmptyState>
      )}
    </Panel>
  );
}

type Detail = Entry["details"][number];

function useItem(): (entry: Entry) => TimelineItem {
  const { t, format } = useWords();
  return ({ id, kind, what, happenedOn, recordedAt, by, details, texts }) => ({
    id,
    at: recordedAt,
    title: t(messages.happened, { date: format.date(happenedOn), what }),
    ...(by ? { who: by } : {}),
    tone: important.includes(kind) ? "important" : "neutral",
    content: <Told what={what} details={details} texts={texts} />,
  });
}

/** What an event says beside its name: codes and days in one line each, what was written below. */
function Told({ what, details, texts }: Pick<Entry, "what" | "details" | "texts">) {
  const { format } = useWords();
  const valueOf = ({ words, day }: Detail): string => words ?? (day ? format.date(day) : "");
  if (details.length === 0 && texts.length === 0) return null;
  return (
    <dl className="timeline-told">
      {details.map((detail) => (
        <div key={detail.label}>
          <dt>{detail.label}</dt>
          <dd>{valueOf(detail)}</dd>
        </div>
      ))}
      {texts.map(({ label, words }) => (
        <div key={label} className={label === what ? "timeline-text timeline-plain" : "timeline-text"}>
          <dt>{label === what ? <VisuallyHidden>{label}</VisuallyHidden> : label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
