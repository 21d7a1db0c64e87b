import type { CaseChoice, CaseContent, Scene, SceneId } from "@vas/domain/forms";
import { caseScaleCodes, caseScaleLabels } from "@vas/domain/vocabulary";
import { Button, Checkbox, Cluster, Columns, Select, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { noWords } from "./case-content.ts";
import { addScene, changeChoice, moveChoice, nextSceneName, removeChoice, type CaseEdit } from "./case-edits.ts";
import { writtenIn } from "../app/written-in.ts";
import { Written } from "../app/Written.tsx";
import { messages } from "./messages.ts";
import { useSceneName } from "./scene-name.ts";
import { WordsFields } from "./WordsFields.tsx";

type Situation = Extract<Scene, { readonly kind: "situation" }>;

type Props = {
  readonly choice: CaseChoice;
  /** Its place among the choices, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly content: CaseContent;
  readonly change: (edit: CaseEdit) => void;
  readonly onSituation: (edit: (now: Situation) => Situation) => void;
};

/** One choice: its words, what it scores, and where it leads or why it ends the case. */
export function ChoiceEditor(props: Props) {
  const { t, language } = useWords();
  const { choice, place, onSituation } = props;
  const set = (patch: Partial<CaseChoice>) => onSituation((now) => changeChoice(now, choice.id, patch));
  const said = writtenIn(choice.text, language);
  // One that is begun stands open, and does not close under the first letter.
  const [isBegun] = useState(said === "");
  return (
    <details className="case-part" open={isBegun}>
      <summary>
        {t(messages.choice, { place })}
        {said !== "" && ": "}
        <Written words={choice.text} />
      </summary>
      <Stack>
        <WordsFields label={t(messages.choiceText)} value={choice.text} onChange={(text) => set({ text })} />
        <WordsFields
          label={t(messages.consequence)}
          value={choice.consequence}
          onChange={(consequence) => set({ consequence })}
        />
        <Scores choice={choice} set={set} />
        <Onward {...props} set={set} />
        <ChoiceActs {...props} />
      </Stack>
    </details>
  );
}

type SetProps = { readonly choice: CaseChoice; readonly set: (patch: Partial<CaseChoice>) => void };

const scores = [-2, -1, 0, 1, 2];

function Scores({ choice, set }: SetProps) {
  const { t, format } = useWords();
  return (
    <Columns>
      {caseScaleCodes.map((scale) => (
        <Select
          key={scale}
          label={t(caseScaleLabels[scale])}
          options={scores.map((score) => ({ id: String(score), label: format.number(score) }))}
          value={String(choice.scores[scale])}
          onChange={(score) => set({ scores: { ...choice.scores, [scale]: Number(score) } })}
        />
      ))}
    </Columns>
  );
}

const newSituation = "+situation";

/** A critical error ends the case and says why; any other choice leads to a scene, which may be a new one. */
function Onward({ choice, content, change, set }: Props & SetProps) {
  const { t } = useWords();
  const nameOf = useSceneName();
  const { criticalError, next } = choice;
  function lead(to: string | null) {
    if (to !== newSituation) return set({ next: to as SceneId | null });
    const id = nextSceneName(content);
    change(addScene(id, "situation"));
    return set({ next: id });
  }
  return (
    <>
      <Checkbox
        isSelected={criticalError !== null}
        onChange={(is) => set(is ? { criticalError: noWords, next: null } : { criticalError: null })}
      >
        {t(messages.isCritical)}
      </Checkbox>
      {criticalError ? (
        <WordsFields
          label={t(messages.why)}
          value={criticalError}
          onChange={(words) => set({ criticalError: words })}
        />
      ) : (
        <Select
          label={t(messages.leadsTo)}
          options={[
            ...content.scenes.map((scene) => ({ id: scene.id, label: nameOf(scene), description: scene.id })),
            { id: newSituation, label: t(messages.toNewSituation) },
          ]}
          value={next}
          onChange={lead}
        />
      )}
    </>
  );
}

function ChoiceActs({ choice, place, count, onSituation }: Props) {
  const { t } = useWords();
  const toast = useToast();
  function remove() {
    onSituation((now) => removeChoice(now, choice.id));
    toast({
      message: t(messages.choiceRemoved),
      onUndo: () => onSituation((now) => ({ ...now, choices: now.choices.toSpliced(place - 1, 0, choice) })),
    });
  }
  return (
    <Cluster>
      {place > 1 && (
        <Button variant="secondary" onPress={() => onSituation((now) => moveChoice(now, choice.id, -1))}>
          {t(messages.moveUp, { place })}
        </Button>
      )}
      {place < count && (
        <Button variant="secondary" onPress={() => onSituation((now) => moveChoice(now, choice.id, 1))}>
          {t(messages.moveDown, { place })}
        </Button>
      )}
      <Button variant="danger" onPress={remove}>
        {t(messages.removeChoice, { place })}
      </Button>
    </Cluster>
  );
}
