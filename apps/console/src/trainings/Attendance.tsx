import { Button, Cluster, EmptyState, Panel, Select, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { UnsavedGuard } from "../app/forms/UnsavedGuard.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import type { LearnerRole } from "../schema.generated.ts";
import { ListedPeople } from "./ListedPeople.tsx";
import { messages } from "./messages.ts";
import { RecordAttendanceDocument, type TrainingScreenQuery } from "./TrainingScreen.generated.ts";
import { nameOf, TakenBack, TookPart } from "./TookPart.tsx";
import { WalkInDialog, type WalkIn } from "./WalkInDialog.tsx";

type Training = NonNullable<TrainingScreenQuery["training"]>;
type Person = Training["people"][number];
type Props = { readonly training: Training; readonly onChanged: () => void };

/**
 * Who took part: those expected are ticked, the others added by name. It can be told again of those for whom the day has completed
 * nothing; what was a mistake is taken back one by one.
 */
export function Attendance({ training, onChanged }: Props) {
  const { t } = useWords();
  const expected = training.people.filter((person) => person.expected && !person.attended);
  const hasCome = training.heldOn <= legalDayOf(new Date());
  return (
    <div className="trainings-screen-only">
      <Stack gap="m">
        {training.attended > 0 && (
          <Panel title={t(messages.attended, { count: training.attended })}>
            <TookPart training={training} onChanged={onChanged} />
          </Panel>
        )}
        {training.takenBack.length > 0 && (
          <Panel title={t(messages.takenBack)}>
            <TakenBack entries={training.takenBack} />
          </Panel>
        )}
        {hasCome ? (
          <Noting training={training} listed={training.people.filter(isToBeTold)} onChanged={onChanged} />
        ) : (
          <Panel title={t(messages.expected, { count: expected.length })}>
            <p className="ui-quiet">{t(messages.expectedText)}</p>
            {expected.length === 0 ? (
              <EmptyState title={t(messages.nobodyExpected)}>{t(messages.nobodyExpectedText)}</EmptyState>
            ) : (
              <People people={expected} />
            )}
          </Panel>
        )}
      </Stack>
    </div>
  );
}

function People({ people }: { readonly people: readonly Person[] }) {
  return (
    <ul className="trainings-people">
      {people.map((person) => (
        <li key={person.id}>{nameOf(person)}</li>
      ))}
    </ul>
  );
}

function isToBeTold({ attended, outcome }: Person): boolean {
  return !attended || outcome === "nothing";
}

/** Two may have one name: which of them a line is, is the order in which they were added. */
type Added = WalkIn & { readonly added: number };
type NotingProps = Props & { readonly listed: readonly Person[] };

function Noting({ training, listed, onChanged }: NotingProps) {
  const { t } = useWords();
  const { options } = useCodes();
  const toast = useToast();
  const command = useCommand(RecordAttendanceDocument);
  const [present, setPresent] = useState<readonly string[]>([]);
  const [walkIns, setWalkIns] = useState<readonly Added[]>([]);
  const [role, setRole] = useState<LearnerRole>("reception");
  const [isAdding, setAdding] = useState(false);
  const count = present.length + walkIns.length;
  const { id, version } = training;
  const before = new Set(training.people.filter(({ attended }) => attended).map((person) => person.id));
  const wasTold = ({ id: one, attended }: Person) => present.includes(one) || (attended && !before.has(one));
  const send = () =>
    command.send(
      {
        input: {
          training: id,
          expectedVersion: version,
          present: [...present],
          walkIns: walkIns.map(({ organisationName: _shown, added: _order, ...walkIn }) => walkIn),
          role,
        },
      },
      {
        TrainingChanged: ({ training: { people } }) => {
          const left = people.filter((person) => wasTold(person) && person.outcome !== "completed").length;
          toast({ message: left === 0 ? t(messages.noted) : t(messages.notedAndLeft, { count: left }) });
          onChanged();
        },
      },
    );
  return (
    <Panel title={t(messages.noteAttendance)}>
      <Stack gap="m">
        <p>{t(messages.noteText)}</p>
        <ListedPeople people={listed} present={present} onChange={setPresent} />
        {present.length > 0 && (
          <Select
            label={t(messages.roleOfNew)}
            description={t(messages.roleOfNewHelp)}
            options={options("learnerRole")}
            value={role}
            onChange={(chosen) => setRole(chosen as LearnerRole)}
          />
        )}
        <WalkIns walkIns={walkIns} onRemove={(gone) => setWalkIns(walkIns.filter((one) => one !== gone))} />
        <CommandNotice command={command} />
        <Cluster>
          <Button isPending={command.isPending} isDisabled={count === 0} onPress={() => void send()}>
            {t(messages.note, { count })}
          </Button>
          <Button variant="secondary" onPress={() => setAdding(true)}>
            {t(messages.addWalkIn)}
          </Button>
        </Cluster>
      </Stack>
      <UnsavedGuard isUnsaved={count > 0} />
      {isAdding && (
        <WalkInDialog
          bodies={training.organisations}
          role={walkIns.at(-1)?.role ?? null}
          onClose={() => setAdding(false)}
          onAdded={(walkIn) => setWalkIns([...walkIns, { ...walkIn, added: (walkIns.at(-1)?.added ?? 0) + 1 }])}
        />
      )}
    </Panel>
  );
}

type WalkInsProps = { readonly walkIns: readonly Added[]; readonly onRemove: (walkIn: Added) => void };

/** Numbered: what is wrong with a line is told by its number. */
function WalkIns({ walkIns, onRemove }: WalkInsProps) {
  const { t } = useWords();
  const { label } = useCodes();
  if (walkIns.length === 0) return null;
  return (
    <ol className="trainings-bodies" aria-label={t(messages.walkIns)}>
      {walkIns.map((walkIn) => (
        <li key={walkIn.added}>
          {[walkIn.name, walkIn.email, walkIn.organisationName, label("learnerRole", walkIn.role)]
            .filter(Boolean)
            .join(", ")}{" "}
          <Button
            variant="quiet"
            aria-label={t(messages.takeOff, { name: walkIn.name })}
            onPress={() => onRemove(walkIn)}
          >
            {t(messages.remove)}
          </Button>
        </li>
      ))}
    </ol>
  );
}
