import { useWords } from "@vas/ui";
import type { Course_CourseFragment } from "./Courses.generated.ts";
import { messages } from "./messages.ts";
import { StepLink } from "./StepLink.tsx";

type Standing = Pick<NonNullable<Course_CourseFragment["standing"]>, "id" | "next" | "stepsDone">;

const goOn = {
  lesson: messages.goOn,
  check: messages.goOnToCheck,
  case: messages.goOnToCase,
  exam: messages.goOnToExam,
} as const;

/** The one next step of a course, as the strong way on. */
export function NextStep({ standing: { id, next, stepsDone } }: { readonly standing: Standing }) {
  const { t } = useWords();
  if (!next) return null;
  const words = stepsDone === 0 && next.kind === "lesson" ? messages.begin : goOn[next.kind];
  return (
    <StepLink enrolment={id} step={next}>
      {t(words, { title: next.title })}
    </StepLink>
  );
}
