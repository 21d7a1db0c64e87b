import { Button, Cluster, Dialog, Notice, Stack, StatusTag, useWords } from "@vas/ui";
import { useState, type Ref } from "react";
import { AppLink } from "../../app/links.tsx";
import type { AnswerKeeper } from "./answer-keeper.ts";
import { isAnswer, type ExamAttempt, type ExamQuestion } from "./exam-answer.ts";
import { answerGiven, type Keeping } from "./kept-answers.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly attempt: ExamAttempt;
  readonly keeper: AnswerKeeper;
  readonly keeping: Keeping;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Hands the exam in. @returns why it could not be, or undefined where it was */
  readonly onHandIn: () => Promise<string | undefined>;
};

/** What have I answered, what not, and shall I hand it in? */
export function ExamOverview({ attempt, keeper, keeping, headingRef, onHandIn }: Props) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState<string>();
  const unanswered = attempt.questions.filter((question) => !isAnsweredNow(question, keeping));
  const answered = attempt.questions.length - unanswered.length;
  // The question stays until the answer is there: a second tap would else hit what lies beneath it.
  async function handIn() {
    setFault((await keeper.flush()) ? await onHandIn() : t(messages.sendFirst));
    setAsking(false);
  }
  return (
    <Stack gap="l">
      <h2 className="ui-h2" tabIndex={-1} ref={headingRef}>
        {t(messages.overview)}
      </h2>
      <p>{t(messages.answeredOf, { answered, asked: attempt.questions.length })}</p>
      <Questions attempt={attempt} keeping={keeping} />
      {fault !== undefined && <Notice tone="error" title={fault} />}
      <Cluster>
        <Button onPress={() => setAsking(true)}>{t(messages.handIn)}</Button>
      </Cluster>
      <Dialog
        title={t(messages.handInAsk)}
        isOpen={isAsking}
        isAlert
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="secondary" onPress={() => setAsking(false)}>
              {t(messages.answerOn)}
            </Button>
            <Button onPress={handIn}>{t(messages.handIn)}</Button>
          </>
        }
      >
        <Review unanswered={unanswered} />
      </Dialog>
    </Stack>
  );
}

function isAnsweredNow({ place, answer }: ExamQuestion, keeping: Keeping): boolean {
  return isAnswer(answerGiven(keeping, place) ?? answer);
}

function Review({ unanswered }: { readonly unanswered: readonly ExamQuestion[] }) {
  const { t, format } = useWords();
  const places = format.list(unanswered.map(({ place }) => String(place + 1)));
  return (
    <Stack gap="s">
      {unanswered.length === 0 ? (
        <p>{t(messages.everyAnswered)}</p>
      ) : (
        <>
          <p>
            <strong>{t(messages.unanswered, { many: unanswered.length, places })}</strong>
          </p>
          <p>{t(messages.unansweredWrong)}</p>
        </>
      )}
      <p>{t(messages.handInText)}</p>
    </Stack>
  );
}

function Questions({ attempt, keeping }: Pick<Props, "attempt" | "keeping">) {
  const { t } = useWords();
  const { id, enrolment, questions } = attempt;
  const stateOf = (question: ExamQuestion) => {
    if (keeping.waiting.some(({ place }) => place === question.place)) return messages.isWaiting;
    return isAnsweredNow(question, keeping) ? messages.isAnswered : messages.isUnanswered;
  };
  return (
    <ol className="exam-list">
      {questions.map((question) => (
        <li key={question.place}>
          <AppLink
            to="/exam/$enrolment/$attempt"
            params={{ enrolment, attempt: id }}
            search={{ question: question.place + 1 }}
          >
            {question.stem}
          </AppLink>{" "}
          {stateOf(question) === messages.isAnswered ? (
            <span className="portal-quiet">{t(messages.isAnswered)}</span>
          ) : (
            <StatusTag tone="warning">{t(stateOf(question))}</StatusTag>
          )}
        </li>
      ))}
    </ol>
  );
}
