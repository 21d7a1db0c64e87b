import type { ReactNode } from "react";
import type { Bound } from "./FormField.tsx";

type Props = Pick<Bound<unknown>, "inputRef"> & { readonly children: ReactNode };

/** Around a group of choices: a form that moves to the field moves to the group's first choice, or to the chosen one. */
export function GroupFocus({ inputRef, children }: Props) {
  return <div ref={inputRef}>{children}</div>;
}
