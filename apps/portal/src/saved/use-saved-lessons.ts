import { useApolloClient } from "@apollo/client/react";
import { languages } from "@vas/ui";
import { useCallback, useEffect, useState } from "react";
import type { KeptLesson } from "../device/kept-lessons.ts";
import { CoursesDocument } from "../progress/Courses.generated.ts";
import { LessonsOfModuleDocument } from "../progress/Lesson.generated.ts";
import { useOffline } from "../offline/OfflineContext.tsx";

/** The saved lessons of an enrolment, in every language; undefined until the device has been looked at. */
export function useSavedLessons(enrolment: string | undefined) {
  const { device } = useOffline();
  const [saved, setSaved] = useState<readonly KeptLesson[]>();
  const look = useCallback(
    () =>
      device.lessons().then(
        (all) => setSaved(all.filter((lesson) => lesson.enrolment === enrolment)),
        () => setSaved([]),
      ),
    [device, enrolment],
  );
  useEffect(() => void look(), [look]);
  return { saved, look };
}

/** How much room texts take, in kilobytes (1000 bytes). */
export function kilobytesOf(saved: readonly KeptLesson[]): number {
  const bytes = saved.reduce((sum, { content }) => sum + new TextEncoder().encode(JSON.stringify(content)).length, 0);
  return Math.ceil(bytes / 1000);
}

type CourseToSave = { readonly enrolment: string; readonly modules: readonly string[] };

/** How far saving has come, in answers of the server. */
export type SavingProgress = { readonly done: number; readonly all: number };

/** Saves a course on the device: its list and its lessons, module by module, in each language. */
export function useSaveCourse({ enrolment, modules }: CourseToSave) {
  const client = useApolloClient();
  const [progress, setProgress] = useState<SavingProgress>();
  async function save(): Promise<void> {
    const all = languages.length * (modules.length + 1);
    let done = 0;
    const step = () => setProgress({ done: (done += 1), all });
    setProgress({ done, all });
    try {
      // Refused, the browser may make room of what is kept here when it runs short; the texts can be had again.
      await navigator.storage?.persist?.().catch(() => false);
      for (const language of languages) {
        const settings = { fetchPolicy: "no-cache", context: { headers: { "x-language": language } } } as const;
        await client.query({ query: CoursesDocument, ...settings });
        step();
        for (const module of modules) {
          await client.query({ query: LessonsOfModuleDocument, variables: { enrolment, module }, ...settings });
          step();
        }
      }
    } finally {
      setProgress(undefined);
    }
  }
  return { save, progress };
}
