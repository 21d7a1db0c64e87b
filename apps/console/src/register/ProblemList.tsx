import { Button, Columns, EmptyState, Pagination, SearchField, Select, Table, useWords } from "@vas/ui";
import { useMemo, useRef, useState } from "react";
import { messages } from "./messages.ts";
import { countByColumn, filterProblems, withoutPlace, type ProblemFilter } from "./problem-list.ts";
import type { RegisterProblem } from "./register-answer.ts";

const pageLength = 50;
const all = "all";
const everything: ProblemFilter = { column: null, words: "" };

type Props = { readonly problems: readonly RegisterProblem[] };

type FilterProps = Props & { readonly filter: ProblemFilter; readonly onChange: (filter: ProblemFilter) => void };

function ProblemFilters({ problems, filter, onChange }: FilterProps) {
  const { t, format } = useWords();
  const counts = useMemo(() => countByColumn(problems), [problems]);
  const options = counts.map(([column, count]) => ({
    id: column === "" ? "-" : column,
    label: t(messages.withCount, { name: column === "" ? t(messages.wholeLine) : column, count: format.number(count) }),
  }));
  const chosen = filter.column === "" ? "-" : filter.column;
  return (
    <Columns>
      <Select
        label={t(messages.column)}
        options={[{ id: all, label: t(messages.allColumns) }, ...options]}
        value={chosen ?? all}
        onChange={(id) => onChange({ ...filter, column: id === null || id === all ? null : id === "-" ? "" : id })}
      />
      <SearchField
        label={t(messages.searchProblems)}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
    </Columns>
  );
}

function ProblemTable({ problems }: Props) {
  const { t, format } = useWords();
  const keyed = problems.map((problem, place) => ({ ...problem, key: `${problem.line} ${problem.column} ${place}` }));
  return (
    <Table
      caption={t(messages.problems)}
      isCaptionHidden
      rows={keyed}
      rowKey={({ key }) => key}
      columns={[
        { id: "line", header: t(messages.line), isRowHeader: true, cell: ({ line }) => format.number(line) },
        { id: "column", header: t(messages.column), cell: ({ column }) => column && <code>{column}</code> },
        { id: "problem", header: t(messages.problem), cell: withoutPlace },
      ]}
    />
  );
}

/** Everything that is wrong with a file, by line and column: filtered and paged on this page, since all of it is here. */
export function ProblemList({ problems }: Props) {
  const { t } = useWords();
  const [filter, setFilter] = useState(everything);
  const [page, setPage] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const found = useMemo(() => filterProblems(problems, filter), [problems, filter]);
  const shown = found.slice(page * pageLength, (page + 1) * pageLength);
  function turnTo(next: number) {
    setPage(next);
    top.current?.focus();
  }
  const pageButton = (next: number) => (label: string) => (
    <Button variant="secondary" onPress={() => turnTo(next)}>
      {label}
    </Button>
  );
  const hasNext = (page + 1) * pageLength < found.length;
  return (
    <div className="register-problems">
      <ProblemFilters
        problems={problems}
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setPage(0);
        }}
      />
      {/* A turned page is read from its top: the button that was pressed may be gone. */}
      <div ref={top} tabIndex={-1} role="group" aria-label={t(messages.problems)}>
        {shown.length === 0 ? (
          <EmptyState title={t(messages.noneFound)}>{t(messages.noneFoundText)}</EmptyState>
        ) : (
          <ProblemTable problems={shown} />
        )}
      </div>
      <Pagination
        shown={shown.length}
        total={found.length}
        first={page > 1 ? pageButton(0) : undefined}
        previous={page > 0 ? pageButton(page - 1) : undefined}
        next={hasNext ? pageButton(page + 1) : undefined}
      />
    </div>
  );
}
