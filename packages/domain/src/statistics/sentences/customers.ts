import { percentOf } from "../arithmetic.ts";
import type { OverviewFigures } from "../count.ts";
import type { FigureId } from "../figure.ts";
import { countOf, countsBy, mostCommonBy, rangeOf, takeMeasure, type CellsOf } from "../measure.ts";
import { periodWhen } from "../period.ts";
import { dayText, numberText, percentText } from "../text.ts";
import * as templates from "./customers.words.ts";
import { counted, countedList, plain, when, withValues, type Draft } from "./draft.ts";

function total(figures: OverviewFigures, figure: FigureId): number {
  return countOf(figures, { figure });
}

function stock(figures: OverviewFigures): readonly Draft[] {
  const count = total(figures, "customers.persons");
  const range = rangeOf(figures, { figure: "customers.monthEnds" });
  const rangeWords = figures.period.isRunning ? templates.rangeSoFar : templates.range;
  const isLevel = range?.from === range?.to;
  const template = figures.period.isRunning ? templates.customersNow : templates.customers;
  const said = counted("customers.persons", ["customers.persons"], { template, count });
  return [
    withValues(said, (language) => ({ day: dayText(figures.period.last, language) })),
    flows(figures),
    ...(range === null
      ? []
      : [
          withValues(
            plain("customers.range", ["customers.monthEnds"], isLevel ? templates.level : rangeWords),
            (language) => ({
              from: numberText(range.from, language),
              to: numberText(range.to, language),
            }),
          ),
        ]),
  ];
}

function flows(figures: OverviewFigures): Draft {
  const ids = {
    start: "customers.start",
    admitted: "admitted.customerships",
    reopened: "reopened.customerships",
    ended: "ended.customerships",
    end: "customers.end",
  } as const;
  const words = figures.period.isRunning ? templates.flowsSoFar : templates.flows;
  return withValues(plain("customers.flows", Object.values(ids), words), (language) =>
    Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, numberText(total(figures, id), language)])),
  );
}

function minors(figures: OverviewFigures): Draft {
  const count = countOf(figures, { figure: "customers.minor", where: { minor: ["yes"] } });
  return counted("customers.minors", ["customers.minor"], { template: templates.minors, count });
}

function nationalities(figures: OverviewFigures): Draft {
  const of: CellsOf = { figure: "customers.nationality" };
  const different = takeMeasure(figures, { kind: "different", of, by: "nationality" });
  const count = different.kind === "number" ? (different.value ?? 0) : 0;
  const leading = mostCommonBy(figures, of, { by: "nationality", places: 2 });
  return withValues(
    counted("customers.nationalities", [of.figure], { template: templates.nationalities, count }),
    (language) => ({ list: countedList("nationality", leading, language) }),
  );
}

function mainForm(figures: OverviewFigures): readonly Draft[] {
  const figure = "customers.primaryFormGroup";
  const leading = mostCommonBy(figures, { figure }, { by: "primaryFormGroup", places: 1 });
  const share = percentOf(leading[0]?.count ?? 0, total(figures, "customers.persons"), 0);
  return when(leading.length > 0, () =>
    withValues(
      plain("customers.mainForm", [figure], leading.length === 1 ? templates.mainForm : templates.mainForms),
      (language) => ({
        list: countedList("primaryFormGroup", leading, language),
        percent: percentText(share ?? 0, language),
      }),
    ),
  );
}

function since(figures: OverviewFigures): readonly Draft[] {
  const of: CellsOf = { figure: "customers.admissionYear" };
  const earliest = takeMeasure(figures, { kind: "smallestValue", of, by: "admissionYear" });
  return earliest.kind === "number" && earliest.value !== null
    ? [withValues(plain("customers.since", [of.figure], templates.since), () => ({ year: String(earliest.value) }))]
    : [];
}

function children(figures: OverviewFigures): readonly Draft[] {
  const count = total(figures, "children.end");
  return when(count > 0, () =>
    counted("customers.children", ["children.end"], { template: templates.children, count }),
  );
}

/** What the overview says of those in assistance on the last day of the period. */
export function customersSentences(figures: OverviewFigures): readonly Draft[] {
  if (total(figures, "customers.persons") === 0) return stock(figures);
  return [
    ...stock(figures),
    minors(figures),
    nationalities(figures),
    ...mainForm(figures),
    ...since(figures),
    ...children(figures),
  ];
}

/** What the overview says of endings. */
export function endedSentences(figures: OverviewFigures): readonly Draft[] {
  const grounds = countsBy(figures, { figure: "ended.ground" }, "endingGround");
  const returns = countsBy(figures, { figure: "ended.returnWay" }, "returnWay").filter(({ value }) => value !== "none");
  const said = counted("ended.persons", ["ended.persons"], {
    template: templates.ended,
    count: total(figures, "ended.persons"),
  });
  return [
    withValues(said, (language) => ({ when: periodWhen(figures.period)[language] })),
    ...when(grounds.length > 0, () =>
      withValues(plain("ended.grounds", ["ended.ground"], templates.grounds), (language) => ({
        list: countedList("endingGround", grounds, language),
      })),
    ),
    ...when(returns.length > 0, () =>
      withValues(plain("ended.returns", ["ended.returnWay"], templates.returns), (language) => ({
        list: countedList("returnWay", returns, language),
      })),
    ),
  ];
}
