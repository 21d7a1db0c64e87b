export { noteAskedItems } from "./asked-items.ts";
export { bankOf, bankToWrite, latestBank, lockBank, pinQuestions, type WrittenBank } from "./bank.queries.ts";
export { addVersions, keepQuestions } from "./question.commands.ts";
export { QuestionKindEnum } from "./question-kind.ts";
