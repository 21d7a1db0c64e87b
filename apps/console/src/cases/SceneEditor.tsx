import { isCaseName, type CaseContent, type Scene, type SceneId } from "@vas/domain/forms";
import { Button, Cluster, RadioGroup, Stack, TextField, useWords } from "@vas/ui";
import { useState } from "react";
import { addChoice, renameScene, type CaseEdit } from "./case-edits.ts";
import { ChoiceEditor } from "./ChoiceEditor.tsx";
import { messages } from "./messages.ts";
import { WordsFields } from "./WordsFields.tsx";

export type SceneEditorProps = {
  readonly scene: Scene;
  readonly content: CaseContent;
  readonly change: (edit: CaseEdit) => void;
  readonly onScene: (edit: (scene: Scene) => Scene) => void;
  readonly onRenamed: (name: SceneId) => void;
};

type Situation = Extract<Scene, { readonly kind: "situation" }>;
type End = Extract<Scene, { readonly kind: "end" }>;

/** The texts of a scene, and what can be chosen in it or how it ends. */
export function SceneEditor(props: SceneEditorProps) {
  const { t } = useWords();
  const { scene, onScene } = props;
  return (
    <Stack>
      <SceneName {...props} />
      <WordsFields
        label={t(messages.text)}
        value={scene.text}
        onChange={(text) => onScene((now) => ({ ...now, text }))}
      />
      {scene.kind === "situation" ? <Choices {...props} situation={scene} /> : <Ending end={scene} onScene={onScene} />}
    </Stack>
  );
}

/** The name changes when it is given, and not while it is typed: what leads here is named by it. */
function SceneName({ scene, content, change, onRenamed }: SceneEditorProps) {
  const { t } = useWords();
  const [name, setName] = useState<string>(scene.id);
  const [fault, setFault] = useState<string>();
  function give() {
    const isTaken = content.scenes.some(({ id }) => id === name && id !== scene.id);
    if (isTaken || !isCaseName(name)) return setFault(t(messages.sceneNameFault));
    const given = name as string as SceneId;
    change(renameScene(scene.id, given));
    return onRenamed(given);
  }
  return (
    <Cluster>
      <TextField
        label={t(messages.name)}
        description={t(messages.sceneNameHelp)}
        value={name}
        onChange={(text) => {
          setFault(undefined);
          setName(text);
        }}
        error={fault}
      />
      {name !== scene.id && (
        <Button variant="secondary" onPress={give}>
          {t(messages.rename)}
        </Button>
      )}
    </Cluster>
  );
}

function Choices(props: SceneEditorProps & { readonly situation: Situation }) {
  const { t } = useWords();
  const { situation, onScene } = props;
  const edit = (change: (now: Situation) => Situation) =>
    onScene((now) => (now.kind === "situation" ? change(now) : now));
  return (
    <Stack>
      <h3 className="ui-h3">{t(messages.choices)}</h3>
      {situation.choices.map((choice, place) => (
        <ChoiceEditor
          key={choice.id}
          choice={choice}
          place={place + 1}
          count={situation.choices.length}
          content={props.content}
          change={props.change}
          onSituation={edit}
        />
      ))}
      <Cluster>
        <Button variant="secondary" onPress={() => edit(addChoice)}>
          {t(messages.addChoice)}
        </Button>
      </Cluster>
    </Stack>
  );
}

const outcomes = ["good", "mixed", "poor"] as const satisfies readonly End["outcome"][];

function Ending({ end, onScene }: Pick<SceneEditorProps, "onScene"> & { readonly end: End }) {
  const { t } = useWords();
  const set = (patch: Partial<End>) => onScene((now) => (now.kind === "end" ? { ...now, ...patch } : now));
  return (
    <Stack>
      <RadioGroup
        label={t(messages.outcome)}
        layout="columns"
        options={outcomes.map((id) => ({ id, label: t(messages[id]) }))}
        value={end.outcome}
        onChange={(chosen) => set({ outcome: outcomes.find((id) => id === chosen) ?? end.outcome })}
      />
      <WordsFields label={t(messages.lesson)} value={end.lesson} onChange={(lesson) => set({ lesson })} />
    </Stack>
  );
}
