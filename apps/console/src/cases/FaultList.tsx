import {
  caseFaults,
  caseFaultWords,
  type CaseContent,
  type CaseFault,
  type MissingText,
  type SceneId,
} from "@vas/domain/forms";
import { languages, Link, Panel, Stack, useWords, type Words } from "@vas/ui";
import { messages } from "./messages.ts";
import { SceneName } from "./SceneName.tsx";
import { useSceneInAddress } from "./use-scene-in-address.ts";

/** What keeps a case from being published, as it is written now; each fault leads to its scene. */
export function FaultList({ content }: { readonly content: CaseContent }) {
  const { t } = useWords();
  const { showScene, showView, hrefOf } = useSceneInAddress();
  const said = useFaultWords();
  const nameOf = (id: SceneId) => {
    const scene = content.scenes.find((one) => one.id === id);
    return scene ? <SceneName scene={scene} /> : id;
  };
  const faults = caseFaults(content);
  if (faults.length === 0) return <p role="status">{t(messages.noFaults)}</p>;
  return (
    <Panel title={`${t(messages.faults)} (${faults.length})`}>
      <Stack gap="s">
        <p>{t(messages.faultsText)}</p>
        <ul className="case-faults">
          {faults.map(({ fault, scene, missing }) => (
            <li key={`${fault}/${scene ?? ""}`}>
              {scene === null ? (
                <button type="button" className="ui-link case-fault-of-whole" onClick={() => showView("facts")}>
                  {t(messages.wholeCase)}
                </button>
              ) : (
                <Link
                  href={hrefOf(scene)}
                  onClick={(event) => {
                    event.preventDefault();
                    showScene(scene);
                  }}
                >
                  {nameOf(scene)}
                </Link>
              )}
              : {said({ fault, missing })}
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}

const textLabels = {
  title: messages.caseTitle,
  summary: messages.summary,
  warning: messages.warning,
  text: messages.text,
  lesson: messages.lesson,
  choiceText: messages.choiceText,
  consequence: messages.consequence,
  criticalError: messages.why,
} as const satisfies Record<MissingText["field"], Words>;

type Said = { readonly fault: CaseFault["fault"]; readonly missing: CaseFault["missing"] };

/** What a fault says; of texts that are not written which, and in which languages. */
function useFaultWords(): (said: Said) => string {
  const { t, format } = useWords();
  function textSaid({ field, choice, languages: unwritten }: MissingText): string {
    const label = t(textLabels[field]);
    const ofChoice = { choice: t(messages.choice, { place: (choice ?? 0) + 1 }), what: label };
    const what = choice === null ? label : t(messages.ofChoice, ofChoice);
    if (unwritten.length === languages.length) return what;
    return t(messages.inLanguage, { what, language: format.list(unwritten.map(format.languageName)) });
  }
  return ({ fault, missing }) =>
    missing ? t(messages.missingTexts, { texts: missing.map(textSaid).join("; ") }) : t(caseFaultWords[fault]);
}
