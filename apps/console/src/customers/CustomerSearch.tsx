import { useNavigate } from "@tanstack/react-router";
import { fieldLabels, type Basis, type SafetyFlag } from "@vas/domain/vocabulary";
import { ChipList, Columns, DatePicker, Panel, SearchField, Select, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { legalDayOf } from "../app/legal-day.ts";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import type { CustomerSort } from "../schema.generated.ts";
import { parseCustomerFilter, sorts } from "./customer-filter.ts";
import { messages } from "./messages.ts";

const all = "all";

function codeOf<Code extends string>(chosen: string | null): Code | undefined {
  return chosen === null || chosen === all ? undefined : (chosen as Code);
}

/** Words go into the history entry, because they may be a name; everything else into the address. */
export function CustomerSearch({ words }: { readonly words: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { filter, change } = useUrlFilter(parseCustomerFilter);
  const [typed, setTyped] = useState(words);
  const today = legalDayOf(new Date());
  const isLimited = Boolean(filter.onDate ?? filter.basis ?? filter.flag ?? filter.sort);
  const search = (text: string) =>
    void navigate({
      to: ".",
      search: { ...filter, after: undefined } as never,
      state: { searchWords: text },
      replace: true,
    });
  return (
    <Panel title={t(messages.find)}>
      <SearchField label={t(messages.search)} value={typed} onChange={setTyped} onSubmit={search} />
      <details className="more-limits" open={isLimited}>
        <summary>{t(messages.moreLimits)}</summary>
        <Columns>
          <DatePicker
            label={t(messages.onDate)}
            max={today}
            value={filter.onDate ?? null}
            onChange={(day) => change({ onDate: day ?? undefined, status: undefined })}
          />
          <OtherLimits />
        </Columns>
      </details>
    </Panel>
  );
}

function OtherLimits() {
  const { t } = useWords();
  const codes = useCodes();
  const { filter, change } = useUrlFilter(parseCustomerFilter);
  const sortWords = (sort: CustomerSort) => (sort === "reference" ? messages.byReference : messages[sort]);
  return (
    <>
      <Select
        label={t(fieldLabels.basis)}
        options={[{ id: all, label: t(messages.allBases) }, ...codes.options("basis")]}
        value={filter.basis ?? all}
        onChange={(basis) => change({ basis: codeOf<Basis>(basis) })}
      />
      <Select
        label={t(fieldLabels.safetyFlags)}
        options={[{ id: all, label: t(messages.allFlags) }, ...codes.options("safetyFlag")]}
        value={filter.flag ?? all}
        onChange={(flag) => change({ flag: codeOf<SafetyFlag>(flag) })}
      />
      <Select
        label={t(messages.sort)}
        options={sorts.map((sort) => ({ id: sort, label: t(sortWords(sort)) }))}
        value={filter.sort ?? "newest_admitted"}
        onChange={(sort) => change({ sort: codeOf<CustomerSort>(sort) })}
      />
    </>
  );
}

/** The usual lists as links. */
export function CustomerChips() {
  const { t } = useWords();
  const { filter, hrefWith } = useUrlFilter(parseCustomerFilter);
  const { status = "current", handler, minor, onDate } = filter;
  const plain = { status: undefined, handler: undefined, minor: undefined, onDate: undefined };
  const isPlain = handler === undefined && minor === undefined && onDate === undefined;
  const chips = [
    { words: messages.current, patch: plain, isCurrent: isPlain && status === "current" },
    { words: messages.mine, patch: { ...plain, handler: "mine" }, isCurrent: handler === "mine" },
    { words: messages.withoutHandler, patch: { ...plain, handler: "none" }, isCurrent: handler === "none" },
    { words: messages.minors, patch: { ...plain, minor: true }, isCurrent: minor === true },
    { words: messages.ended, patch: { ...plain, status: "ended" }, isCurrent: isPlain && status === "ended" },
    { words: messages.everybody, patch: { ...plain, status: "all" }, isCurrent: isPlain && status === "all" },
  ] as const;
  return (
    <ChipList label={t(messages.limit)}>
      {chips.map(({ words, patch, isCurrent }) => (
        <FilterChip key={words.fi} href={hrefWith(patch)} isCurrent={isCurrent}>
          {t(words)}
        </FilterChip>
      ))}
    </ChipList>
  );
}
