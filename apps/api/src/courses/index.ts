export { approveTranslation, beginCourse, publishCourse, submitCourse } from "./course.commands.ts";
