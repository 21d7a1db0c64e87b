import { ChipList, useWords } from "@vas/ui";
import { FilterChip } from "../../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../../app/lists/use-url-filter.ts";
import { noFilter, parseInboxFilter, type InboxFilter } from "./inbox-filter.ts";
import { messages } from "./messages.ts";
import type { ReferralInboxQuery } from "./ReferralInboxScreen.generated.ts";

type Counts = ReferralInboxQuery["referrals"]["counts"];
type Chip = keyof Omit<Counts, "__typename">;

/** What each chip limits to; the rest is then as without any filter. */
const chips: readonly (readonly [Chip, Partial<InboxFilter>])[] = [
  ["open", {}],
  ["mine", { assigned: "mine" }],
  ["unassigned", { assigned: "nobody" }],
  ["acuteDanger", { danger: true }],
  ["minor", { minor: true }],
  ["waitingLong", { long: true }],
  ["supplementRequested", { view: "supplement_requested" }],
  ["supplementLate", { late: true }],
];

/** Is this the filter, whatever the order and the page? */
function isCurrent(filter: InboxFilter, chip: Partial<InboxFilter>): boolean {
  const { sort: _sort, after: _after, ...asked } = filter;
  const limits: Partial<InboxFilter> = { ...noFilter, ...chip };
  return Object.entries(asked).every(([name, value]) => limits[name as keyof InboxFilter] === value);
}

/** The kinds of referrals that need somebody first, each with how many there are, as links. */
export function InboxChips({ counts, longWait }: { readonly counts: Counts; readonly longWait: number }) {
  const { t } = useWords();
  const { filter, hrefWith } = useUrlFilter(parseInboxFilter);
  return (
    <ChipList label={t(messages.chips)}>
      {chips.map(([chip, limits]) => (
        <FilterChip
          key={chip}
          href={hrefWith({ ...noFilter, sort: filter.sort, ...limits })}
          isCurrent={isCurrent(filter, limits)}
          count={counts[chip]}
        >
          {t(messages[chip], { days: longWait })}
        </FilterChip>
      ))}
    </ChipList>
  );
}
