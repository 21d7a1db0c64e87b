import { languages, type Language } from "@vas/ui";
import type { Reader } from "./device.ts";
import { bringPictures, bytesOfPictures, removePicturesBut } from "./kept-pictures.ts";
import type { Key, Shelves } from "./shelves.ts";

/** A published text with what stands around it in its course: nothing in it says who reads it or how far they are. */
export type KeptLesson = {
  readonly enrolment: string;
  readonly lesson: string;
  readonly language: Language;
  /** The lesson as the server answered it, without what is the learner's. */
  readonly content: LessonContent;
};

type Named = { readonly id: string; readonly title: string };

/** What the pages without script need of a lesson; the rest stands there as the server answered it. */
export type LessonContent = Named & {
  readonly body: string;
  readonly warning: string | null;
  readonly module: string;
  readonly place: number;
  readonly previous: Named | null;
  readonly next: Named | null;
  readonly course: Named & { readonly notice: string | null; readonly lawAsOf: string };
};

function keyOf({ enrolment, lesson, language }: Omit<KeptLesson, "content">): string {
  return `${enrolment}|${lesson}|${language}`;
}

function textsOf(lessons: readonly KeptLesson[]): readonly string[] {
  return lessons.map(({ content }) => content.body);
}

/** The published texts on this device. */
export function keptLessons(shelves: Shelves, reader: Reader) {
  const all = async () => (await shelves.all("lessons")) as readonly (readonly [Key, KeptLesson])[];
  return {
    keepLesson: async (lesson: KeptLesson) =>
      reader.person !== undefined && shelves.putAs(reader.person, "lessons", { key: keyOf(lesson), value: lesson }),

    keptLesson: async (asked: Omit<KeptLesson, "content">) =>
      (await shelves.get("lessons", keyOf(asked))) as KeptLesson | undefined,

    /** The lesson in the wanted language, or else in another one in which it is here. */
    async keptLessonInAny(asked: Omit<KeptLesson, "content">): Promise<KeptLesson | undefined> {
      for (const language of [asked.language, ...languages]) {
        const kept = (await shelves.get("lessons", keyOf({ ...asked, language }))) as KeptLesson | undefined;
        if (kept) return kept;
      }
      return undefined;
    },

    lessons: async () => (await all()).map(([, lesson]) => lesson),

    /** Brings what the lessons that are here show. @throws Error where some of it cannot be had now */
    async keepPictures(): Promise<void> {
      if (reader.person !== undefined) await bringPictures(textsOf((await all()).map(([, lesson]) => lesson)));
    },

    /** How much room the pictures of lessons take, in bytes. */
    bytesOfPictures: (lessons: readonly KeptLesson[]) => bytesOfPictures(textsOf(lessons)),

    async removeLessons(enrolment: string): Promise<void> {
      const those = (await all()).filter(([, lesson]) => lesson.enrolment === enrolment);
      await shelves.remove(
        "lessons",
        those.map(([key]) => key),
      );
      await removePicturesBut(textsOf((await all()).map(([, lesson]) => lesson)));
    },
  };
}
