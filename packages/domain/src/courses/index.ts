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
export { courseFaults, type CourseFault } from "./faults.ts";
