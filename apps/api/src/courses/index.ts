export {
  approveTranslation,
  beginCourse,
  hashOf as hashOfContent,
  publishCourse,
  submitCourse,
} from "./course.commands.ts";
