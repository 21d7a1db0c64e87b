import type { CaseContent } from "@vas/domain/forms";
import { signs, type LearnerRole, type SignId } from "@vas/domain/vocabulary";
import { Checkbox, CheckboxGroup, Stack, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { noWords } from "./case-content.ts";
import type { CaseEdit } from "./case-edits.ts";
import { messages } from "./messages.ts";
import { WordsFields } from "./WordsFields.tsx";

type Props = { readonly content: CaseContent; readonly change: (edit: CaseEdit) => void };

/** What a case is called, for whom it is, what it warns of and which signs it practises. */
export function CaseFacts({ content, change }: Props) {
  const { t, language } = useWords();
  const codes = useCodes();
  const set = (patch: Partial<CaseContent>) => change((now) => ({ ...now, ...patch }));
  const { title, summary, warning, roles, signs: chosen } = content;
  return (
    <Stack>
      <WordsFields label={t(messages.caseTitle)} isShort value={title} onChange={(words) => set({ title: words })} />
      <WordsFields label={t(messages.summary)} value={summary} onChange={(words) => set({ summary: words })} />
      <Checkbox isSelected={warning !== null} onChange={(has) => set({ warning: has ? noWords : null })}>
        {t(messages.hasWarning)}
      </Checkbox>
      {warning && (
        <WordsFields label={t(messages.warning)} value={warning} onChange={(words) => set({ warning: words })} />
      )}
      <CheckboxGroup
        label={t(messages.forWhom)}
        layout="columns"
        options={codes.options("learnerRole")}
        value={roles}
        onChange={(picked) => set({ roles: picked as readonly LearnerRole[] })}
      />
      <details className="case-part">
        <summary>{t(messages.signs, { count: chosen.length })}</summary>
        <CheckboxGroup
          label={t(messages.signsShort)}
          options={signs.map(({ id, text }) => ({ id, label: `${id}: ${text[language]}` }))}
          value={chosen}
          onChange={(picked) => set({ signs: picked as readonly SignId[] })}
        />
      </details>
    </Stack>
  );
}
