import { codeLists, type CodeListName } from "@vas/domain/vocabulary";
import { useWords, type Option } from "@vas/ui";

export type Codes = {
  /** The words of a code of a closed list; a code that is none of it stays as it is. */
  readonly label: (list: CodeListName, code: string) => string;
  /** The whole list as choices, or those of its codes that are named. */
  readonly options: (list: CodeListName, codes?: readonly string[]) => readonly Option[];
};

/** Closed code lists in the person's language. */
export function useCodes(): Codes {
  const { t } = useWords();
  return {
    label: (list, code) => {
      const found = codeLists[list].find((one) => one.code === code);
      return found ? t(found.label) : code;
    },
    options: (list, codes) =>
      codeLists[list]
        .filter((one) => codes?.includes(one.code) ?? true)
        .map((one) => ({ id: one.code, label: t(one.label) })),
  };
}
