import { Panel, useWords } from "@vas/ui";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { messages } from "./question-editor-messages.ts";
import type { QuestionFile } from "./question-editor-form.ts";

type Props = { readonly versions: QuestionFile["versions"] };

/** The versions of a question, the latest first: who wrote them and when, what changed, and which versions of the course ask them. */
export function QuestionHistory({ versions }: Props) {
  const { t, format } = useWords();
  return (
    <Panel title={t(messages.history)}>
      <ol className="question-versions" reversed>
        {versions.map(({ number, writtenAt, writtenBy, askedBy, differences }) => (
          <li key={number} className="question-version">
            <h3 className="ui-h3">{t(messages.version, { number })}</h3>
            <p>
              {writtenAt && writtenBy
                ? t(messages.writtenBy, { name: writtenBy.name, time: format.instant(writtenAt) })
                : t(messages.writerUnknown)}
            </p>
            <p>
              {askedBy.length === 0
                ? t(messages.askedByNone)
                : t(messages.askedBy, { versions: askedBy.map((one) => format.number(one)).join(", ") })}
            </p>
            {differences.length > 0 && (
              <details>
                <summary>{t(messages.changes, { count: differences.length })}</summary>
                <DifferenceTable
                  caption={t(messages.changesOf, { number })}
                  before={t(messages.before)}
                  after={t(messages.after)}
                  differences={differences}
                />
              </details>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
