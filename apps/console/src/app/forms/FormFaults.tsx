import { issueWords } from "@vas/domain/forms";
import { Button, focusInto, Notice, useWords } from "@vas/ui";
import { useEffect, useRef } from "react";
import type { FieldErrors, FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { messages } from "../messages.ts";
import { inPageOrder, placeOf } from "./field-places.ts";

type Fault = { readonly path: string; readonly message: string };
type PlacedFault = Fault & { readonly place: HTMLElement | undefined };

function faultsIn(errors: FieldErrors, before: string): Fault[] {
  return Object.entries(errors).flatMap(([name, error]): Fault[] => {
    if (!error) return [];
    const path = `${before}${name}`;
    const { message } = error;
    return typeof message === "string" ? [{ path, message }] : faultsIn(error as FieldErrors, `${path}.`);
  });
}

export type FormFaultsProps<State extends FieldValues, Input> = {
  readonly form: UseFormReturn<State, unknown, Input>;
  /** What the field at a path is called on the screen. */
  readonly labelOf: (path: FieldPath<State>) => string;
};

/**
 * After a failed try to send: everything to be corrected in one place, in the order of the page, each with the way to its
 * field. Where no field with a fault has taken focus, the list does.
 */
export function FormFaults<State extends FieldValues, Input>({ form, labelOf }: FormFaultsProps<State, Input>) {
  const { errors, submitCount } = form.formState;
  const faults = inPageOrder(
    faultsIn(errors, "").map((fault) => ({ ...fault, place: placeOf(form.control, fault.path) })),
  );
  if (submitCount === 0 || faults.length === 0) return null;
  return <FaultList key={submitCount} faults={faults} labelOf={(path) => labelOf(path as FieldPath<State>)} />;
}

type ListProps = { readonly faults: readonly PlacedFault[]; readonly labelOf: (path: string) => string };

function FaultList({ faults, labelOf }: ListProps) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const atFirst = useRef(faults);
  useEffect(() => {
    if (!atFirst.current.some(({ place }) => place?.contains(document.activeElement))) list.current?.focus();
  }, []);
  return (
    <Notice tone="error" ref={list} title={t(messages.formFaults, { count: faults.length })}>
      <ul className="form-faults">
        {faults.map(({ path, message, place }) => (
          <li key={path}>
            <FaultLink text={`${labelOf(path)}: ${t(issueWords(message, path))}`} place={place} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type LinkProps = { readonly text: string; readonly place: HTMLElement | undefined };

function FaultLink({ text, place }: LinkProps) {
  if (!place) return text;
  return (
    <Button variant="quiet" onPress={() => focusInto(place)}>
      {text}
    </Button>
  );
}
