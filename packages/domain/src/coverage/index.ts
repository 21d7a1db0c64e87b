export {
  coverageOn,
  firstOverHalf,
  isOverHalf,
  type Coverage,
  type CoverageInput,
  type HeldCertificate,
  type StaffCount,
} from "./coverage.ts";
