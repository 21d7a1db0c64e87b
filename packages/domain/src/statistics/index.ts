export { changeOf, mostCommon, percentOf, quartile, type Count, type Decimals, type Ranked } from "./arithmetic.ts";
export {
  dimensions,
  figureOf,
  figures,
  howCounted,
  notCollected,
  type UncollectedGroup,
  populations,
} from "./catalogue/index.ts";
export {
  cellsOfRecord,
  countFigures,
  orderCells,
  stockDaysOf,
  type Cell,
  type Mention,
  type OverviewFigures,
} from "./count.ts";
export {
  compareValues,
  dimensionKeys,
  valueWords,
  type Dimension,
  type DimensionKey,
  type DimensionValues,
} from "./dimension.ts";
export type { Condition, DayOf, Expression, Grouping } from "./expression.ts";
export { figureIds, type Counts, type Figure, type FigureId, type StockDay } from "./figure.ts";
export { findingKinds, findingWords, type Finding, type FindingKind, type Severity } from "./finding.ts";
export {
  cellsIn,
  countOf,
  countsBy,
  mostCommonBy,
  quartilesBy,
  rangeOf,
  steepestFalls,
  takeMeasure,
  type CellsOf,
  type Measure,
  type MeasureValue,
  type Quartiles,
} from "./measure.ts";
export {
  halfCodeOf,
  halfYear,
  halvesOf,
  monthEndsOf,
  openingDayOf,
  parsePeriod,
  periodAsOf,
  periodCode,
  periodWhen,
  periodWords,
  year,
  type Half,
  type Period,
} from "./period.ts";
export { populationKeys, type Population, type PopulationKey } from "./population.ts";
export { printedOverviewOf, printedOverviews } from "./printed/printed-overviews.ts";
export {
  comparePrinted,
  type Agreement,
  type Comparison,
  type PrintedNote,
  type PrintedOverview,
  type PrintedStatement,
  type PrintedValue,
} from "./printed/printed.ts";
export { isReconciled, reconcile, type PercentClaim, type Reconciliation } from "./reconcile.ts";
export type { CodeColumn, DateColumn, DecidedColumn, FlagColumn, StatisticalRecord } from "./record.ts";
export { sentenceSections, type SentenceSection } from "./section.ts";
export { overviewSentences, type Sentence } from "./sentences/overview-sentences.ts";
export { changeText, countryName, dayText, numberText, percentText } from "./text.ts";
