import { signGroupCodes, signGroupLabels, signs, type Sign, type SignGroup } from "@vas/domain/vocabulary";
import { CheckboxGroup, SearchField, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import type { Bound } from "../../app/forms/FormField.tsx";
import { messages } from "./messages.ts";

type SignsFieldProps = Pick<Bound<readonly string[]>, "value" | "onChange"> & {
  /** What is to be marked, where it is not what was noticed of a person. */
  readonly help?: string;
};

/** The catalogue of signs by what they point to first, folded, with a search; groups with marked ones open by themselves. */
export function SignsField({ value, onChange, help }: SignsFieldProps) {
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
      <p className="ui-quiet">{help ?? t(messages.signsHelp)}</p>
      <SearchField label={t(messages.signSearch)} value={words} onChange={setWords} />
      <p role="status">{t(messages.signsChosen, { count: value.length })}</p>
      {groups.length === 0 && <p>{t(messages.signsNone)}</p>}
      {groups.map(({ group, shown }) => (
        <SignGroupField
          key={`${group} ${asked === "" ? "" : "searched"}`}
          group={group}
          shown={shown}
          chosen={shown.filter(({ id }) => value.includes(id)).map(({ id }) => id)}
          isSearched={asked !== ""}
          onMark={(marked) => mark(group, marked)}
        />
      ))}
    </Stack>
  );
}

type SignGroupProps = {
  readonly group: SignGroup;
  readonly shown: readonly Sign[];
  readonly chosen: readonly string[];
  readonly isSearched: boolean;
  readonly onMark: (marked: readonly string[]) => void;
};

/** One group behind its name, with how many are marked; open from the start where some are, or where they were searched. */
function SignGroupField({ group, shown, chosen, isSearched, onMark }: SignGroupProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(isSearched || chosen.length > 0);
  const label = t(signGroupLabels[group]);
  return (
    <details className="sign-group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(messages.signGroup, { group: label, chosen: chosen.length, all: shown.length })}</summary>
      {isOpen && (
        <CheckboxGroup
          label={label}
          options={shown.map(({ id, text }) => ({ id, label: t(text) }))}
          value={chosen}
          onChange={onMark}
        />
      )}
    </details>
  );
}
