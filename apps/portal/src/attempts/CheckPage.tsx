import { useApolloClient, useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { inBackground } from "@vas/client";
import { Button, Cluster, DescriptionList, Notice, Stack, useWords } from "@vas/ui";
import { useEffect, useRef, useState, type Ref } from "react";
import { AppButtonLink } from "../app/links.tsx";
import { NotThere } from "../app/OpenPages.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
import { useLookAgain } from "../app/use-look-again.ts";
import { useOffline, useQueue } from "../offline/OfflineContext.tsx";
import { useSendOrKeep } from "../offline/use-send-or-keep.ts";
import { CoursesDocument } from "../progress/Courses.generated.ts";
import { NextStep } from "../progress/NextStep.tsx";
import { answerOf, inLanguage, isTyped, type InLanguage, type Question, type Written } from "./answer.ts";
import { AnswerField } from "./AnswerField.tsx";
import {
  AttemptDocument,
  GiveAnswerDocument,
  HandInDocument,
  type Attempt_AttemptFragment,
} from "./Attempt.generated.ts";
import { messages } from "./messages.ts";
import { Reasons } from "./Reasons.tsx";
import { RightAnswer } from "./RightAnswer.tsx";
import { Stopped } from "./Stopped.tsx";
import { useIsHandedIn } from "./use-is-handed-in.ts";
import { useTitleAtEnd } from "./use-title-at-end.ts";

type Attempt = Attempt_AttemptFragment;
const route = getRouteApi("/shell/check/$attempt");

/** Do I know it? One question a view, with what is right at once. */
export function CheckPage() {
  const { attempt: id } = route.useParams();
  // What was read before may be in the language before, and answered on another device since.
  const { data } = useSuspenseQuery(AttemptDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  useTitleAtEnd(data.attempt?.status);
  const { t } = useWords();
  const [typed, setTyped] = useState({ attempt: id, text: "" });
  const unsent = typed.attempt === id ? typed.text : "";
  const { attempt } = data;
  if (!attempt) return <NotThere />;
  switch (attempt.status) {
    case "open":
      return <Asking attempt={attempt} onTyped={(text) => setTyped({ attempt: id, text })} />;
    case "ended":
      return <Done attempt={attempt} unsent={unsent} />;
    case "stopped":
      return (
        <Stopped title={t(messages.check)} attempt={attempt}>
          <Unsent text={unsent} />
        </Stopped>
      );
  }
}

/** What was being typed as the check ended: it goes nowhere, and is not taken from whoever wrote it. */
function Unsent({ text }: { readonly text: string }) {
  const { t } = useWords();
  return text !== "" && <DescriptionList facts={[{ term: t(messages.unsent), value: text }]} />;
}

/** A press takes away what was pressed: focus goes to what has come of it, the words on an answer or the next question. */
function useFollowingFocus(place: number, isAnswered: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const before = useRef({ place, isAnswered });
  useEffect(() => {
    const { current } = before;
    before.current = { place, isAnswered };
    if (current.place === place && current.isAnswered === isAnswered) return;
    (isAnswered ? told : heading).current?.focus();
  }, [place, isAnswered]);
  return { heading, told };
}

/** Shows as soon as it is known that the check goes on no more; while it does, what is being answered is left alone. */
function useUntilOver(id: string): void {
  const client = useApolloClient();
  useLookAgain(async () => {
    const asked = { query: AttemptDocument, variables: { id } } as const;
    const answered = client.query({ ...asked, fetchPolicy: "no-cache", context: inBackground });
    const data = await answered.then(
      (result) => result.data,
      () => undefined,
    );
    if (data?.attempt && data.attempt.status !== "open") client.writeQuery({ ...asked, data });
  });
}

/** Told what is typed and not sent; nothing once it has been. */
type Typing = { readonly onTyped: (text: string) => void };

/** The first question that is not answered; the last one stays until the learner goes on. */
function Asking({ attempt, onTyped }: Typing & { readonly attempt: Attempt }) {
  const { t } = useWords();
  const { id, questions } = attempt;
  useUntilOver(id);
  const [place, setPlace] = useState(() => questions.find(({ answer }) => !answer)?.place ?? questions.length - 1);
  const question = questions[place];
  const { heading, told } = useFollowingFocus(place, Boolean(question?.answer));
  if (!question) return <NotThere />;
  return (
    <Stack gap="l">
      <ScreenHeader
        title={t(messages.check)}
        lede={t(messages.question, { place: place + 1, asked: questions.length })}
      />
      <h2 className="ui-h2" tabIndex={-1} ref={heading}>
        {question.stem}
      </h2>
      {question.answer ? (
        <Told question={question} noticeRef={told} />
      ) : (
        <AskedForm key={question.place} attempt={id} question={question} onTyped={onTyped} />
      )}
      {question.answer && place + 1 < questions.length && (
        <Button onPress={() => setPlace(place + 1)}>{t(messages.nextQuestion)}</Button>
      )}
      {question.answer && place + 1 === questions.length && <Finish attempt={attempt} />}
    </Stack>
  );
}

type FormProps = Typing & { readonly attempt: string; readonly question: Question };

function AskedForm({ attempt, question, onTyped }: FormProps) {
  const { t, language } = useWords();
  const [given, setGiven] = useState<InLanguage>({ written: [], language });
  const written = inLanguage(question, given, language);
  const [fault, setFault] = useState<string>();
  const give = useSendOrKeep(GiveAnswerDocument);
  const [key] = useState(() => crypto.randomUUID());
  async function send() {
    const answer = answerOf(question, { written, language });
    if (!answer) return setFault(t(isNoNumber(question, written) ? messages.numberHelp : messages.missing));
    const input = { attempt, place: question.place, answer };
    const sent = await give.send({ input, idempotencyKey: `${key}` });
    if (sent.kind === "answered" && sent.data.giveAnswer.__typename !== "AttemptChanged") {
      return setFault(sent.data.giveAnswer.message);
    }
    return onTyped("");
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send().catch(() => setFault(t(messages.notSaved)));
      }}
    >
      <Stack>
        <AnswerField
          question={question}
          written={written}
          onChange={(next) => {
            setFault(undefined);
            setGiven({ written: next, language });
            if (isTyped(question)) onTyped(next[0] ?? "");
          }}
          error={fault}
        />
        <Button type="submit" isPending={give.isPending}>
          {t(messages.answer)}
        </Button>
      </Stack>
    </form>
  );
}

