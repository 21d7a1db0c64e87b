export { keepCases } from "./case-bank.commands.ts";
export {
  casesOf,
  casesOfVersion,
  latestCases,
  pinCases,
  rolesByCase,
  type CaseOutline,
  type KeptCase,
} from "./case-bank.queries.ts";
