import { planImport } from "@vas/domain/exchange";
import { questionProblems, type QuestionId } from "@vas/domain/questions";
import { growsAsSquare } from "@vas/testkit";
import { expect, test } from "vitest";
import { inAll } from "../testing/given-course.ts";
import { gift, moodle } from "../testing/malformed-files.ts";
import { readManifest } from "./package.manifest.ts";
import { readReceived } from "./received.read.ts";

/** What may stand in a text many times over, and what may stand before it. */
const parts = [
  ["letters", "a"],
  ["tags without an end", "<a"],
  ["paragraphs", "<p>x"],
  ["lines", "<br>\n"],
  ["spans", "<span>x"],
  ["quotation marks", '<a b="'],
  ["entities that are none", (place: number) => `&${letters(place)};`],
  ["marks on a letter", "&#x316;&#x301;"],
  ["returns", "&#13;"],
  ["white space", "&#10; "],
  ["comments", "<!"],
  ["stars", "*"],
] as const;
const openings = ["", "<", "<a", "<a ", '<a b="'];

/** A word of the letters of a number. */
function letters(number: number): string {
  return number
    .toString(26)
    .replaceAll(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "q")
    .padStart(4, "q");
}

function many(part: string | ((place: number) => string), size: number): string {
  const made = typeof part === "string" ? part : part(0);
  return Array.from({ length: Math.floor(size / made.length) }, (_, place) =>
    typeof part === "string" ? part : part(place),
  ).join("");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const ofGift = (text: string) => gift(`[html]${text.replaceAll(/[#=~:{}]/g, String.raw`\$&`)}{T}`);
const ofMoodle = (text: string) =>
  moodle("truefalse", `<generalfeedback format="html"><text>${escaped(text)}</text></generalfeedback>`);

async function readAndPlan(file: string): Promise<void> {
  const { value } = await readReceived(Buffer.from(file), "fi");
  planImport(value, { questions: [], modules: ["m1"] }, (text) => text.length.toString(16).padStart(12, "0"));
}

test.each(parts)(
  "a file of Moodle XML takes no more than its length to be read where a text has many %s",
  async (_, part) => {
    for (const opening of openings) {
      const read = (size: number) => readAndPlan(ofMoodle(opening + many(part, size)));
      expect([opening, await growsAsSquare(read, 8_000)]).toEqual([opening, false]);
    }
  },
  30_000,
);

test.each(parts.slice(0, 3))(
  "a file of GIFT takes no more than its length to be read where a text has many %s",
  async (_, part) => {
    const read = (size: number) => readAndPlan(ofGift(`<a${many(part, size)}`));
    expect(await growsAsSquare(read, 8_000)).toBe(false);
  },
  30_000,
);

test("a question of many choices takes no more than their number to be looked through", async () => {
  const look = (count: number): void => {
    const choices = Array.from({ length: count }, (_, place) => ({ id: `${place}`, text: inAll(`${place}`) }));
    const asks = { stem: inAll("Kysymys"), body: { kind: "single", choices, right: "0" } } as const;
    const facts = { reason: inAll("Koska"), source: "Keksitty", signs: [], lawAsOf: null };
    questionProblems({ id: "m1-q1" as QuestionId, module: "m1", use: "both", ...asks, ...facts }, ["m1"]);
  };
  expect(await growsAsSquare(look, 8_000)).toBe(false);
}, 30_000);

test("a listing of many files takes no more than their number to be read", async () => {
  const read = (count: number): void => {
    const files = Array.from({ length: count }, (_, place) => `<resource type="gift" href="${place}.gift"/>`);
    readManifest(`<manifest><resources>${files.join("")}</resources></manifest>`, "");
  };
  expect(await growsAsSquare(read, 5_000)).toBe(false);
});
