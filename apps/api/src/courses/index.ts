export {
  approveTranslation,
  beginCourse,
  hashOf as hashOfContent,
  publishCourse,
  retireCourse,
  submitCourse,
} from "./course.commands.ts";
export { pictureDoor, pictureRoute, pictureUploadRoute, type PictureDoor } from "./picture.route.ts";
