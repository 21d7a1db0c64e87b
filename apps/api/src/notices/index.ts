export { dayIn, fill } from "./mail-words.ts";
export type { MailParts, MailTask, OutgoingMail } from "./mail-task.ts";
