import { LessonText, Notice, Stack, useWords, type Language, type Words } from "@vas/ui";
import { lessonWords } from "./lesson-messages.ts";

type ReadingProps = {
  readonly lesson: { readonly title: Words; readonly body: Words; readonly warning?: Words | null };
  readonly language: Language;
};

/** A lesson in a language, as learners read it. */
export function LessonReading({ lesson: { title, body, warning }, language }: ReadingProps) {
  const { t } = useWords();
  return (
    <article lang={language} className="course-reading">
      <Stack>
        <p className="course-reading-title">{title[language]}</p>
        {warning && (
          <Notice tone="warning" title={t(lessonWords.warningTitle)}>
            <p>{warning[language]}</p>
          </Notice>
        )}
        {body[language].trim() === "" ? (
          <p className="ui-quiet">{t(lessonWords.besideEmpty)}</p>
        ) : (
          <LessonText markdown={body[language]} />
        )}
      </Stack>
    </article>
  );
}
