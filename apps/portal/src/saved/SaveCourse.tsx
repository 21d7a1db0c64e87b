import { Button, Cluster, Notice, Panel, ProgressBar, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { messages } from "./messages.ts";
import { useAway, useOffline } from "../offline/OfflineContext.tsx";
import { kilobytesOf, useSaveCourse, useSavedLessons, type SavingProgress } from "./use-saved-lessons.ts";

type Props = {
  readonly enrolment: string;
  readonly modules: readonly { readonly id: string; readonly lessons: readonly { readonly id: string }[] }[];
  /** Told when other lessons are on the device than before. */
  readonly onChange: () => void;
};

/** Can I read this without a network, and what works then? */
export function SaveCourse({ enrolment, modules, onChange }: Props) {
  const { t, language } = useWords();
  const { device } = useOffline();
  const { saved = [], pictureBytes = 0, look } = useSavedLessons(enrolment);
  const [told, setTold] = useState<"removed" | "notSaved">();
  const withLessons = modules.filter(({ lessons }) => lessons.length > 0);
  const { save, progress } = useSaveCourse({ enrolment, modules: withLessons.map(({ id }) => id) });
  const lessons = withLessons.reduce((sum, module) => sum + module.lessons.length, 0);
  const here = saved.filter((lesson) => lesson.language === language).length;
  async function act(work: () => Promise<void>, after?: "removed") {
    setTold(undefined);
    await work().then(
      () => setTold(after),
      () => setTold("notSaved"),
    );
    await look();
    onChange();
  }
  return (
    <Panel title={t(messages.panel)}>
      <Stack gap="s">
        <WhatWorks />
        <div role="status">
          {here > 0 && !progress && (
            <SavedLine size={kilobytesOf({ saved, pictureBytes })} here={here} lessons={lessons} />
          )}
          {told === "removed" && <p>{t(messages.removed)}</p>}
        </div>
        {told === "notSaved" && <Notice tone="error" title={t(messages.notSaved)} />}
        {progress && <Saving progress={progress} />}
        <Acts
          isSaving={progress !== undefined}
          isHere={saved.length > 0}
          onSave={() => void act(save)}
          onRemove={() => void act(() => device.removeLessons(enrolment), "removed")}
        />
      </Stack>
    </Panel>
  );
}

function WhatWorks() {
  const { t } = useWords();
  if (!useAway()) return <p>{t(messages.panelText)}</p>;
  return (
    <>
      <p>{t(messages.works)}</p>
      <p>{t(messages.worksNot)}</p>
    </>
  );
}

/** `size` is in kilobytes. */
type SavedProps = { readonly size: number; readonly here: number; readonly lessons: number };

function SavedLine({ size, here, lessons }: SavedProps) {
  const { t, format } = useWords();
  const room = t(messages.kilobytes, { size: format.number(size) });
  return <p>{t(messages.saved, { saved: here, lessons, size: room })}</p>;
}

function Saving({ progress }: { readonly progress: SavingProgress }) {
  const { t } = useWords();
  const { done, all } = progress;
  const valueLabel = t(messages.savingSteps, progress);
  return <ProgressBar label={t(messages.saving)} value={done} max={all} valueLabel={valueLabel} />;
}

type ActsProps = {
  readonly isSaving: boolean;
  readonly isHere: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => void;
};

function Acts({ isSaving, isHere, onSave, onRemove }: ActsProps) {
  const { t } = useWords();
  const isAway = useAway();
  return (
    <Cluster>
      {!isAway && (
        <Button variant="secondary" isPending={isSaving} onPress={onSave}>
          {t(isHere ? messages.saveAgain : messages.save)}
        </Button>
      )}
      {isHere && !isSaving && (
        <Button variant="quiet" onPress={onRemove}>
          {t(messages.remove)}
        </Button>
      )}
    </Cluster>
  );
}
