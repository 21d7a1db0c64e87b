import { Button, Cluster, useWords, VisuallyHidden } from "@vas/ui";
import { useRef, type ReactNode } from "react";
import { messages } from "./question-editor-messages.ts";
import { moved, type Entry } from "./question-editor-form.ts";

type Props<Item extends Entry> = {
  readonly label: string;
  /** What one of them is called, with its number. */
  readonly nameOf: (place: number) => string;
  readonly addLabel: string;
  readonly entries: readonly Item[];
  readonly onChange: (entries: readonly Item[]) => void;
  readonly onAdd: () => void;
  readonly fault: string | undefined;
  readonly inputRef: (place: HTMLElement | null) => void;
  readonly children: (entry: Item, place: number) => ReactNode;
};

/** Choices, items or pairs of a question: added, removed and moved by buttons, from the keyboard as well. */
export function EntryList<Item extends Entry>(props: Props<Item>) {
  const { label, nameOf, addLabel, entries, onChange, onAdd, fault, inputRef, children } = props;
  const list = useRef<HTMLUListElement>(null);
  function move(place: number, by: -1 | 1) {
    onChange(moved(entries, place, by));
    // The button goes along with what it moved, so that it can be pressed again.
    const id = entries[place]?.id;
    requestAnimationFrame(() => {
      const item = list.current?.querySelector(`[data-entry="${id}"]`);
      const again = item?.querySelector<HTMLElement>(`[data-move="${by}"] button:not(:disabled)`);
      (again ?? item?.querySelector<HTMLElement>("[data-move] button:not(:disabled)"))?.focus();
    });
  }
  return (
    <div role="group" aria-label={label} tabIndex={-1} ref={inputRef} className="question-entries">
      {fault !== undefined && (
        <p className="ui-field-error" role="alert">
          {fault}
        </p>
      )}
      <ul ref={list} className="question-entry-list">
        {entries.map((entry, place) => (
          <li key={entry.id} data-entry={entry.id} className="question-entry">
            <h3 className="ui-h3">{nameOf(place)}</h3>
            {children(entry, place)}
            <EntryActs
              name={nameOf(place)}
              isFirst={place === 0}
              isLast={place === entries.length - 1}
              mayRemove={entries.length > 2}
              onMove={(by) => move(place, by)}
              onRemove={() => onChange(entries.filter(({ id }) => id !== entry.id))}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button variant="secondary" onPress={onAdd}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}

type ActsProps = {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly mayRemove: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

function EntryActs({ name, isFirst, isLast, mayRemove, onMove, onRemove }: ActsProps) {
  const { t } = useWords();
  const named = (words: string) => (
    <>
      {words}
      <VisuallyHidden> {name}</VisuallyHidden>
    </>
  );
  return (
    <Cluster>
      <span data-move={-1}>
        <Button variant="quiet" isDisabled={isFirst} onPress={() => onMove(-1)}>
          {named(t(messages.up))}
        </Button>
      </span>
      <span data-move={1}>
        <Button variant="quiet" isDisabled={isLast} onPress={() => onMove(1)}>
          {named(t(messages.down))}
        </Button>
      </span>
      <Button variant="quiet" isDisabled={!mayRemove} onPress={onRemove}>
        {named(t(messages.remove))}
      </Button>
    </Cluster>
  );
}
