import { Button, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { messages } from "./messages.ts";
import { TakeBackDialog } from "./TakeBackDialog.tsx";
import type { TrainingScreenQuery } from "./TrainingScreen.generated.ts";

type Training = NonNullable<TrainingScreenQuery["training"]>;
type Person = Training["people"][number];
type Props = { readonly training: Training; readonly people: readonly Person[]; readonly onChanged: () => void };

/**
 * What the day was for each of them stands beside the name: whoever it left without a course is not passed over in silence. Who was
 * noted by mistake is taken back here.
 */
export function TookPart({ training, people, onChanged }: Props) {
  const { t } = useWords();
  const { label } = useCodes();
  const [taken, setTaken] = useState<Person>();
  return (
    <>
      <ul className="trainings-people">
        {people.map((person) => (
          <li key={person.id}>
            <div className="trainings-entry">
              <span>
                {nameOf(person)}
                {person.outcome && <span className="ui-quiet">: {label("attendanceOutcome", person.outcome)}</span>}
              </span>
              <Button
                variant="quiet"
                aria-label={t(messages.takeBackOf, { name: person.name })}
                onPress={() => setTaken(person)}
              >
                {t(messages.takeBack)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {taken && (
        <TakeBackDialog
          training={training}
          person={taken}
          onClose={() => setTaken(undefined)}
          onTakenBack={onChanged}
        />
      )}
    </>
  );
}

/** Entries that were a mistake, with why. */
export function TakenBack({ entries }: { readonly entries: Training["takenBack"] }) {
  const { t, format } = useWords();
  return (
    <ul className="trainings-bodies">
      {entries.map((entry) => (
        <li key={entry.id}>
          {nameOf(entry)}
          <span className="ui-quiet">
            : {t(messages.takenBackWhy, { reason: entry.reason, day: format.date(entry.on) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Somebody with their body. */
export function nameOf({ name, organisation }: Pick<Person, "name" | "organisation">): string {
  return [name, organisation].filter(Boolean).join(", ");
}
