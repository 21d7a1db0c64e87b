export { keepCases } from "./case-bank.commands.ts";
export { casesOfVersion, latestCases, pinCases, rolesByCase, type CaseOutline } from "./case-bank.queries.ts";
