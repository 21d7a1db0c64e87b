import { Cluster, useWords, type Language } from "@vas/ui";
import { AppButtonLink } from "../../app/links.tsx";
import { writtenIn } from "../../app/written-in.ts";
import type { CourseVersion } from "../course-words.ts";
import { editor } from "../editor-messages.ts";
import { lessonWords } from "./lesson-messages.ts";

type WaysProps = {
  readonly version: CourseVersion;
  readonly lesson: string;
  /** As it has been chosen; undefined where each text is read in the language in which it opens. */
  readonly language: Language | undefined;
  readonly place: "editor" | "preview";
};

const addresses = {
  editor: "/courses/$course/versions/$version/lessons/$lesson",
  preview: "/courses/$course/versions/$version/lessons/$lesson/preview",
} as const;

/** The ways to the lessons before and after this one, in the language that has been chosen. */
export function LessonWays({ version, lesson, language, place }: WaysProps) {
  const { t, language: ofScreen } = useWords();
  const lessons = version.modules.flatMap((module) => module.lessons);
  const at = lessons.findIndex(({ name }) => name === lesson);
  const ways = [
    { other: lessons[at - 1], words: lessonWords.previous },
    { other: lessons[at + 1], words: lessonWords.next },
  ];
  return (
    <Cluster>
      {ways.map(
        ({ other, words }) =>
          other && (
            <AppButtonLink
              key={other.name}
              variant="quiet"
              to={addresses[place]}
              params={{ course: version.course, version: version.id, lesson: other.name }}
              search={{ language }}
            >
              {t(words, { title: writtenIn(other.title, ofScreen) || t(editor.untitled) })}
            </AppButtonLink>
          ),
      )}
    </Cluster>
  );
}
