import { caseFaults, caseFaultWords, type CaseContent } from "@vas/domain/forms";
import { Link, Panel, Stack, useWords } from "@vas/ui";
import { messages } from "./messages.ts";
import { useSceneInAddress } from "./use-scene-in-address.ts";

/** What keeps a case from being published, as it is written now; each fault leads to its scene. */
export function FaultList({ content }: { readonly content: CaseContent }) {
  const { t } = useWords();
  const { showScene, showView, hrefOf } = useSceneInAddress();
  const faults = caseFaults(content);
  if (faults.length === 0) return <p role="status">{t(messages.noFaults)}</p>;
  return (
    <Panel title={`${t(messages.faults)} (${faults.length})`}>
      <Stack gap="s">
        <p>{t(messages.faultsText)}</p>
        <ul className="case-faults">
          {faults.map(({ fault, scene }) => (
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
                  {scene}
                </Link>
              )}
              : {t(caseFaultWords[fault])}
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}
