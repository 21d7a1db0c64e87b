import { createRootRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { FailurePage, NotFoundPage, SignedInPage, SignedOutPage } from "./app/OpenPages.tsx";
import { Shell } from "./app/Shell.tsx";
import { parseExamPlace } from "./attempts/exam/exam-place.ts";
import { parseStaffFilter } from "./managers/staff-place.ts";

const root = createRootRoute({ notFoundComponent: NotFoundPage });
const shell = createRoute({ getParentRoute: () => root, id: "shell", component: Shell, errorComponent: FailurePage });

// The screen map: path → lazy screen. One line each.
const screens = [
  createRoute({
    getParentRoute: () => shell,
    path: "/",
    component: lazyRouteComponent(() => import("./home/Home.tsx"), "Home"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/courses/$course",
    component: lazyRouteComponent(() => import("./progress/CoursePage.tsx"), "CoursePage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/check/$attempt",
    component: lazyRouteComponent(() => import("./attempts/CheckPage.tsx"), "CheckPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/case/$enrolment/$case",
    component: lazyRouteComponent(() => import("./cases/CasePage.tsx"), "CasePage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/exam/$enrolment",
    component: lazyRouteComponent(() => import("./attempts/exam/ExamPage.tsx"), "ExamPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/exam/$enrolment/$attempt",
    validateSearch: parseExamPlace,
    component: lazyRouteComponent(() => import("./attempts/exam/ExamAttemptPage.tsx"), "ExamAttemptPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/learn/$enrolment/$lesson",
    component: lazyRouteComponent(() => import("./progress/LessonPage.tsx"), "LessonPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/certificates/$certificate",
    component: lazyRouteComponent(() => import("./certificates/CertificatePage.tsx"), "CertificatePage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/staff",
    validateSearch: parseStaffFilter,
    component: lazyRouteComponent(() => import("./managers/StaffPage.tsx"), "StaffPage"),
  }),
] as const;

const verifyPage = lazyRouteComponent(() => import("./certificates/VerifyPage.tsx"), "VerifyPage");

/** Pages that need no session. */
const open = [
  createRoute({ getParentRoute: () => root, path: "/signed-in", component: SignedInPage }),
  createRoute({ getParentRoute: () => root, path: "/signed-out", component: SignedOutPage }),
  createRoute({
    getParentRoute: () => root,
    path: "/invitation",
    component: lazyRouteComponent(() => import("./invitations/InvitationPage.tsx"), "InvitationPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/sign-in-link",
    component: lazyRouteComponent(() => import("./sign-in/SignInLinkPage.tsx"), "SignInLinkPage"),
  }),
  createRoute({ getParentRoute: () => root, path: "/verify", component: verifyPage }),
  createRoute({ getParentRoute: () => root, path: "/verify/$certificate", component: verifyPage }),
] as const;

export const routeTree = root.addChildren([shell.addChildren([...screens]), ...open]);
