import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asOwner, nameProgramme } from "../administration/index.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { askCoverage, givenBody, givenCertificate, givenCertified, tellStaff } from "../testing/given-training.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let oulu: string;
let other: string;
let holdsOther: string;
beforeAll(async () => {
  world = await openWorld();
  oulu = await givenBody(world, "Oulu");
  world.setNow("2016-06-15T09:00:00.000Z");
  const held = { organisation: oulu, validFrom: "2016-03-02", validUntil: "2018-03-02" };
  await tellStaff(world, [{ organisation: oulu, countedOn: "2016-01-04", staff: 4 }]);
  await givenCertified(world, "A", held);
  await givenCertified(world, "B", held);
  holdsOther = await givenCertified(world, "C", held);
  other = (await coursesIn(() => world).published("tietosuoja", smallCourse(["a"], { exam: null }))).course;
  await world.administrator.query(
    `update training.certificate c set course_id = v.course_id, course_version_id = v.id
     from training.course_version v where v.course_id = $1 and c.trainee_id = $2`,
    [other, holdsOther],
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
};

async function courses(who = "supervisor"): Promise<readonly Course[]> {
  const { data } = await world.ask(who, "query { certifyingCourses { id title inProgramme isCounted } }");
  return data["certifyingCourses"] as readonly Course[];
}

test("certificates of every course count while no programme is named, and the answer says of which", async () => {
  expect(await certifiedBy()).toEqual([3, 75]);
  expect(await courses()).toMatchObject([
    { title: "Lähiopetus", inProgramme: false, isCounted: true },
    { id: other, title: "Pieni kurssi", inProgramme: false, isCounted: true },
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

test("the people of a body stand by the courses whose certificates coverage counts, or by the one that is asked for", async () => {
  const ended = { organisation: oulu, validFrom: "2014-03-02", validUntil: "2016-03-01" };
  await givenCertificate(world, holdsOther, ended);
  const people = async (course: string | null = null) => {
    const document = `query People($id: ID!, $day: Date!, $course: ID) {
      coverageLearners(organisation: $id, day: $day, course: $course) { name standing } }`;
    const { data } = await world.ask("trainer", document, { id: oulu, day: "2016-06-15", course });
    return data["coverageLearners"];
  };
  const standing = (...[a, b, c]: readonly string[]) => [
    { name: "A", standing: a },
    { name: "B", standing: b },
    { name: "C", standing: c },
  ];
  await named("lahiopetus");
  expect(await certifiedBy()).toEqual([2, 50]);
  expect(await people()).toEqual(standing("valid", "valid", "expired"));
  expect(await certifiedBy(other)).toEqual([1, 25]);
  expect(await people(other)).toEqual(standing("none", "none", "valid"));
});

test("a body tells until when somebody of it holds a certificate that is counted, while it is open", async () => {
  const kemi = await givenBody(world, "Kemi");
  const police = await givenBody(world, "Poliisi", { kind: "police" });
  await givenCertified(world, "D", { organisation: kemi, validFrom: "2016-03-02", validUntil: "2019-03-02" });
  await givenCertified(world, "E", { organisation: police, validFrom: "2016-03-02", validUntil: "2020-03-02" });
  await world.administrator.query("update casework.organisation set closed_on = '2018-05-01' where id = $1", [kemi]);
  const until = async (kind: string | null, course: string | null = null) => {
    const { bodies } = await askCoverage(world, "2016-06-15", kind, course);
    const held = bodies.filter(({ heldUntil }) => heldUntil !== null);
    return Object.fromEntries(held.map(({ name, heldUntil }) => [name, heldUntil]));
  };
  await named("lahiopetus");
  expect(await until(null)).toEqual({ Kemi: "2018-04-30", Oulu: "2018-03-02", Poliisi: "2020-03-02" });
  expect(await until("police")).toEqual({ Poliisi: "2020-03-02" });
  expect(await until(null, other)).toEqual({ Oulu: "2018-03-02" });
});

test("naming a course that is not there is refused, and what was named stands in the audit log", async () => {
  await expect(named("ei-ole")).rejects.toThrow('There is no course with the code "ei-ole".');
  const { rows } = await world.administrator.query(
    "select subjects::text[] as subjects from audit.entry where operation = 'NameProgramme' and actor_kind = 'administrator'",
  );
  expect(rows).toContainEqual({ subjects: [other] });
});
