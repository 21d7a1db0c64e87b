import type { Page } from "@playwright/test";
import { demoCases, demoCourse, demoCourseCode, demoQuestions } from "@vas/domain/demo";
import { ask, change } from "./asking.ts";
import { beginAttempt, learn, learnAndPass } from "./learning.ts";
import { invitationMailed, newLearner } from "./new-learner.ts";
import type { Route } from "./screen-map.ts";
import type { World } from "./world.ts";

/** Addresses that show the screens of routes, one or more for each, with what they are about. */
export type Screens = Readonly<Record<Route, readonly string[]>>;

/** Whoever is invited without another word works in a reception centre. */
const role = "reception";
const [module] = demoCourse.modules;
const lesson = module?.lessons[0]?.id ?? "";
const [{ id: caseName }, { id: question }] = [demoCases[0] ?? { id: "" }, demoQuestions[0] ?? { id: "" }];

/** The portal as somebody sees it who is in the middle of a course; `page` is theirs. */
export async function screensOfLearner(world: World): Promise<{ readonly page: Page; readonly screens: Screens }> {
  const { page } = await newLearner(world);
  const { course, enrolment } = await learn(page, role);
  const check = await beginAttempt(page, { enrolment, module: module?.id ?? "" });
  const exam = await beginAttempt(page, { enrolment });
  const [introduced, begun] = demoCases.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  await change(page, "training.beginCase", { type: "BeginCaseInput", input: { enrolment, name: begun } });
  const screens = {
    "/": ["/portal/"],
    "/courses/$course": [`/portal/courses/${course}`],
    "/check/$attempt": [`/portal/check/${check}`],
    "/case/$enrolment/$case": [introduced, begun].map((name) => `/portal/case/${enrolment}/${name}`),
    "/exam/$enrolment": [`/portal/exam/${enrolment}`],
    "/exam/$enrolment/$attempt": ["", "?question=all"].map((rest) => `/portal/exam/${enrolment}/${exam}${rest}`),
    "/learn/$enrolment/$lesson": [`/portal/learn/${enrolment}/${lesson}`],
  };
  return { page, screens };
}

/** The portal as it is to somebody who holds a certificate, and to whom nobody knows. */
export async function screensOfHolder(world: World): Promise<{ readonly page: Page; readonly screens: Screens }> {
  const { page } = await newLearner(world);
  const { enrolment, exam, certificate } = await learnAndPass(page);
  const secret = "x".repeat(43);
  const screens = {
    "/": ["/portal/"],
    "/exam/$enrolment": [`/portal/exam/${enrolment}`],
    "/exam/$enrolment/$attempt": [`/portal/exam/${enrolment}/${exam}`],
    "/certificates/$certificate": [`/portal/certificates/${certificate}`],
    "/signed-in": ["/portal/signed-in"],
    "/signed-out": ["/portal/signed-out"],
    "/invitation": [await invitationMailed(world), `/portal/invitation#${secret}`],
    "/sign-in-link": [`/portal/sign-in-link#${secret}`, "/portal/sign-in-link"],
    "/verify": ["/portal/verify"],
    "/verify/$certificate": [`/portal/verify/${certificate}`, `/portal/verify/${crypto.randomUUID()}`],
  };
  return { page, screens };
}

/** What a manager of the demo sees of their staff. */
export async function screensOfManager(world: World): Promise<{ readonly page: Page; readonly screens: Screens }> {
  const page = await world.pageOf("manager", { path: "/portal/" });
  return { page, screens: { "/": ["/portal/"], "/staff": ["/portal/staff", "/portal/staff?show=late"] } };
}

type Version = { readonly id: string; readonly status: string };
type Course = { readonly id: string; readonly code: string; readonly versions: readonly Version[] };

/** The console's side of training, on the demo's course; `page` is a trainer's. */
export async function screensOfTrainer(world: World): Promise<{ readonly page: Page; readonly screens: Screens }> {
  const page = await world.pageOf("trainer");
  const { id, versions } = await demoCourseOf(page);
  const published = versions.find(({ status }) => status === "published")?.id ?? "";
  const version = `/courses/${id}/versions/${await draftOf(page, { published, versions })}`;
  const { training, certificate, centre } = await one(page);
  const questions = `/courses/${id}/questions`;
  const screens = {
    "/coverage": ["/coverage?day=2015-11-30"],
    "/coverage/$id": [`/coverage/${centre}?day=2015-11-30`],
    "/effect": ["/effect"],
    "/trainings": ["/trainings?year=2015"],
    "/trainings/$id": [`/trainings/${training}`],
    "/certificates": ["/certificates"],
    "/certificates/$id": [`/certificates/${certificate}`],
    "/enrolments": ["/enrolments"],
    "/invitations": ["/invitations"],
    "/questions": ["/questions"],
    "/courses/$course/questions": [questions],
    "/courses/$course/questions/new": [`${questions}/new`],
    "/courses/$course/questions/$question": [`${questions}/${question}`],
    "/courses/$course/questions/$question/statistics": [`${questions}/${question}/statistics`],
    "/courses/$course/exchange": [`/courses/${id}/exchange`],
    "/courses/$course/cases": [`/courses/${id}/cases`],
    "/courses/$course/cases/$case": [`/courses/${id}/cases/${caseName}`],
    "/courses": ["/courses"],
    "/courses/$course/versions/$version": [version, `/courses/${id}/versions/${published}`],
    "/courses/$course/versions/$version/review": [`${version}/review`, `/courses/${id}/versions/${published}/review`],
    "/courses/$course/versions/$version/lessons/$lesson": [`${version}/lessons/${lesson}`],
    "/courses/$course/versions/$version/lessons/$lesson/preview": [`${version}/lessons/${lesson}/preview`],
  };
  return { page, screens };
}

async function demoCourseOf(page: Page): Promise<Course> {
  const courses = await ask<Course[]>(page, "casework", {
    query: "query Written { it: courses { id code versions { id status } } }",
  });
  const course = courses.find(({ code }) => code === demoCourseCode);
  if (!course) throw new Error("The demo has no course");
  return course;
}

type Versions = { readonly published: string; readonly versions: readonly Version[] };

/** A version that is being written: the one there is, or one that begins now. */
async function draftOf(page: Page, { published, versions }: Versions): Promise<string> {
  const draft = versions.find(({ status }) => status === "draft");
  if (draft) return draft.id;
  const selected = "... on CourseVersionChanged { courseVersion { id } }";
  const input = { courseVersion: published };
  const changing = { type: "BeginNextCourseVersionInput", input, selected };
  const changed = await change<{ courseVersion: Version }>(page, "casework.beginNextCourseVersion", changing);
  return changed.courseVersion.id;
}

/** One training, one certificate and one centre of the demo. */
async function one(page: Page) {
  const { nodes } = await ask<{ nodes: readonly { id: string }[] }>(page, "casework", {
    query: "query Issued { it: certificates(first: 1) { nodes { id } } }",
  });
  const { bodies } = await ask<{ bodies: readonly { id: string }[] }>(page, "casework", {
    query: 'query Covered { it: coverage(day: "2015-11-30") { bodies { id } } }',
  });
  const { nodes: held } = await ask<{ nodes: readonly { id: string }[] }>(page, "casework", {
    query: 'query Held { it: trainings(from: "2015-01-01", until: "2015-12-31", first: 1) { nodes { id } } }',
  });
  return { training: held[0]?.id, certificate: nodes[0]?.id, centre: bodies[0]?.id };
}
