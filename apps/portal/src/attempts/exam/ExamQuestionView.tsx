import { Cluster, Notice, Stack, useWords } from "@vas/ui";
import { useEffect, useEffectEvent, useRef, useState, type Ref } from "react";
import { AppButtonLink } from "../../app/links.tsx";
import { inLanguage, isTyped, type InLanguage, type Written } from "../answer.ts";
import { AnswerField } from "../AnswerField.tsx";
import type { AnswerKeeper } from "./answer-keeper.ts";
import { examAnswerOf, isAnswer, writtenOf, type ExamAttempt, type ExamQuestion } from "./exam-answer.ts";
import { answerGiven, type Keeping } from "./kept-answers.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly attempt: ExamAttempt;
  readonly question: ExamQuestion;
  readonly keeper: AnswerKeeper;
  readonly keeping: Keeping;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

/** One question of the exam: what is chosen is saved at once, what is written when the hand rests. */
export function ExamQuestionView({ attempt, question, keeper, keeping, headingRef }: Props) {
  const { language } = useWords();
  const [touched, setTouched] = useState<InLanguage>();
  const { place } = question;
  const known = answerGiven(keeping, place) ?? question.answer;
  const shown = (answer: typeof known) => writtenOf(answer, question, language);
  const written = touched ? inLanguage(question, touched, language) : shown(known);
  const give = (next: InLanguage) => {
    const answer = examAnswerOf(question, next);
    if (answer && isNews(shown(answer), shown(known))) keeper.give(place, answer);
  };
  const soon = useSoon(give);
  return (
    <Stack gap="l">
      <Stack>
        <h2 className="ui-h2 exam-stem" tabIndex={-1} ref={headingRef}>
          {question.stem}
        </h2>
        <AnswerField
          question={question}
          written={written}
          onChange={(changed) => {
            const next = { written: changed, language };
            setTouched(next);
            if (isTyped(question)) soon(next);
            else give(next);
          }}
          error={undefined}
        />
        <Saving question={question} keeping={keeping} isUnfinished={isUnfinished(question, touched)} />
      </Stack>
      <Steps attempt={attempt} place={place} />
    </Stack>
  );
}

/** Does it say something else than what stands there already? */
function isNews(next: Written, known: Written): boolean {
  return next.length !== known.length || next.some((part, at) => part !== known[at]);
}

function isUnfinished(question: ExamQuestion, touched: InLanguage | undefined): boolean {
  return touched !== undefined && examAnswerOf(question, touched) === undefined;
}

const rest = 700;

/** Calls with the last value once the hand has rested, at the latest when the question is left. */
function useSoon(call: (given: InLanguage) => void): (given: InLanguage) => void {
  const pending = useRef<{ readonly given: InLanguage; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  const now = useEffectEvent(() => {
    if (!pending.current) return;
    const { given, timer } = pending.current;
    clearTimeout(timer);
    pending.current = undefined;
    call(given);
  });
  const [due, setDue] = useState(0);
  useEffect(() => {
    if (due > 0) now();
  }, [due]);
  useEffect(() => () => now(), []);
  return (given) => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { given, timer: setTimeout(() => setDue((times) => times + 1), rest) };
  };
}

type SavingProps = Pick<Props, "question" | "keeping"> & { readonly isUnfinished: boolean };

/** Whether the answer is saved, in words; said politely, and only when it changes. */
function Saving({ question: { place, answer }, keeping, isUnfinished: isPart }: SavingProps) {
  const { t } = useWords();
  const { waiting, isFailing, refusals } = keeping;
  const isKnown = isAnswer(answerGiven(keeping, place) ?? answer);
  const refusal = refusals[place];
  if (refusal !== undefined) return <Notice tone="error" title={t(messages.notTaken, { reason: refusal })} />;
  const words = (() => {
    if (isPart) return isKnown ? messages.earlierCounts : messages.unfinished;
    if (waiting.some((one) => one.place === place)) return isFailing ? messages.waits : messages.saving;
    return isKnown ? messages.saved : messages.notAnswered;
  })();
  return (
    <p className="portal-quiet" role="status">
      {words === messages.saved && <span aria-hidden="true">✓ </span>}
      {t(words)}
    </p>
  );
}

/** To the question before and after; after the last one comes the overview. */
function Steps({ attempt, place }: { readonly attempt: ExamAttempt; readonly place: number }) {
  const { t } = useWords();
  const { id, enrolment, questions } = attempt;
  const to = "/exam/$enrolment/$attempt" as const;
  const params = { enrolment, attempt: id };
  const isLast = place + 1 === questions.length;
  return (
    <Cluster>
      <AppButtonLink to={to} params={params} search={{ question: isLast ? "all" : place + 2 }}>
        {t(isLast ? messages.toOverview : messages.next)}
      </AppButtonLink>
      {place > 0 && (
        <AppButtonLink variant="secondary" to={to} params={params} search={{ question: place }}>
          {t(messages.previous)}
        </AppButtonLink>
      )}
    </Cluster>
  );
}
