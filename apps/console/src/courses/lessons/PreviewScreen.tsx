import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { languages, useWords } from "@vas/ui";
import { useUrlFilter } from "../../app/lists/use-url-filter.ts";
import { AppButtonLink, AppLink } from "../../app/links.tsx";
import { Screen } from "../../app/Screen.tsx";
import { NotFound } from "../../app/ScreenStates.tsx";
import { codeFrom, isId, type RawSearch } from "../../app/search-params.ts";
import { languageWritten } from "../../app/written-in.ts";
import { Written } from "../../app/Written.tsx";
import { LanguageChoice } from "../LanguageChoice.tsx";
import { editor } from "../editor-messages.ts";
import { lessonWords } from "./lesson-messages.ts";
import { LessonReading } from "./LessonReading.tsx";
import { CourseLessonScreenDocument } from "./LessonScreen.generated.ts";
import { LessonWays } from "./LessonWays.tsx";
import "../courses.css";

function parseFilter(search: RawSearch) {
  return { language: codeFrom(languages, search["language"]) };
}

/** What does a learner read here, in each language? */
export function PreviewScreen() {
  const { course, version, lesson } = useParams({
    from: "/shell/courses/$course/versions/$version/lessons/$lesson/preview",
  });
  return isId(version) ? <Preview id={version} course={course} lesson={lesson} /> : <NotFound />;
}

type PreviewProps = { readonly id: string; readonly course: string; readonly lesson: string };

function Preview({ id, course, lesson: name }: PreviewProps) {
  const { t, language: ofScreen } = useWords();
  const { filter, change } = useUrlFilter(parseFilter);
  const { data } = useSuspenseQuery(CourseLessonScreenDocument, {
    variables: { id, lesson: name },
    fetchPolicy: "network-only",
    queryKey: "preview",
  });
  const version = data.courseVersion;
  if (version?.course !== course || !version.lesson) return <NotFound />;
  const { lesson } = version;
  const language = filter.language ?? languageWritten(lesson.body, ofScreen);
  const params = { course, version: id };
  return (
    <Screen
      name={t(lessonWords.previewOf)}
      lede={<Written words={version.title} />}
      actions={
        <>
          <AppLink to="/courses/$course/versions/$version" params={params}>
            {t(lessonWords.toCourse)}
          </AppLink>
          {version.availableActions.includes("amend") && (
            <AppButtonLink
              variant="secondary"
              to="/courses/$course/versions/$version/lessons/$lesson"
              params={{ ...params, lesson: name }}
              search={{ language }}
            >
              {t(lessonWords.toEditor)}
            </AppButtonLink>
          )}
        </>
      }
    >
      <LanguageChoice label={t(editor.reading)} value={language} onChange={(chosen) => change({ language: chosen })} />
      <div className="course-preview">
        {version.notice && (
          <p className="ui-quiet" lang={language}>
            {version.notice[language]}
          </p>
        )}
        <LessonReading lesson={lesson} language={language} />
      </div>
      <LessonWays version={version} lesson={name} language={filter.language} place="preview" />
    </Screen>
  );
}
