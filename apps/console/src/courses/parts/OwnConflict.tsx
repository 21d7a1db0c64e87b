import { ConflictNotice } from "../../app/commands/ConflictNotice.tsx";
import type { OwnChanges } from "./use-own-changes.ts";

type OwnConflictProps<State extends object> = {
  readonly changes: OwnChanges<State>;
  readonly stored: State;
  readonly labelOf: (field: keyof State & string) => string;
  readonly shownOf: (field: keyof State & string, state: State) => string;
};

/** What two people have changed in the same fields of a dialog: one of them chooses. */
export function OwnConflict<State extends object>({ changes, stored, labelOf, shownOf }: OwnConflictProps<State>) {
  const { differing, state, takeTheirs, keepMine } = changes;
  const fields = differing.map((field) => ({
    label: labelOf(field),
    mine: shownOf(field, state),
    theirs: shownOf(field, stored),
  }));
  return <ConflictNotice fields={fields} onTakeTheirs={takeTheirs} onKeepMine={keepMine} />;
}
