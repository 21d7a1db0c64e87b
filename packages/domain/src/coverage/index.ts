export {
  byNeed,
  coverageOf,
  coverageOn,
  isOverHalf,
  percentOf,
  totalCoverage,
  type Coverage,
  type CoverageInput,
  type HeldCertificate,
  type StaffCount,
  type TotalCoverage,
} from "./coverage.ts";
export {
  moveLearner,
  moveRejectionWords,
  type Belonging,
  type LearnerMoved,
  type MoveLearner,
  type MoveRejection,
} from "./move.ts";
export {
  countedOnProblem,
  mostStaffCountLines,
  staffCountRejectionWords,
  staffNumberProblem,
  tellStaffCounts,
  type CountedBody,
  type StaffCountLine,
  type StaffCountRejection,
  type StaffCountsTold,
  type TellStaffCounts,
} from "./staff-count.ts";
