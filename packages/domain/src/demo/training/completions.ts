import {
  addDays,
  calendarDate,
  createRandom,
  type CalendarDate,
  type Language,
  type Random,
} from "../../kernel/index.ts";
import { inventName } from "../names.ts";
import { demoOrganisations } from "../organisations.ts";
import { centreTraining, taughtInAutumn2016 } from "./centre-training.ts";

/** An invented learner who was certified by classroom teaching. Ids are fixed, so that loading the demo again changes nothing. */
export type DemoLearner = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** The Finnish name of the reception centre. */
  readonly centre: string;
  readonly certifiedOn: CalendarDate;
  /** Since when they do not work there any more; null while they do. */
  readonly leftOn: CalendarDate | null;
};

export type DemoStaffCount = {
  /** The Finnish name of the reception centre. */
  readonly centre: string;
  readonly countedOn: CalendarDate;
  readonly staff: number;
};

export type DemoTraining = {
  readonly staffCounts: readonly DemoStaffCount[];
  readonly learners: readonly DemoLearner[];
};

const seed = 2016;
/** From then on some leave, as centres become smaller. */
const leavingBegins = calendarDate("2016-02-01");
const leavingDays = 300;

/**
 * Staff counts and completions of the demo from December 2014 on. The counts are those of the tables for every seed; who
 * the people are, and which of them leave, differs. The same seed gives the same people.
 */
export function generateTraining(from: number = seed): DemoTraining {
  const random = createRandom(from);
  // In the order of their teaching, so that those who came later change nobody before them.
  const courses = [
    ...centreTraining.map(([municipality, , taught]) => [municipality, taught] as const),
    ...taughtInAutumn2016,
  ];
  const certified = courses.flatMap(([municipality, taught]) =>
    taught.flatMap(([day, people]) =>
      Array.from({ length: people }, () => ({ centre: nameOf(municipality), certifiedOn: calendarDate(day) })),
    ),
  );
  return {
    staffCounts: centreTraining.flatMap(([municipality, staff]) =>
      staff.map(([day, people]) => ({
        centre: nameOf(municipality),
        countedOn: calendarDate(day),
        staff: people,
      })),
    ),
    learners: certified.map((one, place) => learnerOf(random, { ...one, number: place + 1 })),
  };
}

type Certified = { readonly number: number; readonly centre: string; readonly certifiedOn: CalendarDate };

function learnerOf(random: Random, { number, centre, certifiedOn }: Certified): DemoLearner {
  const { givenName, familyName } = inventName(random, { nationality: "FI", sex: random.pick(["woman", "man"]) });
  const leaves = random.chance(6);
  const leftOn = addDays(leavingBegins, random.int(0, leavingDays));
  return {
    id: `d4a1b7c0-5e2f-4d83-8b16-${String(number).padStart(12, "0")}`,
    name: `${givenName} ${familyName}`,
    language: familyName.endsWith("Exempel") ? "sv" : "fi",
    centre,
    certifiedOn,
    leftOn: leaves && leftOn > certifiedOn ? leftOn : null,
  };
}

function nameOf(municipality: string): string {
  const centre = demoOrganisations.find((one) => one.kind === "reception_centre" && one.municipality === municipality);
  if (!centre) throw new RangeError(`The demo has no reception centre in ${municipality}`);
  return centre.name;
}
