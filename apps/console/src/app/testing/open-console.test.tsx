import { screen } from "@testing-library/react";
import { languages, type Language } from "@vas/ui";
import { describe, expect, test } from "vitest";
import { openConsole, sessionOf } from "./open-console.tsx";

const session = sessionOf(["session:read"]);
/** What the switch of languages is called in each. */
const switches: Readonly<Record<Language, string>> = { fi: "Kieli", sv: "Språk", en: "Language" };

describe("the console of a test", () => {
  const pairs = languages.flatMap((language) => languages.map((other) => [language, other] as const));

  test.each(pairs)("is in %s where it is asked for in that, though the session said %s", async (language, other) => {
    await openConsole({ at: "/", language, answers: { session: { ...session, language: other } } });
    expect(await screen.findByRole("group", { name: switches[language] })).toBeTruthy();
    expect(document.documentElement.lang).toBe(language);
  });

  test.each(languages)("is in %s where it is asked for in that and no session is told", async (language) => {
    await openConsole({ at: "/", language });
    expect(await screen.findByRole("group", { name: switches[language] })).toBeTruthy();
    expect(document.documentElement.lang).toBe(language);
  });

  test.each(languages)("is in %s where only the session says so", async (language) => {
    await openConsole({ at: "/", answers: { session: { ...session, language } } });
    expect(await screen.findByRole("group", { name: switches[language] })).toBeTruthy();
    expect(document.documentElement.lang).toBe(language);
  });
});
