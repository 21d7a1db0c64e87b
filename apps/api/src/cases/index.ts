export { keepCases } from "./case-bank.commands.ts";
export { latestCases, pinCases } from "./case-bank.queries.ts";
