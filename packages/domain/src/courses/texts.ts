import { languages, type Language } from "../kernel/index.ts";
import type { CourseContent, CourseWords } from "./content.ts";

export const courseTextFields = ["title", "summary", "notice", "warning", "body"] as const;
export type CourseTextField = (typeof courseTextFields)[number];

/** Where a text of a course stands: in the course itself, or in the module or lesson of a name. */
export type CourseTextPlace = {
  readonly part: "course" | "module" | "lesson";
  /** The name of the module or the lesson; null for the course itself. */
  readonly id: string | null;
  readonly field: CourseTextField;
};

export type PlacedText = CourseTextPlace & { readonly words: CourseWords };

/** The texts of one language by their places' keys. */
export type TextsByPlace = Readonly<Record<string, string>>;

/** A place as one text, to be kept and compared: `lesson:m1-consent/body`, `course/title`. */
export function textKey({ part, id, field }: CourseTextPlace): string {
  return `${id === null ? part : `${part}:${id}`}/${field}`;
}

/** Every text of a course in the order in which it is read. */
export function courseTexts({ title, summary, notice, modules }: CourseContent): readonly PlacedText[] {
  const ofCourse = { part: "course", id: null } as const;
  return [
    { ...ofCourse, field: "title", words: title },
    { ...ofCourse, field: "summary", words: summary },
    ...optional(notice, (words): PlacedText => ({ ...ofCourse, field: "notice", words })),
    ...modules.flatMap((module): readonly PlacedText[] => [
      { part: "module", id: module.id, field: "title", words: module.title },
      ...module.lessons.flatMap((lesson): readonly PlacedText[] => {
        const ofLesson = { part: "lesson", id: lesson.id } as const;
        return [
          { ...ofLesson, field: "title", words: lesson.title },
          ...optional(lesson.warning, (words): PlacedText => ({ ...ofLesson, field: "warning", words })),
          { ...ofLesson, field: "body", words: lesson.body },
        ];
      }),
    ]),
  ];
}

function optional<T>(words: CourseWords | null, place: (words: CourseWords) => T): readonly T[] {
  return words === null ? [] : [place(words)];
}

/** The texts of one language, as they are kept when it is approved. */
export function textsByPlace(content: CourseContent, language: Language): TextsByPlace {
  return Object.fromEntries(courseTexts(content).map((text) => [textKey(text), text.words[language]]));
}

/** A text as it was and as it is; an empty one was or is not there. */
export type TextChange = CourseTextPlace & { readonly before: string; readonly after: string };

/** Every text of a language that is another than before, in the order of the course; what is gone comes last. */
export function textChanges(language: Language, before: TextsByPlace, content: CourseContent): readonly TextChange[] {
  const texts = courseTexts(content);
  const now = new Set(texts.map(textKey));
  const changed = texts.flatMap(({ words, ...place }): readonly TextChange[] => {
    const [was, is] = [before[textKey(place)] ?? "", words[language]];
    return was === is ? [] : [{ ...place, before: was, after: is }];
  });
  const gone = Object.entries(before).flatMap(([key, text]): readonly TextChange[] => {
    const place = now.has(key) || text === "" ? undefined : placeOf(key);
    return place ? [{ ...place, before: text, after: "" }] : [];
  });
  return [...changed, ...gone];
}

const keyPattern = /^(?<part>course|module|lesson)(?::(?<id>[^/]+))?\/(?<field>\w+)$/;

function placeOf(key: string): CourseTextPlace | undefined {
  const { part, id, field } = keyPattern.exec(key)?.groups ?? {};
  const known = courseTextFields.find((one) => one === field);
  return known && { part: part as CourseTextPlace["part"], id: id ?? null, field: known };
}

/** How far a language of a course is, text by text. */
export type TranslationState = {
  readonly language: Language;
  readonly texts: number;
  /** Written in some language, and not in this one. */
  readonly missing: readonly CourseTextPlace[];
  /** Its Finnish text is another than in the version before, and this one is still the same: it may say something else now. */
  readonly behind: readonly CourseTextPlace[];
  /** Another text than the one that was last approved; empty where none has been. */
  readonly changedSinceApproved: readonly CourseTextPlace[];
};

/**
 * The state of a language's texts. Finnish is the source, so it is never behind.
 * @param known the version before, and the texts as this language was last approved; null where there is none
 */
export function translationState(
  language: Language,
  content: CourseContent,
  known: { readonly previous: CourseContent | null; readonly approved: TextsByPlace | null },
): TranslationState {
  const texts = courseTexts(content);
  const { previous, approved } = known;
  const before = previous && Object.fromEntries(courseTexts(previous).map((text) => [textKey(text), text.words]));
  const isBehind = ({ words, ...place }: PlacedText): boolean => {
    const was = before?.[textKey(place)];
    if (language === "fi" || !was || words[language].trim() === "") return false;
    return was.fi !== words.fi && was[language] === words[language];
  };
  const places = (chosen: readonly PlacedText[]) => chosen.map(placeIn);
  return {
    language,
    texts: texts.length,
    missing: places(texts.filter(({ words }) => words[language].trim() === "")),
    behind: places(texts.filter(isBehind)),
    changedSinceApproved: approved ? textChanges(language, approved, content).map(placeIn) : [],
  };
}

function placeIn({ part, id, field }: CourseTextPlace): CourseTextPlace {
  return { part, id, field };
}

/** The state of every language. */
export function translationStates(
  content: CourseContent,
  known: { readonly previous: CourseContent | null; readonly approved: Partial<Record<Language, TextsByPlace>> },
): readonly TranslationState[] {
  return languages.map((language) =>
    translationState(language, content, { previous: known.previous, approved: known.approved[language] ?? null }),
  );
}
