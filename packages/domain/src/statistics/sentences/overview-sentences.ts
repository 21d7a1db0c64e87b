import type { Language } from "../../kernel/index.ts";
import type { OverviewFigures } from "../count.ts";
import type { FigureId } from "../figure.ts";
import { sentenceSections, type SentenceSection } from "../section.ts";
import { fill } from "../text.ts";
import { admittedSentences } from "./admitted.ts";
import { customersSentences, endedSentences } from "./customers.ts";
import type { Writing } from "./draft.ts";
import { referredSentences } from "./referred.ts";

/** One sentence of the overview, with the figures from whose cells its numbers come. */
export type Sentence = {
  readonly id: string;
  readonly section: SentenceSection;
  readonly text: string;
  readonly figures: readonly FigureId[];
};

const writings: Readonly<Record<SentenceSection, Writing>> = {
  referred: referredSentences,
  admitted: admittedSentences,
  customers: customersSentences,
  ended: endedSentences,
};

/**
 * The overview in words, written from the cells and nothing else. Every sentence is whole in its language, with a form of its own
 * for none and for one; names and labels are never inflected.
 */
export function overviewSentences(figures: OverviewFigures, language: Language): readonly Sentence[] {
  return sentenceSections.flatMap((section) =>
    writings[section](figures).map(({ id, figures: used, words, values }) => ({
      id,
      section,
      text: fill(words[language], values(language)),
      figures: used,
    })),
  );
}
