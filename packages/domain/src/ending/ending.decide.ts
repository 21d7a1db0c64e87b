import { appealUntilOf, deciderRefusal, delegationUsed, regimeRefusal, serviceRefusal } from "../admission/index.ts";
import { accept, legalDayOf, reject, type CalendarDate, type Result } from "../kernel/index.ts";
import { childMustBeHeard, findStatutoryGround, regimeOn, statutoryGroundsFor, type Regime } from "../law/index.ts";
import {
  codeProblem,
  dayProblem,
  endingGroundCodes,
  firstInvalid,
  normaliseText,
  pastDayProblem,
  proseRule,
  textProblem,
  type FieldProblem,
} from "../vocabulary/index.ts";
import { contentChecks, returnWayFits } from "./content.ts";
import type {
  EndingCommand,
  EndingContent,
  EndingCustomer,
  EndingDecision,
  EndingEvent,
  EndingFacts,
  EndingProposal,
  EndingProposed,
  EndingRejection,
  EndingTakenOver,
  Hearing,
  ProposeEnding,
  TakeOverEnding,
} from "./ending.ts";

type CommandOf<Kind extends EndingCommand["kind"]> = Extract<EndingCommand, { readonly kind: Kind }>;
type Decision = Result<readonly EndingEvent[], EndingRejection>;

/** Proposes that assistance ends; another person decides it. The grounds are those of the day of the proposal. */
export function proposeEnding(command: ProposeEnding): Result<EndingProposed, EndingRejection> {
  const refusal = proposalRefusal(command);
  if (refusal) return reject(refusal);
  const { id, by, at } = command;
  return accept({ kind: "endingProposed", decision: { id, ...factsOfProposal(command) }, by, at });
}

/** Takes over from a register an ending that was decided before; its assessment and hearing were not kept. */
export function takeOverEnding(command: TakeOverEnding): Result<EndingTakenOver, EndingRejection> {
  const { id, customer, person, unit, ground, returnWay, decidedOn, by, at } = command;
  const invalid = firstInvalid([
    ["decidedOn", pastDayProblem(decidedOn, legalDayOf(at))],
    ["ground", codeProblem(endingGroundCodes, ground)],
  ]);
  if (invalid) return reject(invalid);
  if (!returnWayFits(ground, returnWay)) return reject({ kind: "ReturnWayDoesNotMatch", ground });
  const regime = regimeOn(decidedOn);
  const [statutory, ...others] = statutoryGroundsFor(regime, ground);
  const decision: Omit<EndingFacts, "version"> = {
    id,
    customer,
    person,
    unit,
    ground,
    returnWay,
    origin: "register",
    // Where several grounds of the law are counted as one, the register does not tell which of them it was.
    statutoryGround: statutory && others.length === 0 ? statutory.id : null,
    assessment: "",
    hearing: null,
    aftercareUntil: null,
    immediateEnforcement: regime.ending.immediateEnforcement !== null,
    letterLanguage: "fi",
    regime: regime.id,
    sections: statutory?.section && others.length === 0 ? [statutory.section] : [],
    proposer: null,
    proposedAt: null,
    customerVersion: 1,
    corrects: null,
  };
  return accept({ kind: "endingTakenOver", decision, decidedOn, by, at });
}

/** What follows from a command on a decision; what is in force is never edited. */
export function decideEnding(decision: EndingDecision, command: EndingCommand): Decision {
  if (command.expectedVersion !== decision.version) {
    return reject({ kind: "StaleVersion", currentVersion: decision.version });
  }
  switch (command.kind) {
    case "returnEnding":
      return returnEnding(decision, command);
    case "reviseEnding":
      return reviseEnding(decision, command);
    case "confirmEnding":
      return confirmEnding(decision, command);
    case "recordEndingService":
      return recordService(decision, command);
    case "supersedeEnding":
      return supersedeEnding(decision, command);
  }
}

