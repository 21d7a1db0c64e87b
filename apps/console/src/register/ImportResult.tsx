import { Button, Cluster, DescriptionList, Notice, Panel, useWords, type Fact } from "@vas/ui";
import { saveFile } from "../app/files/save-file.ts";
import { ImportButton } from "../app/import/ImportButton.tsx";
import { ImportOutcome } from "../app/import/ImportOutcome.tsx";
import { AppButtonLink } from "../app/links.tsx";
import { useSession } from "../app/session/SessionProvider.tsx";
import { messages } from "./messages.ts";
import { ProblemList } from "./ProblemList.tsx";
import { problemsCsv } from "./problem-list.ts";
import type { Accepted } from "./register-answer.ts";
import type { Stage } from "./use-register-import.ts";

function useFacts({ counts, covers, name }: Accepted & { readonly name: string }): readonly Fact[] {
  const { t, format } = useWords();
  const days = covers && { from: format.date(covers.from), to: format.date(covers.to) };
  const kinds = ["rows", "added", "unchanged", "persons", "customers", "ended"] as const;
  return [
    { term: t(messages.fileName), value: name },
    ...kinds.map((kind) => ({ term: t(messages[kind]), value: format.number(counts[kind]) })),
    { term: t(messages.covers), value: days ? t(messages.coversDays, days) : t(messages.coversNone) },
  ];
}

type CheckedProps = Accepted & { readonly name: string; readonly onImport: () => void };

/** A sound file: what would change, and the import as a second step that is confirmed. */
export function Checked({ counts, covers, name, onImport }: CheckedProps) {
  const { t } = useWords();
  const facts = useFacts({ counts, covers, name });
  const isStated = covers?.isStated === true;
  const nothingNew = isStated ? messages.onlyDays : messages.nothingNew;
  return (
    <ImportOutcome className="register-result" title={t(messages.checkedTitle)}>
      <Panel title={t(messages.checkedTitle)}>
        <Notice tone="success" title={t(counts.added === 0 ? nothingNew : messages.checkedText)} />
        <h3 className="ui-h3">{t(messages.wouldChange)}</h3>
        <DescriptionList facts={facts} />
        {!isStated && <p>{t(messages.daysTaken)}</p>}
        {(counts.added > 0 || isStated) && (
          <ImportButton
            title={t(messages.confirmTitle)}
            text={t(messages.confirmText, { added: counts.added, name })}
            facts={facts}
            onImport={onImport}
          />
        )}
      </Panel>
    </ImportOutcome>
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
    <ImportOutcome className="register-result" title={t(messages.refusedTitle, { count: problemCount })}>
      <Panel title={t(messages.refusedTitle, { count: problemCount })} actions={download}>
        <Notice tone="error" title={t(messages.refusedText)} />
        {problemCount > problems.length && (
          <p>{t(messages.firstProblems, { listed: format.number(problems.length) })}</p>
        )}
        <ProblemList problems={problems} />
      </Panel>
    </ImportOutcome>
  );
}

type DoneProps = Accepted & { readonly name: string; readonly onAnother: () => void };

/** The file is in: what came, and where it can be seen. */
export function Done({ counts, covers, name, onAnother }: DoneProps) {
  const { t } = useWords();
  const { may } = useSession();
  return (
    <ImportOutcome className="register-result" title={t(messages.doneTitle)}>
      <Panel title={t(messages.doneTitle)}>
        <Notice tone="success" title={t(messages.doneText, { added: counts.added })} />
        <h3 className="ui-h3">{t(messages.changed)}</h3>
        <DescriptionList facts={useFacts({ counts, covers, name })} />
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
    </ImportOutcome>
  );
}
