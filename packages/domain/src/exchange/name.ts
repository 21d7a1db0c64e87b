import { isQuestionName } from "../questions/index.ts";
import { hasPiledMarks } from "../vocabulary/index.ts";
import type { QuestionDraft } from "./draft.ts";

/**
 * The name under which the bank has a question: its id or its title, written as names are; or one that is made of what it
 * asks, so that the same file gives the same names each time.
 */
export function nameOf(
  { id, place, stem, body }: QuestionDraft,
  digest: (text: string) => string,
): { readonly name: string; readonly isMade: boolean } {
  const given = id ?? place.question ?? "";
  if (isQuestionName(given)) return { name: given, isMade: false };
  // A name is taken from letters with marks, never from a pile of them, which would take its square to put in order.
  const written = (hasPiledMarks(given) ? "" : given)
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
  const name = isQuestionName(written) ? written : `q-${digest(JSON.stringify([body.kind, stem])).slice(0, 12)}`;
  return { name, isMade: true };
}
