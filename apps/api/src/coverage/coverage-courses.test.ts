import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asOwner, nameProgramme } from "../administration/index.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { askCoverage, givenBody, givenCertified, tellStaff } from "../testing/given-training.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let oulu: string;
let other: string;
beforeAll(async () => {
  world = await openWorld();
  oulu = await givenBody(world, "Oulu");
  world.setNow("2016-06-15T09:00:00.000Z");
  const held = { organisation: oulu, validFrom: "2016-03-02", validUntil: "2018-03-02" };
  await tellStaff(world, [{ organisation: oulu, countedOn: "2016-01-04", staff: 4 }]);
  await givenCertified(world, "A", held);
  await givenCertified(world, "B", held);
  const certified = await givenCertified(world, "C", held);
  other = (await coursesIn(() => world).published("tietosuoja", smallCourse(["a"], { exam: null }))).course;
  await world.administrator.query(
    `update training.certificate c set course_id = v.course_id, course_version_id = v.id
     from training.course_version v where v.course_id = $1 and c.trainee_id = $2`,
    [other, certified],
  );
});
afterAll(() => world.close());
beforeEach(() => world.administrator.query("update training.course set in_programme = false"));

async function certifiedBy(course: string | null = null): Promise<readonly (number | null)[]> {
  const { bodies } = await askCoverage(world, "2016-06-15", null, course);
  const asked = bodies.find(({ id }) => id === oulu)?.asked;
  return [asked?.certified ?? null, asked?.percent ?? null];
}

const named = (code: string, isIn = true) =>
  asOwner(world.databaseUrl, (client) => nameProgramme(client, { code, isIn }));

type Course = {
  readonly id: string;
  readonly title: string;
  readonly inProgramme: boolean;
  readonly isCounted: boolean;
  readonly heldUntil: string | null;
};

async function courses(who = "supervisor"): Promise<readonly Course[]> {
  const { data } = await world.ask(who, "query { certifyingCourses { id title inProgramme isCounted heldUntil } }");
  return data["certifyingCourses"] as readonly Course[];
}

test("certificates of every course count while no programme is named, and the answer says of which", async () => {
  expect(await certifiedBy()).toEqual([3, 75]);
  expect(await courses()).toMatchObject([
    { title: "Lähiopetus", inProgramme: false, isCounted: true, heldUntil: "2018-03-02" },
    { id: other, title: "Pieni kurssi", inProgramme: false, isCounted: true, heldUntil: "2018-03-02" },
  ]);
});

test("once the programme is named, a certificate of another course counts no more as training", async () => {
  expect(await named("lahiopetus")).toBe("changed");
  expect(await named("lahiopetus")).toBe("unchanged");
  expect(await certifiedBy()).toEqual([2, 50]);
  expect((await courses()).map(({ isCounted }) => isCounted)).toEqual([true, false]);
  expect(await named("tietosuoja")).toBe("changed");
  expect(await certifiedBy()).toEqual([3, 75]);
  expect(await named("tietosuoja", false)).toBe("changed");
  expect(await certifiedBy()).toEqual([2, 50]);
});

test("coverage can be asked for one course, of the programme or not", async () => {
  await named("lahiopetus");
  expect(await certifiedBy(other)).toEqual([1, 25]);
  expect(await certifiedBy((await courses())[0]?.id)).toEqual([2, 50]);
});

test("naming a course that is not there is refused, and what was named stands in the audit log", async () => {
  await expect(named("ei-ole")).rejects.toThrow('There is no course with the code "ei-ole".');
  const { rows } = await world.administrator.query(
    "select subjects::text[] as subjects from audit.entry where operation = 'NameProgramme' and actor_kind = 'administrator'",
  );
  expect(rows).toContainEqual({ subjects: [other] });
});
