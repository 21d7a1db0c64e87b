import { fieldLabels } from "@vas/domain/vocabulary";
import { Columns, DatePicker, Panel, Select, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { allKinds, parseCoverageFilter, type CoverageFilter } from "./coverage-filter.ts";
import { messages } from "./messages.ts";

/** While a year is typed its first digits are a year as well, which nobody means. */
const earliestMeant = "1990-01-01";

/** The day of an address, typed or picked. */
export function DayField({ day, onDay }: { readonly day: string; readonly onDay: (day: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(day);
  return (
    <DatePicker
      label={t(messages.day)}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        if (next !== null && next >= earliestMeant) onDay(next);
      }}
    />
  );
}

/** On which day, and of which kind of body? */
export function CoverageFilters({ day, kind }: { readonly day: string; readonly kind: string }) {
  const { t } = useWords();
  const codes = useCodes();
  const { change } = useUrlFilter(parseCoverageFilter);
  return (
    <div className="coverage-screen-only">
      <Panel title={t(messages.limit)}>
        <Columns>
          <DayField day={day} onDay={(next) => change({ day: next })} />
          <Select
            label={t(fieldLabels.kind)}
            options={[{ id: allKinds, label: t(messages.allKinds) }, ...codes.options("organisationKind")]}
            value={kind}
            onChange={(next) => change({ kind: (next ?? undefined) as CoverageFilter["kind"] })}
          />
        </Columns>
      </Panel>
    </div>
  );
}
