export type { MailTask } from "./mail-task.ts";
