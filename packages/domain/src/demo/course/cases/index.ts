import type { CaseContent } from "../../../cases/index.ts";
import { theCookWhoNeverGoesOut } from "./case-1/case.ts";
import { seventeen } from "./case-2/case.ts";
import { twoTicketsOnePhone } from "./case-3-border/case.ts";
import { sheSaysNo } from "./case-3-ngo/case.ts";
import { shopliftingAgain } from "./case-3-police/case.ts";

/** The branching cases of the demo course, in the order of its modules. */
export const demoCases: readonly CaseContent[] = [
  theCookWhoNeverGoesOut,
  seventeen,
  shopliftingAgain,
  twoTicketsOnePhone,
  sheSaysNo,
];
