import { useWords } from "@vas/ui";
import { messages } from "./messages.ts";

/** `2015-2` as "Heinä–joulukuu 2015", in the person's language. */
export function useHalfName(): (half: string) => string {
  const { t } = useWords();
  return (half) => {
    const [year = "", part] = half.split("-");
    return t(part === "1" ? messages.firstHalf : messages.secondHalf, { year });
  };
}

/** The last day of a half-year. */
export function lastDayOf(half: string): string {
  return `${half.slice(0, 4)}-${half.endsWith("-1") ? "06-30" : "12-31"}`;
}
