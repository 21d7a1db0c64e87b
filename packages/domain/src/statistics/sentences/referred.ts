import { changeOf } from "../arithmetic.ts";
import type { OverviewFigures } from "../count.ts";
import { countOf, countsBy, mostCommonBy, steepestFalls } from "../measure.ts";
import { halvesOf, periodCode, periodWhen } from "../period.ts";
import { numberText, percentText } from "../text.ts";
import { counted, countedList, plain, when, withValues, type Draft, type Template } from "./draft.ts";
import * as templates from "./referred.words.ts";

function outcome(figures: OverviewFigures, code: string): number {
  return countOf(figures, { figure: "referrals.outcome", where: { outcome: [code] } });
}

function arrivals(figures: OverviewFigures): readonly Draft[] {
  const persons = countOf(figures, { figure: "referrals.persons" });
  const total = countOf(figures, { figure: "referrals.total" });
  const said = counted("referred.persons", ["referrals.persons"], { template: templates.referred, count: persons });
  return [
    withValues(said, (language) => ({ when: periodWhen(figures.period)[language] })),
    ...when(total !== persons, () =>
      withValues(plain("referred.total", ["referrals.total"], templates.referrals), (language) => ({
        count: numberText(total, language),
      })),
    ),
  ];
}

function outcomes(figures: OverviewFigures): readonly Draft[] {
  const withdrawn = outcome(figures, "withdrawn");
  const said = (id: string, template: Template, code: string): Draft =>
    counted(id, ["referrals.outcome"], { template, count: outcome(figures, code) });
  return [
    said("referred.positive", templates.positive, "positive"),
    said("referred.negative", templates.negative, "negative"),
    said("referred.pending", figures.period.isRunning ? templates.pendingNow : templates.pending, "pending"),
    ...when(withdrawn > 0, () => said("referred.withdrawn", templates.withdrawn, "withdrawn")),
  ];
}

function reasons(figures: OverviewFigures): readonly Draft[] {
  const figure = "referrals.negativeReason";
  const leading = mostCommonBy(figures, { figure }, { by: "negativeReason", places: 1 });
  return when(leading.length > 0, () =>
    withValues(
      plain("referred.reason", [figure], leading.length === 1 ? templates.reason : templates.reasons),
      (language) => ({ list: countedList("negativeReason", leading, language) }),
    ),
  );
}

function referrers(figures: OverviewFigures): readonly Draft[] {
  const figure = "referrals.referrer";
  const leading = mostCommonBy(figures, { figure }, { by: "referrerKind", places: 3 });
  const self = countOf(figures, { figure: "referrals.self", where: { selfReferral: ["yes"] } });
  return [
    ...when(leading.length > 0, () =>
      withValues(plain("referred.referrers", [figure], templates.referrers), (language) => ({
        list: countedList("referrerKind", leading, language),
      })),
    ),
    ...when(self > 0, () => counted("referred.self", ["referrals.self"], { template: templates.self, count: self })),
  ];
}

/** The change of the second half against the first; only a year that has ended can be compared so. */
function halves(figures: OverviewFigures): readonly Draft[] {
  const [first, second] = halvesOf(figures.period);
  if (!first || !second || figures.period.isRunning) return [];
  const counts = countsBy(figures, { figure: "referrals.half" }, "half");
  const [earlier, later] = [first, second].map(
    (half) => counts.find(({ value }) => value === periodCode(half))?.count ?? 0,
  ) as [number, number];
  const change = changeOf(earlier, later, 1);
  const said = withValues(plain("referred.halves", ["referrals.half"], templates.halves), (language) => ({
    first: numberText(earlier, language),
    second: numberText(later, language),
  }));
  return change === null ? [said] : [said, changed(change), ...falls(figures, [periodCode(first), periodCode(second)])];
}

function changed(change: number): Draft {
  const words = change < 0 ? templates.fell : change > 0 ? templates.rose : templates.same;
  return withValues(plain("referred.change", ["referrals.half"], words), (language) => ({
    percent: percentText(Math.abs(change), language),
  }));
}

function falls(figures: OverviewFigures, [first, second]: readonly [string, string]): readonly Draft[] {
  const figure = "referrals.referrerByHalf";
  const fell = steepestFalls(
    figures,
    { from: { figure, where: { half: [first] } }, to: { figure, where: { half: [second] } } },
    { by: "referrerKind", places: 2 },
  ).map(({ value, count }) => ({ value, count: -count }));
  return when(fell.length > 0, () =>
    withValues(plain("referred.falls", [figure], templates.falls), (language) => ({
      list: countedList("referrerKind", fell, language),
    })),
  );
}

/** What the overview says of referrals. */
export function referredSentences(figures: OverviewFigures): readonly Draft[] {
  if (countOf(figures, { figure: "referrals.total" }) === 0) return arrivals(figures);
  const minors = countOf(figures, { figure: "referrals.minor", where: { minor: ["yes"] } });
  return [
    ...arrivals(figures),
    ...outcomes(figures),
    ...reasons(figures),
    ...halves(figures),
    ...referrers(figures),
    counted("referred.minors", ["referrals.minor"], { template: templates.minors, count: minors }),
  ];
}
