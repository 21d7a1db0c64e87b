import { useApolloClient, useMutation, useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { inBackground } from "@vas/client";
import { Button, Cluster, Notice, Stack, useWords } from "@vas/ui";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { AppLink } from "../../app/links.tsx";
import { NotThere } from "../../app/OpenPages.tsx";
import { ScreenHeader } from "../../app/ScreenHeader.tsx";
import { useLookAgain } from "../../app/use-look-again.ts";
import { CoursesDocument } from "../../progress/Courses.generated.ts";
import { Stopped } from "../Stopped.tsx";
import { focusTitle, useTitleAtEnd } from "../use-title-at-end.ts";
import type { SentBy } from "./answer-keeper.ts";
import { isAnswer, type ExamAttempt } from "./exam-answer.ts";
import { ExamAttemptDocument, HandInExamDocument } from "./Exam.generated.ts";
import { ExamOverview } from "./ExamOverview.tsx";
import { ExamQuestionView } from "./ExamQuestionView.tsx";
import { ExamResult } from "./ExamResult.tsx";
import type { Keeping } from "./kept-answers.ts";
import { messages } from "./messages.ts";
import { TimeLeft } from "./TimeLeft.tsx";
import { useAnswerKeeper } from "./use-answer-keeper.ts";
import { useAgain, useIsTimeLeft } from "./use-attempt-again.ts";

const route = getRouteApi("/shell/exam/$enrolment/$attempt");

/** An attempt at the exam: its questions while it is open, its result once it has ended. */
export function ExamAttemptPage() {
  const { enrolment, attempt: id } = route.useParams();
  // What an earlier visit knew of answers and of the time is not taken for now.
  const { data } = useSuspenseQuery(ExamAttemptDocument, {
    variables: { attempt: id, enrolment },
    fetchPolicy: "network-only",
  });
  const { t } = useWords();
  const [lost, setLost] = useState(0);
  const { attempt, exam } = data;
  useTitleAtEnd(attempt?.status);
  if (attempt?.purpose !== "exam" || attempt.enrolment !== enrolment) return <NotThere />;
  if (attempt.status === "stopped") return <Stopped title={t(messages.exam)} attempt={attempt} />;
  if (attempt.status === "ended") return <ExamResult attempt={attempt} exam={exam} lost={lost} />;
  return <Answering key={id} attempt={attempt} onLost={setLost} />;
}

type Handing = { readonly attempt: ExamAttempt; readonly again: () => Promise<void> };

/** Hands in, also what has ended meanwhile: either way the result is shown. @returns why not, where it is not */
function useHandIn({ attempt: { id }, again }: Handing): (by: SentBy) => Promise<string | undefined> {
  const { t } = useWords();
  const [key] = useState(() => crypto.randomUUID());
  const [handIn] = useMutation(HandInExamDocument);
  const client = useApolloClient();
  return async (by) => {
    const context = by === "page" ? inBackground : {};
    try {
      await handIn({ variables: { input: { attempt: id }, idempotencyKey: `${key}` }, context });
      await client.query({ query: CoursesDocument, fetchPolicy: "network-only", context });
      await again();
      return undefined;
    } catch {
      return t(messages.notHandedIn);
    }
  };
}

type AnsweringProps = { readonly attempt: ExamAttempt; readonly onLost: (lost: number) => void };

function Answering({ attempt, onLost }: AnsweringProps) {
  const again = useAgain(attempt);
  const [isUp, setUp] = useState(false);
  const [keeper, keeping] = useAnswerKeeper(attempt, (lost) => {
    onLost(lost);
    void again();
  });
  // Another tab or device may have answered meanwhile, a sleeping machine's clock stands still, and the trainer may have given more
  // time.
  useLookAgain(() => keeper.refresh(again));
  const handIn = useHandIn({ attempt, again });
  const isTimeLeft = useIsTimeLeft(attempt);
  const { place, headingRef } = usePlace(attempt);
  if (isUp) return <TimeIsUp onLook={handIn} />;
  async function end() {
    if (await isTimeLeft()) return keeper.refresh(again);
    onLost(keeper.drop());
    setUp(true);
  }
  const question = place === "all" ? undefined : attempt.questions[place];
  const shared = { attempt, keeper, keeping, headingRef };
  return (
    <Stack gap="l">
      <ExamHead attempt={attempt} place={place} onUp={end} />
      <ConnectionLost keeping={keeping} />
      {question ? (
        <ExamQuestionView key={question.place} {...shared} question={question} />
      ) : (
        <ExamOverview {...shared} onHandIn={() => handIn("learner")} />
      )}
    </Stack>
  );
}

type Place = number | "all";

/** Where the address says; without a word, where the learner left off. Focus goes to what a step leads to. */
function usePlace({ questions }: ExamAttempt) {
  const { question } = route.useSearch();
  const [leftOff] = useState<Place>(() => questions.find(({ answer }) => !isAnswer(answer))?.place ?? "all");
  const headingRef = useRef<HTMLHeadingElement>(null);
  const place = placeOf(question, leftOff, questions.length);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    headingRef.current?.focus();
  }, [place]);
  return { place, headingRef };
}

function placeOf(asked: Place | undefined, leftOff: Place, many: number): Place {
  if (asked === undefined) return leftOff;
  return asked === "all" ? "all" : Math.min(asked, many) - 1;
}

type HeadProps = { readonly attempt: ExamAttempt; readonly place: Place; readonly onUp: () => Promise<void> };

/** What stays in sight: how much time is left, where one is, and the way to all questions. */
function ExamHead({ attempt, place, onUp }: HeadProps) {
  const { t } = useWords();
  const { id, enrolment, now, closesAt, questions } = attempt;
  return (
    <>
      <ScreenHeader title={t(messages.exam)} lede={attempt.courseTitle} />
      <div className="exam-bar">
        {closesAt && <TimeLeft now={now} closesAt={closesAt} onUp={onUp} />}
        {place !== "all" && (
          <>
            <span>{t(messages.question, { place: place + 1, asked: questions.length })}</span>
            <AppLink to="/exam/$enrolment/$attempt" params={{ enrolment, attempt: id }} search={{ question: "all" }}>
              {t(messages.allQuestions)}
            </AppLink>
          </>
        )}
      </div>
    </>
  );
}

function ConnectionLost({ keeping: { isFailing, waiting } }: { readonly keeping: Keeping }) {
  const { t } = useWords();
  if (!isFailing) return null;
  return (
    <Notice tone="warning" title={t(messages.connectionLost, { answers: waiting.length })}>
      {t(messages.connectionLostText)}
    </Notice>
  );
}

/** Between the last second and the result: asks for it at once, again when the network is back, and when told to. */
function TimeIsUp({ onLook }: { readonly onLook: (by: SentBy) => Promise<string | undefined> }) {
  const { t } = useWords();
  const look = useEffectEvent(() => void onLook("page"));
  useEffect(() => {
    focusTitle();
    look();
    const back = () => look();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, []);
  return (
    <Stack gap="l">
      <ScreenHeader title={t(messages.timeIsUp)} />
      <Notice tone="info" title={t(messages.timeIsUpText)} />
      <Cluster>
        <Button onPress={() => onLook("learner")}>{t(messages.showResult)}</Button>
      </Cluster>
    </Stack>
  );
}
