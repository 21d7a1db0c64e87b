import type { QuestionKind } from "@vas/domain/questions";
import { codeEnum } from "../vocabulary/index.ts";

const kinds = ["single", "multiple", "true_false", "order", "match", "numeric", "short_answer"] as const;

/** How a question is answered, the same on every surface. */
export const QuestionKindEnum = codeEnum<QuestionKind>("QuestionKind", kinds);
