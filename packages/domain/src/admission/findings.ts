import type { CalendarDate, PersonId } from "../kernel/index.ts";
import { isChild, type Regime } from "../law/index.ts";
import { negativeReasonCodes, proseRule, textProblem, type FieldName } from "../vocabulary/index.ts";
import type {
  AdmissionContent,
  AdmissionRejection,
  AdmissionSubject,
  Finding,
  FindingName,
  Findings,
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
export function outcomeRefusal({
  outcome,
  findings,
  negativeReason,
}: AdmissionContent): AdmissionRejection | undefined {
  if (outcome === "positive") {
    const unmet = namedFindings(findings).find(([, { met }]) => !met);
    if (unmet) return { kind: "FindingNotMet", finding: unmet[0] };
    return negativeReason === null
      ? undefined
      : { kind: "InvalidField", field: "negativeReason", problem: "not_applicable" };
  }
  if (negativeReason === null) return { kind: "InvalidField", field: "negativeReason", problem: "required" };
  if (!negativeReasonCodes.includes(negativeReason)) {
    return { kind: "InvalidField", field: "negativeReason", problem: "unknown_code" };
  }
  return contradicts(negativeReason, findings)
    ? { kind: "NegativeReasonContradictsFindings", negativeReason }
    : undefined;
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

export type BasisConsidered = AdmissionContent &
  AdmissionSubject & { readonly person: PersonId; readonly regime: Regime; readonly today: CalendarDate };

/** The basis exists in the law of the day; an accompanying child is a child, and of a customer (Act 746/2011 s.35.3). */
export function basisRefusal(considered: BasisConsidered): AdmissionRejection | undefined {
  const { findings, regime, outcome } = considered;
  if (!regime.admission.sections[findings.basis]) {
    return { kind: "BasisNotInRegime", basis: findings.basis, regime: regime.id };
  }
  return findings.basis === "accompanying_child" && outcome === "positive" ? childRefusal(considered) : undefined;
}

function childRefusal({ findings, birthDate, adult, person, today }: BasisConsidered): AdmissionRejection | undefined {
  if (!isChild(birthDate, today)) return { kind: "NotAChild" };
  const isLinked =
    findings.basis === "accompanying_child" &&
    adult !== null &&
    adult.id === findings.adultCustomer &&
    adult.person !== person &&
    adult.basis !== "accompanying_child" &&
    adult.endedOn === null;
  return isLinked ? undefined : { kind: "AdultNotACustomer" };
}
