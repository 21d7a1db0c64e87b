export { bankOf, latestBank, pinBank } from "./bank.queries.ts";
export { keepQuestions } from "./question.commands.ts";