function isNoNumber({ kind }: Question, [text]: Written): boolean {
  return kind === "numeric" && Boolean(text?.trim());
}

type ToldProps = { readonly question: Question; readonly noticeRef: Ref<HTMLDivElement> };

/** Whether the answer was right, what is, why, and where it stands; all that only once the server has the answer. */
function Told({ question: { feedback }, noticeRef }: ToldProps) {
  const { t } = useWords();
  if (!feedback) {
    return (
      <Notice ref={noticeRef} title={t(messages.kept)}>
        {t(messages.keptText)}
      </Notice>
    );
  }
  const { isRight, right, reason, source } = feedback;
  return (
    <Notice
      ref={noticeRef}
      tone={isRight ? "success" : "info"}
      title={t(isRight ? messages.isRight : messages.isWrong)}
    >
      <RightAnswer {...(!isRight && { right })} reason={reason} source={source} />
    </Notice>
  );
}

function Finish({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useWords();
  const [fault, setFault] = useState<string>();
  const handIn = useSendOrKeep(HandInDocument);
  const [key] = useState(() => crypto.randomUUID());
  const isKept = useIsHandedIn(attempt.id);
  async function send() {
    const sent = await handIn.send({ input: { attempt: attempt.id }, idempotencyKey: `${key}` });
    if (sent.kind === "answered" && sent.data.handIn.__typename !== "AttemptChanged") {
      setFault(sent.data.handIn.message);
    }
  }
  if (isKept) {
    return (
      <Notice
        title={t(messages.handedIn)}
        actions={
          <AppButtonLink to="/courses/$course" params={{ course: attempt.course }}>
            {t(messages.toCourse)}
          </AppButtonLink>
        }
      >
        {t(messages.handedInText)}
      </Notice>
    );
  }
  return (
    <Stack gap="s">
      {fault !== undefined && <Notice tone="error" title={fault} />}
      <Button isPending={handIn.isPending} onPress={() => void send().catch(() => setFault(t(messages.notSaved)))}>
        {t(messages.finish)}
      </Button>
    </Stack>
  );
}

type DoneProps = { readonly attempt: Attempt; readonly unsent: string };

function Done({ attempt: { id: attempt, outcome, course: id, questions }, unsent }: DoneProps) {
  const { t } = useWords();
  const { forgetDelivered } = useOffline();
  // Who is here need not be told that it can be read here.
  const { delivered } = useQueue();
  useEffect(() => void forgetDelivered([attempt]), [attempt, delivered, forgetDelivered]);
  const { data } = useSuspenseQuery(CoursesDocument, { fetchPolicy: "cache-and-network" });
  const standing = data.courses.find((course) => course.id === id)?.standing;
  const { right = 0, asked = 0 } = outcome ?? {};
  return (
    <Stack gap="l">
      <ScreenHeader title={t(messages.check)} lede={t(messages.done, { right, asked })} />
      <p>{t(messages.doneText)}</p>
      <Unsent text={unsent} />
      <Cluster>
        {standing && <NextStep standing={standing} />}
        <AppButtonLink variant="secondary" to="/courses/$course" params={{ course: id }}>
          {t(messages.toCourse)}
        </AppButtonLink>
      </Cluster>
      <Reasons questions={questions} />
    </Stack>
  );
}
