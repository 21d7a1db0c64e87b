import { useSuspenseQuery } from "@apollo/client/react";
import { useRouterState } from "@tanstack/react-router";
import { Button, Cluster, EmptyState, useWords } from "@vas/ui";
import { startTransition, useState } from "react";
import { AppButtonLink } from "../app/links.tsx";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { AssignDialog } from "./AssignDialog.tsx";
import { parseEnrolmentFilter } from "./enrolment-filter.ts";
import { EnrolmentDialog, type EnrolmentAct } from "./EnrolmentDialog.tsx";
import { EnrolmentLimits } from "./EnrolmentLimits.tsx";
import { EnrolmentsScreenDocument, type EnrolmentsScreenQuery } from "./EnrolmentsScreen.generated.ts";
import { EnrolmentTable } from "./EnrolmentTable.tsx";
import { messages } from "./messages.ts";

export type ListedEnrolment = EnrolmentsScreenQuery["enrolments"]["nodes"][number];

const pageLength = 50;

/** The list as the address and the words in the history entry limit it. */
function useEnrolments(words: string) {
  const { filter } = useUrlFilter(parseEnrolmentFilter);
  const { course = null, organisation = null, state = null, after = null } = filter;
  const search = words === "" ? null : words;
  return useSuspenseQuery(EnrolmentsScreenDocument, {
    variables: { filter: { search, course, organisation, state }, first: pageLength, after },
    fetchPolicy: "cache-and-network",
  });
}

/** Who learns what, until when, and who is late? Status and dates only: answers are the learner's own. */
export function EnrolmentsScreen() {
  const { t } = useWords();
  const words = useRouterState({ select: ({ location }) => location.state.searchWords ?? "" });
  const [isAssigning, setAssigning] = useState(false);
  const { data, refetch } = useEnrolments(words);
  const { nodes, totalCount, pageInfo, counts } = data.enrolments;
  const again = () => startTransition(() => void refetch());
  return (
    <Screen
      name={t(messages.title)}
      lede={t(messages.lede)}
      actions={
        <>
          <AppButtonLink to="/invitations" variant="secondary">
            {t(messages.toInvitations)}
          </AppButtonLink>
          <Button onPress={() => setAssigning(true)}>{t(messages.assign)}</Button>
        </>
      }
    >
      <EnrolmentLimits
        key={words}
        words={words}
        courses={data.openCourses}
        counts={counts}
        organisationName={nodes[0]?.organisation ?? undefined}
      />
      {nodes.length === 0 ? (
        <EmptyState title={t(messages.none)}>{t(messages.noneText)}</EmptyState>
      ) : (
        <Listed rows={nodes} onChanged={again} />
      )}
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
      {isAssigning && (
        <AssignDialog courses={data.openCourses} onClose={() => setAssigning(false)} onAssigned={again} />
      )}
    </Screen>
  );
}

type ListedProps = { readonly rows: readonly ListedEnrolment[]; readonly onChanged: () => void };

/** The rows of a page with what can be done with one of them or with many. */
function Listed({ rows, onChanged }: ListedProps) {
  const { t } = useWords();
  const [act, setAct] = useState<EnrolmentAct>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ id, status }) => selected.has(id) && status === "active");
  const done = () => {
    setAct(undefined);
    setSelected(new Set());
    onChanged();
  };
  const nobody = chosen.length === 0;
  const onChosen = (kind: "setDueDate" | "remind") => setAct({ kind, enrolments: chosen });
  return (
    <>
      <Cluster>
        <Button variant="secondary" isDisabled={nobody} onPress={() => onChosen("setDueDate")}>
          {t(messages.setDueDateOf, { n: chosen.length })}
        </Button>
        <Button variant="secondary" isDisabled={nobody} onPress={() => onChosen("remind")}>
          {t(messages.remindOf, { n: chosen.length })}
        </Button>
      </Cluster>
      <EnrolmentTable rows={rows} selected={selected} onSelect={setSelected} onAct={setAct} />
      {act && <EnrolmentDialog act={act} onClose={() => setAct(undefined)} onDone={done} onStale={onChanged} />}
    </>
  );
}
