import { accept, legalDayOf, reject, type Result } from "../kernel/index.ts";
import { regimeOn } from "../law/index.ts";
import {
  codeProblem,
  firstInvalid,
  normaliseText,
  pastDayProblem,
  proseRule,
  textProblem,
} from "../vocabulary/index.ts";
import type {
  AdmissionCommand,
  AdmissionDecision,
  AdmissionEvent,
  AdmissionFacts,
  AdmissionProposal,
  AdmissionProposed,
  AdmissionRejection,
  AdmissionTakenOver,
  Finding,
  Findings,
  ProposeAdmission,
  TakeOverAdmission,
} from "./admission.ts";
import { basisRefusal } from "./basis.ts";
import { consentOfDecisionRefusal } from "./consent.ts";
import { appealUntilOf, deciderRefusal, delegationUsed, regimeRefusal, serviceRefusal } from "./decision.ts";
import { outcomeRefusal, reasonsRefusal } from "./findings.ts";

type CommandOf<Kind extends AdmissionCommand["kind"]> = Extract<AdmissionCommand, { readonly kind: Kind }>;
type Decision = Result<readonly AdmissionEvent[], AdmissionRejection>;

/** Proposes a decision on a referral; another person decides it. The law is that of the day of the proposal. */
export function proposeAdmission(command: ProposeAdmission): Result<AdmissionProposed, AdmissionRejection> {
  const refusal = proposalRefusal(command);
  if (refusal) return reject(refusal);
  const { id, by, at } = command;
  return accept({ kind: "admissionProposed", decision: { id, ...factsOfProposal(command) }, by, at });
}

/** Takes over from a register what was decided before; its reasons were not kept, its outcome, day and reason code were. */
export function takeOverAdmission(command: TakeOverAdmission): Result<AdmissionTakenOver, AdmissionRejection> {
  const { id, referral, person, unit, outcome, basis, negativeReason, decidedOn, by, at } = command;
  const isPositive = outcome === "positive";
  const invalid = firstInvalid([
    ["decidedOn", pastDayProblem(decidedOn, legalDayOf(at))],
    ["basis", isPositive === (basis !== null) ? undefined : isPositive ? "required" : "not_applicable"],
    ["negativeReason", isPositive && negativeReason !== null ? "not_applicable" : undefined],
  ]);
  if (invalid) return reject(invalid);
  const regime = regimeOn(decidedOn);
  const decision: Omit<AdmissionFacts, "version"> = {
    id,
    referral,
    person,
    unit,
    outcome,
    basis,
    negativeReason,
    origin: "register",
    findings: null,
    regime: regime.id,
    sections: (basis && regime.admission.sections[basis]) ?? [],
    letterLanguage: "fi",
    proposer: null,
    proposedAt: null,
    referralVersion: 1,
    corrects: null,
  };
  return accept({ kind: "admissionTakenOver", decision, decidedOn, by, at });
}

/** What follows from a command on a decision; what is in force is never edited. */
export function decideAdmission(decision: AdmissionDecision, command: AdmissionCommand): Decision {
  if (command.expectedVersion !== decision.version) {
    return reject({ kind: "StaleVersion", currentVersion: decision.version });
  }
  switch (command.kind) {
    case "returnAdmission":
      return returnAdmission(decision, command);
    case "reviseAdmission":
      return reviseAdmission(decision, command);
    case "lapseAdmission":
      return lapseAdmission(decision, command);
    case "confirmAdmission":
      return confirmAdmission(decision, command);
    case "recordAdmissionService":
      return recordService(decision, command);
    case "supersedeAdmission":
      return supersedeAdmission(decision, command);
  }
}

function returnAdmission(decision: AdmissionDecision, { reason, by, at }: CommandOf<"returnAdmission">): Decision {
  if (decision.status !== "proposed") return reject({ kind: "NotProposed", status: decision.status });
  const invalid = firstInvalid([["reason", textProblem(reason, proseRule)]]);
  return invalid ? reject(invalid) : accept([{ kind: "admissionReturned", reason: normaliseText(reason), by, at }]);
}

/** What was proposed on a referral that is withdrawn is decided by nobody. */
function lapseAdmission(decision: AdmissionDecision, { by, at }: CommandOf<"lapseAdmission">): Decision {
  if (decision.status !== "proposed" && decision.status !== "returned") {
    return reject({ kind: "NotProposed", status: decision.status });
  }
  return accept([{ kind: "admissionLapsed", by, at }]);
}

function reviseAdmission(decision: AdmissionDecision, command: CommandOf<"reviseAdmission">): Decision {
  if (decision.status !== "returned") return reject({ kind: "NotReturned", status: decision.status });
  const refusal = proposalRefusal(command);
  if (refusal) return reject(refusal);
  const { by, at } = command;
  const revised = { id: decision.id, ...factsOfProposal(command) };
  return accept([{ kind: "admissionRevised", decision: revised, by, at }]);
}

function confirmAdmission(decision: AdmissionDecision, command: CommandOf<"confirmAdmission">): Decision {
  if (decision.status !== "proposed") return reject({ kind: "NotProposed", status: decision.status });
  const { by, delegations, at } = command;
  const on = legalDayOf(at);
  const { deciders } = regimeOn(on).admission;
  const deciding = { kind: "admission", deciders, proposer: decision.proposer, by, delegations, on } as const;
  const refusal =
    regimeRefusal(decision.regime, on) ??
    deciderRefusal(deciding) ??
    unseenRefusal(decision, command) ??
    changedRefusal(decision, command);
  if (refusal) return reject(refusal);
  return accept([{ kind: "admissionConfirmed", decidedOn: on, delegation: delegationUsed(deciding), by: by.id, at }]);
}

