export { demoPeople, demoUnits, type DemoPerson, type DemoUnit } from "./people.ts";
export { brokenRegisterFile, type BrokenPlace, type BrokenRegisterFile } from "./broken-register.ts";
export { demoDelegations, type DemoDelegation } from "./delegations.ts";
export { generateRegister } from "./large-register.ts";
export { demoOrganisations, type DemoOrganisation } from "./organisations.ts";
export { demoSeed, generateRegister2015, register2015File } from "./register-2015.ts";
export { demoCourse, demoCourseCode, demoQuestions } from "./course/index.ts";
export { demoCases } from "./course/cases/index.ts";
