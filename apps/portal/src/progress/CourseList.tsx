import { Cluster, Panel, ProgressBar, Stack, useWords } from "@vas/ui";
import { AppButtonLink } from "../app/links.tsx";
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
  return (
    <Panel title={title}>
      <Stack gap="s">
        <p>{summary}</p>
        {standing ? (
          <Standing standing={standing} />
        ) : (
          <p className="portal-quiet">{t(messages.minutesOfCourse, { minutes })}</p>
        )}
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

/** How far the learner has come, in steps and in minutes. */
export function Standing({ standing }: { readonly standing: NonNullable<Course["standing"]> }) {
  const { t, format } = useWords();
  const { steps, stepsDone, minutesLeft, dueOn, dueState } = standing;
  return (
    <Stack gap="s">
      <ProgressBar
        label={t(messages.progress)}
        value={stepsDone}
        max={Math.max(1, steps)}
        valueLabel={t(messages.stepsDone, { done: stepsDone, steps })}
      />
      <p className="portal-quiet">
        {minutesLeft > 0 ? t(messages.minutesLeft, { minutes: minutesLeft }) : t(messages.allDone)}
      </p>
      {dueOn && <p>{t(dueState === "overdue" ? messages.overdue : messages.dueOn, { day: format.date(dueOn) })}</p>}
    </Stack>
  );
}
