import { Button, Cluster, EmptyState, Skeleton, StatusTag, useWords } from "@vas/ui";
import { useState } from "react";
import { flushSync } from "react-dom";
import { decisionMessages as messages } from "./decision-messages.ts";
import type { Letter_LetterFragment } from "./Letter.generated.ts";
import "./letter.css";

type LetterProps = { readonly letter: Letter_LetterFragment; readonly isPrinted?: boolean };

/** A decision letter as it is read and printed, in its own language. */
export function Letter({ letter, isPrinted = false }: LetterProps) {
  const { t } = useWords();
  const { language, draft, title, sender, marks, sections } = letter;
  return (
    <article className="letter" lang={language} data-printed={isPrinted ? "" : undefined} aria-label={title}>
      <header className="letter-head">
        <p>{sender.join("\n")}</p>
        <p>{marks.join("\n")}</p>
      </header>
      {draft && (
        <p lang={undefined}>
          <StatusTag tone="warning">{t(messages.draft)}</StatusTag>
        </p>
      )}
      <h2 className="letter-title">{title}</h2>
      {sections.map(({ part, heading, paragraphs, facts }) => (
        <section key={part}>
          <h3 className="letter-heading">{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {facts.length > 0 && (
            <dl className="letter-facts">
              {facts.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </article>
  );
}

/** A letter with the way to paper: nothing else of the screen is printed. */
export function PrintableLetter({ letter }: { readonly letter: Letter_LetterFragment }) {
  const { t } = useWords();
  const [isPrinting, setPrinting] = useState(false);
  function print() {
    // The browser takes the page as it stands when it is asked, so the mark must be there before.
    flushSync(() => setPrinting(true));
    window.print();
    setPrinting(false);
  }
  return (
    <>
      <Letter letter={letter} isPrinted={isPrinting} />
      <Cluster>
        <Button variant="secondary" onPress={print}>
          {t(messages.print)}
        </Button>
      </Cluster>
    </>
  );
}

type PreviewProps = {
  /** Undefined while the first one is on its way; null where the form does not yet give one. */
  readonly letter: Letter_LetterFragment | null | undefined;
};

/** The letter that a form would give, beside the form. */
export function LetterPreview({ letter }: PreviewProps) {
  const { t } = useWords();
  if (letter === undefined) return <Skeleton lines={10} />;
  if (letter === null) return <EmptyState title={t(messages.noPreview)}>{t(messages.noPreviewText)}</EmptyState>;
  return <Letter letter={letter} />;
}
