import type { CaseContent, Scene, SceneId } from "@vas/domain/forms";
import { Button, Cluster, Link, Panel, Stack, useToast, useWords } from "@vas/ui";
import { addScene, changeScene, nextSceneName, removeScene, restoreScene, type CaseEdit } from "./case-edits.ts";
import { CaseGraph } from "./CaseGraph.tsx";
import { messages } from "./messages.ts";
import { restOf, useSceneName } from "./scene-name.ts";
import { SceneName } from "./SceneName.tsx";
import { SceneEditor } from "./SceneEditor.tsx";
import { useSceneInAddress } from "./use-scene-in-address.ts";

type Props = { readonly content: CaseContent; readonly change: (edit: CaseEdit) => void };

/** The scenes of a case as a drawing and as a list, and the one that is being edited. */
export function CaseStory({ content, change }: Props) {
  const { t } = useWords();
  const { scene: selected } = useSceneInAddress();
  const scene = content.scenes.find(({ id }) => id === selected);
  return (
    <Stack>
      <Panel title={t(messages.graph)}>
        <Stack gap="s">
          <p className="ui-quiet">{t(messages.graphText)}</p>
          <CaseGraph content={content} selected={selected} />
        </Stack>
      </Panel>
      <SceneList content={content} change={change} selected={selected} />
      {scene ? (
        <SelectedScene key={scene.id} scene={scene} content={content} change={change} />
      ) : (
        <p>{t(messages.chooseScene)}</p>
      )}
    </Stack>
  );
}

function SceneList({ content, change, selected }: Props & { readonly selected: SceneId | undefined }) {
  const { t, language } = useWords();
  const { hrefOf, showScene } = useSceneInAddress();
  const nameOf = useSceneName();
  function add(kind: Scene["kind"]) {
    const id = nextSceneName(content);
    change(addScene(id, kind));
    showScene(id);
  }
  return (
    <Panel
      title={t(messages.scenes)}
      actions={
        <>
          <Button variant="secondary" onPress={() => add("situation")}>
            {t(messages.addSituation)}
          </Button>
          <Button variant="secondary" onPress={() => add("end")}>
            {t(messages.addEnd)}
          </Button>
        </>
      }
    >
      <ol className="case-scenes">
        {content.scenes.map((scene) => (
          <li key={scene.id}>
            <Link
              href={hrefOf(scene.id)}
              aria-current={scene.id === selected ? "true" : undefined}
              onClick={(event) => {
                event.preventDefault();
                showScene(scene.id);
              }}
            >
              <SceneName scene={scene} />
            </Link>{" "}
            <span className="ui-quiet">
              {`${scene.id}, `}
              {t(scene.kind === "end" ? messages.end : messages.situation)}
              {scene.id === content.start && `, ${t(messages.isStart)}`}
              {scene.kind === "situation" && `, ${t(messages.choiceCount, { count: scene.choices.length })}`}
            </span>
            <span className="case-scene-text">{restOf(scene.text[language], nameOf(scene))}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type SelectedProps = Props & { readonly scene: Scene };

function SelectedScene({ scene, content, change }: SelectedProps) {
  const { t } = useWords();
  const toast = useToast();
  const { showScene } = useSceneInAddress();
  const { id } = scene;
  const name = useSceneName()(scene);
  function remove() {
    const before = content;
    change(removeScene(id));
    showScene(undefined);
    toast({
      message: t(messages.sceneRemoved, { name }),
      onUndo: () => {
        change(restoreScene(before, id));
        showScene(id);
      },
    });
  }
  return (
    <Panel
      title={t(messages.sceneOf, { name })}
      actions={
        <Cluster>
          {content.start !== id && scene.kind === "situation" && (
            <Button variant="secondary" onPress={() => change((now) => ({ ...now, start: id }))}>
              {t(messages.makeStart)}
            </Button>
          )}
          <Button variant="danger" onPress={remove}>
            {t(messages.removeScene)}
          </Button>
        </Cluster>
      }
    >
      <SceneEditor
        scene={scene}
        content={content}
        change={change}
        onScene={(edit) => change(changeScene(id, edit))}
        onRenamed={showScene}
      />
    </Panel>
  );
}
