import { useSuspenseQuery } from "@apollo/client/react";
import { Button, EmptyState, Panel, StatusTag, Table, useWords } from "@vas/ui";
import { useState } from "react";
import { AppLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { writtenIn } from "../app/written-in.ts";
import { Written } from "../app/Written.tsx";
import { statusTone, statusWords } from "./course-words.ts";
import { CoursesScreenDocument, type CoursesScreenQuery } from "./CoursesScreen.generated.ts";
import { messages } from "./messages.ts";
import { NewCourseDialog } from "./NewCourseDialog.tsx";

type Course = CoursesScreenQuery["courses"][number];
type Version = Course["versions"][number];

/** Which courses are there, and how far is each version? */
export function CoursesScreen() {
  const { t } = useWords();
  const [isBeginning, setBeginning] = useState(false);
  const { data } = useSuspenseQuery(CoursesScreenDocument, { fetchPolicy: "cache-and-network" });
  return (
    <Screen
      name={t(messages.title)}
      lede={t(messages.lede)}
      actions={<Button onPress={() => setBeginning(true)}>{t(messages.begin)}</Button>}
    >
      {data.courses.length === 0 && <EmptyState title={t(messages.empty)}>{t(messages.emptyText)}</EmptyState>}
      {data.courses.map((course) => (
        <CoursePanel key={course.id} course={course} />
      ))}
      {isBeginning && <NewCourseDialog onClose={() => setBeginning(false)} />}
    </Screen>
  );
}

function CoursePanel({ course }: { readonly course: Course }) {
  const { t, language, format } = useWords();
  const title = writtenIn(course.title, language);
  const languages = ({ approved }: Version) =>
    approved.length === 0 ? t(messages.none) : format.list(approved.map((one) => format.languageName(one)));
  return (
    <Panel title={<Written words={course.title} />}>
      <p className="ui-quiet">{course.code}</p>
      <Table
        caption={t(messages.versions, { title })}
        isCaptionHidden
        isStackable
        rows={course.versions}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "version",
            header: t(messages.versionHead),
            isRowHeader: true,
            cell: ({ id, number }) => (
              <AppLink to="/courses/$course/versions/$version" params={{ course: course.id, version: id }}>
                {t(messages.version, { number })}
              </AppLink>
            ),
          },
          {
            id: "status",
            header: t(messages.status),
            cell: ({ status }) => <StatusTag tone={statusTone[status]}>{t(statusWords[status])}</StatusTag>,
          },
          { id: "approved", header: t(messages.approvedIn), cell: languages },
          { id: "law", header: t(messages.lawAsOf), cell: ({ lawAsOf }) => format.date(lawAsOf) },
          {
            id: "published",
            header: t(messages.publishedOn),
            cell: ({ publishedAt }) => (publishedAt ? format.instant(publishedAt) : t(messages.none)),
          },
          {
            id: "learners",
            header: t(messages.learners),
            align: "end",
            cell: ({ learners }) => format.number(learners),
          },
        ]}
      />
    </Panel>
  );
}
