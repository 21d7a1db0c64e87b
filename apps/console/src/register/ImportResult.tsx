import { Button, Cluster, DescriptionList, Dialog, Notice, Panel, useWords, type Fact } from "@vas/ui";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { saveFile } from "../app/files/save-file.ts";
import { AppButtonLink } from "../app/links.tsx";
import { useSession } from "../app/session/SessionProvider.tsx";
import { messages } from "./messages.ts";
import { ProblemList } from "./ProblemList.tsx";
import { problemsCsv } from "./problem-list.ts";
import type { ImportCounts } from "./register-answer.ts";
import type { Stage } from "./use-register-import.ts";

/** What has come of the work: it takes focus, since it stands where the person waited. */
function Result({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="register-result">
      {children}
    </div>
  );
}

function useFacts({ counts, name }: { readonly counts: ImportCounts; readonly name: string }): readonly Fact[] {
  const { t, format } = useWords();
  const kinds = ["rows", "added", "unchanged", "persons", "customers", "ended"] as const;
  return [
    { term: t(messages.fileName), value: name },
    ...kinds.map((kind) => ({ term: t(messages[kind]), value: format.number(counts[kind]) })),
  ];
}

type CheckedProps = { readonly counts: ImportCounts; readonly name: string; readonly onImport: () => void };

/** A sound file: what would change, and the import as a second step that is confirmed. */
export function Checked({ counts, name, onImport }: CheckedProps) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const facts = useFacts({ counts, name });
  const close = () => setAsking(false);
  return (
    <Result>
      <Panel title={t(messages.checkedTitle)}>
        <Notice tone="success" title={t(counts.added === 0 ? messages.nothingNew : messages.checkedText)} />
        <h3 className="ui-h3">{t(messages.wouldChange)}</h3>
        <DescriptionList facts={facts} />
        {counts.added > 0 && (
          <Cluster>
            <Button onPress={() => setAsking(true)}>{t(messages.importAll)}</Button>
          </Cluster>
        )}
      </Panel>
      <Dialog
        title={t(messages.confirmTitle)}
        isOpen={isAsking}
        onClose={close}
        isAlert
        actions={
          <>
            <Button variant="secondary" onPress={close}>
              {t(messages.cancel)}
            </Button>
            <Button
              onPress={() => {
                close();
                onImport();
              }}
            >
              {t(messages.importAll)}
            </Button>
          </>
        }
      >
        <p>{t(messages.confirmText, { added: counts.added, name })}</p>
        <DescriptionList facts={facts} />
      </Dialog>
    </Result>
  );
}

type RefusedProps = Pick<Extract<Stage, { kind: "refused" }>, "problems" | "problemCount">;

/** A file with errors: all of them, to be read here or taken along; it cannot be imported. */
export function Refused({ problems, problemCount }: RefusedProps) {
  const words = useWords();
  const { t, format } = words;
  const download = (
    <Button
      variant="secondary"
      onPress={() => saveFile(`${t(messages.problemsFile)}.csv`, problemsCsv(problems, words))}
    >
      {t(messages.downloadProblems)}
    </Button>
  );
  return (
    <Result>
      <Panel title={t(messages.refusedTitle, { count: problemCount })} actions={download}>
        <Notice tone="error" title={t(messages.refusedText)} />
        {problemCount > problems.length && (
          <p>{t(messages.firstProblems, { listed: format.number(problems.length) })}</p>
        )}
        <ProblemList problems={problems} />
      </Panel>
    </Result>
  );
}

type DoneProps = { readonly counts: ImportCounts; readonly name: string; readonly onAnother: () => void };

/** The file is in: what came, and where it can be seen. */
export function Done({ counts, name, onAnother }: DoneProps) {
  const { t } = useWords();
  const { may } = useSession();
  return (
    <Result>
      <Panel title={t(messages.doneTitle)}>
        <Notice tone="success" title={t(messages.doneText, { added: counts.added })} />
        <h3 className="ui-h3">{t(messages.changed)}</h3>
        <DescriptionList facts={useFacts({ counts, name })} />
        <Cluster>
          {may("statistics:read") && <AppButtonLink to="/statistics">{t(messages.toStatistics)}</AppButtonLink>}
          {may("customer:read") && (
            <AppButtonLink variant="secondary" to="/customers">
              {t(messages.toCustomers)}
            </AppButtonLink>
          )}
          <Button variant="quiet" onPress={onAnother}>
            {t(messages.another)}
          </Button>
        </Cluster>
      </Panel>
    </Result>
  );
}
