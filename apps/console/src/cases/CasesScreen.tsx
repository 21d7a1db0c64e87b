import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { Button, EmptyState, StatusTag, Table, useWords } from "@vas/ui";
import { Fragment, useState } from "react";
import { useCodes } from "../app/codes.ts";
import { AppButtonLink, AppLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { writtenIn } from "../app/written-in.ts";
import { Written } from "../app/Written.tsx";
import { CasesScreenDocument, type CasesScreenQuery } from "./CasesScreen.generated.ts";
import { messages } from "./messages.ts";
import { NewCaseDialog } from "./NewCaseDialog.tsx";

type Case = NonNullable<CasesScreenQuery["courseCases"]>["cases"][number];

/** Which cases does a course have, for whom, and can they be published? */
export function CasesScreen() {
  const { course } = useParams({ from: "/shell/courses/$course/cases" });
  return isId(course) ? <CasesOfCourse course={course} /> : <NotFound />;
}

function CasesOfCourse({ course }: { readonly course: string }) {
  const { t, language } = useWords();
  const [isBeginning, setBeginning] = useState(false);
  const { data } = useSuspenseQuery(CasesScreenDocument, { variables: { course }, fetchPolicy: "cache-and-network" });
  const found = data.courseCases;
  if (!found) return <NotFound />;
  const { cases } = found;
  return (
    <Screen
      name={t(messages.title)}
      title={t(messages.titleOf, { course: writtenIn(found.title, language) })}
      lede={t(messages.lede)}
      actions={
        <>
          <AppButtonLink variant="secondary" to="/courses/$course/questions" params={{ course }}>
            {t(messages.toQuestions)}
          </AppButtonLink>
          <Button onPress={() => setBeginning(true)}>{t(messages.newCase)}</Button>
        </>
      }
    >
      {cases.length === 0 ? (
        <EmptyState title={t(messages.empty)}>{t(messages.emptyText)}</EmptyState>
      ) : (
        <CaseTable course={course} cases={cases} />
      )}
      {isBeginning && (
        <NewCaseDialog course={course} taken={cases.map(({ name }) => name)} onClose={() => setBeginning(false)} />
      )}
    </Screen>
  );
}

type TableProps = { readonly course: string; readonly cases: readonly Case[] };

function CaseTable({ course, cases }: TableProps) {
  const { t, format } = useWords();
  const { label } = useCodes();
  return (
    <Table
      caption={t(messages.title)}
      isCaptionHidden
      isStackable
      rows={cases}
      rowKey={({ name }) => name}
      columns={[
        {
          id: "case",
          header: t(messages.case),
          isRowHeader: true,
          cell: ({ name, title }) => (
            <AppLink to="/courses/$course/cases/$case" params={{ course, case: name }}>
              <Written words={title} otherwise={t(messages.untitled)} />
            </AppLink>
          ),
        },
        { id: "name", header: t(messages.name), cell: ({ name }) => name },
        {
          id: "roles",
          header: t(messages.forWhom),
          cell: ({ roles }) => roles.map((role) => label("learnerRole", role)).join(", "),
        },
        {
          id: "modules",
          header: t(messages.modules),
          cell: ({ modules }) => <ModuleTitles titles={modules} />,
        },
        {
          id: "state",
          header: t(messages.state),
          cell: ({ faults }) =>
            faults === 0 ? (
              <StatusTag tone="success">{t(messages.sound)}</StatusTag>
            ) : (
              <StatusTag tone="warning">{t(messages.faultCount, { count: faults })}</StatusTag>
            ),
        },
        { id: "version", header: t(messages.version), align: "end", cell: ({ number }) => format.number(number) },
        {
          id: "kept",
          header: t(messages.kept),
          cell: ({ keptAt, keptBy }) => t(messages.keptBy, { when: format.instant(keptAt), name: keptBy.name }),
        },
      ]}
    />
  );
}

/** The modules in which a case is played, with a comma between them. */
function ModuleTitles({ titles }: { readonly titles: Case["modules"] }) {
  const { t, language } = useWords();
  const written = titles
    .filter((title) => writtenIn(title, language) !== "")
    .map((title, at) => ({ title, at, key: `${at} ${writtenIn(title, language)}` }));
  if (written.length === 0) return t(messages.notInModule);
  return written.map(({ title, at, key }) => (
    <Fragment key={key}>
      {at > 0 && ", "}
      <Written words={title} />
    </Fragment>
  ));
}
