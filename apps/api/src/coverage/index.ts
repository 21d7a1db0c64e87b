export { leaveBody } from "./learner-move.commands.ts";
