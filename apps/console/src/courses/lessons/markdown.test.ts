import { expect, test } from "vitest";
import { inPlace, pastedMarkdown, toDocument, toMarkdown } from "./markdown.ts";

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

test("lines of a word processor are paragraphs, those of Markdown are what they say", () => {
  expect(pastedMarkdown("yksi\r\nkaksi")).toBe("yksi\n\nkaksi");
  expect(pastedMarkdown("- yksi\n- kaksi")).toBe("- yksi\n- kaksi");
  expect(inPlace(toDocument("vain sana"))).toEqual([{ type: "text", text: "vain sana" }]);
  expect(inPlace(toDocument("a\n\nb")).map(({ type }) => type)).toEqual(["paragraph", "paragraph"]);
});