/** The referral is as the decider saw it, and is still considered; a correction is made on a decided one. */
function unseenRefusal(
  { corrects }: AdmissionDecision,
  { referral, seenReferralVersion }: CommandOf<"confirmAdmission">,
): AdmissionRejection | undefined {
  const refusal = corrects === null ? considerationRefusal({ referral }) : undefined;
  if (refusal) return refusal;
  return seenReferralVersion === referral.version
    ? undefined
    : { kind: "ReferralChangedSince", referralVersion: referral.version };
}

/** What the proposal said of the person may have ceased to hold: a birthday passes, an adult's customership ends. */
function changedRefusal(
  { outcome, findings, negativeReason, letterLanguage }: AdmissionDecision,
  command: CommandOf<"confirmAdmission">,
): AdmissionRejection | undefined {
  if (findings === null) return undefined;
  return subjectRefusal({ ...command, outcome, findings, negativeReason, letterLanguage });
}

function recordService(
  decision: AdmissionDecision,
  { servedOn, by, at }: CommandOf<"recordAdmissionService">,
): Decision {
  const refusal = serviceRefusal(decision, servedOn, at);
  if (refusal) return reject(refusal);
  if (decision.status !== "in_force") return reject({ kind: "NotInForce", status: decision.status });
  const appealUntil = appealUntilOf(decision.decidedOn, servedOn);
  return accept([{ kind: "admissionServed", servedOn, appealUntil, by, at }]);
}

function supersedeAdmission(
  decision: AdmissionDecision,
  { supersededBy, by, at }: CommandOf<"supersedeAdmission">,
): Decision {
  if (decision.status !== "in_force") return reject({ kind: "NotInForce", status: decision.status });
  return accept([{ kind: "admissionSuperseded", supersededBy, by, at }]);
}

function proposalRefusal(proposal: AdmissionProposal): AdmissionRejection | undefined {
  const today = legalDayOf(proposal.at);
  const regime = regimeOn(today);
  if (!regime.open) return { kind: "RegimeClosed", regime: regime.id };
  return (
    (proposal.corrects ? correctionRefusal(proposal) : considerationRefusal(proposal)) ??
    firstInvalid([["letterLanguage", codeProblem(["fi", "sv", "en"], proposal.letterLanguage)]]) ??
    subjectRefusal(proposal) ??
    reasonsRefusal(proposal.findings) ??
    outcomeRefusal(proposal)
  );
}

type SubjectConsidered = Omit<AdmissionProposal, "by">;

/** Whether the law of the day lets this person be admitted on this basis, and with this consent. */
function subjectRefusal(considered: SubjectConsidered): AdmissionRejection | undefined {
  const today = legalDayOf(considered.at);
  return (
    basisRefusal({ ...considered, person: considered.referral.person, regime: regimeOn(today), today }) ??
    consentOfDecisionRefusal({ ...considered, today })
  );
}

function considerationRefusal({ referral }: Pick<AdmissionProposal, "referral">): AdmissionRejection | undefined {
  return referral.status === "under_consideration"
    ? undefined
    : { kind: "ReferralNotConsidered", status: referral.status };
}

/** Only the decision in force on the same referral is corrected, and only by a new one. */
function correctionRefusal({ referral, corrects }: AdmissionProposal): AdmissionRejection | undefined {
  if (!corrects || corrects.referral !== referral.id) return { kind: "CorrectsAnotherReferral" };
  return corrects.status === "in_force" ? undefined : { kind: "NotInForce", status: corrects.status };
}

function factsOfProposal(proposal: AdmissionProposal): Omit<AdmissionFacts, "id" | "version"> {
  const { referral, outcome, negativeReason, letterLanguage, corrects, by, at } = proposal;
  const regime = regimeOn(legalDayOf(at));
  const { basis } = proposal.findings;
  return {
    referral: referral.id,
    person: referral.person,
    unit: referral.unit,
    origin: "console",
    outcome,
    basis: outcome === "positive" ? basis : null,
    findings: normaliseFindings(proposal.findings),
    negativeReason,
    regime: regime.id,
    sections: regime.admission.sections[basis] ?? [],
    letterLanguage,
    proposer: by,
    proposedAt: at,
    referralVersion: referral.version,
    corrects: corrects?.id ?? null,
  };
}

function normaliseFindings(findings: Findings): Findings {
  switch (findings.basis) {
    case "victim":
      return {
        basis: findings.basis,
        mayBeVictim: normaliseFinding(findings.mayBeVictim),
        needsAssistance: normaliseFinding(findings.needsAssistance),
      };
    case "witness":
      return { basis: findings.basis, specialNeed: normaliseFinding(findings.specialNeed) };
    case "accompanying_child":
      return {
        basis: findings.basis,
        need: normaliseFinding(findings.need),
        adultCustomer: findings.adultCustomer,
      };
  }
}

function normaliseFinding({ met, reasons }: Finding): Finding {
  return { met, reasons: normaliseText(reasons) };
}
