import { demoCourseCode } from "@vas/domain/demo";
import { addDays, type CalendarDate } from "@vas/domain/kernel";
import type pg from "pg";
import type { FrontDoor } from "./front-door.ts";
import { demoKey } from "./keys.ts";

/** Classroom days to come, for centres in which nobody was ever taught. */
const planned = [
  { centre: "Salon vastaanottokeskus (esimerkki)", inDays: 13, beginsAt: "09:00", venue: "Salo", seats: 12 },
  { centre: "Hyvinkään vastaanottokeskus (esimerkki)", inDays: 20, beginsAt: "12:30", venue: "Hyvinkää", seats: 10 },
] as const;

const planTraining = `mutation PlanDemoTraining($input: TrainingPlanInput!, $key: ID!) {
  planTraining(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

/** Plans the classroom days of the demo from a day on. @returns how many there are. */
export async function planTrainings(admin: pg.Pool, frontDoor: FrontDoor, today: CalendarDate): Promise<number> {
  const { rows } = await admin.query<{ centre: string; organisation: string; course: string }>(
    `select o.name as centre, o.id as organisation, c.id as course from casework.organisation o, training.course c
     where o.kind = 'reception_centre' and o.name = any($1) and c.code = $2`,
    [planned.map(({ centre }) => centre), demoCourseCode],
  );
  for (const { centre, inDays, ...plan } of planned) {
    const found = rows.find((row) => row.centre === centre);
    if (!found) throw new Error(`The demo has no ${centre}, or its course is not there`);
    const { organisation, course } = found;
    const teacher = "Kaisa Esimerkki";
    const input = { ...plan, course, organisations: [organisation], heldOn: addDays(today, inDays), teacher };
    const asked = { as: "trainer", document: planTraining, operation: "PlanDemoTraining" };
    const answer = await frontDoor(asked, { input, key: demoKey(`training ${centre}`) });
    if (answer?.message !== undefined) throw new Error(`${centre}: ${answer.message}`);
  }
  return planned.length;
}
