import * as z from "zod/mini";
import { countedOnProblem, staffNumberProblem, type CountedBody } from "../coverage/index.ts";
import type { CalendarDate, OrganisationId } from "../kernel/index.ts";
import { dayProblem, registerBegins } from "../vocabulary/index.ts";
import { day, id, open, rule, type Form } from "./form.ts";

export type TellStaffCountInput = { readonly countedOn: CalendarDate; readonly staffNumber: number };
export type MoveLearnerInput = { readonly organisation: OrganisationId | null; readonly movedOn: CalendarDate };

/** How many people work at a body from a day on. */
export function tellStaffCountForm(today: CalendarDate, body: Omit<CountedBody, "id">): Form<TellStaffCountInput> {
  return z.object({ countedOn: day(), staffNumber: z.number("required") }).check(
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
