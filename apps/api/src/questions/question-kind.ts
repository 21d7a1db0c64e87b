import type { QuestionKind } from "@vas/domain/questions";
import { questionKindCodes, questionUseCodes } from "@vas/domain/vocabulary";
import { codeEnum } from "../vocabulary/index.ts";

/** How a question is answered, the same on every surface. */
export const QuestionKindEnum = codeEnum<QuestionKind>("QuestionKind", questionKindCodes);

/** Where a question is asked. */
export const QuestionUseEnum = codeEnum("QuestionUse", questionUseCodes);
