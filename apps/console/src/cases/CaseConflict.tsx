import type { CaseContent } from "@vas/domain/forms";
import type { Words } from "@vas/domain/kernel";
import { useWords } from "@vas/ui";
import { ConflictNotice } from "../app/commands/ConflictNotice.tsx";
import { sceneOfPart } from "./case-parts.ts";
import { messages } from "./messages.ts";
import { useSceneName } from "./scene-name.ts";
import { useSceneText, wordsText } from "./scene-text.ts";
import { differingParts, type CaseDraft, type KeptVersion } from "./use-case-draft.ts";

type Props = { readonly draft: CaseDraft; readonly theirs: KeptVersion };

/** What somebody else kept while this was written, part by part; what either of them changed alone is kept in any case. */
export function CaseConflict({ draft, theirs }: Props) {
  const { t } = useWords();
  const sceneText = useSceneText();
  const sceneName = useSceneName();
  const sceneOf = (content: CaseContent, id: string | undefined) => content.scenes.find((one) => one.id === id);
  /** A scene that only one of them has is called what it is called there; two may begin alike, so its name stands there too. */
  function labelOf(part: string): string {
    const id = sceneOfPart(part);
    const scene = sceneOf(draft.content, id) ?? sceneOf(theirs.content, id);
    return factLabels[part] ?? (scene ? `${sceneName(scene)} (${scene.id})` : part);
  }
  const parts = differingParts({ base: draft.base.content, mine: draft.content, theirs: theirs.content });
  const factLabels: Readonly<Record<string, string>> = {
    title: t(messages.caseTitle),
    summary: t(messages.summary),
    warning: t(messages.warning),
    roles: t(messages.forWhom),
    signs: t(messages.signsShort),
    start: t(messages.isStart),
  };
  function said(content: CaseContent, part: string): string {
    const id = sceneOfPart(part);
    if (id === undefined) return factText(content[part as keyof CaseContent]);
    const scene = content.scenes.find((one) => one.id === id);
    return scene ? sceneText(scene) : t(messages.removed);
  }
  return (
    <ConflictNotice
      fields={parts.map((part) => ({
        label: labelOf(part),
        mine: said(draft.content, part),
        theirs: said(theirs.content, part),
      }))}
      onTakeTheirs={() => draft.goOn("theirs")}
      onKeepMine={() => draft.goOn("both")}
    />
  );
}

/** A fact of the case; of a text every language, for the two may differ in one that the screen is not in. */
function factText(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "string") return value;
  return value === null ? "–" : wordsText(value as Words);
}
