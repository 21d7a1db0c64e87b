import { useQuery } from "@apollo/client/react";
import { ChipList, Columns, DatePicker, Select, useWords } from "@vas/ui";
import { legalDayOf } from "../app/legal-day.ts";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { HandlerChoicesDocument } from "./CustomerChanges.generated.ts";
import { messages } from "./messages.ts";
import { parseTimelineFilter, timelineMatters } from "./timeline-filter.ts";

const matterWords = {
  referral: messages.referral,
  admission: messages.admission,
  customer: messages.ofCustomer,
  ending: messages.ending,
  person: messages.ofPerson,
};

const anybody = "anybody";

function WhoAndWhen() {
  const { t } = useWords();
  const { filter, change } = useUrlFilter(parseTimelineFilter);
  const { data } = useQuery(HandlerChoicesDocument);
  const today = legalDayOf(new Date());
  return (
    <Columns>
      <Select
        label={t(messages.doneBy)}
        options={[
          { id: anybody, label: t(messages.anybody) },
          ...(data?.colleagues ?? []).map(({ id, name }) => ({ id, label: name })),
        ]}
        value={filter.by ?? anybody}
        onChange={(by) => change({ by: by === null || by === anybody ? undefined : by })}
      />
      <DatePicker
        label={t(messages.happenedSince)}
        isOptional
        max={filter.until ?? today}
        value={filter.since ?? null}
        onChange={(day) => change({ since: day ?? undefined })}
      />
      <DatePicker
        label={t(messages.happenedUntil)}
        isOptional
        max={today}
        value={filter.until ?? null}
        onChange={(day) => change({ until: day ?? undefined })}
      />
    </Columns>
  );
}

/** What of the history is shown: one matter as a link, and who did it and when behind a press. */
export function TimelineLimits() {
  const { t } = useWords();
  const { filter, hrefWith } = useUrlFilter(parseTimelineFilter);
  return (
    <>
      <ChipList label={t(messages.filterTimeline)}>
        <FilterChip href={hrefWith({ matter: undefined })} isCurrent={filter.matter === undefined}>
          {t(messages.allMatters)}
        </FilterChip>
        {timelineMatters.map((matter) => (
          <FilterChip key={matter} href={hrefWith({ matter })} isCurrent={filter.matter === matter}>
            {t(matterWords[matter])}
          </FilterChip>
        ))}
      </ChipList>
      <details className="more-limits" open={Boolean(filter.by ?? filter.since ?? filter.until)}>
        <summary>{t(messages.whoAndWhen)}</summary>
        <WhoAndWhen />
      </details>
    </>
  );
}
