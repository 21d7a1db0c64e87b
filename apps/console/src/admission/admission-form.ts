import type { Form, proposeAdmissionForm } from "@vas/domain/forms";
import type { Basis, NegativeReason } from "@vas/domain/vocabulary";
import type { Language } from "@vas/ui";
import type { AdmissionContentInput } from "../schema.generated.ts";

type InputOf<F> = F extends Form<infer Input> ? Input : never;

/** What the form lets through. */
export type AdmissionInput = InputOf<typeof proposeAdmissionForm>;

export type FindingState = { readonly met: boolean | null; readonly reasons: string };

/** What the form holds while it is written: the findings of every basis, so that a change of basis loses nothing. */
export type AdmissionState = {
  readonly outcome: "positive" | "negative" | null;
  readonly findings: {
    readonly basis: Basis | null;
    readonly mayBeVictim: FindingState;
    readonly needsAssistance: FindingState;
    readonly specialNeed: FindingState;
    readonly need: FindingState;
    readonly adultCustomer: string | null;
  };
  readonly negativeReason: NegativeReason | null;
  /** The person's choice, so it is never taken from the language of the screen. */
  readonly letterLanguage: Language | null;
};

/** A decision or proposal as the API tells it, to begin from. */
export type WrittenAdmission = {
  readonly outcome: "positive" | "negative";
  readonly basis?: Basis | null | undefined;
  readonly findings: readonly { readonly name: string; readonly met: boolean; readonly reasons: string }[];
  readonly adultCustomer?: string | null | undefined;
  readonly negativeReason?: NegativeReason | null | undefined;
  readonly letterLanguage: Language;
};

export type FindingPath =
  "findings.mayBeVictim" | "findings.needsAssistance" | "findings.specialNeed" | "findings.need";

/** The findings that the law asks of a basis, by their places in the form. */
export const findingsOf: Readonly<Record<Basis, readonly FindingPath[]>> = {
  victim: ["findings.mayBeVictim", "findings.needsAssistance"],
  witness: ["findings.specialNeed"],
  accompanying_child: ["findings.need"],
};

type Start = {
  readonly basis: Basis | null;
  readonly adults: readonly { readonly id: string }[];
};

/** An empty form; what the referral proposes is chosen already. */
export function emptyState({ basis, adults }: Start): AdmissionState {
  const unwritten: FindingState = { met: null, reasons: "" };
  return {
    outcome: null,
    findings: {
      basis,
      mayBeVictim: unwritten,
      needsAssistance: unwritten,
      specialNeed: unwritten,
      need: unwritten,
      adultCustomer: adults.length === 1 ? (adults[0]?.id ?? null) : null,
    },
    negativeReason: null,
    letterLanguage: null,
  };
}

/** The form as a decision was written, for a revision or a correction. */
export function stateOf(written: WrittenAdmission, start: AdmissionState): AdmissionState {
  const finding = (name: string): FindingState => {
    const found = written.findings.find((one) => one.name === name);
    return found ? { met: found.met, reasons: found.reasons } : { met: null, reasons: "" };
  };
  return {
    outcome: written.outcome,
    findings: {
      basis: written.basis ?? start.findings.basis,
      mayBeVictim: finding("mayBeVictim"),
      needsAssistance: finding("needsAssistance"),
      specialNeed: finding("specialNeed"),
      need: finding("childNeed"),
      adultCustomer: written.adultCustomer ?? start.findings.adultCustomer,
    },
    negativeReason: written.negativeReason ?? null,
    letterLanguage: written.letterLanguage,
  };
}

/** What is sent: the findings of the chosen basis, and a reason only where the outcome has one. */
export function contentOf({
  outcome,
  findings,
  negativeReason,
  letterLanguage,
}: AdmissionInput): AdmissionContentInput {
  return { outcome, negativeReason, letterLanguage, ...findingsInput(findings) };
}

function findingsInput(findings: AdmissionInput["findings"]): Pick<AdmissionContentInput, "basis"> {
  switch (findings.basis) {
    case "victim":
    case "witness":
      return findings;
    case "accompanying_child": {
      const { basis, need: childNeed, adultCustomer } = findings;
      return { basis, childNeed, adultCustomer } as Pick<AdmissionContentInput, "basis">;
    }
  }
}

const findingNames = {
  "findings.mayBeVictim": "mayBeVictim",
  "findings.needsAssistance": "needsAssistance",
  "findings.specialNeed": "specialNeed",
  "findings.need": "need",
} as const satisfies Record<FindingPath, keyof AdmissionState["findings"]>;

/** The content for a preview; null until everything is chosen that the letter states, so that it never states what nobody has. */
export function previewOf(state: AdmissionState): AdmissionContentInput | null {
  const { outcome, findings, negativeReason, letterLanguage } = state;
  const { basis, adultCustomer } = findings;
  if (outcome === null || basis === null || letterLanguage === null) return null;
  if (outcome === "negative" && negativeReason === null) return null;
  if (findingsOf[basis].some((path) => findings[findingNames[path]].met === null)) return null;
  const finding = ({ met, reasons }: FindingState) => ({ met: met ?? false, reasons });
  return {
    outcome,
    basis,
    mayBeVictim: finding(findings.mayBeVictim),
    needsAssistance: finding(findings.needsAssistance),
    specialNeed: finding(findings.specialNeed),
    childNeed: finding(findings.need),
    adultCustomer,
    negativeReason: outcome === "negative" ? negativeReason : null,
    letterLanguage,
  };
}
