import { useWords } from "@vas/ui";
import type { Exam_ExamFragment } from "./Exam.generated.ts";
import { messages } from "./messages.ts";

/** Says why an exam cannot be begun now; undefined where it can. */
export function useWhyNot({ whyNot, lessonsLeft, opensAt }: Exam_ExamFragment): string | undefined {
  const { t, format } = useWords();
  switch (whyNot) {
    case null:
      return undefined;
    case "lessons_left":
      return t(messages.lessonsLeft, { lessons: lessonsLeft.length });
    case "cooling_down":
      return t(messages.coolingDown, { moment: format.instant(opensAt ?? "") });
    case "no_attempts_left":
      return t(messages.noAttemptsLeft);
    case "passed":
      return t(messages.alreadyPassed);
    case "going_on":
      return t(messages.goingOn);
    case "enrolment_over":
      return t(messages.enrolmentOver);
  }
}
