import { skipToken, useQuery } from "@apollo/client/react";
import { Button, Cluster, Stack, StatusTag, useWords, VisuallyHidden } from "@vas/ui";
import { useEffect, useId, useState, type ReactNode } from "react";
import { AppLink } from "../../app/links.tsx";
import { PossibleDuplicatesDocument, type PossibleDuplicatesQuery } from "./DuplicateCheck.generated.ts";
import { useLikeness } from "../likeness.ts";
import { messages } from "./messages.ts";
import { nameOf, type KnownPerson } from "./referral-state.ts";

export type Asked = {
  readonly name: string;
  readonly birthDate: string | null;
  readonly nationalities: readonly string[];
};

type Found = PossibleDuplicatesQuery["possibleDuplicates"][number];

const pauseBeforeAsking = 600;
const shortestName = 3;

/** What was written last, once the writing has paused. */
function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  const content = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(JSON.parse(content) as Value), pauseBeforeAsking);
    return () => clearTimeout(timer);
  }, [content]);
  return paused;
}

export type DuplicateCheckProps = {
  readonly asked: Asked;
  readonly onChoose: (person: KnownPerson) => void;
  /** Shown where nobody is found. */
  readonly none?: ReactNode;
};

/** Those found for what is asked; undefined while nothing is asked or the first answer is under way. */
function useFound({ name, birthDate, nationalities }: Asked): readonly Found[] | undefined {
  const isLongEnough = name.trim().length >= shortestName;
  const { data, previousData } = useQuery(
    PossibleDuplicatesDocument,
    isLongEnough ? { variables: { input: { name, birthDate, nationalities: [...nationalities] } } } : skipToken,
  );
  if (!isLongEnough) return undefined;
  // Nobody is nobody only once it was answered to what is asked now.
  const earlier = previousData?.possibleDuplicates;
  return data?.possibleDuplicates ?? (earlier?.length === 0 ? undefined : earlier);
}

/** Who of those known may be this person, asked while the name is being written. A person decides, never the system. */
export function DuplicateCheck({ asked, onChoose, none }: DuplicateCheckProps) {
  const { t } = useWords();
  const found = useFound(usePaused(asked));
  const isAnybody = found !== undefined && found.length > 0;
  return (
    <>
      {/* Always there, so that what comes into it is read out. */}
      <div role="status">
        {isAnybody && (
          <VisuallyHidden>
            {t(messages.duplicates)} {t(messages.duplicatesFound, { count: found.length })}
          </VisuallyHidden>
        )}
        {found?.length === 0 && none}
      </div>
      {isAnybody && <FoundPeople found={found} onChoose={onChoose} />}
    </>
  );
}

type FoundProps = { readonly found: readonly Found[]; readonly onChoose: (person: KnownPerson) => void };

function FoundPeople({ found, onChoose }: FoundProps) {
  const { t } = useWords();
  const heading = useId();
  return (
    <section className="possible-people" aria-labelledby={heading}>
      <Stack gap="s">
        <h3 className="ui-h3" id={heading}>
          {t(messages.duplicates)}
        </h3>
        <p>{t(messages.duplicatesText)}</p>
        <ul className="people-list">
          {found.map((one) => (
            <DuplicateItem key={one.person.id} found={one} onChoose={onChoose} />
          ))}
        </ul>
      </Stack>
    </section>
  );
}

type ItemProps = { readonly found: Found; readonly onChoose: (person: KnownPerson) => void };

function DuplicateItem({ found: { person, likenesses, referrals, customerships }, onChoose }: ItemProps) {
  const { t, format } = useWords();
  const likeness = useLikeness();
  const name = nameOf(person) ?? t(messages.unnamed);
  return (
    <li>
      <Stack gap="xs">
        <Cluster>
          <strong>{name}</strong>
          {person.birthDate && <span>{t(messages.born, { day: format.date(person.birthDate) })}</span>}
          {likenesses.map((one) => (
            <StatusTag key={one} tone="warning">
              {likeness(one)}
            </StatusTag>
          ))}
        </Cluster>
        <Cluster>
          {customerships.map(({ id, reference }) => (
            <span key={id}>{reference}</span>
          ))}
          {referrals.map(({ id, reference }) => (
            <AppLink key={id} to="/referrals/$id" params={{ id }} target="_blank">
              {reference}
            </AppLink>
          ))}
          <Button variant="secondary" onPress={() => onChoose({ id: person.id, name, birthDate: person.birthDate })}>
            {t(messages.useThis)}
          </Button>
        </Cluster>
      </Stack>
    </li>
  );
}
