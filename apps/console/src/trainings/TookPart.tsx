import { Button, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import { messages } from "./messages.ts";
import { TakeBackDialog } from "./TakeBackDialog.tsx";
import type { TrainingScreenQuery } from "./TrainingScreen.generated.ts";

type Training = NonNullable<TrainingScreenQuery["training"]>;
type Person = Training["people"][number];
type Props = { readonly training: Training; readonly onChanged: () => void };

/**
 * What the day was for each of them stands beside the name: whoever it left without a course is not passed over in silence. Who was
 * noted by mistake is taken back here. Of those whose data were erased only their number is known.
 */
export function TookPart({ training, onChanged }: Props) {
  const { t } = useWords();
  const { label } = useCodes();
  const [taken, setTaken] = useState<Person>();
  const people = training.people.filter(({ attended }) => attended);
  const erased = training.attended - people.length;
  return (
    <>
      {erased > 0 && <p className="ui-quiet">{t(messages.attendedErased, { count: erased })}</p>}
      {people.length > 0 && (
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
      )}
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
          {entry.otherDay && <OtherDay day={entry.otherDay} />}
        </li>
      ))}
    </ul>
  );
}

/** Another day that can bring what the entry brought, once it is told there again. */
function OtherDay({ day: { id, heldOn } }: { readonly day: NonNullable<Training["takenBack"][number]["otherDay"]> }) {
  const { t, format } = useWords();
  return (
    <p>
      {t(messages.otherDay)}{" "}
      <AppLink to="/trainings/$id" params={{ id }}>
        {t(messages.titleOf, { day: format.date(heldOn) })}
      </AppLink>
    </p>
  );
}

/** Somebody with their body. */
export function nameOf({ name, organisation }: Pick<Person, "name" | "organisation">): string {
  return [name, organisation].filter(Boolean).join(", ");
}
