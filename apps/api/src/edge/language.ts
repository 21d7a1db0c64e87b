import type { IncomingHttpHeaders } from "node:http";
import { languages, type Language } from "@vas/domain/kernel";

function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** The language that our own pages say they show (`x-language`), if they say it. */
export function chosenLanguage(headers: IncomingHttpHeaders): Language | undefined {
  const chosen = headers["x-language"];
  return typeof chosen === "string" && isLanguage(chosen) ? chosen : undefined;
}

/** The language for words to a caller not yet known: chosen in our pages, else the browser's first that we have. */
export function languageOf(headers: IncomingHttpHeaders): Language {
  const chosen = chosenLanguage(headers);
  if (chosen) return chosen;
  const wanted = (headers["accept-language"] ?? "").toLowerCase().split(",", 10);
  const known = wanted.map((tag) => tag.trim().slice(0, 2)).find(isLanguage);
  return known ?? "fi";
}
