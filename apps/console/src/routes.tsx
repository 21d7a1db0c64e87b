import { createRootRoute, createRoute } from "@tanstack/react-router";
import { lazyRouteComponent } from "./app/lazy-route-component.ts";
import { NotFound } from "./app/ScreenStates.tsx";
import { Shell } from "./app/shell/Shell.tsx";
import { ShellFailure } from "./app/shell/ShellFailure.tsx";
import { RootLayout } from "./app/shell/RootLayout.tsx";

const root = createRootRoute({ component: RootLayout });

/** Screens of those who are signed in. */
const shell = createRoute({ getParentRoute: () => root, id: "shell", component: Shell, errorComponent: ShellFailure });

// The screen map: path → the permission without which it is not shown → lazy screen. One line each.
const screens = [
  createRoute({
    getParentRoute: () => shell,
    path: "/",
    staticData: { permission: "session:read" },
    component: lazyRouteComponent(() => import("./workqueue/HomeScreen.tsx"), "HomeScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/referrals/$id/admission",
    staticData: { permission: "admission:read" },
    component: lazyRouteComponent(() => import("./admission/AdmissionScreen.tsx"), "AdmissionScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/customers/$id/ending",
    staticData: { permission: "customer:read" },
    component: lazyRouteComponent(() => import("./ending/EndingScreen.tsx"), "EndingScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/customers",
    staticData: { permission: "customer:read" },
    component: lazyRouteComponent(() => import("./customers/CustomersScreen.tsx"), "CustomersScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/customers/$id",
    staticData: { permission: "customer:read" },
    component: lazyRouteComponent(() => import("./customers/CustomerScreen.tsx"), "CustomerScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/search",
    staticData: { permission: "customer:read" },
    component: lazyRouteComponent(() => import("./search/SearchScreen.tsx"), "SearchScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/register",
    staticData: { permission: "register:import" },
    component: lazyRouteComponent(() => import("./register/RegisterScreen.tsx"), "RegisterScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/statistics",
    staticData: { permission: "statistics:read" },
    component: lazyRouteComponent(() => import("./statistics/StatisticsScreen.tsx"), "StatisticsScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/coverage",
    staticData: { permission: "coverage:read" },
    component: lazyRouteComponent(() => import("./coverage/CoverageScreen.tsx"), "CoverageScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/coverage/$id",
    staticData: { permission: "coverage:read" },
    component: lazyRouteComponent(() => import("./coverage/BodyCoverageScreen.tsx"), "BodyCoverageScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/trainings",
    staticData: { permission: "training:manage" },
    component: lazyRouteComponent(() => import("./trainings/TrainingsScreen.tsx"), "TrainingsScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/trainings/$id",
    staticData: { permission: "training:manage" },
    component: lazyRouteComponent(() => import("./trainings/TrainingScreen.tsx"), "TrainingScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/effect",
    staticData: { permission: "coverage:read" },
    component: lazyRouteComponent(() => import("./effect/EffectScreen.tsx"), "EffectScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/delegations",
    staticData: { permission: "delegation:read" },
    component: lazyRouteComponent(() => import("./delegations/DelegationsScreen.tsx"), "DelegationsScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/referrals",
    staticData: { permission: "referral:read" },
    component: lazyRouteComponent(() => import("./referrals/inbox/ReferralInboxScreen.tsx"), "ReferralInboxScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/referrals/new",
    staticData: { permission: "referral:write" },
    component: lazyRouteComponent(() => import("./referrals/form/NewReferralScreen.tsx"), "NewReferralScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/referrals/$id",
    staticData: { permission: "referral:read" },
    component: lazyRouteComponent(() => import("./referrals/file/ReferralScreen.tsx"), "ReferralScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/referrals/$id/amend",
    staticData: { permission: "referral:write" },
    component: lazyRouteComponent(() => import("./referrals/file/AmendReferralScreen.tsx"), "AmendReferralScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/organisations",
    staticData: { permission: "organisation:read" },
    component: lazyRouteComponent(() => import("./organisations/OrganisationsScreen.tsx"), "OrganisationsScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/organisations/new",
    staticData: { permission: "organisation:write" },
    component: lazyRouteComponent(() => import("./organisations/OrganisationFormScreen.tsx"), "NewOrganisationScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/organisations/$id",
    staticData: { permission: "organisation:read" },
    component: lazyRouteComponent(() => import("./organisations/OrganisationScreen.tsx"), "OrganisationScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/organisations/$id/amend",
    staticData: { permission: "organisation:write" },
    component: lazyRouteComponent(
      () => import("./organisations/OrganisationFormScreen.tsx"),
      "AmendOrganisationScreen",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/certificates",
    staticData: { permission: "training:manage" },
    component: lazyRouteComponent(() => import("./certificates/CertificatesScreen.tsx"), "CertificatesScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/certificates/$id",
    staticData: { permission: "training:manage" },
    component: lazyRouteComponent(() => import("./certificates/CertificateScreen.tsx"), "CertificateScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/questions",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./questions/QuestionBanksScreen.tsx"), "QuestionBanksScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/questions",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./questions/QuestionBankScreen.tsx"), "QuestionBankScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/questions/$question/statistics",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./questions/ItemStatisticsScreen.tsx"), "ItemStatisticsScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/cases",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./cases/CasesScreen.tsx"), "CasesScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/cases/$case",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./cases/CaseScreen.tsx"), "CaseScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/exchange",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./exchange/ExchangeScreen.tsx"), "ExchangeScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/questions/new",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./questions/QuestionEditorScreen.tsx"), "NewQuestionScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/questions/$question",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./questions/QuestionEditorScreen.tsx"), "QuestionEditorScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/enrolments",
    staticData: { permission: "training:manage" },
    component: lazyRouteComponent(() => import("./enrolments/EnrolmentsScreen.tsx"), "EnrolmentsScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/invitations",
    staticData: { permission: "training:manage" },
    component: lazyRouteComponent(() => import("./invitations/InvitationsScreen.tsx"), "InvitationsScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./courses/CoursesScreen.tsx"), "CoursesScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/versions/$version",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./courses/CourseVersionScreen.tsx"), "CourseVersionScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/versions/$version/review",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./courses/review/ReviewScreen.tsx"), "ReviewScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/versions/$version/lessons/$lesson",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./courses/lessons/LessonScreen.tsx"), "LessonScreen"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course/versions/$version/lessons/$lesson/preview",
    staticData: { permission: "course:write" },
    component: lazyRouteComponent(() => import("./courses/lessons/PreviewScreen.tsx"), "PreviewScreen"),
  }),
] as const;

/** Every other address. */
const unknown = createRoute({ getParentRoute: () => shell, path: "$", component: NotFound });

/** Pages that need no session. */
const open = [
  createRoute({
    getParentRoute: () => root,
    path: "/signed-in",
    component: lazyRouteComponent(() => import("./app/session/SignedInScreen.tsx"), "SignedInScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/signed-out",
    component: lazyRouteComponent(() => import("./app/session/SignedOutScreen.tsx"), "SignedOutScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/sign-in-help",
    component: lazyRouteComponent(() => import("./app/session/SignInHelpScreen.tsx"), "SignInHelpScreen"),
  }),
] as const;

export const routeTree = root.addChildren([shell.addChildren([...screens, unknown]), ...open]);
