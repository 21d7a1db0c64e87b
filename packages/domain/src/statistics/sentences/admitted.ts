import { percentOf } from "../arithmetic.ts";
import { dimensions } from "../catalogue/index.ts";
import type { OverviewFigures } from "../count.ts";
import { valueWords } from "../dimension.ts";
import { countOf, countsBy, mostCommonBy, quartilesBy, takeMeasure, type CellsOf } from "../measure.ts";
import { periodWhen } from "../period.ts";
import { numberText, percentText } from "../text.ts";
import * as templates from "./admitted.words.ts";
import { counted, countedList, plain, when, withValues, type Draft } from "./draft.ts";

function persons(figures: OverviewFigures): number {
  return countOf(figures, { figure: "admitted.persons" });
}

function arrivals(figures: OverviewFigures): readonly Draft[] {
  const reopened = countOf(figures, { figure: "reopened.customerships" });
  const said = counted("admitted.persons", ["admitted.persons"], {
    template: templates.admitted,
    count: persons(figures),
  });
  return [
    withValues(said, (language) => ({ when: periodWhen(figures.period)[language] })),
    ...when(reopened > 0, () =>
      counted("admitted.reopened", ["reopened.customerships"], { template: templates.reopened, count: reopened }),
    ),
  ];
}

function minors(figures: OverviewFigures): Draft {
  const count = countOf(figures, { figure: "admitted.minor", where: { minor: ["yes"] } });
  return counted("admitted.minors", ["admitted.minor"], { template: templates.minors, count });
}

function forms(figures: OverviewFigures): readonly Draft[] {
  const figure = "admitted.formGroupBySex";
  const list = countsBy(figures, { figure: "admitted.formGroup" }, "formGroup");
  return [
    ...when(list.length > 0, () =>
      withValues(plain("admitted.forms", ["admitted.formGroup"], templates.forms), (language) => ({
        list: countedList("formGroup", list, language),
      })),
    ),
    ...["labour", "sexual"].flatMap((form) => {
      const bySex = countsBy(figures, { figure, where: { formGroup: [form] } }, "sex");
      return when(bySex.length > 0, () =>
        withValues(plain(`admitted.sexOf.${form}`, [figure], templates.formBySex), (language) => ({
          form: valueWords(dimensions.formGroup, form)[language],
          list: countedList("sex", bySex, language),
        })),
      );
    }),
  ];
}

function servitude(figures: OverviewFigures): readonly Draft[] {
  const of: CellsOf = { figure: "admitted.domesticServitudeByPlaceGroup", where: { domesticServitude: ["yes"] } };
  const count = countOf(figures, of);
  return when(count > 0, () =>
    withValues(
      counted("admitted.domesticServitude", [of.figure], { template: templates.domesticServitude, count }),
      (language) => ({ list: countedList("placeGroup", countsBy(figures, of, "placeGroup"), language) }),
    ),
  );
}

function industries(figures: OverviewFigures): readonly Draft[] {
  const of: CellsOf = { figure: "admitted.labourIndustryByPlaceGroup", where: { placeGroup: ["finland"] } };
  const leading = mostCommonBy(figures, of, { by: "industry", places: 2 });
  return when(leading.length > 0, () =>
    withValues(plain("admitted.industries", [of.figure], templates.industries), (language) => ({
      list: countedList("industry", leading, language),
    })),
  );
}

const formsByPlace = "admitted.formGroupByPlaceGroup";

function inFinland(figures: OverviewFigures): readonly Draft[] {
  const where = { placeGroup: ["finland"] };
  const count = countOf(figures, { figure: "admitted.placeGroup", where });
  const mentions = countOf(figures, { figure: formsByPlace, where });
  const list = countsBy(figures, { figure: formsByPlace, where }, "formGroup");
  const said = counted("admitted.finland", ["admitted.placeGroup"], { template: templates.inFinland, count });
  return [
    withValues(said, (language) => ({ percent: percentText(percentOf(count, persons(figures), 0) ?? 0, language) })),
    ...when(list.length > 0, () =>
      withValues(plain("admitted.finlandForms", [formsByPlace], templates.formsInFinland), (language) => ({
        list: countedList("formGroup", list, language),
      })),
    ),
    ...when(mentions > count, () =>
      withValues(plain("admitted.mentions", [formsByPlace, "admitted.placeGroup"], templates.mentions), (language) => ({
        mentions: numberText(mentions, language),
        persons: numberText(count, language),
      })),
    ),
  ];
}

function abroad(figures: OverviewFigures): Draft {
  const where = { placeGroup: ["abroad"] };
  const count = countOf(figures, { figure: "admitted.placeGroup", where });
  const list = countsBy(figures, { figure: formsByPlace, where }, "formGroup");
  return withValues(
    counted("admitted.abroad", ["admitted.placeGroup", formsByPlace], { template: templates.abroad, count }),
    (language) => ({
      forms: (list.length === 1 ? templates.form : templates.severalForms)[language],
      list: countedList("formGroup", list, language),
    }),
  );
}

function nationalities(figures: OverviewFigures): Draft {
  const of: CellsOf = { figure: "admitted.nationality" };
  const different = takeMeasure(figures, { kind: "different", of, by: "nationality" });
  const count = different.kind === "number" ? (different.value ?? 0) : 0;
  const leading = mostCommonBy(figures, of, { by: "nationality", places: 2 });
  return withValues(
    counted("admitted.nationalities", [of.figure], { template: templates.nationalities, count }),
    (language) => ({ list: countedList("nationality", leading, language) }),
  );
}

function decisionTime(figures: OverviewFigures): readonly Draft[] {
  const figure = "admitted.decisionDays";
  const quartiles = quartilesBy(figures, { figure }, "decisionDays");
  return quartiles === null
    ? []
    : [counted("admitted.decisionTime", [figure], { template: templates.decisionTime, count: quartiles.median })];
}

/** What the overview says of those admitted. */
export function admittedSentences(figures: OverviewFigures): readonly Draft[] {
  if (persons(figures) === 0) return arrivals(figures);
  return [
    ...arrivals(figures),
    minors(figures),
    ...forms(figures),
    ...servitude(figures),
    ...industries(figures),
    ...inFinland(figures),
    abroad(figures),
    nationalities(figures),
    ...decisionTime(figures),
  ];
}
