import { createHash } from "node:crypto";
import { demoCourse, demoQuestions } from "@vas/domain/demo";
import { canonical, planImport, writeGift, writeMoodle, type WrittenBank } from "@vas/domain/exchange";
import { languages, type Language } from "@vas/domain/kernel";
import type { Question } from "@vas/domain/questions";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyBank } from "../testing/given-bank.ts";
import { writePackage } from "./package.write.ts";
import { readReceived } from "./received.read.ts";

type Write = (questions: readonly Question[], language: Language | null) => WrittenBank;
const formats = { gift: writeGift, moodle_xml: writeMoodle } as const satisfies Record<string, Write>;

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What an empty bank of a course would have after the import. */
async function imported(bytes: Buffer | string, modules: readonly string[]): Promise<readonly Question[]> {
  const read = await readReceived(Buffer.from(bytes), "fi");
  const plan = planImport(read.value, { questions: [], modules }, digest);
  expect([...read.problems, ...plan.problems, ...read.notes, ...plan.notes]).toEqual([]);
  return plan.value.added;
}

/** In the order of names: a file has its questions by module. */
function inOrder(questions: readonly Question[]): readonly string[] {
  return questions.map(canonical).toSorted();
}

/** Ids of choices are the bank's own: what a file brings has them by place. */
function byPlace(question: Question): Question {
  const { body } = question;
  const letter = (place: number): string => "abcdefghijkl"[place] ?? "";
  switch (body.kind) {
    case "single": {
      const choices = body.choices.map((choice, place) => ({ ...choice, id: letter(place) }));
      const right = letter(body.choices.findIndex(({ id }) => id === body.right));
      return { ...question, body: { ...body, choices, right } };
    }
    case "multiple": {
      const choices = body.choices.map((choice, place) => ({ ...choice, id: letter(place) }));
      const right = body.choices.flatMap(({ id }, place) => (body.right.includes(id) ? [letter(place)] : []));
      return { ...question, body: { ...body, choices, right } };
    }
    case "order":
      return {
        ...question,
        body: { ...body, items: body.items.map((item, place) => ({ ...item, id: letter(place) })) },
      };
    case "match":
      return {
        ...question,
        body: { ...body, pairs: body.pairs.map((pair, place) => ({ ...pair, id: letter(place) })) },
      };
    case "true_false":
    case "numeric":
    case "short_answer":
      return question;
  }
}

function saidBy({ leftOut }: WrittenBank, questions: readonly Question[]): readonly Question[] {
  const missing = new Set(leftOut.map(({ question }) => question));
  return questions.filter(({ id }) => !missing.has(id)).map(byPlace);
}

describe.each(Object.entries(formats))("a bank as %s", (_, write) => {
  test("comes back as it left, whatever its texts hold, less what the format cannot say", async () => {
    await fc.assert(
      fc.asyncProperty(anyBank(), async (bank) => {
        const written = write(bank, null);
        const said = saidBy(written, bank);
        fc.pre(said.length > 0);
        expect(inOrder(await imported(written.text, ["m1", "m2"]))).toEqual(inOrder(said));
      }),
      { numRuns: 300 },
    );
  });

  test("comes back from a package with a file for each language", async () => {
    await fc.assert(
      fc.asyncProperty(anyBank(), async (bank) => {
        const files = languages.map((language) => {
          const name = `bank-${language}.txt`;
          return {
            name,
            format: write === writeGift ? ("gift" as const) : ("moodle_xml" as const),
            language,
            ...write(bank, language),
          };
        });
        const said = saidBy(write(bank, null), bank);
        fc.pre(said.length > 0);
        expect(inOrder(await imported(writePackage(files), ["m1", "m2"]))).toEqual(inOrder(said));
      }),
      { numRuns: 100 },
    );
  });

  test("of the demo course comes back whole", async () => {
    const written = write(demoQuestions, null);
    const modules = demoCourse.modules.map(({ id }) => id);
    expect(inOrder(await imported(written.text, modules))).toEqual(inOrder(saidBy(written, demoQuestions)));
  });

  test("of the demo course changes nothing in the bank that it came from, in all languages and in each", async () => {
    const modules = demoCourse.modules.map(({ id }) => id);
    for (const language of [null, ...languages]) {
      const written = write(demoQuestions, language);
      const read = await readReceived(Buffer.from(written.text), "en");
      const { value, problems } = planImport(read.value, { questions: demoQuestions, modules }, digest);
      expect([language, problems, value.added, value.changed]).toEqual([language, [], [], []]);
      expect(value.unchanged).toHaveLength(saidBy(written, demoQuestions).length);
    }
  });
});

test("from GIFT to the bank to Moodle XML and back nothing is lost that both can say", async () => {
  await fc.assert(
    fc.asyncProperty(anyBank(), async (bank) => {
      const gift = writeGift(bank, null);
      fc.pre(gift.leftOut.length < bank.length);
      const fromGift = await imported(gift.text, ["m1", "m2"]);
      const fromMoodle = await imported(writeMoodle(fromGift, null).text, ["m1", "m2"]);
      expect(writeGift(fromMoodle, null).text).toBe(writeGift(fromGift, null).text);
      expect(inOrder(fromMoodle)).toEqual(inOrder(saidBy(gift, bank)));
    }),
    { numRuns: 100 },
  );
});

test("the demo bank leaves its questions of order out of GIFT, by name, and has all of them in Moodle XML", () => {
  const orders = demoQuestions.filter(({ body }) => body.kind === "order").map(({ id }) => id as string);
  expect(orders.length).toBeGreaterThan(0);
  expect(writeGift(demoQuestions, null).leftOut.map(({ question }) => question)).toEqual(orders);
  expect(writeMoodle(demoQuestions, null).leftOut).toEqual([]);
});
