export { askedItems, type AnsweredQuestion } from "./asked-items.ts";
export { aroundOf } from "./decimal.ts";
export { isSameQuestion, questionDifferences, type QuestionDifference } from "./difference.ts";
export { questionFaults, type QuestionFault } from "./faults.ts";
export { rightTexts } from "./feedback.ts";
export { fitsPaper, isRight } from "./grade.ts";
export {
  fewestExams,
  itemStatistics,
  type AskedItem,
  type ItemConcern,
  type ItemCounts,
  type ItemStatistics,
} from "./item-statistics.ts";
export {
  drawable,
  drawPaper,
  modulesTooSmall,
  shownQuestion,
  type AskedQuestion,
  type BankTooSmall,
  type Draw,
  type ShownQuestion,
} from "./paper.ts";
export type { Answer, Choice, Pair, Question, QuestionBody, QuestionId, QuestionKind } from "./question.ts";
export {
  isQuestionName,
  questionFieldLabels,
  questionFields,
  questionLimits,
  questionPlaceWords,
  questionProblemCodes,
  questionProblems,
  questionProblemWords,
  worded,
  type QuestionField,
  type QuestionPlace,
  type QuestionProblem,
  type QuestionProblemCode,
} from "./problem.ts";
export { isSameSource, sourceWords, type Source } from "./source.ts";
export { decideQuestion, questionRejectionWords, type QuestionRejection, type SaveQuestion } from "./save.ts";
