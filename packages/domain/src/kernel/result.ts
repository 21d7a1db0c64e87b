/** What a decision answers: the value, or the reason why not. Expected refusals are values, never exceptions. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly rejection: R };

/** The command stands; `value` is what follows from it. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The command is refused; nothing has changed. */
export function reject<R>(rejection: R): { readonly ok: false; readonly rejection: R } {
  return { ok: false, rejection };
}
