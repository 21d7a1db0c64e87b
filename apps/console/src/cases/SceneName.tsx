import type { Scene } from "@vas/domain/forms";
import { useWords } from "@vas/ui";
import { otherLanguage } from "../app/written-in.ts";
import { useSceneName } from "./scene-name.ts";

/** What a scene is called, marked where it is in another language than the reader's. */
export function SceneName({ scene }: { readonly scene: Scene }) {
  const { language } = useWords();
  const name = useSceneName()(scene);
  const other = otherLanguage(scene.text, language);
  return other ? <span lang={other}>{name}</span> : name;
}
