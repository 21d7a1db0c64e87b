export type { Answer, Choice, Pair, Question, QuestionBody, QuestionId, QuestionKind } from "./question.ts";
