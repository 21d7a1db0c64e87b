export { managerMail } from "./manager.mail.ts";
export { endManagersWhoMove } from "./manager.store.ts";
