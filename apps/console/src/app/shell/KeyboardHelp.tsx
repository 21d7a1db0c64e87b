import { Dialog, Switch, Table, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import { messages } from "../messages.ts";
import { searchPlace } from "../navigation.ts";
import { useOpenPlaces } from "./use-open-places.ts";

type Shortcut = { readonly id: string; readonly keys: ReactNode; readonly act: string };

function useShortcutList(): readonly Shortcut[] {
  const { t } = useWords();
  const places = useOpenPlaces();
  const shift = <kbd className="ui-shortcut">{t(messages.shift)}</kbd>;
  return [
    ...(searchPlace
      ? [{ id: "search", keys: <kbd className="ui-shortcut">/</kbd>, act: t(messages.shortcutSearch) }]
      : []),
    { id: "help", keys: <kbd className="ui-shortcut">?</kbd>, act: t(messages.shortcutHelp) },
    ...places.map(({ key, words }) => ({
      id: `go-${key}`,
      keys: (
        <>
          <kbd className="ui-shortcut">g</kbd> {t(messages.shortcutThen)} <kbd className="ui-shortcut">{key}</kbd>
        </>
      ),
      act: t(words),
    })),
    { id: "close", keys: <kbd className="ui-shortcut">Esc</kbd>, act: t(messages.shortcutClose) },
    { id: "messages", keys: <kbd className="ui-shortcut">F6</kbd>, act: t(messages.shortcutMessages) },
    {
      id: "hide",
      keys: (
        <>
          {shift} {shift} {shift}
        </>
      ),
      act: t(messages.shortcutHide),
    },
  ];
}

export type KeyboardHelpProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
};

/** Every key the console knows, and the switch that turns the single keys off. */
export function KeyboardHelp({ isOpen, onClose, isOn, onSwitch }: KeyboardHelpProps) {
  const { t } = useWords();
  const shortcuts = useShortcutList();
  return (
    <Dialog title={t(messages.keyboardHelp)} isOpen={isOpen} onClose={onClose}>
      <Switch isSelected={isOn} onChange={onSwitch}>
        {t(messages.shortcutsOn)}
      </Switch>
      <Table
        caption={t(messages.keyboardHelp)}
        isCaptionHidden
        columns={[
          { id: "keys", header: t(messages.keys), isRowHeader: true, cell: (row: Shortcut) => row.keys },
          { id: "act", header: t(messages.act), cell: (row: Shortcut) => row.act },
        ]}
        rows={shortcuts}
        rowKey={(row) => row.id}
      />
    </Dialog>
  );
}
