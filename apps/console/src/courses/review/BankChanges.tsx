import { Panel, Stack, StatusTag, useWords, type Language } from "@vas/ui";
import { useState } from "react";
import { AppLink } from "../../app/links.tsx";
import { review } from "./review-messages.ts";
import type { ReviewedVersion } from "./ReviewScreen.tsx";
import { WordDiff } from "./WordDiff.tsx";

type Item = NonNullable<ReviewedVersion["bank"]>[number];
type BankProps = { readonly version: ReviewedVersion; readonly language: Language };

/** The questions and cases that the version asks and plays, as they were when it was given to be reviewed, and what is new in them. */
export function BankChanges({ version, language }: BankProps) {
  const { t } = useWords();
  const { bank } = version;
  return (
    <Panel title={t(review.bank)}>
      {bank ? <Bank bank={bank} version={version} language={language} /> : <p>{t(review.bankOfDraft)}</p>}
    </Panel>
  );
}

function Bank({ bank, version, language }: BankProps & { readonly bank: readonly Item[] }) {
  const { t, format } = useWords();
  const same = bank.filter(({ state }) => state === "unchanged");
  const others = bank.filter(({ state }) => state !== "unchanged");
  if (bank.length === 0) return <p>{t(review.bankEmpty)}</p>;
  return (
    <Stack>
      {version.submitted && <p>{t(review.bankPinned, { when: format.instant(version.submitted.at) })}</p>}
      {others.length === 0 ? (
        <p>{t(review.bankUnchanged)}</p>
      ) : (
        <ul className="course-changes">
          {others.map((item) => (
            <li key={`${item.kind} ${item.name}`}>
              <ItemChanges item={item} course={version.course} language={language} />
            </li>
          ))}
        </ul>
      )}
      {same.length > 0 && <Unchanged items={same} language={language} />}
    </Stack>
  );
}

const tones = { added: "info", changed: "info", removed: "warning", unchanged: "neutral" } as const;
const states = {
  added: review.itemAdded,
  changed: review.itemChanged,
  removed: review.itemRemoved,
  unchanged: review.itemUnchanged,
} as const;

type ItemProps = { readonly item: Item; readonly course: string; readonly language: Language };

function ItemChanges({ item, course, language }: ItemProps) {
  const { t, format } = useWords();
  const { name, title, state, writers, changes } = item;
  return (
    <>
      <h3 className="ui-h3">
        <span lang={language}>{title || name}</span> <StatusTag tone={tones[state]}>{t(states[state])}</StatusTag>
      </h3>
      <p className="ui-quiet">
        <ItemName item={item} />
        {writers.length > 0 &&
          `, ${t(review.itemWriters, { names: format.list(writers.map((one) => one.name)) })}`}{" "}
        {state !== "removed" && <AsItIsNow item={item} course={course} />}
      </p>
      {changes.length === 0 ? <p>{t(review.itemOtherLanguage)}</p> : <Parts item={item} language={language} />}
    </>
  );
}

function AsItIsNow({ item: { kind, name }, course }: Omit<ItemProps, "language">) {
  const { t } = useWords();
  if (kind === "question") {
    return (
      <AppLink to="/courses/$course/questions/$question" params={{ course, question: name }}>
        {t(review.itemNow)}
      </AppLink>
    );
  }
  return (
    <AppLink to="/courses/$course/cases/$case" params={{ course, case: name }}>
      {t(review.itemNow)}
    </AppLink>
  );
}

/** A bank that is new as a whole has thousands of texts: they are put on the page where they are opened. */
function Parts({ item: { changes, state }, language }: Omit<ItemProps, "course">) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(state === "changed");
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(review.itemParts, { count: changes.length })}</summary>
      {isOpen && (
        <dl className="course-bank-parts">
          {changes.map(({ part, before, after }) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd lang={language}>
                <WordDiff before={before} after={after} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

function ItemName({ item: { kind, name, number } }: { readonly item: Item }) {
  const { t } = useWords();
  const words = kind === "question" ? review.questionName : review.caseName;
  return number === null ? t(words, { name }) : t(review.itemVersion, { item: t(words, { name }), number });
}

function Unchanged({ items, language }: { readonly items: readonly Item[]; readonly language: Language }) {
  const { t } = useWords();
  return (
    <details>
      <summary>{t(review.unchangedItems, { count: items.length })}</summary>
      <ul className="course-faults">
        {items.map((item) => (
          <li key={`${item.kind} ${item.name}`}>
            <span lang={language}>{item.title}</span>{" "}
            <span className="ui-quiet">
              <ItemName item={item} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
