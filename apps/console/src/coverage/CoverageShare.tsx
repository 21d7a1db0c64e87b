import { useWords } from "@vas/ui";
import { messages } from "./messages.ts";

export type Counted = {
  readonly state: string;
  readonly certified: number;
  readonly staff?: number | null;
  readonly percent?: number | null;
};

/** What is known of the share in words: a number, or why there is none. */
export function useShareWords(): (counted: Counted) => string {
  const { t, format } = useWords();
  return ({ state, certified, staff, percent }) => {
    const held = format.number(certified);
    if (typeof percent === "number" && typeof staff === "number") {
      return t(messages.share, { percent, certified: held, staff: format.number(staff) });
    }
    switch (state) {
      case "nobody_works":
        return t(messages.nobodyWorks);
      case "count_too_small":
        return t(messages.countTooSmall, { certified: held, staff: format.number(staff ?? 0) });
      default:
        return t(messages.noCount, { certified: held });
    }
  };
}

/** A share as words with a bar beneath; the bar is for the eye alone. What is unknown has no bar. */
export function CoverageShare({ counted }: { readonly counted: Counted }) {
  const words = useShareWords();
  const { percent } = counted;
  return (
    <div className="coverage-share">
      <span>{words(counted)}</span>
      {typeof percent === "number" && (
        <span className="coverage-bar" aria-hidden="true">
          <span className="coverage-bar-fill" style={{ inlineSize: `${percent}%` }} />
          <span className="coverage-bar-half" />
        </span>
      )}
    </div>
  );
}
