import { questionKindCodes, questionUseCodes } from "@vas/domain/vocabulary";
import { codeFrom, flagFrom, textFrom, type RawSearch } from "../app/search-params.ts";
import type { QuestionBankScreenQuery } from "./QuestionBankScreen.generated.ts";

export type Bank = NonNullable<QuestionBankScreenQuery["questionBank"]>;
export type Item = Bank["questions"][number];

const looks = ["concerns", "unknown"] as const;
const sorts = ["asked", "difficulty", "discrimination"] as const;
const directions = ["ascending", "descending"] as const;

/** Which questions of a bank are shown, and in which order: by name where the address says nothing. */
export function parseBankFilter(search: RawSearch) {
  return {
    look: codeFrom(looks, search["look"]),
    module: textFrom(search["module"]),
    use: codeFrom(questionUseCodes, search["use"]),
    kind: codeFrom(questionKindCodes, search["kind"]),
    earlier: flagFrom(search["earlier"]) || undefined,
    sort: codeFrom(sorts, search["sort"]),
    direction: codeFrom(directions, search["direction"]),
  };
}
export type BankFilter = ReturnType<typeof parseBankFilter>;

/** Is it found by the filter, leaving aside what there is to look at? */
function isFound({ isLatest, module, use, kind }: Item, filter: BankFilter): boolean {
  return (
    (isLatest || filter.earlier === true) &&
    (filter.module ?? module) === module &&
    (filter.use ?? use) === use &&
    (filter.kind ?? kind) === kind
  );
}

function isToLookAt({ statistics }: Item): boolean {
  return statistics !== null && statistics.concerns.length > 0;
}

/** How many questions each chip finds under the other limits. */
export function countsOf({ questions }: Bank, filter: BankFilter) {
  const found = questions.filter((item) => isFound(item, filter));
  return {
    all: found.length,
    concerns: found.filter(isToLookAt).length,
    unknown: found.filter(({ statistics }) => statistics === null).length,
  };
}

/** The questions that the filter finds, in its order; those without figures come last. */
export function itemsOf({ questions }: Bank, filter: BankFilter): readonly Item[] {
  const found = questions.filter((item) => isFound(item, filter) && isLookedFor(item, filter.look));
  const { sort, direction } = filter;
  if (!sort) return found;
  const known = found.filter(({ statistics }) => (statistics?.[sort] ?? null) !== null);
  const sorted = known.toSorted((one, other) => (one.statistics?.[sort] ?? 0) - (other.statistics?.[sort] ?? 0));
  const others = found.filter((item) => !known.includes(item));
  return [...(direction === "descending" ? sorted.toReversed() : sorted), ...others];
}

function isLookedFor(item: Item, look: BankFilter["look"]): boolean {
  if (look === "concerns") return isToLookAt(item);
  return look !== "unknown" || item.statistics === null;
}
