export type { MailParts, MailTask, OutgoingMail } from "./mail-task.ts";
