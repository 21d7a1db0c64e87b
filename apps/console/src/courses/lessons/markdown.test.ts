import { expect, test } from "vitest";
import { inPlace, toDocument, toMarkdown } from "./markdown.ts";

test.each([
  '![Kaksi ihmistä](/pictures/0a "Kuvateksti")',
  "1. yksi\n2. kaksi\n   - sisempi",
  "## Otsikko\n\nKappale, jossa on *korostus*.\n\n- ensin\n- sitten\n\n> Muista: kysy.\n\nToinen kappale.",
  "> lainaus\n\n### Väliotsikko\n\n[sivu](https://example.org/a_b) ja **vahva *ja korostettu***",
])("what a lesson may hold comes back as it was: %s", (text) => {
  expect(toMarkdown(toDocument(text))).toBe(text);
});

test("HTML stays words, also when it has been through the editor twice", () => {
  const once = toMarkdown(toDocument('<img src="x" onerror="y"> <b>ei</b> <!-- -->'));
  expect(once).not.toMatch(/<[a-z!]/);
  expect(toMarkdown(toDocument(once))).toBe(once);
});

test("what the portal shows as words is words in the editor too, and is kept", () => {
  const stored = "\tsarkain\n\n`koodi` ja\n\n```\nlohko\n```\n\n# iso\n\n##### pieni";
  const kept = toMarkdown(toDocument(stored));
  expect(kept).toBe("sarkain\n\n\\`koodi\\` ja\n\n\\`\\`\\`\nlohko\n\n\\`\\`\\`\n\n## iso\n\n### pieni");
  expect(toMarkdown(toDocument(kept))).toBe(kept);
});

test("a line that begins like a list or a heading stays the words that were written", () => {
  const words = ["2015. Vuosi", "- viiva", "# merkki", "   sisennys", "| pystyviiva"];
  const written = {
    type: "doc",
    content: words.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
  const markdown = toMarkdown(written);
  expect(markdown).toBe("2015\\. Vuosi\n\n\\- viiva\n\n\\# merkki\n\nsisennys\n\n\\| pystyviiva");
  expect(toDocument(markdown).content?.map(({ type }) => type)).toEqual(words.map(() => "paragraph"));
});

test("a single paragraph goes on in the line where it is put", () => {
  expect(inPlace(toDocument("vain sana"))).toEqual([{ type: "text", text: "vain sana" }]);
  expect(inPlace(toDocument("a\n\nb")).map(({ type }) => type)).toEqual(["paragraph", "paragraph"]);
});
