import { useApolloClient } from "@apollo/client/react";
import { languages } from "@vas/ui";
import { useCallback, useEffect, useState } from "react";
import type { Device } from "../device/device.ts";
import type { KeptLesson } from "../device/kept-lessons.ts";
import { CoursesDocument } from "../progress/Courses.generated.ts";
import { LessonsOfModuleDocument } from "../progress/Lesson.generated.ts";
import { useOffline } from "../offline/OfflineContext.tsx";

type Saved = { readonly saved: readonly KeptLesson[]; readonly pictureBytes: number };

async function savedOf(device: Device, enrolment: string | undefined): Promise<Saved> {
  const saved = (await device.lessons()).filter((lesson) => lesson.enrolment === enrolment);
  return { saved, pictureBytes: await device.bytesOfPictures(saved) };
}

/**
 * The saved lessons of an enrolment, in every language, and how much room their pictures take, in bytes; undefined until the device
 * has been looked at.
 */
export function useSavedLessons(enrolment: string | undefined) {
  const { device } = useOffline();
  const [here, setHere] = useState<Saved>();
  const look = useCallback(
    () => savedOf(device, enrolment).then(setHere, () => setHere({ saved: [], pictureBytes: 0 })),
    [device, enrolment],
  );
  useEffect(() => void look(), [look]);
  return { ...here, look };
}

/** How much room texts and their pictures take, in kilobytes (1000 bytes). */
export function kilobytesOf({ saved, pictureBytes }: Saved): number {
  const bytes = saved.reduce((sum, { content }) => sum + new TextEncoder().encode(JSON.stringify(content)).length, 0);
  return Math.ceil((bytes + pictureBytes) / 1000);
}

type CourseToSave = { readonly enrolment: string; readonly modules: readonly string[] };

/** How far saving has come, in answers of the server; all pictures are one. */
export type SavingProgress = { readonly done: number; readonly all: number };

/** Saves a course on the device: its list and its lessons, module by module, in each language, and then their pictures. */
export function useSaveCourse({ enrolment, modules }: CourseToSave) {
  const client = useApolloClient();
  const { device } = useOffline();
  const [progress, setProgress] = useState<SavingProgress>();
  async function save(): Promise<void> {
    const all = languages.length * (modules.length + 1) + 1;
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
      await device.keepPictures();
      step();
    } finally {
      setProgress(undefined);
    }
  }
  return { save, progress };
}
