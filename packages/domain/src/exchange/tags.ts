import { languages, type CalendarDate, type Language } from "../kernel/index.ts";
import type { Question } from "../questions/index.ts";
import { isCalendarDay, signIds } from "../vocabulary/index.ts";
import type { ExchangeProblem, Place } from "./draft.ts";

/**
 * What no field of the formats says is a tag of the question, in both: `use:exam`, `law:2023-01-01`, `sign:L6`, `language:fi`,
 * `accepted:2-1-3` (how many of the accepted answers belong to Finnish, Swedish and English). `none` says that there is none.
 */
export type TagFacts = {
  readonly module: string | null;
  readonly use: Question["use"] | null;
  readonly signs: readonly string[] | null;
  readonly lawAsOf: CalendarDate | "none" | null;
  readonly language: Language | null;
  readonly accepted: readonly number[] | null;
};

/** The tags of a question in a file of one language, or of all of them. */
export function writeTags(
  { module, use, signs, lawAsOf, body }: Question,
  language: Language | null,
): readonly string[] {
  const counts = body.kind === "short_answer" ? languages.map((one) => body.accepted[one].length) : [];
  return [
    `module:${module}`,
    `use:${use}`,
    `law:${lawAsOf ?? "none"}`,
    ...(signs.length === 0 ? ["sign:none"] : signs.map((sign) => `sign:${sign}`)),
    ...(language === null ? [] : [`language:${language}`]),
    ...(language === null && counts.length > 0 ? [`accepted:${counts.join("-")}`] : []),
  ];
}

type TagReading = { readonly facts: TagFacts; readonly problems: readonly ExchangeProblem[] };

/** Reads tags. Those of others, such as `difficult`, say nothing here and are nobody's fault. */
export function readTags(tags: readonly string[], place: Place): TagReading {
  const problems: ExchangeProblem[] = [];
  function first<Value>(key: string, parse: (text: string) => Value | undefined, code: Code): Value | null {
    return values(key, parse, code)[0] ?? null;
  }
  function values<Value>(key: string, parse: (text: string) => Value | undefined, code: Code): readonly Value[] {
    return tags.flatMap((tag) => {
      const text = valueOf(tag, key);
      const value = text === undefined ? undefined : parse(text);
      if (text !== undefined && value === undefined) problems.push({ ...place, code, detail: text.slice(0, 20) });
      return value ?? [];
    });
  }
  const module = first("module", (text) => text, "module_unknown");
  const use = first("use", oneOf(uses), "use_unknown");
  const lawAsOf = first("law", parseLaw, "law_day_malformed");
  const language = first("language", oneOf(languages), "language_unknown");
  const accepted = first("accepted", parseCounts, "accepted_miscounted");
  const signs = values("sign", oneOf(["none", ...signIds]), "sign_unknown");
  const named = signs.length === 0 ? null : signs.filter((sign) => sign !== "none");
  return { facts: { module, use, signs: named, lawAsOf, language, accepted: accepted?.counts ?? null }, problems };
}

type Code = ExchangeProblem["code"];

const uses = ["check", "exam", "both"] as const;

function oneOf<Value extends string>(known: readonly Value[]): (text: string) => Value | undefined {
  return (text) => known.find((one) => one === text);
}

function parseLaw(text: string): CalendarDate | "none" | undefined {
  return text === "none" || isCalendarDay(text) ? text : undefined;
}

function parseCounts(text: string): { readonly counts: readonly number[] } | undefined {
  return /^\d{1,2}-\d{1,2}-\d{1,2}$/.test(text) ? { counts: text.split("-").map(Number) } : undefined;
}

function valueOf(tag: string, key: string): string | undefined {
  const text = tag.trim();
  return text.startsWith(`${key}:`) ? text.slice(key.length + 1).trim() : undefined;
}
