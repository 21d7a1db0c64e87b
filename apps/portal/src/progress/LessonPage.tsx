import { useApolloClient, useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { inBackground } from "@vas/client";
import { Button, Cluster, LessonText, Notice, Stack, useWords } from "@vas/ui";
import { useEffect, useRef, useState } from "react";
import { AppButtonLink } from "../app/links.tsx";
import { NotThere } from "../app/OpenPages.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
import { useLookAgain } from "../app/use-look-again.ts";
import { useSendOrKeep } from "../offline/use-send-or-keep.ts";
import { CheckResult } from "./CheckResult.tsx";
import { CourseOver } from "./CourseOver.tsx";
import { CoursesDocument } from "./Courses.generated.ts";
import { FinishLessonDocument, LessonDocument, type Lesson_LessonFragment } from "./Lesson.generated.ts";
import { messages } from "./messages.ts";
import { StepLink } from "./StepLink.tsx";

type Lesson = Lesson_LessonFragment;
const route = getRouteApi("/shell/learn/$enrolment/$lesson");

/** One lesson, to be read at one sitting. */
export function LessonPage() {
  const { enrolment, lesson: id } = route.useParams();
  // What was read before may be in the language before.
  const { data } = useSuspenseQuery(LessonDocument, {
    variables: { enrolment, lesson: id },
    fetchPolicy: "cache-and-network",
  });
  const client = useApolloClient();
  // The course may be over meanwhile, or the lesson read on another device.
  useLookAgain(async () => {
    const asked = { query: LessonDocument, variables: { enrolment, lesson: id }, context: inBackground } as const;
    await client.query({ ...asked, fetchPolicy: "network-only" }).catch(() => undefined);
  });
  if (!data.lesson) return <NotThere />;
  return <LessonContent key={id} lesson={data.lesson} enrolment={enrolment} />;
}

type ContentProps = { readonly lesson: Lesson; readonly enrolment: string };

function LessonContent({ lesson, enrolment }: ContentProps) {
  const { t, format } = useWords();
  const { title, body, warning, module, place, course, isRead } = lesson;
  const [isOpen, setOpen] = useState(warning === null || isRead);
  const text = useTextOnceOpened(isOpen);
  const lessons = course.standing?.lessons ?? place;
  return (
    <article>
      <Stack gap="l">
        <ScreenHeader
          title={title}
          lede={[module, t(messages.place, { place, lessons }), ...(isRead ? [t(messages.read)] : [])].join(" · ")}
        />
        {course.notice && <p className="portal-quiet">{course.notice}</p>}
        {isOpen ? (
          <div className="lesson-opened" tabIndex={-1} ref={text}>
            <LessonText markdown={body} />
          </div>
        ) : (
          <Warning lesson={lesson} onOpen={() => setOpen(true)} />
        )}
        {isOpen && <FinishOrOver lesson={lesson} enrolment={enrolment} />}
        <ResultOfCheck lesson={lesson} />
        <Ways lesson={lesson} enrolment={enrolment} isOpen={isOpen} />
        <p className="portal-quiet">{t(messages.lawAsOf, { day: format.date(course.lawAsOf) })}</p>
      </Stack>
    </article>
  );
}

/** The button that opens the text goes away with its press: focus goes to the text. */
function useTextOnceOpened(isOpen: boolean) {
  const text = useRef<HTMLDivElement>(null);
  const before = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !before.current) text.current?.focus();
    before.current = isOpen;
  }, [isOpen]);
  return text;
}

/** What came of the check that follows the lesson, where it has been answered. */
function ResultOfCheck({ lesson: { onward, course } }: Pick<ContentProps, "lesson">) {
  if (onward?.kind !== "check") return null;
  return <CheckResult checks={course.standing?.checks ?? []} module={onward.name} />;
}

type WaysProps = ContentProps & { readonly isOpen: boolean };

const onwardWords = {
  lesson: messages.next,
  check: messages.nextCheck,
  case: messages.nextCase,
  exam: messages.nextExam,
} as const;

/** The ways on from a lesson. */
function Ways({ lesson: { previous, onward, course, isRead }, enrolment, isOpen }: WaysProps) {
  const { t } = useWords();
  const to = "/learn/$enrolment/$lesson";
  return (
    <Cluster>
      {previous && (
        <AppButtonLink variant="quiet" to={to} params={{ enrolment, lesson: previous.id }}>
          {t(messages.previous)}
        </AppButtonLink>
      )}
      {onward && (
        <StepLink variant={isRead ? "primary" : "quiet"} enrolment={enrolment} step={onward}>
          {t(isOpen ? onwardWords[onward.kind] : messages.skip)}
        </StepLink>
      )}
      <AppButtonLink variant="quiet" to="/courses/$course" params={{ course: course.id }}>
        {t(messages.toCourse)}
      </AppButtonLink>
    </Cluster>
  );
}

type WarningProps = { readonly lesson: Lesson; readonly onOpen: () => void };

/** Hard material is not come upon unawares: it is read when the reader says so, and can be passed over. */
function Warning({ lesson: { warning }, onOpen }: WarningProps) {
  const { t } = useWords();
  return (
    <Notice
      tone="warning"
      title={t(messages.warningTitle)}
      actions={<Button onPress={onOpen}>{t(messages.readOn)}</Button>}
    >
      <p>{warning}</p>
      <p>{t(messages.skipText)}</p>
    </Notice>
  );
}

/** A check and the exam are begun by a press of their own, not by having read. */
const finishWords = {
  lesson: messages.finishAndNext,
  check: messages.finish,
  case: messages.finishAndCase,
  exam: messages.finish,
} as const;

/** What has been read is noted while the course goes on; where it does not, that is said. */
function FinishOrOver({ lesson, enrolment }: ContentProps) {
  const status = lesson.course.standing?.status;
  if (status !== "active") return <CourseOver status={status} />;
  return lesson.isRead ? null : <FinishLesson lesson={lesson} enrolment={enrolment} />;
}

function FinishLesson({ lesson, enrolment }: ContentProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [fault, setFault] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const readAt = useRef<string>(null);
  const finish = useSendOrKeep(FinishLessonDocument, { refetchQueries: [CoursesDocument, LessonDocument] });
  const { onward, course } = lesson;
  async function goOn() {
    const { kind, name } = onward ?? { kind: null, name: "" };
    if (kind === "lesson") await navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: name } });
    else if (kind === "case") await navigate({ to: "/case/$enrolment/$case", params: { enrolment, case: name } });
    else await navigate({ to: "/courses/$course", params: { course: course.id } });
  }
  async function send() {
    // Of one press and its repeats: the same key is the same command.
    readAt.current ??= new Date().toISOString();
    const input = { enrolment, lesson: lesson.id, readAt: readAt.current };
    const variables = { input, idempotencyKey: `${key}` };
    const sent = await finish.send(variables);
    if (sent.kind === "answered" && sent.data.finishLesson.__typename !== "LessonFinished") {
      return setFault(sent.data.finishLesson.message);
    }
    await goOn();
  }
  return (
    <Stack gap="s">
      {fault !== undefined && <Notice tone="error" title={fault} />}
      <Button isPending={finish.isPending} onPress={() => void send().catch(() => setFault(t(messages.notSaved)))}>
        {t(onward ? finishWords[onward.kind] : messages.finish)}
      </Button>
    </Stack>
  );
}
