import { useSuspenseQuery } from "@apollo/client/react";
import { ChipList, EmptyState, Select, useWords } from "@vas/ui";
import { AppButtonLink } from "../app/links.tsx";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { useSession } from "../app/session/SessionProvider.tsx";
import type { WorkKind } from "../schema.generated.ts";
import { MatterButtonLink } from "./MatterLink.tsx";
import { messages } from "./messages.ts";
import { parseWorkQueueFilter, queueChoices } from "./work-queue-filter.ts";
import { WorkQueueDocument, type WorkQueueQuery } from "./WorkQueueScreen.generated.ts";
import { WorkTable } from "./WorkTable.tsx";
import "./workqueue.css";

const pageLength = 50;

type Queue = WorkQueueQuery["workQueue"];

/** What must I do today, and what is late? */
export function WorkQueueScreen() {
  const { t } = useWords();
  const { filter } = useUrlFilter(parseWorkQueueFilter);
  const { whose = "mine", kind = null, children = null, after = null } = filter;
  const { data } = useSuspenseQuery(WorkQueueDocument, {
    variables: { filter: { whose, kind, children }, first: pageLength, after },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, totalCount, pageInfo, counts } = data.workQueue;
  return (
    <Screen
      name={t(messages.title)}
      lede={<Summary queue={data.workQueue} />}
      actions={<QueueActs top={after ? undefined : nodes[0]} />}
    >
      <QueueChoices counts={counts} />
      {nodes.length === 0 ? (
        <EmptyState title={t(messages.empty)}>{t(messages.emptyText)}</EmptyState>
      ) : (
        <>
          <WorkTable lines={nodes} caption={t(messages.title)} showsHandler={whose === "unit"} />
          <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        </>
      )}
    </Screen>
  );
}

/** The strong act: the matter that comes first. */
function QueueActs({ top }: { readonly top: Queue["nodes"][number] | undefined }) {
  const { t } = useWords();
  const { may } = useSession();
  return (
    <>
      {may("referral:write") && (
        <AppButtonLink variant="secondary" to="/referrals/new">
          {t(messages.newReferral)}
        </AppButtonLink>
      )}
      {top && <MatterButtonLink matter={top.matter}>{t(messages.openTop)}</MatterButtonLink>}
    </>
  );
}

/** How much waits, and how much of it presses, in whole sentences. */
function Summary({ queue: { totalCount, summary } }: { readonly queue: Queue }) {
  const { t } = useWords();
  const { overdue, dueThisWeek } = summary;
  return [
    t(messages.waits, { count: totalCount }),
    overdue > 0 && t(messages.overdue, { count: overdue }),
    dueThisWeek > 0 && t(messages.dueThisWeek, { count: dueThisWeek }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

const all = "all";

/** Whose work, minors only, and which task: each choice is a link or changes the address. */
function QueueChoices({ counts }: { readonly counts: Queue["counts"] }) {
  const { t } = useWords();
  const { filter, change, hrefWith } = useUrlFilter(parseWorkQueueFilter);
  const { whose = "mine", children, kind } = filter;
  const kinds = counts.kinds.map((one) => ({
    id: one.kind as string,
    label: t(messages.counted, { words: one.task, count: one.count }),
  }));
  const isListed = kind === undefined || kinds.some(({ id }) => id === kind);
  return (
    <>
      <ChipList label={t(messages.choices)}>
        {queueChoices.map((choice) => (
          <FilterChip
            key={choice}
            href={hrefWith({ whose: choice === "mine" ? undefined : choice, children: undefined, kind: undefined })}
            isCurrent={whose === choice && !children}
            count={counts[choice]}
          >
            {t(messages[choice])}
          </FilterChip>
        ))}
        <FilterChip
          href={hrefWith({ whose: "unit", children: true, kind: undefined })}
          isCurrent={children === true}
          count={counts.children}
        >
          {t(messages.children)}
        </FilterChip>
      </ChipList>
      {whose === "unit" && (
        <div className="task-choice">
          <Select
            label={t(messages.task)}
            options={[{ id: all, label: t(messages.allTasks) }, ...kinds]}
            value={isListed ? (kind ?? all) : null}
            onChange={(next) => change({ kind: next === all || next === null ? undefined : (next as WorkKind) })}
          />
        </div>
      )}
    </>
  );
}
