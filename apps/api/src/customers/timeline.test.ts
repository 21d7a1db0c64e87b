import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customersIn } from "../testing/given-customer.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { timelineWords } from "./timeline.words.ts";

let world: World;
let id: string;

type Detail = { readonly label: string; readonly words: string | null; readonly day: string | null };
type Entry = {
  readonly kind: string;
  readonly what: string;
  readonly by: string | null;
  readonly details: readonly Detail[];
  readonly texts: readonly Detail[];
} & Readonly<Record<string, unknown>>;
type Timeline = {
  readonly nodes: readonly Entry[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
};

const document = `query Timeline($customer: ID!, $matters: [TimelineMatter!], $filter: TimelineFilterInput, $first: Int, $after: String) {
  timeline(customer: $customer, matters: $matters, filter: $filter, first: $first, after: $after) {
    nodes { kind matter what happenedOn recordedAt by details { label words day } texts { label words } }
    totalCount pageInfo { endCursor hasNextPage } } }`;

async function timeline(over: object = {}, who = "caseworker"): Promise<Timeline> {
  const { data, errors } = await world.ask(who, document, { customer: id, ...over });
  expect(errors).toEqual([]);
  return data["timeline"] as Timeline;
}

const { change, admittedAt } = customersIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  ({ id } = (await admittedAt("2026-09-01T09:00:00.000Z")).customer);
  const asked = { customer: id };
  await change("assignHandler", { ...asked, expectedVersion: 1, handler: staffActor("caseworker-sv").id });
  const safety = { safetyFlags: ["acute_danger"], safetyNote: "Ei kotiin.", protectedIdentity: true };
  await change("setSafety", { ...asked, expectedVersion: 2, ...safety });
  const municipality = { name: "Lappeenranta", from: "2026-10-01" };
  await change("setMunicipality", { ...asked, expectedVersion: 3, municipality });
  await change("addNote", { ...asked, expectedVersion: 4, note: "Soitti itse." });
});
afterAll(() => world.close());

test("holds everything that happened to the person, whatever matter it belongs to, the newest first", async () => {
  const { nodes, totalCount } = await timeline();
  expect(nodes.map(({ kind }) => kind)).toEqual([
    "noteAdded",
    "municipalitySet",
    "safetySet",
    "handlerAssigned",
    "customerAdmitted",
    "referralDecided",
    "admissionConfirmed",
    "admissionProposed",
    "referralTaken",
    "referralRecorded",
  ]);
  expect(totalCount).toBe(10);
});

test("says who did what and when, in the words of the reader", async () => {
  const [note, municipality, safety, handler, admitted] = (await timeline()).nodes;
  expect(note).toMatchObject({
    what: "Merkintä",
    happenedOn: "2026-11-23",
    recordedAt: "2026-11-23T10:00:00.000Z",
    by: "Aino Esimerkki",
    texts: [{ label: "Merkintä", words: "Soitti itse." }],
  });
  expect(municipality).toMatchObject({
    details: [{ label: "Kotikunta alkaen", day: "2026-10-01" }],
    texts: [{ label: "Kotikunta", words: "Lappeenranta" }],
  });
  expect(safety?.details).toEqual([{ label: "Turvamerkinnät", words: "Välitön vaara, Turvakielto", day: null }]);
  expect(handler?.details).toEqual([{ label: "Vastuutyöntekijä", words: "Benjamin Exempel", day: null }]);
  expect(admitted).toMatchObject({ by: "Johanna Esimerkki", happenedOn: "2026-09-01" });
  const [inSwedish] = (await timeline({}, "caseworker-sv")).nodes;
  expect(inSwedish).toMatchObject({ what: "Anteckning", texts: [{ label: "Anteckning" }] });
});

test("is limited to what one person did, and to days, and its number with it", async () => {
  const ofCaseworker = await timeline({ filter: { by: staffActor("caseworker").id } });
  expect(ofCaseworker.nodes.map(({ by }) => by)).toEqual(ofCaseworker.nodes.map(() => "Aino Esimerkki"));
  expect(ofCaseworker.totalCount).toBe(ofCaseworker.nodes.length);
  const inSeptember = await timeline({ filter: { from: "2026-09-01", to: "2026-09-30" } });
  expect(inSeptember.nodes.map(({ kind }) => kind)).toContain("customerAdmitted");
  expect(inSeptember.nodes.map(({ kind }) => kind)).not.toContain("noteAdded");
  expect((await timeline({ filter: { by: staffActor("statistician").id } })).totalCount).toBe(0);
});

test("opens the reasons of a decision", async () => {
  const proposed = (await timeline()).nodes.find(({ kind }) => kind === "admissionProposed");
  expect(proposed?.details).toContainEqual({ label: "Ratkaisu", words: "Otettu auttamisjärjestelmään", day: null });
  expect(proposed?.texts).toContainEqual({
    label: "Auttamistoimien tarve",
    words: "Hän tarvitsee turvallisen majoituksen.",
  });
});

test("is limited to the matters asked for", async () => {
  const { nodes, totalCount } = await timeline({ matters: ["referral", "admission"] });
  expect(nodes.map(({ kind }) => kind)).toContain("admissionConfirmed");
  expect(nodes.map(({ kind }) => kind)).not.toContain("noteAdded");
  expect(totalCount).toBe(5);
});

test("pages through every event once", async () => {
  const seen: string[] = [];
  let page = await timeline({ first: 3 });
  seen.push(...page.nodes.map(({ kind }) => kind));
  while (page.pageInfo.hasNextPage) {
    page = await timeline({ first: 3, after: page.pageInfo.endCursor });
    seen.push(...page.nodes.map(({ kind }) => kind));
  }
  expect(seen).toEqual((await timeline()).nodes.map(({ kind }) => kind));
});

test("does not exist for another unit", async () => {
  expect(await timeline({}, "caseworker-helsinki")).toBeNull();
});

test("costs three statements, the audit row among them", async () => {
  const watch = watchStatements(world.kernels.casework.database.pool);
  await timeline();
  watch.stop();
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
});

test("every kind of event has words in three languages", () => {
  for (const [kind, words] of Object.entries(timelineWords)) {
    expect([kind, Object.values(words).filter((word) => word !== "").length]).toEqual([kind, 3]);
  }
});
