import { expect, test } from "vitest";
import { courseFaults } from "../../courses/index.ts";
import { demoOrganisations } from "../organisations.ts";
import { classroomCourse } from "./classroom-course.ts";
import { centreTraining } from "./centre-training.ts";
import { generateTraining } from "./completions.ts";

const centres = demoOrganisations.filter(({ kind }) => kind === "reception_centre");

test("the classroom course could be published", () => {
  expect(courseFaults(classroomCourse)).toEqual([]);
});

test("every reception centre of the demo is told of once, and nothing of it before it opened", () => {
  expect(new Set(centreTraining.map(([municipality]) => municipality))).toEqual(
    new Set(centres.map(({ municipality }) => municipality)),
  );
  expect(centreTraining).toHaveLength(centres.length);
  const { staffCounts, learners } = generateTraining();
  const openedOn = new Map(centres.map((centre) => [centre.name, centre.openedOn ?? ""]));
  const days = [
    ...staffCounts.map(({ centre, countedOn }) => [centre, countedOn] as const),
    ...learners.map(({ centre, certifiedOn }) => [centre, certifiedOn] as const),
  ];
  expect(days.filter(([centre, day]) => day < (openedOn.get(centre) ?? "9999"))).toEqual([]);
  expect(days.filter(([, day]) => day < "2014-12-01" || day > "2016-12-31")).toEqual([]);
});

test("some hundreds of learners are certified, each with a name that says that they are invented", () => {
  const { learners } = generateTraining();
  expect(learners).toHaveLength(317);
  expect(new Set(learners.map(({ id }) => id)).size).toBe(317);
  for (const { name } of learners) expect(name).toMatch(/-(Esimerkki|Keksitty|Exempel)$/);
  const left = learners.filter(({ leftOn }) => leftOn !== null);
  expect(left.length).toBeGreaterThan(5);
  expect(left.filter(({ leftOn, certifiedOn }) => (leftOn ?? "") <= certifiedOn)).toEqual([]);
});

test("the same seed gives the same people, another seed others in the same numbers", () => {
  expect(generateTraining()).toEqual(generateTraining());
  const other = generateTraining(7);
  expect(other.learners.map(({ name }) => name)).not.toEqual(generateTraining().learners.map(({ name }) => name));
  expect(other.staffCounts).toEqual(generateTraining().staffCounts);
  expect(other.learners.map(({ certifiedOn }) => certifiedOn)).toEqual(
    generateTraining().learners.map(({ certifiedOn }) => certifiedOn),
  );
});
