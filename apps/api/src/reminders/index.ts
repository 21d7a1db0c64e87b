export { remindToday } from "./daily-reminders.ts";
export { learnerMail } from "./learner-mail.ts";
