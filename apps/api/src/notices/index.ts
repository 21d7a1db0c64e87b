export type { MailParts, MailTask } from "./mail-task.ts";
