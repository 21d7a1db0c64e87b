import { legalDayOf, type Instant } from "@vas/domain/kernel";
import { demoPeople } from "@vas/domain/demo";
import type { Teller } from "./canary-teller.ts";

// What trainers write in courses, and what they tell of bodies and trainings, told as the rest of the story is.

const [writer, reviewer] = ["trainer", "trainer-2"] as const;
const today = () => legalDayOf(new Date().toISOString() as Instant);

/** A course with a question and a case, returned, mended, approved and published, and its next version; then retired. */
export async function tellOfCourses(teller: Teller): Promise<void> {
  const { send, texts, value } = teller;
  const words = texts("CourseTextInput");
  const selected = "... on CourseVersionChanged { courseVersion { id course } }";
  const begin = { code: "kanarian-kurssi", title: words };
  const begun = await send({ who: writer, mutation: "beginCourse", input: begin, selected });
  const { id: courseVersion, course } = begun["courseVersion"] as { readonly id: string; readonly course: string };
  const change = async (who: string, mutation: string, more: object = {}) => {
    const expectedVersion = await value<number>("select version from training.course_version where id = $1", [
      courseVersion,
    ]);
    await send({ who, mutation, input: { courseVersion, expectedVersion, ...more } });
  };
  const modules = [{ name: "m1", title: words, lessons: ["m1-a"] }];
  const lessons = [{ name: "m1-a", title: words, body: words, minutes: 7 }];
  await change(writer, "amendCourse", { edit: { summary: words, notice: words, modules, lessons } });
  await tellOfAQuestion(teller, course);
  await tellOfACase(teller, course);
  await change(writer, "submitCourse");
  await change(reviewer, "returnCourse", texts("ReturnCourseInput"));
  await change(writer, "submitCourse");
  for (const language of ["fi", "sv", "en"]) await change(reviewer, "approveTranslation", { language });
  await change(reviewer, "publishCourse", { change: { kind: "minor" } });
  await send({ who: writer, mutation: "beginNextCourseVersion", input: { courseVersion } });
  await change(writer, "retireCourse");
}

async function tellOfAQuestion({ send, texts }: Teller, course: string): Promise<void> {
  const words = texts("WordsInput");
  const parts = { choices: [], items: [], pairs: [], right: [], isTrue: false, number: null, tolerance: null };
  const place = { name: "m1-q1", module: "m1", kind: "short_answer", use: "both", lawAsOf: null, signs: [] };
  const question = {
    ...parts,
    ...place,
    stem: words,
    reason: words,
    source: words,
    accepted: words,
  };
  await send({ who: writer, mutation: "saveQuestion", input: { course, expectedNumber: 0, question } });
}

async function tellOfACase({ send, texts }: Teller, course: string): Promise<void> {
  const words = texts("WordsInput");
  const written = { name: "case-1", roles: ["ngo"], signs: [], start: "begin", scenes: [] };
  const input = { course, expectedNumber: 0, case: { ...written, title: words, summary: words, warning: words } };
  await send({ who: writer, mutation: "keepCase", input });
}

/** A body's staff, a learner who leaves it, and two trainings: one cancelled, one with a walk-in, who is taken off it again. */
export async function tellOfTrainings({ send, texts, value }: Teller): Promise<void> {
  const organisation = await value("select id from casework.organisation order by name limit 1");
  const lines = [{ organisation, countedOn: today(), staff: 12 }];
  await send({ who: writer, mutation: "tellStaffCounts", input: { lines } });
  const learner = demoPeople.find(({ key }) => key === "trainee")?.id;
  await send({ who: writer, mutation: "moveLearner", input: { learner, movedOn: today() } });
  const course = await value("select course_id from training.course_version where status = 'published' limit 1");
  const places = { course, organisations: [organisation], heldOn: today(), beginsAt: "09:00", seats: 20 };
  const plan = { ...places, ...texts("TrainingPlanInput") };
  const planned = async (): Promise<string> => {
    await send({ who: writer, mutation: "planTraining", input: plan });
    return value("select id from training.training where status = 'planned' limit 1");
  };
  const held = await planned();
  const amended = { ...plan, ...texts("TrainingPlanInput", " muuttunut") };
  await send({ who: writer, mutation: "amendTraining", input: { training: held, expectedVersion: 1, plan: amended } });
  const { name, email } = texts("WalkInInput");
  const walkIns = [{ name, email: `${email}@example.invalid`, organisation, role: "reception" }];
  const present = { training: held, expectedVersion: 2, present: [], walkIns, role: "reception" };
  await send({ who: writer, mutation: "recordAttendance", input: present });
  const cancelled = { training: await planned(), expectedVersion: 1, ...texts("CancelTrainingInput") };
  await send({ who: writer, mutation: "cancelTraining", input: cancelled });
  const walkedIn = await value("select trainee_id from training.attendance where training_id = $1", [held]);
  const takenBack = { training: held, expectedVersion: 3, learner: walkedIn, ...texts("TakeAttendanceBackInput") };
  await send({ who: writer, mutation: "takeAttendanceBack", input: takenBack });
}
