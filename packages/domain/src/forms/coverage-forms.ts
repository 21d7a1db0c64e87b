import * as z from "zod/mini";
import { countedOnProblem, staffNumberProblem, type CountedBody } from "../coverage/index.ts";
import type { CourseId } from "../courses/index.ts";
import type { CalendarDate, OrganisationId } from "../kernel/index.ts";
import { normaliseWalkIn, planChecks, walkInProblem, type TrainingPlan } from "../trainings/index.ts";
import { dayProblem, learnerRoleCodes, registerBegins, type LearnerRole } from "../vocabulary/index.ts";
import { day, id, number, open, rule, type Form } from "./form.ts";

export type TellStaffCountInput = { readonly countedOn: CalendarDate; readonly staffNumber: number };
export type MoveLearnerInput = { readonly organisation: OrganisationId | null; readonly movedOn: CalendarDate };

/** How many people work at a body from a day on. */
export function tellStaffCountForm(today: CalendarDate, body: Omit<CountedBody, "id">): Form<TellStaffCountInput> {
  return z.object({ countedOn: day(), staffNumber: number() }).check(
    rule(({ countedOn, staffNumber }) => [
      ["countedOn", countedOnProblem(countedOn, body, today)],
      ["staffNumber", staffNumberProblem(staffNumber)],
    ]),
  );
}

/** To which body a learner moves, and when; to none where they leave. */
export function moveLearnerForm(today: CalendarDate): Form<MoveLearnerInput> {
  return z
    .object({ organisation: open(id<OrganisationId>()), movedOn: day() })
    .check(
      rule(({ movedOn }) => [["movedOn", dayProblem(movedOn, { earliest: registerBegins, latest: today }, today)]]),
    );
}

/** A day of teaching as it is planned or amended. */
export function planTrainingForm(today: CalendarDate): Form<TrainingPlan> {
  return z
    .object({
      course: id<CourseId>(),
      organisations: z.array(id<OrganisationId>(), "required"),
      heldOn: day(),
      beginsAt: z.string("required"),
      venue: z.string("required"),
      teacher: z.string("required"),
      seats: number(),
    })
    .check(rule((plan) => planChecks(plan, today)));
}

export { earliestTrainingDay } from "../trainings/index.ts";

export type WalkInInput = {
  readonly name: string;
  readonly email: string | null;
  readonly organisation: OrganisationId;
  readonly role: LearnerRole;
};

/** Somebody who took part without being on the list; an empty address is none. */
export const walkInForm: Form<WalkInInput> = z
  .object({
    name: z.string("required"),
    email: open(z.string()),
    organisation: id<OrganisationId>(),
    role: z.enum(learnerRoleCodes, "required"),
  })
  .check(
    rule((walkIn) => {
      const problem = walkInProblem(normaliseWalkIn(walkIn));
      return problem ? [problem] : [];
    }),
  );
