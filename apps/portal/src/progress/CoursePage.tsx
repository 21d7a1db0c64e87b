import type { ApolloClient } from "@apollo/client";
import { useMutation, useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Notice, Panel, RadioGroup, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { AppLink } from "../app/links.tsx";
import { NotThere } from "../app/OpenPages.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
import { BeginCheck } from "../attempts/BeginCheck.tsx";
import { ExamPanel } from "../attempts/exam/ExamPanel.tsx";
import { OwnCertificates } from "../certificates/OwnCertificates.tsx";
import { messages as savedMessages } from "../saved/messages.ts";
import { SaveCourse } from "../saved/SaveCourse.tsx";
import { useSavedLessons } from "../saved/use-saved-lessons.ts";
import type { LearnerRole } from "../schema.generated.ts";
import { Standing } from "./CourseList.tsx";
import { CoursesDocument, EnrolDocument, type Course_CourseFragment } from "./Courses.generated.ts";
import { messages } from "./messages.ts";
import { NextStep } from "./NextStep.tsx";

type Course = Course_CourseFragment;
const route = getRouteApi("/shell/courses/$course");

/** What is in it, and how far am I? */
export function CoursePage() {
  const { course: id } = route.useParams();
  const { t, format } = useWords();
  // What was done meanwhile, on this page or on another device, counts: what is kept is shown until the server answers.
  const { data } = useSuspenseQuery(CoursesDocument, { fetchPolicy: "cache-and-network" });
  const course = data.courses.find((one) => one.id === id);
  if (!course) return <NotThere />;
  const { standing } = course;
  return (
    <Stack gap="l">
      <ScreenHeader title={course.title} lede={course.summary} />
      {course.notice && <Notice tone="warning" title={course.notice} />}
      <OwnCertificates course={id} />
      {standing && (
        <Stack gap="s">
          <Standing standing={standing} />
          <NextStep standing={standing} />
        </Stack>
      )}
      {course.canEnrol && <EnrolForm course={course} />}
      <Contents course={course} />
      {standing && <ExamPanel enrolment={standing.id} />}
      <p className="portal-quiet">{t(messages.lawAsOf, { day: format.date(course.lawAsOf) })}</p>
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
  const [enrol, { loading, client }] = useMutation(EnrolDocument, { refetchQueries: [CoursesDocument] });
  async function send(work: LearnerRole) {
    const variables = { input: { course: course.id, role: work }, idempotencyKey: `${key}` };
    const { data } = await enrol({ variables, awaitRefetchQueries: true });
    const answer = data?.enrol;
    if (answer?.__typename !== "Enrolled") return setFault(answer?.message ?? t(messages.notSaved));
    const lesson = nextLesson(client, course.id);
    if (lesson) await navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment: answer.id, lesson } });
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

/** As the course is now: of another version, it may be, than was shown before, and for the learner's work only. */
function nextLesson(client: ApolloClient, course: string): string | undefined {
  const { courses = [] } = client.readQuery({ query: CoursesDocument }) ?? {};
  const next = courses.find(({ id }) => id === course)?.standing?.next;
  return next?.kind === "lesson" ? next.name : undefined;
}

function Contents({ course: { modules, standing } }: { readonly course: Course }) {
  const { language } = useWords();
  const { saved = [], look } = useSavedLessons(standing?.id);
  const isSaved = (id: string) => saved.some((one) => one.lesson === id && one.language === language);
  return (
    <Stack gap="l">
      <ContentsList modules={modules} standing={standing} isSaved={isSaved} />
      {standing && <SaveCourse enrolment={standing.id} modules={modules} onChange={() => void look()} />}
    </Stack>
  );
}

type ContentsProps = Pick<Course, "modules" | "standing"> & { readonly isSaved: (lesson: string) => boolean };

function ContentsList({ modules, standing, isSaved }: ContentsProps) {
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
                    {isSaved(id) && `, ${t(savedMessages.onDevice)}`}
                  </span>
                </li>
              ))}
            </ol>
            <Practice module={module} standing={standing} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type PracticeProps = Pick<Course, "standing"> & { readonly module: Course["modules"][number] };

/** The check at a module's end, and its cases. */
function Practice({ module: { id, checkQuestions, isCheckDone, cases }, standing }: PracticeProps) {
  const { t } = useWords();
  if (!standing) return null;
  return (
    <Stack gap="s">
      {cases.map(({ name, title, minutes, isDone }) => (
        <p key={name}>
          <AppLink to="/case/$enrolment/$case" params={{ enrolment: standing.id, case: name }}>
            {t(messages.case, { title })}
          </AppLink>{" "}
          <span className="portal-quiet course-minutes">
            {t(messages.lessonMinutes, { minutes })}
            {isDone && `, ${t(messages.caseDone)}`}
          </span>
        </p>
      ))}
      {standing.status === "active" && checkQuestions > 0 && (
        <BeginCheck enrolment={standing.id} module={id}>
          {t(isCheckDone ? messages.checkAgain : messages.check)}
        </BeginCheck>
      )}
    </Stack>
  );
}
