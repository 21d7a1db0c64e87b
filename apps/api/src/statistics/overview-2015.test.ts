import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { register2015File } from "@vas/domain/demo";
import type { StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRequest } from "../kernel/request.ts";
import { performImport } from "../register/index.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

type Comparison = {
  readonly id: string;
  readonly printed: string;
  readonly computed: string;
  readonly agrees: boolean;
  readonly notes: string[];
};
type Overview = {
  readonly printed: { readonly comparisons: readonly Comparison[] };
  readonly findings: readonly { readonly severity: string; readonly message: string }[];
  readonly sentences: readonly { readonly text: string }[];
};

/** The spaces before a percent sign do not break; here they are plain. */
function plain(text: string): string {
  return text.replaceAll("\u00A0", " ");
}

let world: World;
let overview: Overview;

const document = `query Overview { overview(period: "2015") {
  printed { comparisons { id printed computed agrees notes } } findings { severity message } sentences { text } } }`;

beforeAll(async () => {
  world = await openWorld();
  const asked = {
    actor: staffActor("director") as StaffActor,
    requestId: randomUUID(),
    operation: "Import",
    purpose: null,
  };
  const scope = openRequest(world.kernels.casework, asked);
  const stream = Readable.from([Buffer.from(register2015File())]);
  const file = { stream, dryRun: false, progress: () => undefined };
  expect(await performImport(scope.context, file, randomUUID())).toMatchObject({ ok: true });
  await scope.settle();
  const { data, errors } = await world.ask("statistician", document);
  expect(errors).toEqual([]);
  overview = data["overview"] as Overview;
});
afterAll(() => world.close());

test("the register of 2015, brought in as a file, gives the printed overview but for its three faults", () => {
  const { comparisons } = overview.printed;
  expect(comparisons.length).toBeGreaterThan(40);
  const apart = comparisons
    .filter(({ agrees }) => !agrees)
    .map(({ printed, computed }) => [plain(printed), plain(computed)]);
  expect(apart).toEqual([
    ["−31 %", "−29,5 %"],
    ["33", "32"],
    ["85–95", "81"],
  ]);
});

test("each of the three is explained beside the numbers", () => {
  for (const { agrees, notes } of overview.printed.comparisons) if (!agrees) expect(notes.length).toBeGreaterThan(0);
});

test("nothing in the computed overview contradicts itself, and mentions are told from persons", () => {
  expect(overview.findings.filter(({ severity }) => severity === "fails")).toEqual([]);
  const explained = overview.findings.map(({ message }) => message).join(" ");
  expect(explained).toContain("33");
  expect(explained).toContain("32");
});

test("the sentences say the year in its computed numbers", () => {
  const text = plain(overview.sentences.map((sentence) => sentence.text).join(" "));
  for (const part of ["75", "52", "21", "29,5 %", "89", "44", "62 %"]) expect(text).toContain(part);
  expect(text).not.toContain("31 %");
});