function returnEnding(decision: EndingDecision, { reason, by, at }: CommandOf<"returnEnding">): Decision {
  if (decision.status !== "proposed") return reject({ kind: "NotProposed", status: decision.status });
  const invalid = firstInvalid([["reason", textProblem(reason, proseRule)]]);
  return invalid ? reject(invalid) : accept([{ kind: "endingReturned", reason: normaliseText(reason), by, at }]);
}

function reviseEnding(decision: EndingDecision, command: CommandOf<"reviseEnding">): Decision {
  if (decision.status !== "returned") return reject({ kind: "NotReturned", status: decision.status });
  const refusal = proposalRefusal(command);
  if (refusal) return reject(refusal);
  const { by, at } = command;
  return accept([{ kind: "endingRevised", decision: { id: decision.id, ...factsOfProposal(command) }, by, at }]);
}

function confirmEnding(decision: EndingDecision, command: CommandOf<"confirmEnding">): Decision {
  if (decision.status !== "proposed") return reject({ kind: "NotProposed", status: decision.status });
  const { by, delegations, at } = command;
  const on = legalDayOf(at);
  const { deciders } = regimeOn(on).ending;
  const deciding = { kind: "ending", deciders, proposer: decision.proposer, by, delegations, on } as const;
  const refusal =
    regimeRefusal(decision.regime, on) ??
    deciderRefusal(deciding) ??
    unseenRefusal(decision, command, on) ??
    childRefusal({ ...decision, customer: command.customer }, on);
  if (refusal) return reject(refusal);
  return accept([{ kind: "endingConfirmed", decidedOn: on, delegation: delegationUsed(deciding), by: by.id, at }]);
}

/**
 * The file is as the decider saw it, assistance has not ended meanwhile, and aftercare does not lie in the past; a correction is
 * made where assistance has ended.
 */
function unseenRefusal(
  decision: EndingDecision,
  { customer, seenCustomerVersion }: CommandOf<"confirmEnding">,
  on: CalendarDate,
): EndingRejection | undefined {
  const ongoing = decision.corrects === null ? currentRefusal(customer) : undefined;
  const refusal = ongoing ?? firstInvalid([["aftercareUntil", aftercareProblem(decision, customer, on)]]);
  if (refusal) return refusal;
  return seenCustomerVersion === customer.version
    ? undefined
    : { kind: "CustomerChangedSince", customerVersion: customer.version };
}

function recordService(decision: EndingDecision, { servedOn, by, at }: CommandOf<"recordEndingService">): Decision {
  const refusal = serviceRefusal(decision, servedOn, at);
  if (refusal) return reject(refusal);
  if (decision.status !== "in_force") return reject({ kind: "NotInForce", status: decision.status });
  const appealUntil = appealUntilOf(decision.decidedOn, servedOn);
  return accept([{ kind: "endingServed", servedOn, appealUntil, by, at }]);
}

function supersedeEnding(decision: EndingDecision, { supersededBy, by, at }: CommandOf<"supersedeEnding">): Decision {
  if (decision.status !== "in_force") return reject({ kind: "NotInForce", status: decision.status });
  return accept([{ kind: "endingSuperseded", supersededBy, by, at }]);
}

function proposalRefusal(proposal: EndingProposal): EndingRejection | undefined {
  const today = legalDayOf(proposal.at);
  const regime = regimeOn(today);
  if (!regime.open) return { kind: "RegimeClosed", regime: regime.id };
  return (
    (proposal.corrects ? correctionRefusal(proposal) : currentRefusal(proposal.customer)) ??
    groundRefusal(proposal, regime) ??
    firstInvalid([
      ...contentChecks(proposal, today),
      ["aftercareUntil", proposedAftercareProblem(proposal, regime, today)],
      ["letterLanguage", codeProblem(["fi", "sv", "en"], proposal.letterLanguage)],
    ]) ??
    childRefusal(proposal, today)
  );
}

function currentRefusal({ endedOn }: EndingCustomer): EndingRejection | undefined {
  return endedOn === null ? undefined : { kind: "CustomershipEnded", endedOn };
}

