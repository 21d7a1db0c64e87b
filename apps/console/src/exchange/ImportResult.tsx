import { Button, Cluster, DescriptionList, Notice, Table, useWords } from "@vas/ui";
import { csvFile } from "../app/files/csv.ts";
import { saveFile } from "../app/files/save-file.ts";
import { useCodes } from "../app/codes.ts";
import { ImportButton } from "../app/import/ImportButton.tsx";
import { ImportOutcome } from "../app/import/ImportOutcome.tsx";
import { DifferenceTable } from "../questions/DifferenceTable.tsx";
import type { ChangedQuestion, ImportCounts, ImportPreview, ListedQuestion, Told } from "./exchange-answer.ts";
import { messages } from "./messages.ts";
import type { Stage } from "./use-bank-import.ts";

function useColumns() {
  const { t } = useWords();
  const codes = useCodes();
  return [
    {
      id: "question",
      header: t(messages.question),
      isRowHeader: true,
      cell: ({ question }: ListedQuestion) => question,
    },
    { id: "module", header: t(messages.module), cell: ({ module }: ListedQuestion) => module },
    { id: "kind", header: t(messages.kind), cell: ({ kind }: ListedQuestion) => codes.label("questionKind", kind) },
    { id: "stem", header: t(messages.stem), cell: ({ stem }: ListedQuestion) => stem },
  ];
}

function AddedQuestions({ questions }: { readonly questions: readonly ListedQuestion[] }) {
  const { t } = useWords();
  return (
    <div className="exchange-part">
      <h3 className="ui-h3">{t(messages.addedQuestions)}</h3>
      <Table
        caption={t(messages.addedQuestions)}
        isCaptionHidden
        columns={useColumns()}
        rows={questions}
        rowKey={({ question }) => question}
        isStackable
      />
    </div>
  );
}

function ChangedQuestions({ questions }: { readonly questions: readonly ChangedQuestion[] }) {
  const { t } = useWords();
  return (
    <div className="exchange-part">
      <h3 className="ui-h3">{t(messages.changedQuestions)}</h3>
      {questions.map(({ question, stem, differences }) => (
        <details key={question} className="exchange-change">
          <summary>{t(messages.changeOf, { question, stem })}</summary>
          <DifferenceTable
            caption={t(messages.changesIn, { question })}
            before={t(messages.before)}
            after={t(messages.after)}
            differences={differences}
          />
        </details>
      ))}
    </div>
  );
}

type ToldProps = { readonly caption: string; readonly told: readonly Told[]; readonly isProblem: boolean };

function ToldTable({ caption, told, isProblem }: ToldProps) {
  const { t, format } = useWords();
  const hasFiles = told.some(({ file }) => file !== null);
  const rows = told.map((one, place) => ({ ...one, key: `${one.file} ${one.line} ${one.question} ${place}` }));
  return (
    <div className="exchange-part">
      <h3 className="ui-h3">{caption}</h3>
      <Table
        caption={caption}
        isCaptionHidden
        columns={[
          {
            id: "question",
            header: t(messages.question),
            isRowHeader: true,
            cell: ({ question }: Told) => question ?? t(messages.wholeFile),
          },
          ...(hasFiles ? [{ id: "file", header: t(messages.fileName), cell: ({ file }: Told) => file ?? "–" }] : []),
          {
            id: "line",
            header: t(messages.line),
            cell: ({ line }: Told) => (line === null ? "–" : format.number(line)),
          },
          {
            id: "message",
            header: t(isProblem ? messages.problem : messages.note),
            cell: ({ message }: Told) => message,
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        isStackable
      />
    </div>
  );
}

function useFacts({ added, changed, unchanged }: ImportCounts) {
  const { t, format } = useWords();
  return [
    { term: t(messages.added), value: format.number(added) },
    { term: t(messages.changed), value: format.number(changed) },
    { term: t(messages.unchanged), value: format.number(unchanged) },
  ];
}

function countsOf({ added, changed, unchanged }: ImportPreview): ImportCounts {
  return { added: added.length, changed: changed.length, unchanged };
}

type PreviewProps = {
  readonly stage: Extract<Stage, { kind: "preview" }>;
  readonly name: string;
  readonly onImport: () => void;
};

/** What would change, question by question, and the import as a second step that is confirmed. */
export function Preview({ stage: { preview, isAnew }, name, onImport }: PreviewProps) {
  const { t } = useWords();
  const counts = countsOf(preview);
  const facts = useFacts(counts);
  const hasChanges = counts.added + counts.changed > 0;
  return (
    <ImportOutcome className="exchange-part exchange-result" title={t(messages.wouldChange)}>
      {isAnew && <Notice tone="warning" title={t(messages.bankChanged)} />}
      <Notice tone="success" title={t(hasChanges ? messages.sound : messages.nothingNew)} />
      <h3 className="ui-h3">{t(messages.wouldChange)}</h3>
      <DescriptionList facts={facts} />
      {counts.added > 0 && <AddedQuestions questions={preview.added} />}
      {counts.changed > 0 && <ChangedQuestions questions={preview.changed} />}
      {preview.noteCount > 0 && <ToldTable caption={t(messages.notes)} told={preview.notes} isProblem={false} />}
      {hasChanges && (
        <ImportButton
          title={t(messages.confirmTitle)}
          text={t(messages.confirmText, { name })}
          facts={facts}
          onImport={onImport}
        />
      )}
    </ImportOutcome>
  );
}

type RefusedProps = { readonly problems: readonly Told[]; readonly problemCount: number };

/** A file with errors: all of them, to be read here or taken along; nothing of it is imported. */
export function Refused({ problems, problemCount }: RefusedProps) {
  const { t, format } = useWords();
  const rows = problems.map(({ file, line, question, message, code }) => [file, line, question, message, code]);
  const head = [messages.fileName, messages.line, messages.question, messages.problem, messages.problemCode];
  return (
    <ImportOutcome className="exchange-part exchange-result" title={t(messages.problems)}>
      <Notice tone="error" title={t(messages.refusedTitle, { count: problemCount })}>
        <p>{t(messages.refusedText)}</p>
      </Notice>
      {problemCount > problems.length && <p>{t(messages.firstProblems, { listed: format.number(problems.length) })}</p>}
      <ToldTable caption={t(messages.problems)} told={problems} isProblem />
      <Cluster>
        <Button
          variant="secondary"
          onPress={() => saveFile(`${t(messages.problemsFile)}.csv`, csvFile([head.map((words) => t(words)), ...rows]))}
        >
          {t(messages.downloadProblems)}
        </Button>
      </Cluster>
    </ImportOutcome>
  );
}

/** The questions are in. */
export function Done({ counts, onAnother }: { readonly counts: ImportCounts; readonly onAnother: () => void }) {
  const { t } = useWords();
  return (
    <ImportOutcome className="exchange-part exchange-result" title={t(messages.done)}>
      <Notice tone="success" title={t(messages.done)} />
      <DescriptionList facts={useFacts(counts)} />
      <Cluster>
        <Button variant="secondary" onPress={onAnother}>
          {t(messages.another)}
        </Button>
      </Cluster>
    </ImportOutcome>
  );
}
