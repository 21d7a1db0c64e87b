import { randomUUID } from "node:crypto";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { coursesIn, done, reviewer, writer } from "../testing/given-course.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const {
  send,
  sendAs,
  amend,
  submit,
  giveBack,
  approve,
  publish,
  begun,
  draft,
  inReview,
  approved,
  published,
  next,
  look,
} = coursesIn(() => world);

describe("a trainer", () => {
  test("begins a course with a title, under a code that no other course has", async () => {
    const version = await begun("uusi-kurssi");
    expect(version).toMatchObject({ number: 1, status: "draft", writers: [{ name: "Kaisa Esimerkki" }] });
    expect(version.availableActions).toEqual(["amend", "submit"]);
    const begin = (code: string, fi: string) => send(writer, "begin", { code, title: { fi } });
    expect(await begin("uusi-kurssi", "Toinen")).toMatchObject({ __typename: "CourseCodeTaken" });
    expect(await begin("Väärä", "Toinen")).toMatchObject({ field: "code", problem: "malformed" });
    expect(await begin("toinen", " ")).toMatchObject({ field: "title", problem: "required" });
  });

  test("writes in it by parts, and is told what is still wrong in words and by place", async () => {
    const whole = await draft("osittain");
    const shorter = await done(amend(writer, whole, { lessons: [{ name: "m1-b", body: { sv: "" }, minutes: 20 }] }));
    expect(await submit(shorter)).toMatchObject({
      __typename: "CourseHasFaults",
      faults: [
        { fault: "words_missing", at: "m1-b", language: "sv", message: "Puuttuu: teksti." },
        { fault: "minutes_out_of_range", at: "m1-b", language: null },
      ],
    });
    expect(await look(writer, shorter, `faults { fault } lesson(name: "m1-b") { body { fi sv en } }`)).toEqual({
      faults: [{ fault: "words_missing" }, { fault: "minutes_out_of_range" }],
      lesson: { body: { fi: "Teksti B", sv: "", en: "Teksti B en" } },
    });
    expect(await amend(writer, shorter, { lessons: [{ name: "m9-x", minutes: 5 }] })).toMatchObject({
      __typename: "CoursePartUnknown",
    });
  });

  test("is refused where somebody else has written meanwhile, and nothing is overwritten", async () => {
    const read = await draft("kaksi-kirjoittaa");
    const theirs = { lessons: [{ name: "m1-a", title: { fi: "Toisen otsikko" } }] };
    const { version: currentVersion } = await done(amend(reviewer, read, theirs));
    const late = { lessons: [{ name: "m1-a", title: { fi: "Myöhäinen" } }] };
    expect(await amend(writer, read, late)).toMatchObject({ __typename: "StaleVersion", currentVersion });
    expect(await look(writer, read, `lesson(name: "m1-a") { title { fi } }`)).toEqual({
      lesson: { title: { fi: "Toisen otsikko" } },
    });
  });

  test("sends the same change twice and changes once; a change of nothing is none", async () => {
    const { id, version } = await draft("kahdesti");
    const input = { courseVersion: id, expectedVersion: version, edit: { title: { fi: "Uusi nimi" } } };
    const sending = { who: writer, name: "amend", key: randomUUID() } as const;
    const once = await done(sendAs(sending, input));
    expect((await done(sendAs(sending, input))).version).toBe(once.version);
    const looked = await done(amend(reviewer, once, { title: { fi: " Uusi nimi " } }));
    expect([looked.version, looked["writers"]]).toEqual([once.version, once["writers"]]);
  });
});

describe("a review", () => {
  test("is by somebody who has not written in the version, language by language", async () => {
    const version = await inReview("tarkastus");
    const own = await approve(writer, version, "fi");
    expect([own.__typename, own.message]).toEqual([
      "WriterCannotReview",
      "Olet kirjoittanut tähän versioon. Sen hyväksyy ja julkaisee toinen kouluttaja.",
    ]);
    const half = await approved(version, ["fi", "en"]);
    expect(await publish(reviewer, half)).toMatchObject({ __typename: "TranslationNotApproved", missing: ["sv"] });
    const whole = await approved(half, ["sv"]);
    expect(await publish(writer, whole)).toMatchObject({ __typename: "WriterCannotReview" });
    expect(whole.availableActions).toEqual(["return", "approve", "publish"]);
    expect((await done(publish(reviewer, whole))).status).toBe("published");
  });

  test("gives the version back with a reason, which stays in sight while it is mended", async () => {
    const version = await inReview("palautus");
    expect(await giveBack(version, " ")).toMatchObject({ field: "reason", problem: "required" });
    const returned = await done(giveBack(version, "Korjatkaa otsikko."));
    const mended = await done(amend(writer, returned, { title: { fi: "Korjattu" } }));
    expect(mended).toMatchObject({ status: "draft", returned: { reason: "Korjatkaa otsikko." } });
    const again = await done(submit(mended));
    expect(again).toMatchObject({ status: "in_review", returned: null });
    expect(await amend(writer, again, { title: { fi: "x" } })).toMatchObject({ __typename: "CourseNotDraft" });
  });

  test("falls for the language whose text is changed, which is then shown with what has changed since", async () => {
    const returned = await done(giveBack(await approved(await inReview("kieli-muuttuu")), "Ruotsi"));
    const mended = await done(amend(writer, returned, { lessons: [{ name: "m1-a", body: { sv: "Ny text A" } }] }));
    expect(mended["translations"]).toEqual([
      { language: "fi", isApproved: true },
      { language: "sv", isApproved: false },
      { language: "en", isApproved: true },
    ]);
    const fields = `translations { language approvedBy { name } changedSinceApproved { part at field } }
      textChanges(language: sv, since: approved) { at title field before after }`;
    const approvedBy = { name: "Reijo Esimerkki" };
    expect(await look(reviewer, mended, fields)).toEqual({
      translations: [
        { language: "fi", approvedBy, changedSinceApproved: [] },
        { language: "sv", approvedBy, changedSinceApproved: [{ part: "lesson", at: "m1-a", field: "body" }] },
        { language: "en", approvedBy, changedSinceApproved: [] },
      ],
      textChanges: [{ at: "m1-a", title: "A sv", field: "body", before: "Teksti A sv", after: "Ny text A" }],
    });
  });
});

describe("courses", () => {
  test("are listed with their versions, and a version is read, each by one statement", async () => {
    const second = await next(await published("luettelo"));
    const document = `query List { courses { code title { fi } versions { id number status lawAsOf approved learners } } }`;
    const { data } = await world.ask(writer, document);
    const known = (data["courses"] as readonly { code: string; versions: object[] }[]).find(
      ({ code }) => code === "luettelo",
    );
    expect(known?.versions).toMatchObject([
      { id: second.id, number: 2, status: "draft", lawAsOf: "2026-11-23", approved: [], learners: 0 },
      { number: 1, status: "published", approved: ["fi", "sv", "en"] },
    ]);
    const fields = `title { fi } translations { language texts } faults { fault }
      textChanges(language: fi, since: published) { at }`;
    for (const ask of [() => world.ask(writer, document), () => look(writer, second, fields)]) {
      const watch = watchStatements(world.kernels.casework.database.pool);
      await ask();
      watch.stop();
      expect(watch.statements.filter((text) => text.includes("training.course"))).toHaveLength(1);
    }
  });

  test("that are not there are nothing, and nothing is written in them", async () => {
    const nowhere = { id: randomUUID(), version: 1 };
    expect(await look(writer, nowhere, "id")).toBeNull();
    expect(await amend(writer, nowhere, {})).toMatchObject({ __typename: "CourseNotFound" });
  });
});
