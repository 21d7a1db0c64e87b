export {
  courseDaysOn,
  courseStandingCodes,
  courseStandingOn,
  type CourseDays,
  type CourseLearned,
  type CourseStanding,
} from "./course-standing.ts";
export {
  decideManager,
  endByMove,
  evolveManager,
  managerRefusalWords,
  nameManager,
  takeInManager,
  type EndManager,
  type Manager,
  type ManagerEnded,
  type ManagerNamed,
  type ManagerRefusal,
  type ManagerRejection,
  type NameManager,
  type NewManager,
} from "./manager.ts";
