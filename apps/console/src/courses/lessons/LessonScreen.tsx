import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { languages, useWords, type Language } from "@vas/ui";
import { useReadAgain } from "../../app/commands/use-read-again.ts";
import { useUrlFilter } from "../../app/lists/use-url-filter.ts";
import { AppButtonLink, AppLink } from "../../app/links.tsx";
import { Screen } from "../../app/Screen.tsx";
import { NotFound } from "../../app/ScreenStates.tsx";
import { codeFrom, isId, type RawSearch } from "../../app/search-params.ts";
import { languageWritten } from "../../app/written-in.ts";
import { Written } from "../../app/Written.tsx";
import type { CourseVersion } from "../course-words.ts";
import { editor } from "../editor-messages.ts";
import { lessonWords } from "./lesson-messages.ts";
import { toLessonEdit, toLessonState, type CourseLesson, type LessonState } from "./lesson-state.ts";
import { LessonForm } from "./LessonForm.tsx";
import { LessonReading } from "./LessonReading.tsx";
import { CourseLessonScreenDocument } from "./LessonScreen.generated.ts";
import { LessonWays } from "./LessonWays.tsx";
import { messages } from "../messages.ts";
import { PartDraft } from "../parts/PartDraft.tsx";
import { usePartFields } from "../parts/use-part-fields.ts";
import "../courses.css";

const besides = [...languages, "published", "none"] as const;
export type Beside = (typeof besides)[number];
export type LessonFilter = {
  /** As it has been chosen; a text that is only read follows its reader, and one that is written begins with its source. */
  readonly language: Language | undefined;
  readonly beside: Beside | undefined;
};

function parseFilter(search: RawSearch): LessonFilter {
  return {
    language: codeFrom(languages, search["language"]),
    beside: codeFrom(besides, search["beside"]),
  };
}

/** One lesson, to be written in a language with another beside it. */
export function LessonScreen() {
  const { course, version, lesson } = useParams({ from: "/shell/courses/$course/versions/$version/lessons/$lesson" });
  return isId(version) ? <Lesson id={version} course={course} lesson={lesson} /> : <NotFound />;
}

type LessonProps = { readonly id: string; readonly course: string; readonly lesson: string };

function Lesson({ id, course, lesson: name }: LessonProps) {
  // The text and its version are of one answer. In the cache every edit of the course makes the version newer, but not the text:
  // what was saved before would be overwritten by what is older, and no conflict seen. The preview asks the same for itself.
  const asked = { variables: { id, lesson: name }, fetchPolicy: "no-cache" } as const;
  const { data } = useSuspenseQuery(CourseLessonScreenDocument, { ...asked, queryKey: "editor" });
  const readAgain = useReadAgain(CourseLessonScreenDocument, asked);
  const version = data.courseVersion;
  if (version?.course !== course || !version.lesson) return <NotFound />;
  async function again() {
    const latest = (await readAgain())?.courseVersion;
    return latest?.lesson ? { version: latest.version, state: toLessonState(latest.lesson) } : undefined;
  }
  return (
    <LessonContent
      version={version}
      lesson={version.lesson}
      published={version.publishedLesson ?? undefined}
      again={again}
    />
  );
}

type ContentProps = {
  readonly version: CourseVersion;
  readonly lesson: CourseLesson;
  readonly published: CourseLesson | undefined;
  readonly again: () => Promise<{ readonly version: number; readonly state: LessonState } | undefined>;
};

function LessonContent({ version, lesson, published, again }: ContentProps) {
  const { t, language: reader } = useWords();
  const { filter, change } = useUrlFilter(parseFilter);
  const { labelOf, shownOf } = usePartFields<LessonState>();
  const module = version.modules.find(({ lessons }) => lessons.some(({ name }) => name === lesson.name));
  const params = { course: version.course, version: version.id };
  const isWritten = version.availableActions.includes("amend");
  const language = filter.language ?? (isWritten ? "fi" : languageWritten(lesson.body, reader));
  return (
    <Screen
      name={t(lessonWords.lesson)}
      title={<Written words={lesson.title} otherwise={t(editor.untitled)} />}
      lede={
        <>
          <Written words={version.title} /> · <Written words={module?.title} />
        </>
      }
      actions={
        <>
          <AppLink to="/courses/$course/versions/$version" params={params}>
            {t(lessonWords.toCourse)}
          </AppLink>
          <AppButtonLink
            variant="secondary"
            to="/courses/$course/versions/$version/lessons/$lesson/preview"
            params={{ ...params, lesson: lesson.name }}
            search={{ language }}
          >
            {t(lessonWords.preview)}
          </AppButtonLink>
        </>
      }
    >
      {isWritten ? (
        <PartDraft
          courseVersion={version.id}
          stored={{ version: version.version, state: toLessonState(lesson) }}
          toEdit={(state, fields) => toLessonEdit(lesson.name, state, fields)}
          readAgain={again}
          keptAs={`vas-lesson/${version.id}/${lesson.name}`}
          labelOf={labelOf}
          shownOf={shownOf}
        >
          {(form) => <LessonForm {...form} filter={{ ...filter, language }} onFilter={change} published={published} />}
        </PartDraft>
      ) : (
        <>
          <p>{t(lessonWords.readOnly)}</p>
          <LessonReading lesson={lesson} language={language} />
        </>
      )}
      <LessonWays version={version} lesson={lesson.name} language={filter.language} place="editor" />
      <p className="ui-quiet">{t(messages.version, { number: version.number })}</p>
    </Screen>
  );
}
