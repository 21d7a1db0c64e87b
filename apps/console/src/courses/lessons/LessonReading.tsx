import { LessonText, Notice, Stack, useWords, type Language, type Words } from "@vas/ui";
import { lessonWords } from "./lesson-messages.ts";

type ReadingProps = {
  readonly lesson: { readonly title: Words; readonly body: Words; readonly warning?: Words | null };
  readonly language: Language;
};

/** A lesson in a language, as learners read it; what the screen says of it is in the language of the screen. */
export function LessonReading({ lesson: { title, body, warning }, language }: ReadingProps) {
  const { t } = useWords();
  return (
    <article className="course-reading">
      <Stack>
        <p lang={language} className="course-reading-title">
          {title[language]}
        </p>
        {warning && (
          <Notice tone="warning" title={t(lessonWords.warningTitle)}>
            <p lang={language}>{warning[language]}</p>
          </Notice>
        )}
        {body[language].trim() === "" ? (
          <p className="ui-quiet">{t(lessonWords.besideEmpty)}</p>
        ) : (
          <div lang={language}>
            <LessonText markdown={body[language]} />
          </div>
        )}
      </Stack>
    </article>
  );
}
