import { accept, reject, type CalendarDate, type Result, type Words } from "../kernel/index.ts";
import { pastDayProblem, registerBegins } from "./dates.ts";

/** Days in Europe/Helsinki, the first and the last included, of which a register file has every referral. */
export type RegisterSpan = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Why the days that somebody states cannot be those of a file. */
export const spanProblems = ["not_both", "not_a_date", "too_early", "in_future", "from_after_to"] as const;
export type SpanProblem = (typeof spanProblems)[number];

const words: Readonly<Record<SpanProblem, Words>> = {
  not_both: {
    fi: "Anna sekä ensimmäinen että viimeinen päivä, tai jätä molemmat pois.",
    sv: "Ange både den första och den sista dagen, eller lämna bort båda.",
    en: "Give both the first and the last day, or neither.",
  },
  not_a_date: {
    fi: "Anna päivät muodossa vvvv-kk-pp.",
    sv: "Ange dagarna i formen åååå-mm-dd.",
    en: "Give the days in the form yyyy-mm-dd.",
  },
  too_early: {
    fi: `Ensimmäinen päivä on aikaisintaan ${registerBegins}, jolloin rekisteri alkaa.`,
    sv: `Den första dagen är tidigast ${registerBegins}, då registret börjar.`,
    en: `The first day is ${registerBegins} at the earliest, when the register begins.`,
  },
  in_future: {
    fi: "Viimeinen päivä on viimeistään tänään: tulevista esityksistä ei vielä tiedetä.",
    sv: "Den sista dagen är senast i dag: om kommande framställningar vet ingen ännu.",
    en: "The last day is today at the latest: nobody knows yet what will be referred.",
  },
  from_after_to: {
    fi: "Ensimmäinen päivä on viimeisen jälkeen.",
    sv: "Den första dagen är efter den sista.",
    en: "The first day is after the last.",
  },
};

/** The problem as a person reads it. */
export function spanProblemWords(problem: SpanProblem): Words {
  return words[problem];
}

/** Days as somebody writes them; undefined where they do not. */
export type StatedDays = { readonly from: string | undefined; readonly to: string | undefined };

/** The span that somebody states of a file, null where nobody does. `today` is the legal day. */
export function readStatedSpan(
  { from, to }: StatedDays,
  today: CalendarDate,
): Result<RegisterSpan | null, SpanProblem> {
  if (from === undefined && to === undefined) return accept(null);
  if (from === undefined || to === undefined) return reject("not_both");
  const [problem] = [from, to].map((day) => pastDayProblem(day, today)).filter((found) => found !== undefined);
  if (problem !== undefined) return reject(spanProblems.find((known) => known === problem) ?? "not_a_date");
  return from > to ? reject("from_after_to") : accept({ from: from as CalendarDate, to: to as CalendarDate });
}
