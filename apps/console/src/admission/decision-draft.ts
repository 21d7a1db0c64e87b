import type { DelegationKind } from "@vas/domain/vocabulary";

/** What is drafted: a decision of a kind on a matter, and whether it is a first proposal or which decision is written anew. */
export type Drafted = {
  readonly kind: DelegationKind;
  readonly matter: string;
  /** Null for a first proposal. */
  readonly decision: string | null;
  /** Tells apart what may be written on one matter: a draft of one is no beginning of another. */
  readonly writing: string;
};

type Writing = { readonly kind: "propose" } | { readonly kind: "revise" | "correct"; readonly decision: string };

export function draftedAs(writing: Writing): Pick<Drafted, "decision" | "writing"> {
  return writing.kind === "propose"
    ? { decision: null, writing: writing.kind }
    : { decision: writing.decision, writing: `${writing.kind} ${writing.decision}` };
}

/** The form as its draft keeps it. */
export function toDraftBody(writing: string, state: unknown): string {
  return JSON.stringify({ writing, state });
}

/** The form out of a draft, or undefined where it is of something else or of a form that has since got other fields. */
export function fromDraftBody<State>(body: string, writing: string, start: State): State | undefined {
  const kept = JSON.parse(body) as { readonly writing?: unknown; readonly state?: unknown };
  return kept.writing === writing && hasFieldsOf(start, kept.state) ? (kept.state as State) : undefined;
}

function hasFieldsOf(start: unknown, state: unknown): boolean {
  if (!isRecord(start)) return !isRecord(state);
  if (!isRecord(state)) return false;
  const names = Object.keys(start);
  return names.length === Object.keys(state).length && names.every((name) => hasFieldsOf(start[name], state[name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
