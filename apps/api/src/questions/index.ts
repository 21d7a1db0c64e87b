export { noteAskedItems } from "./asked-items.ts";
export { bankOf, latestBank, pinBank } from "./bank.queries.ts";
export { keepQuestions } from "./question.commands.ts";
export { QuestionKindEnum } from "./question-kind.ts";
