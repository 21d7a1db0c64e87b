import { useMutation, useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Notice, PageHeader, Panel, RadioGroup, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { AppButtonLink, AppLink } from "../app/links.tsx";
import { NotThere } from "../app/OpenPages.tsx";
import { BeginCheck } from "../attempts/BeginCheck.tsx";
import type { LearnerRole } from "../schema.generated.ts";
import { Standing } from "./CourseList.tsx";
import { CoursesDocument, EnrolDocument, type Course_CourseFragment } from "./Courses.generated.ts";
import { messages } from "./messages.ts";

type Course = Course_CourseFragment;
const route = getRouteApi("/shell/courses/$course");

/** What is in it, and how far am I? */
export function CoursePage() {
  const { course: id } = route.useParams();
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(CoursesDocument);
  const course = data.courses.find((one) => one.id === id);
  if (!course) return <NotThere />;
  const { standing } = course;
  return (
    <Stack gap="l">
      <PageHeader title={course.title} lede={course.summary} />
      {course.notice && <Notice tone="warning" title={course.notice} />}
      {standing ? <Going course={course} standing={standing} /> : <EnrolForm course={course} />}
      <Contents course={course} />
      <p className="portal-quiet">{t(messages.lawAsOf, { day: format.date(course.lawAsOf) })}</p>
    </Stack>
  );
}

type GoingProps = { readonly course: Course; readonly standing: NonNullable<Course["standing"]> };

function Going({ standing }: GoingProps) {
  const { t } = useWords();
  const { next, id, lessonsRead } = standing;
  return (
    <Stack gap="s">
      <Standing standing={standing} />
      {next && (
        <AppButtonLink to="/learn/$enrolment/$lesson" params={{ enrolment: id, lesson: next.id }}>
          {t(lessonsRead === 0 ? messages.begin : messages.goOn, { lesson: next.title })}
        </AppButtonLink>
      )}
    </Stack>
  );
}

const works = ["reception", "police", "border", "ngo"] as const satisfies readonly LearnerRole[];

function EnrolForm({ course }: { readonly course: Course }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [role, setRole] = useState<LearnerRole | null>(null);
  const [fault, setFault] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const [enrol, { loading }] = useMutation(EnrolDocument, { refetchQueries: [CoursesDocument] });
  async function send(work: LearnerRole) {
    const variables = { input: { course: course.id, role: work }, idempotencyKey: `${key}` };
    const { data } = await enrol({ variables, awaitRefetchQueries: true });
    const answer = data?.enrol;
    if (answer?.__typename !== "Enrolled") return setFault(answer?.message ?? t(messages.notSaved));
    const first = course.modules[0]?.lessons[0];
    if (first) await navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment: answer.id, lesson: first.id } });
  }
  return (
    <Panel title={t(messages.enrol)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (role === null) setFault(t(messages.chooseWork));
          else send(role).catch(() => setFault(t(messages.notSaved)));
        }}
      >
        <Stack>
          <RadioGroup
            label={t(messages.yourWork)}
            description={t(messages.yourWorkHelp)}
            isRequired
            options={works.map((id) => ({ id, label: t(messages[id]) }))}
            value={role}
            onChange={(chosen) => {
              setFault(undefined);
              setRole(works.find((id) => id === chosen) ?? null);
            }}
            error={fault}
          />
          <Button type="submit" isPending={loading}>
            {t(messages.enrol)}
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}

function Contents({ course: { modules, standing } }: { readonly course: Course }) {
  const { t } = useWords();
  return (
    <Panel title={t(messages.contents)}>
      <ol className="course-modules">
        {modules.map((module) => (
          <li key={module.id}>
            <h3 className="ui-h3">{module.title}</h3>
            <ol className="course-lessons">
              {module.lessons.map(({ id, title, minutes, isRead }) => (
                <li key={id}>
                  {standing ? (
                    <AppLink to="/learn/$enrolment/$lesson" params={{ enrolment: standing.id, lesson: id }}>
                      {title}
                    </AppLink>
                  ) : (
                    title
                  )}{" "}
                  <span className="portal-quiet course-minutes">
                    {t(messages.lessonMinutes, { minutes })}
                    {isRead && `, ${t(messages.read)}`}
                  </span>
                </li>
              ))}
            </ol>
            {standing?.status === "active" && module.checkQuestions > 0 && (
              <BeginCheck enrolment={standing.id} module={module.id} isDone={module.isCheckDone} />
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
