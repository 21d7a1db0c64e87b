import { useWords } from "@vas/ui";
import { messages } from "./messages.ts";

/** A course that certifies, as the screens of coverage and effect get it. */
export type CertifyingCourse = {
  readonly id: string;
  readonly title: string;
  readonly inProgramme: boolean;
  readonly isCounted: boolean;
};

/** In words, of which courses the certificates are counted: a number without it would seem to be of any training. */
export function useCountedCourses(): (courses: readonly CertifyingCourse[], course?: string) => string {
  const { t } = useWords();
  return (courses, course) => {
    if (course !== undefined) {
      const title = courses.find(({ id }) => id === course)?.title;
      return title === undefined ? t(messages.unknownCourse) : t(messages.onlyCourse, { course: title });
    }
    const counted = courses.filter(({ isCounted }) => isCounted);
    if (counted.length === 0) return t(messages.noCourse);
    const titles = counted.map(({ title }) => title).join("; ");
    const isNamed = counted.some(({ inProgramme }) => inProgramme);
    return t(isNamed ? messages.programmeCourses : messages.everyCourse, { courses: titles });
  };
}
