export { nameCorrectedMail } from "./learner-name.mail.ts";
