import type { Form } from "@vas/domain/forms";
import { useState } from "react";
import type { FieldValues, Path, PathValue } from "react-hook-form";
import {
  showInvalidField,
  useValidatedForm,
  type InvalidFieldAnswer,
  type ValidatedForm,
} from "../../app/forms/form.ts";
import { mergeVersions } from "../../app/forms/three-way.ts";

type Amended<State> = { readonly version: number; readonly state: State };

type Amending<State, Input> = {
  /** The API's own check of what is sent. */
  readonly schema: Form<Input>;
  readonly latest: Amended<State>;
  /** Reads the thing again: somebody else has changed it. */
  readonly onStale: () => Promise<void>;
};

/** What to do with the answers that every amendment may get. */
type Answers = {
  readonly saved: () => void;
  readonly refusals: {
    readonly StaleVersion: () => void;
    readonly InvalidField: (answer: InvalidFieldAnswer) => void;
  };
};

/** Checks a form as if it were sent: its faults are listed. */
async function checked<State extends FieldValues, Input>(form: ValidatedForm<State, Input>): Promise<boolean> {
  let isRight = false;
  await form.handleSubmit(() => {
    isRight = true;
  })();
  return isRight;
}

/** Sends what a form holds. @returns whether it was saved */
type SaveAmendment = (send: (answers: Answers) => Promise<unknown>) => Promise<boolean>;

/**
 * The form of a thing that somebody else may change meanwhile. It is based on the version it was opened with; a later one
 * takes its place only when the person has seen the difference and chosen.
 */
export function useAmendment<State extends FieldValues, Input extends FieldValues>({
  schema,
  latest,
  onStale,
}: Amending<State, Input>) {
  const form = useValidatedForm<State, Input>(schema, latest.state);
  const { expectedVersion, markStale, accept, conflict } = useVersions(form, latest);
  const save: SaveAmendment = async (send) => {
    let isSaved = false;
    await send({
      saved: () => {
        isSaved = true;
      },
      refusals: {
        StaleVersion: () => void onStale().then(markStale),
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    });
    return isSaved;
  };
  return { form, isDirty: form.formState.isDirty, expectedVersion, accept, conflict, check: () => checked(form), save };
}

/** The version that a form is based on, and what stands against it once it is told to be no longer in force. */
function useVersions<State extends FieldValues, Input>(form: ValidatedForm<State, Input>, latest: Amended<State>) {
  const [base, setBase] = useState(latest);
  const [isStale, setStale] = useState(false);
  const mine = form.getValues();
  const { differing, own, merged } = mergeVersions({ base: base.state, mine, theirs: latest.state });
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
    markStale: () => setStale(true),
    /** The saved version counts as read, because it is one's own. */
    accept: (version: number) => {
      setBase({ version, state: form.getValues() });
      form.reset(form.getValues());
    },
    conflict:
      isStale && latest.version !== base.version
        ? {
            differing,
            own,
            mine,
            theirs: latest.state,
            onTakeTheirs: () => goOnWith(latest.state),
            onKeepMine: () => goOnWith(merged),
          }
        : undefined,
  };
}
