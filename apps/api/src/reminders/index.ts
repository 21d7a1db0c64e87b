export { remindToday } from "./daily-reminders.ts";
export { lateMails, tellBodies } from "./late-digest.ts";
export { learnerMail } from "./learner-mail.ts";
