import { useApolloClient, useMutation, useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { inBackground } from "@vas/client";
import { Button, Cluster, DescriptionList, Notice, Panel, Stack, useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { AppButtonLink, AppLink } from "../../app/links.tsx";
import { NotThere } from "../../app/OpenPages.tsx";
import { ScreenHeader } from "../../app/ScreenHeader.tsx";
import { useLookAgain } from "../../app/use-look-again.ts";
import { BeginExamDocument, ExamDocument, type Exam_ExamFragment } from "./Exam.generated.ts";
import { messages } from "./messages.ts";
import { useWhyNot } from "./why-not-exam.ts";

type Exam = Exam_ExamFragment;
const route = getRouteApi("/shell/exam/$enrolment");
/** Who has more to read finds it on the page of the course. */
const mostNamed = 5;

/** What is the exam, and may I begin it now? */
export function ExamPage() {
  const { enrolment } = route.useParams();
  const { t } = useWords();
  const { data, refetch } = useSuspenseQuery(ExamDocument, {
    variables: { enrolment },
    fetchPolicy: "cache-and-network",
  });
  const { exam } = data;
  const client = useApolloClient();
  useLookAgain(async () => {
    const asked = { query: ExamDocument, variables: { enrolment }, context: inBackground } as const;
    await client.query({ ...asked, fetchPolicy: "network-only" }).catch(() => undefined);
  });
  useWhenItOpens(exam, () => void refetch().catch(() => undefined));
  if (!exam) return <NotThere />;
  return (
    <Stack gap="l">
      <ScreenHeader title={t(messages.exam)} lede={exam.courseTitle} />
      <WhyNot exam={exam} />
      <Facts exam={exam} />
      <Way exam={exam} />
      <Taken exam={exam} />
      <Cluster>
        <AppLink to="/courses/$course" params={{ course: exam.course }}>
          {t(messages.backToCourse)}
        </AppLink>
      </Cluster>
    </Stack>
  );
}

/** The longest that a browser's timer waits, in milliseconds: a longer one fires at once. */
const longestWait = 2_147_483_647;

/** A page left open learns by itself that the pause is over. */
function useWhenItOpens(exam: Exam | null, ask: () => void): void {
  const wait = exam?.opensAt ? Date.parse(exam.opensAt) - Date.parse(exam.now) : undefined;
  useEffect(() => {
    if (wait === undefined) return undefined;
    const timer = setTimeout(ask, Math.min(Math.max(1_000, wait), longestWait));
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `ask` is another function at every rendering and does the same.
  }, [wait]);
}

function WhyNot({ exam }: { readonly exam: Exam }) {
  const { t } = useWords();
  const why = useWhyNot(exam);
  const { id: enrolment, lessonsLeft } = exam;
  const more = lessonsLeft.length - mostNamed;
  if (!why) return null;
  return (
    <Notice tone={exam.whyNot === "passed" ? "success" : "info"} title={why}>
      {lessonsLeft.length > 0 && (
        <ul className="exam-points">
          {lessonsLeft.slice(0, mostNamed).map(({ name, title }) => (
            <li key={name}>
              <AppLink to="/learn/$enrolment/$lesson" params={{ enrolment, lesson: name }}>
                {title}
              </AppLink>
            </li>
          ))}
          {more > 0 && (
            <li>
              <AppLink to="/courses/$course" params={{ course: exam.course }}>
                {t(messages.moreLessonsLeft, { more })}
              </AppLink>
            </li>
          )}
        </ul>
      )}
    </Notice>
  );
}

/** The one strong way on: to begin, or to go on. */
function Way({ exam }: { readonly exam: Exam }) {
  const { t } = useWords();
  const { goingOn, id: enrolment, whyNot } = exam;
  if (!goingOn && whyNot !== null) return null;
  return (
    <Stack>
      <HowItGoes />
      <Cluster>
        {goingOn ? (
          <AppButtonLink to="/exam/$enrolment/$attempt" params={{ enrolment, attempt: goingOn }}>
            {t(messages.goOn)}
          </AppButtonLink>
        ) : (
          <Begin enrolment={enrolment} />
        )}
      </Cluster>
    </Stack>
  );
}

function HowItGoes() {
  const { t } = useWords();
  return (
    <Panel title={t(messages.howItGoes)}>
      <ul className="exam-points">
        <li>{t(messages.clockRuns)}</li>
        <li>{t(messages.savedAsYouGo)}</li>
        <li>{t(messages.elsewhere)}</li>
        <li>{t(messages.needsNetwork)}</li>
      </ul>
    </Panel>
  );
}

function Begin({ enrolment }: { readonly enrolment: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [fault, setFault] = useState<string>();
  const [begin] = useMutation(BeginExamDocument);
  const [key] = useState(() => crypto.randomUUID());
  async function send() {
    try {
      const { data } = await begin({ variables: { input: { enrolment }, idempotencyKey: `${key}` } });
      const told = data?.beginExam;
      if (told?.__typename !== "AttemptChanged") return setFault(told?.message ?? t(messages.notBegun));
      return await navigate({ to: "/exam/$enrolment/$attempt", params: { enrolment, attempt: told.id } });
    } catch {
      return setFault(t(messages.notBegun));
    }
  }
  return (
    <Stack gap="s">
      {fault !== undefined && <Notice tone="error" title={fault} />}
      <Button onPress={send}>{t(messages.begin)}</Button>
    </Stack>
  );
}

function Facts({ exam }: { readonly exam: Exam }) {
  const { t } = useWords();
  const { questions, minutes, extraMinutes, rightToPass, passPercent, attempts, attemptsLeft, coolDownHours } = exam;
  const time =
    extraMinutes > 0
      ? t(messages.minutesWithExtra, { minutes, extra: extraMinutes })
      : t(messages.minutes, { minutes });
  return (
    <Panel title={t(messages.facts)}>
      <DescriptionList
        facts={[
          { term: t(messages.questions), value: String(questions) },
          { term: t(messages.time), value: time },
          { term: t(messages.toPass), value: t(messages.rightOf, { right: rightToPass, percent: passPercent }) },
          { term: t(messages.attemptsLeft), value: t(messages.leftOf, { left: attemptsLeft, attempts }) },
          {
            term: t(messages.coolDown),
            value: coolDownHours > 0 ? t(messages.hours, { hours: coolDownHours }) : t(messages.noPause),
          },
        ]}
      />
    </Panel>
  );
}

function Taken({ exam: { id: enrolment, taken } }: { readonly exam: Exam }) {
  const { t, format } = useWords();
  if (taken.length === 0) return null;
  return (
    <Panel title={t(messages.taken)}>
      <ul className="exam-points">
        {taken.map(({ id, number, endedAt, outcome: { right, asked, isPassed } }) => (
          <li key={id}>
            <AppLink to="/exam/$enrolment/$attempt" params={{ enrolment, attempt: id }}>
              {t(messages.takenOn, {
                number,
                moment: format.instant(endedAt),
                right,
                asked,
                result: t(isPassed ? messages.passed : messages.failed),
              })}
            </AppLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
