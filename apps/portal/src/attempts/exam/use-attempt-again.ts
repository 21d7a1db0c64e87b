import { useApolloClient } from "@apollo/client/react";
import { inBackground } from "@vas/client";
import type { ExamAttempt } from "./exam-answer.ts";
import { ExamAttemptDocument, ExamTimeDocument } from "./Exam.generated.ts";

/** Asks the server how the attempt stands, by itself; where it cannot be reached, the page stays as it is. */
export function useAgain({ id, enrolment }: Pick<ExamAttempt, "id" | "enrolment">): () => Promise<void> {
  const client = useApolloClient();
  return async () => {
    const asked = { query: ExamAttemptDocument, variables: { attempt: id, enrolment }, context: inBackground } as const;
    await client.query({ ...asked, fetchPolicy: "network-only" }).catch(() => undefined);
  };
}

/** Is there time left by the server, when there is none left here? Where it cannot be reached, there is none. */
export function useIsTimeLeft({ id }: Pick<ExamAttempt, "id">): () => Promise<boolean> {
  const client = useApolloClient();
  return async () => {
    const asked = { query: ExamTimeDocument, variables: { attempt: id }, context: inBackground } as const;
    const attempt = await client.query({ ...asked, fetchPolicy: "no-cache" }).then(
      ({ data }) => data?.attempt,
      () => undefined,
    );
    return attempt?.status === "open" && attempt.closesAt !== null && attempt.now < attempt.closesAt;
  };
}
