export type {
  CertificateRule,
  CourseContent,
  CourseWords,
  ExamRule,
  Lesson,
  LessonId,
  Module,
  ModuleId,
} from "./content.ts";
