import type { ApolloClient } from "@apollo/client";
import { failureOf, inBackground, isPassing } from "@vas/client";
import type { SavedBy } from "../../app/forms/draft-saver.ts";
import {
  AmendCourseDocument,
  type AmendCourseMutation,
  type AmendCourseMutationVariables,
} from "../CourseVersion.generated.ts";

export type EditAnswer = AmendCourseMutation["amendCourse"];

/** An edit on its way, with the state that it makes. */
export type SentEdit<State> = { readonly input: AmendCourseMutationVariables["input"]; readonly state: State };

export type EditSender<State> = {
  readonly send: (edit: SentEdit<State>, by: SavedBy) => Promise<EditAnswer>;
  /**
   * Sends once more, under the same key, what was sent and not answered: it may have been kept, and what is newer would be refused
   * for the version that this very page had made. Undefined where nothing waits.
   */
  readonly sendAgain: (
    by: SavedBy,
  ) => Promise<{ readonly edit: SentEdit<State>; readonly answer: EditAnswer } | undefined>;
};

type Unanswered<State> = { readonly edit: SentEdit<State>; readonly idempotencyKey: string };

/** Sends the edits of one form, one at a time. */
export function createEditSender<State>(client: ApolloClient): EditSender<State> {
  let unanswered: Unanswered<State> | undefined;

  async function answerTo(sending: Unanswered<State>, by: SavedBy): Promise<EditAnswer> {
    unanswered = sending;
    const { edit, idempotencyKey } = sending;
    const context = by === "page" ? inBackground : {};
    const variables = { input: edit.input, idempotencyKey };
    try {
      const { data } = await client.mutate({ mutation: AmendCourseDocument, variables, context });
      unanswered = undefined;
      if (!data) throw new Error("The edit was answered with nothing");
      return data.amendCourse;
    } catch (error) {
      // Of anything else than a lost connection it is known that nothing was kept.
      if (!isPassing(failureOf(error))) unanswered = undefined;
      throw error;
    }
  }

  return {
    send: (edit, by) => answerTo({ edit, idempotencyKey: crypto.randomUUID() }, by),
    sendAgain: async (by) => {
      const waiting = unanswered;
      return waiting && { edit: waiting.edit, answer: await answerTo(waiting, by) };
    },
  };
}
