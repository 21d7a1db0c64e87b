import { StatusTag, useWords, type Tone } from "@vas/ui";
import { messages } from "./messages.ts";
import type { StaffCourse, StaffLearner } from "./staff-filter.ts";

/** As they stand on the day. */
type Props = { readonly label: string; readonly day: string; readonly learners: readonly StaffLearner[] };

/** The staff by name, each with their courses. Names are not told apart by more: who works with them knows who they are. */
export function StaffList({ label, day, learners }: Props) {
  const { t } = useWords();
  return (
    <ul className="staff-list" aria-label={t(messages.listOf, { body: label })}>
      {learners.map((learner) => (
        <li key={learner.id} className="staff-learner">
          <h3 className="staff-name">{learner.name}</h3>
          {learner.role && <p className="portal-quiet">{t(messages[learner.role])}</p>}
          <Courses courses={learner.courses} day={day} />
        </li>
      ))}
    </ul>
  );
}

function Courses({ courses, day }: { readonly courses: readonly StaffCourse[]; readonly day: string }) {
  const { t } = useWords();
  if (courses.length === 0) return <p className="portal-quiet">{t(messages.noCourses)}</p>;
  return (
    <ul className="staff-courses">
      {courses.map((course) => (
        <li key={`${course.title} ${course.dueOn} ${course.certifiedOn}`}>
          <Course course={course} day={day} />
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

type CourseProps = { readonly course: StaffCourse; readonly day: string };

function Course(props: CourseProps) {
  const { t } = useWords();
  const { course } = props;
  const days = useDays(props);
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

/** The days that matter, each in words: what is due first. A certificate may have ended though its renewal is what is told. */
function useDays({ course, day: today }: CourseProps): readonly string[] {
  const { t, format } = useWords();
  const { standing, dueOn, completedOn, certifiedOn, validUntil } = course;
  const told = [
    [standing === "late" ? messages.wasDueOn : messages.dueOn, dueOn],
    [messages.completedOn, completedOn],
    [messages.certifiedOn, certifiedOn],
    [validUntil !== null && validUntil < today ? messages.endedOn : messages.validUntil, validUntil],
  ] as const;
  return told.flatMap(([words, day]) => (day === null ? [] : [t(words, { day: format.date(day) })]));
}
