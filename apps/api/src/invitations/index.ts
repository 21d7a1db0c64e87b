export { invitationMail } from "./invitation.mail.ts";
export { mailedLinkRoutes } from "./invitation.routes.ts";
