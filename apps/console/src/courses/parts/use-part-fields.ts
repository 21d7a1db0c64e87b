import { fieldLabels } from "@vas/domain/vocabulary";
import { useWords } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { editor } from "../editor-messages.ts";
import { lessonWords } from "../lessons/lesson-messages.ts";

export type PartFields<State> = {
  readonly labelOf: (field: keyof State & string) => string;
  readonly shownOf: (field: keyof State & string, state: State) => string;
};

/** What the fields of a part are called, and what they hold, in words; a text is named with its language. */
export function usePartFields<State extends object>(): PartFields<State> {
  const { t, format } = useWords();
  const { label } = useCodes();
  const rolesIn = (value: PartValue) =>
    Array.isArray(value) ? format.list(value.map((role) => label("learnerRole", String(role)))) : t(lessonWords.forAll);
  const names = {
    ...fieldLabels,
    hasNotice: editor.hasNotice,
    hasWarning: lessonWords.hasWarning,
  };
  return {
    labelOf: (field) => {
      const [name = "", language] = field.split(".");
      const words = t(names[name as keyof typeof names]);
      return language === undefined ? words : `${words} (${format.languageName(language)})`;
    },
    shownOf: (field, state) => {
      const value = state[field] as PartValue;
      if (typeof value === "boolean") return t(value ? lessonWords.yes : lessonWords.no);
      if (field === "roles") return rolesIn(value);
      if (value === null || value === "") return "–";
      return field === "lawAsOf" ? format.date(String(value)) : String(value);
    },
  };
}

/** What a field of a part can hold. */
type PartValue = string | number | boolean | readonly string[] | null;
