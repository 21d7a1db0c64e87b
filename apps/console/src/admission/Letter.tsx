import { Button, Cluster, EmptyState, Skeleton, StatusTag, useWords } from "@vas/ui";
import { useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { decisionMessages as messages } from "./decision-messages.ts";
import type { Letter_LetterFragment } from "./Letter.generated.ts";
import "./letter.css";

type LetterProps = { readonly letter: Letter_LetterFragment; readonly isPrinted?: boolean };

/** What scrolls must take focus, so that the arrow keys can scroll it (WCAG 2.1.1). */
const scrollable = { role: "region", tabIndex: 0 } as const;

/** The place of a letter beside what it is about; it stays in sight while the other side is read. */
export function LetterPane({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div {...scrollable} className="letter-pane" aria-label={label}>
      {children}
    </div>
  );
}

/** A decision letter as it is read and printed, in its own language; below it what was added when it was served. */
export function Letter({ letter, isPrinted = false }: LetterProps) {
  const { language, draft, title, sender, marks, sections, service } = letter;
  return (
    <article className="letter" lang={language} data-printed={isPrinted ? "" : undefined} aria-label={title}>
      <header className="letter-head">
        <p>{sender.join("\n")}</p>
        <p>{marks.join("\n")}</p>
      </header>
      {draft && (
        <p>
          <StatusTag tone="warning">{messages.draft[language]}</StatusTag>
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
      {service && (
        <section className="letter-service">
          <h3 className="letter-heading">{service.heading}</h3>
          <p>{service.text}</p>
        </section>
      )}
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
