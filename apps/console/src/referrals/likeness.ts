import { defineMessages, useWords } from "@vas/ui";
import type { Likeness } from "../schema.generated.ts";

const words = defineMessages({
  same_name: { fi: "sama nimi", sv: "samma namn", en: "same name" },
  similar_name: { fi: "samankaltainen nimi", sv: "liknande namn", en: "similar name" },
  same_birth_date: { fi: "sama syntymäaika", sv: "samma födelsedatum", en: "same date of birth" },
  similar_birth_date: {
    fi: "lähes sama syntymäaika",
    sv: "nästan samma födelsedatum",
    en: "nearly the same date of birth",
  },
  same_nationality: { fi: "sama kansalaisuus", sv: "samma medborgarskap", en: "same nationality" },
});

/** What two persons have in common, in words. */
export function useLikeness(): (likeness: Likeness) => string {
  const { t } = useWords();
  return (likeness) => t(words[likeness]);
}
