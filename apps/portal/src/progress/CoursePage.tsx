import type { ApolloClient } from "@apollo/client";
import { useMutation, useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Notice, Panel, RadioGroup, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { NotThere } from "../app/OpenPages.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
import { ExamPanel } from "../attempts/exam/ExamPanel.tsx";
import { OwnCertificates } from "../certificates/OwnCertificates.tsx";
import { SaveCourse } from "../saved/SaveCourse.tsx";
import { useSavedLessons } from "../saved/use-saved-lessons.ts";
import type { LearnerRole } from "../schema.generated.ts";
import { CourseContents } from "./CourseContents.tsx";
import { Standing } from "./CourseList.tsx";
import { CoursesDocument, EnrolDocument, type Course_CourseFragment, type CoursesQuery } from "./Courses.generated.ts";
import { messages } from "./messages.ts";
import { NextStep } from "./NextStep.tsx";

type Course = Course_CourseFragment;
const route = getRouteApi("/shell/courses/$course");

/** Where am I, what do I do now, and what is in the course? */
export function CoursePage() {
  const { course: id } = route.useParams();
  // What was done meanwhile, on this page or on another device, counts: what is kept is shown until the server answers.
  const { data } = useSuspenseQuery(CoursesDocument, { fetchPolicy: "cache-and-network" });
  const course = data.courses.find((one) => one.id === id);
  return course ? <CourseToLearn course={course} /> : <NotThere />;
}

function CourseToLearn({ course }: { readonly course: CoursesQuery["courses"][number] }) {
  const { t, format } = useWords();
  const { id, title, summary, notice, lawAsOf, canEnrol, standing } = course;
  // Who is on the way has read what it is about.
  const isNew = canEnrol || !standing?.stepsDone;
  return (
    <Stack>
      <ScreenHeader title={title} lede={isNew ? summary : undefined} />
      {notice && <Notice tone="warning" title={notice} />}
      {standing && <WhereIAm standing={standing} />}
      <OwnCertificates course={id} />
      {canEnrol && <EnrolForm course={course} />}
      <Contents course={course} />
      <p className="portal-quiet">{t(messages.lawAsOf, { day: format.date(lawAsOf) })}</p>
    </Stack>
  );
}

/** How far the learner has come, what is left, and the one strong way on. */
function WhereIAm({ standing }: { readonly standing: NonNullable<Course["standing"]> }) {
  const { t } = useWords();
  const minutes = standing.next?.minutes ?? 0;
  return (
    <div className="course-now">
      <Standing standing={standing} />
      <NextStep standing={standing} />
      {minutes > 0 && <p className="portal-quiet">{t(messages.nextTakes, { minutes })}</p>}
    </div>
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
    <>
      <CourseContents modules={modules} standing={standing} isSaved={isSaved} />
      {standing && <ExamPanel enrolment={standing.id} />}
      {standing && <SaveCourse enrolment={standing.id} modules={modules} onChange={() => void look()} />}
    </>
  );
}
