export { AdmissionDecisionRow } from "./admission.table.ts";
