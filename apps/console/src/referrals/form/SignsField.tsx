import { signGroupCodes, signGroupLabels, signs, type SignGroup } from "@vas/domain/vocabulary";
import { CheckboxGroup, SearchField, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import type { Bound } from "../../app/forms/FormField.tsx";
import { messages } from "./messages.ts";

type SignsFieldProps = Pick<Bound<readonly string[]>, "value" | "onChange">;

/** The catalogue of signs by what they point to first, with a search; marked ones stay in sight. */
export function SignsField({ value, onChange }: SignsFieldProps) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const asked = words.trim().toLocaleLowerCase();
  const isShown = (id: string, text: string) =>
    value.includes(id) || `${id} ${text}`.toLocaleLowerCase().includes(asked);
  const groups = signGroupCodes
    .map((group) => ({ group, shown: signs.filter((sign) => sign.group === group && isShown(sign.id, t(sign.text))) }))
    .filter(({ shown }) => shown.length > 0);
  /** The order of the catalogue, whatever was marked first. */
  const mark = (group: SignGroup, marked: readonly string[]) => {
    const isMarked = (id: string, own: SignGroup) => (own === group ? marked.includes(id) : value.includes(id));
    onChange(signs.filter((sign) => isMarked(sign.id, sign.group)).map(({ id }) => id));
  };
  return (
    <Stack>
      <p className="ui-quiet">{t(messages.signsHelp)}</p>
      <SearchField label={t(messages.signSearch)} value={words} onChange={setWords} />
      <p role="status">{t(messages.signsChosen, { count: value.length })}</p>
      {groups.length === 0 && <p>{t(messages.signsNone)}</p>}
      {groups.map(({ group, shown }) => (
        <CheckboxGroup
          key={group}
          label={t(signGroupLabels[group])}
          options={shown.map(({ id, text }) => ({ id, label: t(text) }))}
          value={shown.filter(({ id }) => value.includes(id)).map(({ id }) => id)}
          onChange={(marked) => mark(group, marked)}
        />
      ))}
    </Stack>
  );
}
