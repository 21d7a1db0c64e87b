import type { Words } from "../kernel/index.ts";
import type { Labels } from "../vocabulary/index.ts";

/** Why a question cannot be said in a format. */
export const unsayableCodes = ["order_not_in_format", "arrow_in_answer"] as const;
export type UnsayableCode = (typeof unsayableCodes)[number];

export type Unsayable = { readonly question: string; readonly reason: UnsayableCode };

/** A bank as the text of a file, and what of it the format cannot say. */
export type WrittenBank = { readonly text: string; readonly leftOut: readonly Unsayable[] };

const words: Labels<UnsayableCode> = {
  order_not_in_format: {
    fi: "GIFT-muodossa ei ole järjestyskysymyksiä. Moodle XML -muodossa ne ovat mukana.",
    sv: "GIFT-formatet har inga ordningsfrågor. I Moodle XML är de med.",
    en: "GIFT has no questions of order. Moodle XML has them.",
  },
  arrow_in_answer: {
    fi: "Vastauksessa on merkit ->, jotka GIFT-muodossa tarkoittavat paria. Moodle XML -muodossa kysymys on mukana.",
    sv: "Svaret innehåller tecknen ->, som i GIFT betyder ett par. I Moodle XML är frågan med.",
    en: "An answer holds the characters ->, which mean a pair in GIFT. Moodle XML has the question.",
  },
};

/** Why a question is not in the file. */
export function unsayableWords({ reason }: Unsayable): Words {
  return words[reason];
}
