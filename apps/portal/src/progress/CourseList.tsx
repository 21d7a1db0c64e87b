import { Cluster, Panel, ProgressBar, Stack, useWords } from "@vas/ui";
import { AppButtonLink } from "../app/links.tsx";
import { ChecksToCount } from "../attempts/ChecksToCount.tsx";
import type { Course_CourseFragment } from "./Courses.generated.ts";
import { messages } from "./messages.ts";
import { NextStep } from "./NextStep.tsx";

type Course = Course_CourseFragment;

/** The courses that are open to the learner; the one next step of each is the large button. */
export function CourseList({ courses }: { readonly courses: readonly Course[] }) {
  return (
    <Stack>
      {courses.map((course) => (
        <CourseCard key={course.id} course={course} />
      ))}
    </Stack>
  );
}

function CourseCard({ course }: { readonly course: Course }) {
  const { t } = useWords();
  const { id, title, summary, standing, minutes } = course;
  const duration = useDuration(minutes);
  return (
    <Panel title={title}>
      <Stack gap="s">
        <p>{summary}</p>
        {standing ? <Standing standing={standing} /> : <p className="portal-quiet">{duration}</p>}
        <Cluster>
          {standing && <NextStep standing={standing} />}
          <AppButtonLink
            to="/courses/$course"
            params={{ course: id }}
            variant={standing?.next ? "secondary" : "primary"}
          >
            {t(messages.toCourse)}
          </AppButtonLink>
        </Cluster>
      </Stack>
    </Panel>
  );
}

const inHoursFrom = 120;

/** How long a whole course takes: in hours where minutes would say nothing. */
function useDuration(minutes: number): string {
  const { t } = useWords();
  if (minutes < inHoursFrom) return t(messages.minutesOfCourse, { minutes });
  return t(messages.hoursOfCourse, { hours: Math.round(minutes / 60) });
}

const over = { completed: messages.completed, waived: messages.waived, withdrawn: messages.withdrawn } as const;

/** What is left; of a course that is over nothing is, however much of it was not read. */
function useLeft({ status, minutesLeft: minutes }: NonNullable<Course["standing"]>): string {
  const { t } = useWords();
  if (status !== "active") return t(over[status]);
  if (minutes === 0) return t(messages.allDone);
  if (minutes < inHoursFrom) return t(messages.minutesLeft, { minutes });
  return t(messages.hoursLeft, { hours: Math.round(minutes / 60) });
}

/** How far the learner has come, in steps and in minutes. */
export function Standing({ standing }: { readonly standing: NonNullable<Course["standing"]> }) {
  const { t, format } = useWords();
  const left = useLeft(standing);
  const { id, steps, stepsDone, checks, status, dueOn, dueState } = standing;
  return (
    <Stack gap="s">
      <ProgressBar
        label={t(messages.progress)}
        value={stepsDone}
        max={Math.max(1, steps)}
        valueLabel={t(messages.stepsDone, { done: stepsDone, steps })}
      />
      {status === "active" && <ChecksToCount enrolment={id} checks={checks} />}
      <p className="portal-quiet">{left}</p>
      {dueOn && <p>{t(dueState === "overdue" ? messages.overdue : messages.dueOn, { day: format.date(dueOn) })}</p>}
    </Stack>
  );
}
