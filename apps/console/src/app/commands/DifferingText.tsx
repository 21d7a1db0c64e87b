import { useWords, VisuallyHidden } from "@vas/ui";
import { useMemo } from "react";
import { messages } from "../messages.ts";
import { textParts } from "../text-changes.ts";
import "./conflict.css";

export type DifferingTextProps = {
  readonly text: string;
  /** With what it is compared. */
  readonly other: string;
};

/** How much of what both texts have is shown beside what differs, in characters. */
const beside = 60;

/**
 * A text with what the other text has not marked, also for those who hear it; of what both have only the ends are shown. Two texts
 * that have nothing in common stand as they are.
 */
export function DifferingText({ text, other }: DifferingTextProps) {
  const { t } = useWords();
  const parts = useMemo(() => partsOf(text, other), [text, other]);
  return (
    <span className="conflict-text">
      {parts.map(({ value, isOwn, from }) =>
        isOwn ? (
          <mark key={from}>
            <VisuallyHidden>{t(messages.conflictDiffers)} </VisuallyHidden>
            {value}
          </mark>
        ) : (
          <span key={from}>{value}</span>
        ),
      )}
    </span>
  );
}

type Part = { readonly value: string; readonly isOwn: boolean; readonly from: number };

function partsOf(text: string, other: string): readonly Part[] {
  const whole: readonly Part[] = [{ value: text, isOwn: false, from: 0 }];
  const all = textParts(other, text);
  if (text === other || all.every(({ added, removed }) => added || removed)) return whole;
  let from = 0;
  // What only the other text has stands beside a part too: there this text lacks something, and what is around it is shown.
  const parts = all.flatMap(({ value, added: isOwn, removed }, at) => {
    if (removed) return [];
    const part = { value: isOwn ? value : shortened(value, at > 0, at < all.length - 1), isOwn, from };
    from += value.length;
    return [part];
  });
  return inRuns(parts);
}

/** Words that differ one after another are one part, said once: only a space that both texts have stands between them. */
function inRuns(parts: readonly Part[]): readonly Part[] {
  return parts.reduce<readonly Part[]>((runs, part, at) => {
    const last = runs.at(-1);
    const isGap = part.value.trim() === "" && (parts[at + 1]?.isOwn ?? false);
    if (!last?.isOwn || !(part.isOwn || isGap)) return [...runs, part];
    return [...runs.slice(0, -1), { ...last, value: last.value + part.value }];
  }, []);
}

/** What both have, without what is far from the parts that differ before and after it. */
function shortened(value: string, isAfter: boolean, isBefore: boolean): string {
  if (value.length <= 3 * beside) return value;
  return `${isAfter ? value.slice(0, beside) : ""} … ${isBefore ? value.slice(-beside) : ""}`;
}
