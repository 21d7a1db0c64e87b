import { Button, Cluster, useWords } from "@vas/ui";
import { Fragment } from "react";
import { useCodes } from "../../app/codes.ts";
import { AppLink } from "../../app/links.tsx";
import { writtenIn } from "../../app/written-in.ts";
import { Written } from "../../app/Written.tsx";
import type { CourseLessonListed, CourseModule, CourseVersion } from "../course-words.ts";
import { editor } from "../editor-messages.ts";
import type { CaseTitles } from "../use-case-titles.ts";
import { PartActs } from "./PartActs.tsx";
import type { Arranging } from "./use-arranging.ts";

type ModuleProps = {
  readonly version: CourseVersion;
  readonly module: CourseModule;
  /** What a case is called, by its identifier; undefined while that is not known yet. */
  readonly caseTitle: CaseTitles | undefined;
  /** Undefined where the version is not written any more. */
  readonly arranging: Arranging | undefined;
  readonly onAddLesson: () => void;
  readonly onEdit: () => void;
};

/** A module with its lessons. */
export function ModuleItem({ version, module, caseTitle, arranging, onAddLesson, onEdit }: ModuleProps) {
  const { t, language } = useWords();
  const title = writtenIn(module.title, language) || t(editor.untitled);
  const isFull = module.lessons.length > 0;
  return (
    <li className="course-module" data-part={module.name} data-part-kind="module">
      <div className="course-part">
        <div>
          <h3 className="ui-h3">
            <Written words={module.title} otherwise={t(editor.untitled)} />
          </h3>
          <p className="ui-quiet">
            {t(editor.questionCount, { count: module.checkQuestions })}
            {caseTitle &&
              module.cases.map((name) => (
                <Fragment key={name}>
                  {" · "}
                  <Written words={caseTitle(name)} otherwise={name} />
                </Fragment>
              ))}
          </p>
        </div>
        {arranging && (
          <PartActs
            part={{ kind: "module", name: module.name }}
            title={title}
            arranging={arranging}
            onEdit={onEdit}
            whyNotRemoved={isFull ? t(editor.removeFull) : undefined}
          />
        )}
      </div>
      <ol className="course-lessons">
        {module.lessons.map((lesson) => (
          <LessonItem key={lesson.name} version={version} lesson={lesson} arranging={arranging} />
        ))}
      </ol>
      {arranging && (
        <Cluster>
          <Button variant="quiet" onPress={onAddLesson}>
            {t(editor.addLesson)}
          </Button>
        </Cluster>
      )}
    </li>
  );
}

type LessonProps = Pick<ModuleProps, "version" | "arranging"> & { readonly lesson: CourseLessonListed };

function LessonItem({ version, lesson, arranging }: LessonProps) {
  const { t, language, format } = useWords();
  const { label } = useCodes();
  const title = writtenIn(lesson.title, language) || t(editor.untitled);
  const called = <Written words={lesson.title} otherwise={t(editor.untitled)} />;
  const missing = version.translations
    .filter((translation) => translation.missing.some(({ at }) => at === lesson.name))
    .map((translation) => format.languageName(translation.language));
  const facts = [
    t(editor.minutes, { minutes: lesson.minutes }),
    ...(lesson.roles ? [format.list(lesson.roles.map((role) => label("learnerRole", role)))] : []),
    ...(lesson.hasWarning ? [t(editor.hasWarning)] : []),
    ...(missing.length > 0 ? [t(editor.notWrittenIn, { languages: format.list(missing) })] : []),
  ];
  const params = { course: version.course, version: version.id, lesson: lesson.name };
  return (
    <li className="course-part" data-part={lesson.name} data-part-kind="lesson">
      <div>
        {arranging ? (
          <AppLink to="/courses/$course/versions/$version/lessons/$lesson" params={params}>
            {called}
          </AppLink>
        ) : (
          <AppLink to="/courses/$course/versions/$version/lessons/$lesson/preview" params={params}>
            {called}
          </AppLink>
        )}
        <p className="ui-quiet">{facts.join(" · ")}</p>
      </div>
      {arranging && <PartActs part={{ kind: "lesson", name: lesson.name }} title={title} arranging={arranging} />}
    </li>
  );
}
