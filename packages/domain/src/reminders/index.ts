export {
  dueDatesRemindedOn,
  dueReminderOn,
  renewalReminderOn,
  type DueFacts,
  type DueReminder,
  type RenewalFacts,
  type RenewalReminder,
} from "./reminder.ts";
export { isReminderHour } from "./reminder.hour.ts";
