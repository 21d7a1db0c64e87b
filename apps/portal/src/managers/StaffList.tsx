import { StatusTag, useWords, type Tone } from "@vas/ui";
import { messages } from "./messages.ts";
import type { StaffCourse, StaffLearner } from "./staff-filter.ts";

type Props = { readonly label: string; readonly learners: readonly StaffLearner[] };

/** The staff by name, each with their courses. Names are not told apart by more: who works with them knows who they are. */
export function StaffList({ label, learners }: Props) {
  const { t } = useWords();
  return (
    <ul className="staff-list" aria-label={t(messages.listOf, { body: label })}>
      {learners.map((learner) => (
        <li key={learner.id} className="staff-learner">
          <h3 className="staff-name">{learner.name}</h3>
          {learner.role && <p className="portal-quiet">{t(messages[learner.role])}</p>}
          <Courses courses={learner.courses} />
        </li>
      ))}
    </ul>
  );
}

function Courses({ courses }: { readonly courses: readonly StaffCourse[] }) {
  const { t } = useWords();
  if (courses.length === 0) return <p className="portal-quiet">{t(messages.noCourses)}</p>;
  return (
    <ul className="staff-courses">
      {courses.map((course) => (
        <li key={`${course.title} ${course.dueOn} ${course.certifiedOn}`}>
          <Course course={course} />
        </li>
      ))}
    </ul>
  );
}

const tones: Readonly<Record<StaffCourse["standing"], Tone>> = {
  late: "error",
  ends_soon: "warning",
  expired: "warning",
  revoked: "error",
  not_begun: "neutral",
  under_way: "info",
  certified: "success",
  completed: "success",
  waived: "neutral",
};

function Course({ course }: { readonly course: StaffCourse }) {
  const { t } = useWords();
  const days = useDays(course);
  return (
    <>
      <p>{course.title}</p>
      <p className="staff-standing">
        <StatusTag tone={tones[course.standing]}>{t(messages[course.standing])}</StatusTag>
        {days.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
    </>
  );
}

/** The days that matter, each in words: what is due first. */
function useDays({ standing, dueOn, completedOn, certifiedOn, validUntil }: StaffCourse): readonly string[] {
  const { t, format } = useWords();
  const told = [
    [standing === "late" ? messages.wasDueOn : messages.dueOn, dueOn],
    [messages.completedOn, completedOn],
    [messages.certifiedOn, certifiedOn],
    [standing === "expired" ? messages.endedOn : messages.validUntil, validUntil],
  ] as const;
  return told.flatMap(([words, day]) => (day === null ? [] : [t(words, { day: format.date(day) })]));
}
