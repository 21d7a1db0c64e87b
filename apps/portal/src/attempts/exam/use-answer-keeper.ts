import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { inBackground, retryAfterOf, useUnsaved } from "@vas/client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTrainee } from "../../app/session.tsx";
import { createAnswerKeeper, type AnswerKeeper, type Sent, type SentBy } from "./answer-keeper.ts";
import type { ExamAttempt } from "./exam-answer.ts";
import { keptName, type Keeping, type Waiting } from "./kept-answers.ts";
import { SaveExamAnswerDocument } from "./Exam.generated.ts";

/** What the server says where it takes no more answers. */
const over: readonly string[] = ["TimeIsUp", "AttemptEnded", "EnrolmentOver", "AttemptNotFound"];

type Sending = { readonly client: ApolloClient; readonly attempt: string; readonly by: SentBy };

async function send({ place, answer, key }: Waiting, { client, attempt, by }: Sending): Promise<Sent> {
  try {
    const variables = { input: { attempt, place, answer }, idempotencyKey: key };
    const context = by === "page" ? inBackground : {};
    const { data } = await client.mutate({ mutation: SaveExamAnswerDocument, variables, context });
    const told = data?.giveAnswer;
    if (!told) return { kind: "failed" };
    if (told.__typename === "AttemptChanged") return { kind: "saved" };
    return { kind: "refused", message: told.message, isOver: over.includes(told.__typename) };
  } catch (error) {
    return { kind: "failed", retryAfter: retryAfterOf(error) };
  }
}

/**
 * Saves the answers of an exam while its page is open.
 * @param onOver what to do where the server takes no more; the one of the first rendering is used
 */
export function useAnswerKeeper(
  { id: attempt, now }: Pick<ExamAttempt, "id" | "now">,
  onOver: (lost: number) => void,
): readonly [AnswerKeeper, Keeping] {
  const client = useApolloClient();
  const { id: learner } = useTrainee();
  const [keeper] = useState(() =>
    createAnswerKeeper({
      send: (answer, by) => send(answer, { client, attempt, by }),
      onOver,
      storage: window.sessionStorage,
      name: keptName(learner, attempt),
      newKey: () => crypto.randomUUID(),
      random: Math.random,
    }),
  );
  useEffect(() => keeper.start(), [keeper]);
  // Another moment is another answer of the server's.
  useEffect(() => keeper.refreshed(), [keeper, now]);
  const keeping = useSyncExternalStore(keeper.onChange, keeper.current);
  useUnsaved(keeping.waiting.length > 0);
  return [keeper, keeping];
}
