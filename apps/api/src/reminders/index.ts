export { remindToday } from "./daily-reminders.ts";
export { lateMail, tellBodies } from "./late-digest.ts";
export { learnerMail } from "./learner-mail.ts";
