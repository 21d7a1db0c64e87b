import type { CaseContent } from "@vas/domain/forms";
import type { Words } from "@vas/domain/kernel";
import { useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { ConflictNotice } from "../app/commands/ConflictNotice.tsx";
import { withOwnNames } from "./case-edits.ts";
import { sceneOfPart } from "./case-parts.ts";
import { messages } from "./messages.ts";
import { useSceneNameIn } from "./scene-name.ts";
import { useSceneText, wordsText } from "./scene-text.ts";
import { comparedParts, type CaseDraft, type KeptVersion } from "./use-case-draft.ts";

type Props = { readonly draft: CaseDraft; readonly theirs: KeptVersion };

/** What somebody else kept while this was written, part by part; what either of them changed alone is kept in any case. */
export function CaseConflict({ draft, theirs }: Props) {
  const { t } = useWords();
  const codes = useCodes();
  const sceneText = useSceneText();
  const sceneNameIn = useSceneNameIn();
  const mine = draft.content;
  const versions = { base: draft.base.content, mine, theirs: theirs.content };
  const other = withOwnNames(versions);
  const { differing, own } = comparedParts({ ...versions, theirs: other });
  /** A scene that only one of them has is called what it is called there. */
  function labelOf(part: string): string {
    const id = sceneOfPart(part);
    if (id === undefined) return factLabels[part] ?? part;
    return sceneNameIn(id, mine.scenes.some((scene) => scene.id === id) ? mine : other);
  }
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
    if (part === "start") return sceneNameIn(content.start, content);
    if (part === "roles") return content.roles.map((role) => codes.label("learnerRole", role)).join(", ");
    if (id === undefined) return factText(content[part as keyof CaseContent]);
    const scene = content.scenes.find((one) => one.id === id);
    return scene ? sceneText(scene, content) : t(messages.removed);
  }
  return (
    <ConflictNotice
      fields={differing.map((part) => ({
        label: labelOf(part),
        mine: said(mine, part),
        theirs: said(other, part),
        isOwn: own.includes(part),
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
