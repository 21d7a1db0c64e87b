import type { CourseEditInput, LearnerRole } from "../../schema.generated.ts";
import type { CourseLesson_LessonFragment } from "./LessonScreen.generated.ts";
import { allWords, changedWords, toFields, type WordsState } from "../parts/part-state.ts";

export type CourseLesson = CourseLesson_LessonFragment;

/** A lesson as it is written: every text of every language is a field of its own. */
export type LessonState = WordsState<"title"> &
  WordsState<"warning"> &
  WordsState<"body"> & {
    readonly minutes: number | null;
    readonly hasWarning: boolean;
    /** Null is everybody. */
    readonly roles: readonly LearnerRole[] | null;
  };

/** A lesson that is stored, as its form begins. */
export function toLessonState({ title, warning, body, minutes, roles }: CourseLesson): LessonState {
  return {
    ...toFields("title", title),
    hasWarning: Boolean(warning),
    ...toFields("warning", warning),
    ...toFields("body", body),
    minutes,
    roles: roles ?? null,
  };
}

/** Whether minutes can be stored: none are not 0, and half of one is not told. */
export function isCount(minutes: number | null): minutes is number {
  return minutes !== null && Number.isInteger(minutes) && minutes >= 0;
}

/**
 * The edit that makes the named fields of a lesson what they are in the state; undefined while the minutes are missing. Not even
 * the rest is sent then: what is sent counts as saved, and the minutes would not be.
 */
export function toLessonEdit(
  name: string,
  state: LessonState,
  fields: readonly (keyof LessonState)[],
): CourseEditInput | undefined {
  const { minutes, roles } = state;
  if (!isCount(minutes)) return undefined;
  const title = changedWords("title", state, fields);
  const body = changedWords("body", state, fields);
  const lesson = {
    name,
    ...(title ? { title } : {}),
    ...(body ? { body } : {}),
    ...warningEdit(state, fields),
    ...(fields.includes("minutes") ? { minutes } : {}),
    ...(fields.includes("roles") ? { roles: roles && [...roles] } : {}),
  };
  return { lessons: [lesson] };
}

function warningEdit(state: LessonState, fields: readonly string[]) {
  if (!state.hasWarning) return fields.includes("hasWarning") ? { warning: null } : {};
  if (fields.includes("hasWarning")) return { warning: allWords("warning", state) };
  const warning = changedWords("warning", state, fields);
  return warning ? { warning } : {};
}
