import { Button, CheckboxGroup, DatePicker, Dialog, RadioGroup, Stack, Stepper, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { legalDayOf } from "../../app/legal-day.ts";
import { messages as appMessages } from "../../app/messages.ts";
import { otherLanguage, writtenIn } from "../../app/written-in.ts";
import type { CourseChangeInput } from "../../schema.generated.ts";
import { Meanwhile, useChangedMeanwhile, type Again } from "../Meanwhile.tsx";
import { review } from "./review-messages.ts";
import { PublishCourseDocument } from "./ReviewScreen.generated.ts";
import type { ReviewedVersion } from "./ReviewScreen.tsx";

type PublishProps = {
  readonly version: ReviewedVersion;
  readonly onClose: () => void;
  readonly again: Again;
};

type Change = {
  readonly kind: "minor" | "material";
  readonly lessons: readonly string[];
  readonly until: string | null;
};

/** Publishes a version in two steps: what it means for those who were certified before, then what follows. */
export function PublishDialog({ version, onClose, again }: PublishProps) {
  const { t } = useWords();
  const toast = useToast();
  const publish = useCommand(PublishCourseDocument);
  const changed = useChangedMeanwhile(again);
  const isFirst = version.number === 1;
  const [isChecking, setChecking] = useState(isFirst);
  const [isTold, setTold] = useState(false);
  const [change, setChange] = useState<Change>(() => ({
    kind: "minor",
    lessons: changedLessons(version),
    until: dayInThreeMonths(new Date()),
  }));
  const send = () =>
    publish.send(
      { input: { courseVersion: version.id, expectedVersion: version.version, change: toInput(change) } },
      {
        CourseVersionChanged: () => {
          toast({ message: t(review.publishedNow) });
          onClose();
        },
        StaleVersion: changed.StaleVersion,
      },
    );
  const goOn = () => (isWhole(change) ? setChecking(true) : setTold(true));
  const acting = { isChecking, isFirst, isPending: publish.isPending, onBack: () => setChecking(false), onGoOn: goOn };
  return (
    <Dialog
      title={t(review.publish, { number: version.number })}
      isOpen
      onClose={onClose}
      actions={<PublishButtons {...acting} number={version.number} onClose={onClose} onPublish={send} />}
    >
      <Stack>
        {!isFirst && (
          <Stepper
            label={t(review.steps)}
            steps={[t(review.stepChange), t(review.stepCheck)]}
            current={isChecking ? 1 : 0}
          />
        )}
        <Meanwhile changed={changed} />
        <CommandNotice command={publish} />
        {isChecking ? (
          <Consequences version={version} change={change} />
        ) : (
          <ChangeFields version={version} change={change} isTold={isTold} onChange={setChange} />
        )}
      </Stack>
    </Dialog>
  );
}

type ButtonsProps = {
  readonly isChecking: boolean;
  readonly isFirst: boolean;
  readonly isPending: boolean;
  readonly number: number;
  readonly onClose: () => void;
  readonly onBack: () => void;
  readonly onGoOn: () => void;
  readonly onPublish: () => Promise<void>;
};

function PublishButtons(props: ButtonsProps) {
  const { isChecking, isFirst, isPending, number, onClose, onBack, onGoOn, onPublish } = props;
  const { t } = useWords();
  return (
    <>
      <Button variant="secondary" onPress={onClose}>
        {t(appMessages.cancel)}
      </Button>
      {isChecking && !isFirst && (
        <Button variant="secondary" onPress={onBack}>
          {t(review.back)}
        </Button>
      )}
      {isChecking ? (
        <Button onPress={onPublish} isPending={isPending}>
          {t(review.publish, { number })}
        </Button>
      ) : (
        <Button onPress={onGoOn}>{t(review.onward)}</Button>
      )}
    </>
  );
}

/** Time enough to read some lessons. */
function dayInThreeMonths(now: Date): string {
  return legalDayOf(new Date(now.getTime() + 91 * 24 * 60 * 60 * 1000));
}

function toInput({ kind, lessons, until }: Change): CourseChangeInput {
  return kind === "minor" ? { kind } : { kind, lessons: [...lessons], certificatesUntil: until };
}

function isWhole({ kind, lessons, until }: Change): boolean {
  return kind === "minor" || (lessons.length > 0 && isToCome(until));
}

function isToCome(day: string | null): boolean {
  return day !== null && day > legalDayOf(new Date());
}

/**
 * The lessons of the version whose texts have changed in any language since what is published: what is most likely to be read anew,
 * whatever language and comparison are in sight.
 */
function changedLessons(version: ReviewedVersion): readonly string[] {
  const { changedInFinnish, changedInSwedish, changedInEnglish, modules } = version;
  const names = modules.flatMap(({ lessons }) => lessons.map(({ name }) => name));
  const changes = [...changedInFinnish, ...changedInSwedish, ...changedInEnglish];
  const changed = new Set(changes.flatMap(({ part, at }) => (part === "lesson" && at ? [at] : [])));
  return names.filter((name) => changed.has(name));
}

type FieldsProps = Pick<PublishProps, "version"> & {
  readonly change: Change;
  /** The person has tried to go on, so that what is missing is told. */
  readonly isTold: boolean;
  readonly onChange: (change: Change) => void;
};

function ChangeFields({ version, change, isTold, onChange }: FieldsProps) {
  const { t, language } = useWords();
  const lessons = version.modules.flatMap((module) => module.lessons);
  return (
    <Stack>
      <RadioGroup
        label={t(review.kind)}
        options={[
          { id: "minor", label: t(review.minor), description: t(review.minorHelp) },
          { id: "material", label: t(review.material), description: t(review.materialHelp) },
        ]}
        value={change.kind}
        onChange={(kind) => onChange({ ...change, kind: kind === "material" ? "material" : "minor" })}
      />
      {change.kind === "material" && (
        <>
          <DatePicker
            label={t(review.until)}
            isRequired
            min={legalDayOf(new Date())}
            value={change.until}
            onChange={(until) => onChange({ ...change, until })}
            error={isTold && !isToCome(change.until) ? t(review.untilMissing) : undefined}
          />
          <CheckboxGroup
            label={t(review.lessons)}
            isRequired
            options={lessons.map(({ name, title }) => ({
              id: name,
              label: writtenIn(title, language),
              lang: otherLanguage(title, language),
            }))}
            value={change.lessons}
            onChange={(chosen) => onChange({ ...change, lessons: chosen })}
            error={isTold && change.lessons.length === 0 ? t(review.lessonsMissing) : undefined}
          />
        </>
      )}
    </Stack>
  );
}

/** What follows from the publication, for whom. */
function Consequences({ version, change }: Pick<FieldsProps, "version" | "change">) {
  const { t, language, format } = useWords();
  const { number, modules } = version;
  const titles = modules
    .flatMap(({ lessons }) => lessons)
    .filter(({ name }) => change.lessons.includes(name))
    .map(({ title }) => writtenIn(title, language));
  const ofCertified =
    change.kind === "material" && change.until
      ? [
          t(review.followsUntil, { day: format.date(change.until) }),
          t(review.followsLessons, { lessons: format.list(titles) }),
          t(review.followsEarlier),
        ]
      : [t(review.followsMinor)];
  const follows = [
    t(review.followsNew, { number }),
    ...(number > 1 ? [t(review.followsGoing), ...ofCertified] : []),
    t(review.followsForGood),
  ];
  return (
    <ul className="course-faults">
      {follows.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
