export { demoPeople, demoUnits, type DemoPerson, type DemoUnit } from "./people.ts";
