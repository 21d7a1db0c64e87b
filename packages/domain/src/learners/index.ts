export {
  correctName,
  nameChecks,
  nameRefusalWords,
  type CorrectName,
  type LearnerName,
  type NameCorrected,
  type NameRejection,
  type NameWritten,
} from "./name.ts";
