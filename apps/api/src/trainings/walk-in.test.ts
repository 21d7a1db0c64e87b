import { describe, expect, test } from "vitest";
import { givenLearner } from "../testing/given-training.ts";
import { teachingForTests } from "../testing/trainings.ts";

const { world, teaching, planned, attend, standingOf } = teachingForTests();

const mia = () => ({ name: "Mia Esimerkki", email: null, organisation: teaching().forssa });

describe("whoever was not on the list, and came without an address,", () => {
  test("has a name of nobody else of the body: of two lines with one name the second is asked about", async () => {
    const training = await planned({ organisations: [teaching().forssa, teaching().salo] });
    world().setNow("2026-12-14T10:00:00.000Z");
    const elsewhere = { ...mia(), organisation: teaching().salo };
    const twice = [mia(), elsewhere, { ...mia(), name: "Esimerkki,  MIA" }];
    expect(await attend(training, [], { walkIns: twice })).toEqual({
      __typename: "WalkInIsKnown",
      line: 3,
      message:
        "Rivi 3: sama nimi on myös rivillä 1. Jos kyse on yhdestä henkilöstä, poista toinen riveistä. Jos he ovat kaksi samannimistä henkilöä, anna kummankin työsähköpostiosoite.",
    });
    expect(await walkedIn()).toEqual([]);
    const { training: held } = await attend(training, [], { walkIns: [mia(), elsewhere] });
    expect(held).toMatchObject({ attended: 2 });
    expect(await attend(held, [], { walkIns: [{ ...mia(), name: " mia  ESIMERKKI" }] })).toEqual({
      __typename: "WalkInIsKnown",
      line: 1,
      message:
        "Rivi 1: samanniminen osallistuja on jo merkitty tähän tilaisuuteen. Jos hän on sama henkilö, poista rivi. Jos rivillä on toinen samanniminen henkilö, lisää molemmat omille riveilleen työsähköpostiosoitteineen.",
    });
    const both = ["mia@example.invalid", "toinen@example.invalid"].map((email) => ({ ...mia(), email }));
    expect(await attend(held, [], { walkIns: both })).toMatchObject({ training: { attended: 3 } });
  });

  test("is not taken for a learner of the body with the same name, nor beside them: the line is named", async () => {
    await givenLearner(world(), "Mia Esimerkki", teaching().forssa);
    const training = await planned({ organisations: [teaching().forssa, teaching().salo] });
    world().setNow("2026-12-14T10:00:00.000Z");
    const other = { ...mia(), name: "Maia Esimerkki" };
    expect(await attend(training, [], { walkIns: [other, mia()] })).toEqual({
      __typename: "WalkInIsKnown",
      line: 2,
      message:
        "Rivi 2: organisaatiossa on jo samanniminen osallistuja. Jos hän on sama henkilö, poista rivi ja valitse hänet luettelosta. Jos rivillä on toinen samanniminen henkilö, anna hänen työsähköpostiosoitteensa.",
    });
    expect(await walkedIn()).toEqual([]);
    const another = { ...mia(), email: "mia@example.invalid" };
    const elsewhere = { ...mia(), organisation: teaching().salo };
    expect(await attend(training, [], { walkIns: [another, elsewhere] })).toMatchObject({ training: { attended: 2 } });
  });
});

describe("whoever was not on the list", () => {
  test("is not taken for the learner who has the address but another name: the line is named, and nothing is kept", async () => {
    const training = await planned();
    const known = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    await world().administrator.query("update kernel.trainee set email = 'aava@example.invalid' where id = $1", [
      known,
    ]);
    world().setNow("2026-12-14T10:00:00.000Z");
    const walkIns = [
      { ...mia(), name: "Maia Esimerkki" },
      { ...mia(), email: "Aava@example.invalid" },
    ];
    expect(await attend(training, [], { walkIns })).toEqual({
      __typename: "WalkInIsAnother",
      line: 2,
      message: "Rivi 2: sähköpostiosoite on toisen nimisen osallistujan. Tarkista nimi ja osoite.",
    });
    expect(await standingOf(known)).toEqual([]);
    const theirs = { ...mia(), name: "Esimerkki, Aava", email: "aava@example.invalid" };
    expect(await attend(training, [], { walkIns: [theirs] })).toMatchObject({ training: { attended: 1 } });
    expect(await standingOf(known)).toMatchObject([{ status: "completed" }]);
  });

  test("goes through the course of their work, as does who was on it and never enrolled before", async () => {
    const training = await planned({ course: teaching().courses.exam });
    const expected = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    world().setNow("2026-12-14T10:00:00.000Z");
    const { training: held } = await attend(training, [expected], {
      role: "police",
      walkIns: [{ ...mia(), role: "border" }],
    });
    const people = held["people"] as { readonly id: string; readonly name: string }[];
    const walkedIn = people.find(({ name }) => name === "Mia Esimerkki")?.id ?? "";
    expect(await standingOf(expected)).toMatchObject([{ role: "police" }]);
    expect(await standingOf(walkedIn)).toMatchObject([{ role: "border" }]);
  });

  test("is one person where the list is told again with their address, by which they can be invited then", async () => {
    const training = await planned({ organisations: [teaching().forssa, teaching().salo] });
    world().setNow("2026-12-15T10:00:00.000Z");
    const elsewhere = { ...mia(), organisation: teaching().salo };
    const { training: held } = await attend(training, [], { walkIns: [mia(), elsewhere] });
    const known = { ...mia(), email: "mia@example.invalid" };
    const { training: again } = await attend(held, [], { walkIns: [known] });
    expect(again).toMatchObject({ attended: 2 });
    const { training: last } = await attend(again, [], { walkIns: [known] });
    expect(last).toMatchObject({ attended: 2 });
    expect(await walkedIn()).toEqual([
      { address: "mia@example.invalid", body: teaching().forssa, certificates: 1 },
      { address: null, body: teaching().salo, certificates: 1 },
    ]);
  });

  test("with an address that nobody has is not taken for a learner of the same name, whose address stays as it is", async () => {
    const learner = await givenLearner(world(), "Mia Esimerkki", teaching().forssa);
    const training = await planned();
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(training, [learner]);
    const walkIns = [{ ...mia(), email: "mia@example.invalid" }];
    expect(await attend(held, [], { walkIns })).toMatchObject({ training: { attended: 2 } });
    expect(await walkedIn()).toMatchObject([{ address: "mia@example.invalid" }]);
    const { rows } = await world().administrator.query("select email from kernel.trainee where id = $1", [learner]);
    expect(rows).toEqual([{ email: null }]);
  });
});

/** Who was taken in, for which body, with how many certificates. */
async function walkedIn(): Promise<readonly unknown[]> {
  const { rows } = await world().administrator.query<Record<string, unknown>>(
    `select t.email as address, t.organisation_id as body, count(c.id)::int as certificates
     from kernel.trainee t left join training.certificate c on c.trainee_id = t.id
     where t.subject like 'walked-in:%' group by t.id order by t.email`,
  );
  return rows;
}
