import { Button, Cluster, DescriptionList, Dialog, Notice, Table, useWords } from "@vas/ui";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { csvFile } from "../app/files/csv.ts";
import { saveFile } from "../app/files/save-file.ts";
import { useCodes } from "../app/codes.ts";
import type { ChangedQuestion, ImportCounts, ImportPreview, ListedQuestion, Told } from "./exchange-answer.ts";
import { messages } from "./messages.ts";
import type { Stage } from "./use-bank-import.ts";

/** What has come of the work: it takes focus, since it stands where the person waited. */
function Result({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={title} className="exchange-part exchange-result">
      {children}
    </div>
  );
}

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
          <Table
            caption={t(messages.changesIn, { question })}
            isCaptionHidden
            columns={[
              { id: "part", header: t(messages.part), isRowHeader: true, cell: ({ part }) => part },
              { id: "before", header: t(messages.before), cell: ({ before }) => <Lines text={before} /> },
              { id: "after", header: t(messages.after), cell: ({ after }) => <Lines text={after} /> },
            ]}
            rows={differences}
            rowKey={({ part }) => part}
            isStackable
          />
        </details>
      ))}
    </div>
  );
}

function Lines({ text }: { readonly text: string }) {
  return <span className="exchange-lines">{text === "" ? "–" : text}</span>;
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
  const [isAsking, setAsking] = useState(false);
  const counts = countsOf(preview);
  const facts = useFacts(counts);
  const hasChanges = counts.added + counts.changed > 0;
  const close = () => setAsking(false);
  return (
    <Result title={t(messages.wouldChange)}>
      {isAnew && <Notice tone="warning" title={t(messages.bankChanged)} />}
      <Notice tone="success" title={t(hasChanges ? messages.sound : messages.nothingNew)} />
      <h3 className="ui-h3">{t(messages.wouldChange)}</h3>
      <DescriptionList facts={facts} />
      {counts.added > 0 && <AddedQuestions questions={preview.added} />}
      {counts.changed > 0 && <ChangedQuestions questions={preview.changed} />}
      {preview.noteCount > 0 && <ToldTable caption={t(messages.notes)} told={preview.notes} isProblem={false} />}
      {hasChanges && (
        <Cluster>
          <Button onPress={() => setAsking(true)}>{t(messages.importAll)}</Button>
        </Cluster>
      )}
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
        <p>{t(messages.confirmText, { name })}</p>
        <DescriptionList facts={facts} />
      </Dialog>
    </Result>
  );
}

type RefusedProps = { readonly problems: readonly Told[]; readonly problemCount: number };

/** A file with errors: all of them, to be read here or taken along; nothing of it is imported. */
export function Refused({ problems, problemCount }: RefusedProps) {
  const { t, format } = useWords();
  const rows = problems.map(({ file, line, question, message, code }) => [file, line, question, message, code]);
  const head = [messages.fileName, messages.line, messages.question, messages.problem, messages.problemCode];
  return (
    <Result title={t(messages.problems)}>
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
    </Result>
  );
}

/** The questions are in. */
export function Done({ counts, onAnother }: { readonly counts: ImportCounts; readonly onAnother: () => void }) {
  const { t } = useWords();
  return (
    <Result title={t(messages.done)}>
      <Notice tone="success" title={t(messages.done)} />
      <DescriptionList facts={useFacts(counts)} />
      <Cluster>
        <Button variant="secondary" onPress={onAnother}>
          {t(messages.another)}
        </Button>
      </Cluster>
    </Result>
  );
}
