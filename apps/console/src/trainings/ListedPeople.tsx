import { CheckboxGroup, EmptyState, SearchField, useWords } from "@vas/ui";
import { useState } from "react";
import { messages } from "./messages.ts";
import { nameOf } from "./TookPart.tsx";
import type { TrainingScreenQuery } from "./TrainingScreen.generated.ts";

type Person = NonNullable<TrainingScreenQuery["training"]>["people"][number];

/** A list of so many people is read through at a glance. */
const fewestToSearch = 12;

type Props = {
  readonly people: readonly Person[];
  readonly present: readonly string[];
  readonly onChange: (present: readonly string[]) => void;
};

/**
 * Those for whom the day is, and apart from them whoever is certified already: they may have come all the same. A long list has a
 * search by name; who was ticked stays ticked whatever is searched next.
 */
export function ListedPeople({ people, present, onChange }: Props) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const asked = wordsOf(words);
  const found = people.filter(({ name }) => hasAll(name, asked));
  const expected = found.filter((person) => person.expected || person.attended);
  const certified = found.filter((person) => !expected.includes(person));
  const those = { present, onChange };
  return (
    <>
      {people.length >= fewestToSearch && (
        <>
          <SearchField label={t(messages.find)} value={words} onChange={setWords} />
          <p role="status">
            {t(asked.length === 0 ? messages.listedAll : messages.listedFound, {
              count: found.length,
              chosen: present.length,
            })}
          </p>
        </>
      )}
      {people.length > 0 && found.length === 0 && (
        <EmptyState title={t(messages.nobodyFound)}>{t(messages.nobodyFoundText)}</EmptyState>
      )}
      <Choices label={t(messages.onTheList)} people={expected} {...those} />
      <Choices
        label={t(messages.certifiedPeople)}
        description={t(messages.certifiedHelp)}
        people={certified}
        {...those}
      />
    </>
  );
}

function wordsOf(text: string): readonly string[] {
  return text.normalize("NFC").toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

/** Has a name all the words, in whatever order and however long each is? */
function hasAll(name: string, words: readonly string[]): boolean {
  const lower = name.normalize("NFC").toLocaleLowerCase();
  return words.every((word) => lower.includes(word));
}

type ChoicesProps = Props & { readonly label: string; readonly description?: string };

function Choices({ label, description, people, present, onChange }: ChoicesProps) {
  const optionOf = useOption();
  if (people.length === 0) return null;
  const ids = new Set(people.map(({ id }) => id));
  const chosen = present.filter((id) => ids.has(id));
  const others = present.filter((id) => !ids.has(id));
  return (
    <CheckboxGroup
      label={label}
      {...(description === undefined ? {} : { description })}
      options={people.map(optionOf)}
      value={chosen}
      onChange={(now) => onChange([...others, ...now])}
    />
  );
}

/** Somebody as they are chosen: whether they took part already, and how long they are certified. */
function useOption() {
  const { t, format } = useWords();
  return (person: Person) => {
    const { id, attended, expected, certifiedUntil } = person;
    const label = attended ? t(messages.tookPartAlready, { name: nameOf(person) }) : nameOf(person);
    if (certifiedUntil === null) return { id, label };
    const until = expected ? messages.renewableUntil : messages.certifiedUntil;
    return { id, label, description: t(until, { day: format.date(certifiedUntil) }) };
  };
}
