import {
  codeProblem,
  negativeReasonCodes,
  proseRule,
  textProblem,
  type FieldName,
  type FieldProblem,
} from "../vocabulary/index.ts";
import type {
  AdmissionContent,
  AdmissionRejection,
  Finding,
  FindingName,
  Findings,
  OutcomeContradiction,
} from "./admission.ts";

type Named = readonly [FindingName & FieldName, Finding];

/** The findings of a decision by their names. */
export function namedFindings(findings: Findings): readonly Named[] {
  switch (findings.basis) {
    case "victim":
      return [
        ["mayBeVictim", findings.mayBeVictim],
        ["needsAssistance", findings.needsAssistance],
      ];
    case "witness":
      return [["specialNeed", findings.specialNeed]];
    case "accompanying_child":
      return [["childNeed", findings.need]];
  }
}

/** Every finding is written with its reasons, in a decision of either outcome (Act 746/2011 s.35; Act 434/2003 s.45). */
export function reasonsRefusal(findings: Findings): AdmissionRejection | undefined {
  for (const [finding, { reasons }] of namedFindings(findings)) {
    const problem = textProblem(reasons, proseRule);
    if (problem === "required") return { kind: "FindingWithoutReasons", finding };
    if (problem) return { kind: "InvalidField", field: finding, problem };
  }
  return undefined;
}

/** Nobody is admitted unless every condition of the basis is met; nobody is refused without a reason that fits the findings. */
export function outcomeRefusal(content: AdmissionContent): AdmissionRejection | undefined {
  const problem = outcomeProblem(content);
  return outcomeContradiction(content) ?? (problem && { kind: "InvalidField", field: "negativeReason", problem });
}

/** An outcome, or the reason for it, that denies what was found. */
export function outcomeContradiction({
  outcome,
  findings,
  negativeReason,
}: Pick<AdmissionContent, "outcome" | "findings" | "negativeReason">): OutcomeContradiction | undefined {
  if (outcome === "positive") {
    const unmet = namedFindings(findings).find(([, { met }]) => !met);
    return unmet && { kind: "FindingNotMet", finding: unmet[0] };
  }
  return negativeReason !== null && contradicts(negativeReason, findings)
    ? { kind: "NegativeReasonContradictsFindings", negativeReason }
    : undefined;
}

/** A reason belongs to a negative decision, and to no other. */
export function outcomeProblem({
  outcome,
  negativeReason,
}: Pick<AdmissionContent, "outcome" | "negativeReason">): FieldProblem | undefined {
  if (negativeReason === null) return outcome === "negative" ? "required" : undefined;
  return outcome === "negative" ? codeProblem(negativeReasonCodes, negativeReason) : "not_applicable";
}

/** A reason that denies a finding cannot stand beside that finding met. */
function contradicts(reason: NonNullable<AdmissionContent["negativeReason"]>, findings: Findings): boolean {
  switch (reason) {
    case "not_considered_victim":
      return findings.basis !== "victim" || findings.mayBeVictim.met;
    case "no_need_of_assistance":
      return needOf(findings).met;
    case "no_consent":
    case "outside_scope":
    case "other":
      return false;
  }
}

function needOf(findings: Findings): Finding {
  switch (findings.basis) {
    case "victim":
      return findings.needsAssistance;
    case "witness":
      return findings.specialNeed;
    case "accompanying_child":
      return findings.need;
  }
}
