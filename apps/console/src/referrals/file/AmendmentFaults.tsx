import { useWords } from "@vas/ui";
import type { FieldValues } from "react-hook-form";
import { ConflictNotice } from "../../app/commands/ConflictNotice.tsx";
import { FormFaults } from "../../app/forms/FormFaults.tsx";
import { labelAt } from "../form/form-fields.ts";
import type { useAmendment } from "./use-amendment.ts";

type Props<State extends FieldValues> = {
  readonly amendment: Pick<ReturnType<typeof useAmendment<State, FieldValues>>, "form" | "conflict">;
  /** What a field says, in one text. */
  readonly textOf: (field: keyof State & string, state: State) => string;
};

/** What stands in the way of an amendment: what somebody else changed meanwhile, and what is not right yet. */
export function AmendmentFaults<State extends FieldValues>({ amendment: { form, conflict }, textOf }: Props<State>) {
  const { t } = useWords();
  return (
    <>
      {conflict && (
        <ConflictNotice
          fields={conflict.differing.map((field) => ({
            label: t(labelAt(field)),
            mine: textOf(field, conflict.mine),
            theirs: textOf(field, conflict.theirs),
            isOwn: conflict.own.includes(field),
          }))}
          onTakeTheirs={conflict.onTakeTheirs}
          onKeepMine={conflict.onKeepMine}
        />
      )}
      <FormFaults form={form} labelOf={(path) => t(labelAt(path))} />
    </>
  );
}
