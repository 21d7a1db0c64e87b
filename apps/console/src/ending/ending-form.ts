import type { Form, proposeEndingForm } from "@vas/domain/forms";
import type { EndingGround, ReturnWay } from "@vas/domain/vocabulary";
import type { Language } from "@vas/ui";
import type { EndingContentInput } from "../schema.generated.ts";

type InputOf<F> = F extends Form<infer Input> ? Input : never;

/** What the form lets through. */
export type EndingInput = InputOf<ReturnType<typeof proposeEndingForm>>;

/** What the form holds while it is written: both ways of the hearing, so that a change of mind loses nothing. */
export type EndingState = {
  readonly statutoryGround: string | null;
  readonly ground: EndingGround | null;
  readonly returnWay: ReturnWay | null;
  readonly assessment: string;
  readonly hearing: {
    readonly kind: "heard" | "not_heard" | null;
    readonly heardOn: string | null;
    readonly summary: string;
    readonly reason: string;
  };
  readonly aftercareUntil: string | null;
  readonly immediateEnforcement: boolean;
  /** The person's choice, so it is never taken from the language of the screen. */
  readonly letterLanguage: Language | null;
};

/** A proposal as the API tells it, to begin from. */
export type WrittenEnding = {
  readonly statutoryGround?: string | null | undefined;
  readonly ground: EndingGround;
  readonly returnWay?: ReturnWay | null | undefined;
  readonly assessment: string;
  readonly hearing?: { readonly heardOn?: string | null | undefined; readonly text: string } | null | undefined;
  readonly aftercareUntil?: string | null | undefined;
  readonly immediateEnforcement: boolean;
  readonly letterLanguage: Language;
};

/** An empty form. Where the law lets a decision be enforced at once, it is, unless the decision says otherwise. */
export function emptyState(enforcedAtOnce: boolean): EndingState {
  return {
    statutoryGround: null,
    ground: null,
    returnWay: null,
    assessment: "",
    hearing: { kind: null, heardOn: null, summary: "", reason: "" },
    aftercareUntil: null,
    immediateEnforcement: enforcedAtOnce,
    letterLanguage: null,
  };
}

/** The form as a decision was written; what belongs to a ground that is not among the `known` ones is chosen anew. */
export function stateOf(written: WrittenEnding, known: readonly string[]): EndingState {
  const { statutoryGround = null, returnWay = null, aftercareUntil = null } = written;
  const { ground, assessment, immediateEnforcement, letterLanguage } = written;
  const isKnown = statutoryGround !== null && known.includes(statutoryGround);
  return {
    statutoryGround: isKnown ? statutoryGround : null,
    ground: isKnown ? ground : null,
    returnWay: isKnown ? returnWay : null,
    assessment,
    hearing: hearingOf(written.hearing),
    aftercareUntil,
    immediateEnforcement,
    letterLanguage,
  };
}

function hearingOf(hearing: WrittenEnding["hearing"]): EndingState["hearing"] {
  const empty = { heardOn: null, summary: "", reason: "" };
  if (!hearing) return { kind: null, ...empty };
  const { heardOn, text } = hearing;
  return heardOn ? { ...empty, kind: "heard", heardOn, summary: text } : { ...empty, kind: "not_heard", reason: text };
}

/** What is sent: only the way of the hearing that was chosen. */
export function contentOf({ hearing, ...content }: EndingInput): EndingContentInput {
  return hearing.kind === "heard"
    ? { ...content, heardOn: hearing.heardOn, hearingSummary: hearing.summary, notHeardReason: "" }
    : { ...content, heardOn: null, hearingSummary: "", notHeardReason: hearing.reason };
}

/** The content for a preview; null until everything is written that the letter states, so that it never states what nobody has. */
export function previewOf(state: EndingState): EndingContentInput | null {
  const { statutoryGround, ground, hearing, letterLanguage, ...rest } = state;
  if (statutoryGround === null || letterLanguage === null || !isHearingWritten(hearing)) return null;
  return {
    ...rest,
    letterLanguage,
    statutoryGround,
    ground: ground ?? "other",
    heardOn: hearing.kind === "heard" ? hearing.heardOn : null,
    hearingSummary: hearing.summary,
    notHeardReason: hearing.reason,
  };
}

function isHearingWritten({ kind, heardOn, summary, reason }: EndingState["hearing"]): boolean {
  if (kind === null) return false;
  return kind === "heard" ? heardOn !== null && summary.trim() !== "" : reason.trim() !== "";
}
