/** The parts of the overview, in the order in which they are read. */
export const sentenceSections = ["referred", "admitted", "customers", "ended"] as const;
export type SentenceSection = (typeof sentenceSections)[number];
