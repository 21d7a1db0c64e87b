import { useWords, type Words } from "@vas/ui";
import { otherLanguage, writtenIn } from "./written-in.ts";

type WrittenProps = {
  readonly words: Words | undefined;
  /** Said in the reader's language where the words are written in none. */
  readonly otherwise?: string;
};

/** Words in the reader's language, or else in another one that is marked, so that they are read aloud in that (WCAG 3.1.2). */
export function Written({ words, otherwise = "" }: WrittenProps) {
  const { language: reader } = useWords();
  const text = words ? writtenIn(words, reader) : "";
  if (!words || text === "") return otherwise;
  const other = otherLanguage(words, reader);
  return other ? <span lang={other}>{text}</span> : text;
}
