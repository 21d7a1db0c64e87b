import type { CourseEditInput } from "../../schema.generated.ts";
import type { CourseVersion } from "../course-words.ts";
import { allWords, changedWords, toFields, type WordsState } from "./part-state.ts";

/** What is said of a course as a whole, as it is written. */
export type CourseState = WordsState<"title"> &
  WordsState<"summary"> &
  WordsState<"notice"> & {
    readonly hasNotice: boolean;
    readonly lawAsOf: string | null;
  };

/** What is stored of the course as a whole, as its form begins. */
export function toCourseState({ title, summary, notice, lawAsOf }: CourseVersion): CourseState {
  return {
    ...toFields("title", title),
    ...toFields("summary", summary),
    hasNotice: Boolean(notice),
    ...toFields("notice", notice),
    lawAsOf,
  };
}

/**
 * The edit that makes the named fields what they are in the state; undefined while the day is missing. Not even the rest is sent
 * then: what is sent counts as saved, and the day would not be.
 */
export function toCourseEdit(state: CourseState, fields: readonly (keyof CourseState)[]): CourseEditInput | undefined {
  const { lawAsOf } = state;
  if (lawAsOf === null) return undefined;
  const title = changedWords("title", state, fields);
  const summary = changedWords("summary", state, fields);
  return {
    ...(title ? { title } : {}),
    ...(summary ? { summary } : {}),
    ...noticeEdit(state, fields),
    ...(fields.includes("lawAsOf") ? { lawAsOf } : {}),
  };
}

function noticeEdit(state: CourseState, fields: readonly string[]) {
  if (!state.hasNotice) return fields.includes("hasNotice") ? { notice: null } : {};
  if (fields.includes("hasNotice")) return { notice: allWords("notice", state) };
  const notice = changedWords("notice", state, fields);
  return notice ? { notice } : {};
}
