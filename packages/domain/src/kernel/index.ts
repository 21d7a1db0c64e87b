export {
  dataScopeOf,
  isWithinScope,
  partnerScopes,
  staffRoles,
  type Actor,
  type ClientId,
  type DataScope,
  type OrganisationId,
  type PartnerActor,
  type PartnerScope,
  type PersonId,
  type StaffActor,
  type StaffId,
  type StaffRole,
  type TraineeActor,
  type TraineeId,
  type UnitId,
} from "./actor.ts";
export type { Brand } from "./brand.ts";
export {
  addDays,
  addMinutes,
  addMonths,
  ageOn,
  calendarDate,
  daysBetween,
  isWithin,
  legalDayOf,
  legalHourOf,
  mondayOf,
  parseCalendarDate,
  parseInstant,
  startOfLegalDay,
  type CalendarDate,
  type Instant,
} from "./calendar.ts";
export { holdsPermission, permissions, permissionsOf, type Permission } from "./permission.ts";
export { createRandom, type Random } from "./random.ts";
export { accept, reject, type Result } from "./result.ts";
export { languages, type Language, type Words } from "./words.ts";
