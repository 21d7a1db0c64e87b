export { completeByAttendance } from "./attendance.ts";
export { revokeOfEnrolment } from "./certificate.commands.ts";
export { certificateMails } from "./certificate.mail.ts";
export { certificateRoutes } from "./certificate.routes.ts";
export { followCourseChanges } from "./change.following.ts";
export { completeWhenDone } from "./completion.ts";
export { newSigningKey, signingKeySubject } from "./signing-key.ts";