/** Only the decision in force on the same customership is corrected, and only by a new one. */
function correctionRefusal({ customer, corrects }: EndingProposal): EndingRejection | undefined {
  if (!corrects || corrects.customer !== customer.id) return { kind: "CorrectsAnotherCustomership" };
  return corrects.status === "in_force" ? undefined : { kind: "NotInForce", status: corrects.status };
}

/** The ground is one of the law of the day, and is counted as what it is (Act 746/2011 s.38 f). */
function groundRefusal(
  { ground, statutoryGround, returnWay }: EndingContent,
  regime: Regime,
): EndingRejection | undefined {
  const statutory = findStatutoryGround(regime, statutoryGround);
  if (!statutory) return { kind: "GroundNotInRegime", statutoryGround, regime: regime.id };
  if (!statutory.counts.includes(ground)) return { kind: "GroundsDoNotMatch", ground, statutoryGround };
  return returnWayFits(ground, returnWay) ? undefined : { kind: "ReturnWayDoesNotMatch", ground };
}

type Aftercare = Pick<EndingContent, "aftercareUntil">;

/**
 * Aftercare lasts beyond the end of assistance, or there is none (Act 746/2011 s.38 f.3). Where assistance has ended already and
 * the decision is corrected, it may have been given and be over.
 */
function aftercareProblem(
  { aftercareUntil }: Aftercare,
  { endedOn }: EndingCustomer,
  today: CalendarDate,
): FieldProblem | undefined {
  const earliest = endedOn ?? today;
  return aftercareUntil === null ? undefined : dayProblem(aftercareUntil, { earliest, latest: null }, today);
}

function proposedAftercareProblem(
  proposal: EndingProposal,
  regime: Regime,
  today: CalendarDate,
): FieldProblem | undefined {
  if (regime.ending.aftercare) return aftercareProblem(proposal, proposal.customer, today);
  return proposal.aftercareUntil === null ? undefined : "not_applicable";
}

type HearingConsidered = Pick<EndingDecision, "ground" | "hearing"> & { readonly customer: EndingCustomer };

/**
 * A child of 12 or over is heard (Act 746/2011 s.5), unless the child has disappeared and cannot be. Asked again when the
 * decision is made: the date of birth may have been found out, or a birthday passed, since the proposal.
 */
function childRefusal(
  { customer, hearing, ground }: HearingConsidered,
  today: CalendarDate,
): EndingRejection | undefined {
  const mustBeHeard = childMustBeHeard(customer.birthDate, today) && ground !== "disappeared";
  return mustBeHeard && hearing?.kind === "not_heard" ? { kind: "ChildNotHeard" } : undefined;
}

function factsOfProposal(proposal: EndingProposal): Omit<EndingFacts, "id" | "version"> {
  const { customer, ground, statutoryGround, returnWay, aftercareUntil, immediateEnforcement } = proposal;
  const regime = regimeOn(legalDayOf(proposal.at));
  const section = findStatutoryGround(regime, statutoryGround)?.section;
  return {
    customer: customer.id,
    person: customer.person,
    unit: customer.unit,
    origin: "console",
    ground,
    statutoryGround,
    returnWay,
    aftercareUntil,
    immediateEnforcement,
    assessment: normaliseText(proposal.assessment),
    hearing: normaliseHearing(proposal.hearing),
    letterLanguage: proposal.letterLanguage,
    regime: regime.id,
    sections: section ? [section] : [],
    proposer: proposal.by,
    proposedAt: proposal.at,
    customerVersion: customer.version,
    corrects: proposal.corrects?.id ?? null,
  };
}

function normaliseHearing(hearing: Hearing): Hearing {
  switch (hearing.kind) {
    case "heard":
      return { ...hearing, summary: normaliseText(hearing.summary) };
    case "not_heard":
      return { ...hearing, reason: normaliseText(hearing.reason) };
  }
}
