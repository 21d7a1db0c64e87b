import { useState } from "react";
import type { FieldValues, Path, PathValue } from "react-hook-form";
import type { ValidatedForm } from "../../app/forms/form.ts";
import { mergeVersions } from "../../app/forms/three-way.ts";

type Amended<State> = { readonly version: number; readonly state: State };

/** Checks a form as if it were sent: its faults are listed. */
export async function checked<State extends FieldValues, Input>(form: ValidatedForm<State, Input>): Promise<boolean> {
  let isRight = false;
  await form.handleSubmit(() => {
    isRight = true;
  })();
  return isRight;
}

/**
 * The form of a thing that somebody else may change meanwhile. It is based on the version it was opened with; a later one
 * takes its place only when the person has seen the difference and chosen.
 */
export function useAmendment<State extends FieldValues, Input>(
  form: ValidatedForm<State, Input>,
  latest: Amended<State>,
) {
  const [base, setBase] = useState(latest);
  const [isStale, setStale] = useState(false);
  const mine = form.getValues();
  const { differing, merged } = mergeVersions({ base: base.state, mine, theirs: latest.state });
  const goOnWith = (state: State) => {
    form.reset(latest.state);
    for (const field of Object.keys(state)) {
      const at = field as Path<State>;
      form.setValue(at, state[field] as PathValue<State, Path<State>>, { shouldDirty: true });
    }
    setBase(latest);
    setStale(false);
  };
  return {
    expectedVersion: base.version,
    /** To be told that the version was no longer in force. */
    markStale: () => setStale(true),
    /** The saved version counts as read, because it is one's own. */
    accept: (version: number) => setBase({ version, state: form.getValues() }),
    conflict:
      isStale && latest.version !== base.version
        ? {
            differing,
            mine,
            theirs: latest.state,
            onTakeTheirs: () => goOnWith(latest.state),
            onKeepMine: () => goOnWith(merged),
          }
        : undefined,
  };
}
