export {
  approveTranslation,
  beginCourse,
  hashOf as hashOfVersion,
  publishCourse,
  retireCourse,
  submitCourse,
} from "./course.commands.ts";
export { newestPublished, newestPublishedOf, versionTaughtOn } from "./newest-version.sql.ts";
export { pictureDoor, pictureRoute, pictureUploadRoute, type PictureDoor } from "./picture.route.ts";
