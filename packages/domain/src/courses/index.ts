export { bankUsed, casesNamed, drawsOf, inOrder, type CourseBank } from "./bank.ts";
export {
  textsIn,
  type CertificateRule,
  type CourseContent,
  type CourseWords,
  type ExamRule,
  type Lesson,
  type LessonId,
  type Module,
  type ModuleId,
} from "./content.ts";
export { decideCourse } from "./course.decide.ts";
export {
  availableCourseActions,
  courseActions,
  permitsCourse,
  whyNotCourse,
  type CourseAction,
  type CourseReason,
  type CourseStanding,
} from "./course.policy.ts";
export {
  beginCourseVersion,
  evolveCourse,
  type BeginCourseVersion,
  type CourseChange,
  type CourseCommand,
  type CourseEvent,
  type CourseId,
  type CourseRejection,
  type CourseVersion,
  type CourseVersionFacts,
  type CourseVersionId,
} from "./course.ts";
export { courseFaultSaid, courseRejectionWords, type CourseRefusal } from "./course.words.ts";
export {
  editCourse,
  emptyCourse,
  type CourseEdit,
  type CourseEditRejection,
  type LessonEdit,
  type ModuleEdit,
  type WordsEdit,
} from "./edit.ts";
export { courseFaults, type CourseFault } from "./faults.ts";
export { structureChangeKinds, structureChanges, type StructureChange, type StructureChangeKind } from "./structure.ts";
export {
  courseTextFields,
  courseTexts,
  textChanges,
  textKey,
  textsByPlace,
  translationStates,
  type CourseTextField,
  type CourseTextPlace,
  type TextChange,
  type TextsByPlace,
  type TranslationState,
} from "./texts.ts";
