import { useWords, VisuallyHidden } from "@vas/ui";
import { useMemo } from "react";
import { textParts, type TextPart } from "../../app/text-changes.ts";
import { review } from "./review-messages.ts";

type WordDiffProps = { readonly before: string; readonly after: string };

/** Two texts as one: what was taken out and what was put in, also for those who hear it. */
export function WordDiff({ before, after }: WordDiffProps) {
  const { t } = useWords();
  const parts = useMemo(() => placed(textParts(before, after)), [before, after]);
  return (
    <p className="course-diff">
      {parts.map(({ value, added, removed, from }) => {
        if (added) {
          return (
            <ins key={from}>
              <VisuallyHidden>{t(review.addedText)}</VisuallyHidden>
              {value}
            </ins>
          );
        }
        if (removed) {
          return (
            <del key={from}>
              <VisuallyHidden>{t(review.removedText)}</VisuallyHidden>
              {value}
            </del>
          );
        }
        return <span key={from}>{value}</span>;
      })}
    </p>
  );
}

/** The parts with where each begins, by which it is known. */
function placed(parts: readonly TextPart[]): readonly (TextPart & { readonly from: number })[] {
  let from = 0;
  return parts.map((part) => {
    const found = { ...part, from };
    from += part.value.length;
    return found;
  });
}
