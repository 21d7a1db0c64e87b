export {
  bankFormats,
  type BankFormat,
  type ExchangeNote,
  type ExchangeProblem,
  type Place,
  type QuestionDraft,
  type Reading,
} from "./draft.ts";
export { characterProblems, hiddenCharacter } from "./file-text.ts";
export { readGift, type GiftChoice, type GiftNumber, type GiftQuestion, type GiftText } from "./gift-reader.ts";
export { writeGift } from "./gift-writer.ts";
export { exchangeLimits } from "./limits.ts";
export { readMoodle } from "./moodle-reader.ts";
export { writeMoodle } from "./moodle-writer.ts";
export { canonical } from "./canonical.ts";
export { planImport, type ImportPlan, type KnownBank } from "./plan.ts";
export { exchangeNoteWords, exchangeProblemCodes, exchangeProblemWords, type ExchangeProblemCode } from "./problem.ts";
export { unsayableCodes, unsayableWords, type Unsayable, type WrittenBank } from "./written.ts";
export { childrenOf, textIn, type XmlElement } from "./xml-element.ts";
