import { useNavigate } from "@tanstack/react-router";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Columns, DatePicker, Panel, SearchField, Select, useWords, type Option } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../../app/codes.ts";
import { useUrlFilter } from "../../app/lists/use-url-filter.ts";
import { parseInboxFilter, type InboxFilter } from "./inbox-filter.ts";
import { messages } from "./messages.ts";

const everything = "everything";

/** Words go into the history entry, because they may be a name; everything else into the address. */
export function InboxSearch({ words }: { readonly words: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { filter, change } = useUrlFilter(parseInboxFilter);
  const [typed, setTyped] = useState(words);
  const search = (text: string) =>
    void navigate({
      to: ".",
      search: { ...filter, after: undefined } as never,
      state: { searchWords: text },
      replace: true,
    });
  return (
    <Panel title={t(messages.limit)}>
      <SearchField label={t(messages.search)} value={typed} onChange={setTyped} onSubmit={search} />
      <Columns>
        <InboxSelects filter={filter} change={change} />
        <DatePicker
          label={t(messages.from)}
          value={filter.from ?? null}
          onChange={(from) => change({ from: from ?? undefined })}
        />
        <DatePicker
          label={t(messages.to)}
          value={filter.to ?? null}
          onChange={(to) => change({ to: to ?? undefined })}
        />
      </Columns>
    </Panel>
  );
}

type SelectsProps = {
  readonly filter: InboxFilter;
  readonly change: (patch: Partial<InboxFilter>) => void;
};

function InboxSelects({ filter, change }: SelectsProps) {
  const { t } = useWords();
  const codes = useCodes();
  const views: readonly Option[] = [
    { id: "open", label: t(messages.open) },
    ...codes.options("referralStatus"),
    { id: "all", label: t(messages.all) },
  ];
  const kinds: readonly Option[] = [{ id: everything, label: t(messages.all) }, ...codes.options("referrerKind")];
  const sorts: readonly Option[] = [
    { id: "urgency", label: t(messages.sortUrgency) },
    { id: "waiting", label: t(messages.sortWaiting) },
    { id: "newest", label: t(messages.sortNewest) },
    { id: "supplement", label: t(messages.sortSupplement) },
  ];
  return (
    <>
      <Select
        label={t(messages.view)}
        options={views}
        value={filter.view ?? "open"}
        onChange={(view) => change({ view: view === "open" ? undefined : (view as InboxFilter["view"]) })}
      />
      <Select
        label={t(fieldLabels.referrerKind)}
        options={kinds}
        value={filter.kind ?? everything}
        onChange={(kind) => change({ kind: kind === everything ? undefined : (kind as InboxFilter["kind"]) })}
      />
      <Select
        label={t(messages.sort)}
        options={sorts}
        value={filter.sort ?? "urgency"}
        onChange={(sort) => change({ sort: sort === "urgency" ? undefined : (sort as InboxFilter["sort"]) })}
      />
    </>
  );
}
