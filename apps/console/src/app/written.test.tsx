import { render } from "@testing-library/react";
import { languages, Localised, type Language, type Words } from "@vas/ui";
import { expect, test } from "vitest";
import { Written } from "./Written.tsx";

function shown(words: Words | undefined, reader: Language): string {
  const { container } = render(
    <Localised initial={reader}>
      <Written words={words} otherwise="Nimetön" />
    </Localised>,
  );
  return container.innerHTML;
}

test.each(languages)("words in the language of the page are not marked: %s", (reader) => {
  expect(shown({ fi: "Kokki fi", sv: "Kokki sv", en: "Kokki en" }, reader)).toBe(`Kokki ${reader}`);
});

test("words in another language say in which", () => {
  expect(shown({ fi: "Kokki", sv: " ", en: "" }, "sv")).toBe('<span lang="fi">Kokki</span>');
  expect(shown({ fi: "", sv: "Kocken", en: "" }, "fi")).toBe('<span lang="sv">Kocken</span>');
});

test("where there are no words, what is said instead is of the page", () => {
  expect(shown({ fi: "", sv: "", en: "" }, "sv")).toBe("Nimetön");
  expect(shown(undefined, "en")).toBe("Nimetön");
});
