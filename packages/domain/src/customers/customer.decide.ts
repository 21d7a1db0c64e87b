import { deciderRefusal } from "../admission/index.ts";
import { accept, legalDayOf, reject, type CalendarDate, type Instant, type Result } from "../kernel/index.ts";
import { regimeOn } from "../law/index.ts";
import {
  codeProblem,
  codesProblem,
  dayProblem,
  earliestBirth,
  firstInvalid,
  lineRule,
  normaliseText,
  optionalProseRule,
  pastDayProblem,
  personLinkCodes,
  proseRule,
  safetyFlagCodes,
  textProblem,
  type FieldProblem,
  type TextRule,
} from "../vocabulary/index.ts";
import type {
  AdmitCustomer,
  Customer,
  CustomerAdmitted,
  CustomerCommand,
  CustomerEvent,
  CustomerFacts,
  CustomerLink,
  CustomerRejection,
  ReopenCustomer,
} from "./customer.ts";

type CommandOf<Kind extends CustomerCommand["kind"]> = Extract<CustomerCommand, { readonly kind: Kind }>;
type Decision = Result<readonly CustomerEvent[], CustomerRejection>;
type Admission = Result<CustomerAdmitted, CustomerRejection>;

const detailsRule: TextRule = { max: 2000, required: false };

const nothingKnown = {
  safetyFlags: [],
  safetyNote: "",
  protectedIdentity: false,
  municipality: null,
} as const satisfies Partial<CustomerFacts>;

/** Begins a customership by a positive decision. An accompanying child is linked to an adult (Act 746/2011 s.35.3). */
export function admitCustomer(command: AdmitCustomer): Admission {
  const { id, reference, person, unit, basis, admittedOn, referral, decision, adultCustomer, handler, by, at } =
    command;
  const invalid = firstInvalid([
    ["reference", textProblem(reference, lineRule)],
    ["admittedOn", pastDayProblem(admittedOn, legalDayOf(at))],
    ["adultCustomer", basis !== "accompanying_child" && adultCustomer !== null ? "not_applicable" : undefined],
  ]);
  if (invalid) return reject(invalid);
  if (basis === "accompanying_child" && adultCustomer === null) return reject({ kind: "AdultMissing" });
  const begins = { id, reference, person, unit, basis, admittedOn, referral, adultCustomer, handler, reopens: null };
  const customer = { ...begins, ...nothingKnown };
  return accept({ kind: "customerAdmitted", customer, decision, reopenReason: null, by, at });
}

/**
 * Opens an ended customership again: a new customership of the same person that points to the old one, by a decision with
 * reasons of one who may decide admissions. What was known about safety comes along.
 */
export function reopenCustomer(ended: Customer, command: ReopenCustomer): Admission {
  const refusal = reopeningRefusal(ended, command);
  if (refusal) return reject(refusal);
  const { id, reference, reason, handler, by, at } = command;
  const { person, unit, basis, adultCustomer, safetyFlags, safetyNote, protectedIdentity, municipality } = ended;
  const kept = { person, unit, basis, adultCustomer, safetyFlags, safetyNote, protectedIdentity, municipality };
  const admittedOn = legalDayOf(at);
  const customer = { ...kept, id, reference, admittedOn, referral: null, handler, reopens: ended.id };
  const reopenReason = normaliseText(reason);
  return accept({ kind: "customerAdmitted", customer, decision: null, reopenReason, by: by.id, at });
}

function reopeningRefusal(ended: Customer, command: ReopenCustomer): CustomerRejection | undefined {
  const { expectedVersion, reference, reason, by, delegations, at } = command;
  if (expectedVersion !== ended.version) return { kind: "StaleVersion", currentVersion: ended.version };
  if (ended.status !== "ended") return { kind: "CustomershipNotEnded" };
  const on = legalDayOf(at);
  return (
    firstInvalid([
      ["reference", textProblem(reference, lineRule)],
      ["reason", textProblem(reason, proseRule)],
    ]) ?? reopenerRefusal({ by, delegations, at }, on)
  );
}

function reopenerRefusal(
  { by, delegations }: Pick<ReopenCustomer, "by" | "delegations" | "at">,
  on: CustomerFacts["admittedOn"],
): CustomerRejection | undefined {
  const { deciders } = regimeOn(on).admission;
  const refusal = deciderRefusal({ kind: "admission", deciders, proposer: null, by, delegations, on });
  if (!refusal) return undefined;
  return refusal.kind === "OnlyDirectorDecides" ? { kind: "OnlyDirectorDecides" } : { kind: "NoDelegation", on };
}

/** What follows from a command on a customership; an ended one takes notes and corrections of its ending only. */
export function decideCustomer(customer: Customer, command: CustomerCommand): Decision {
  if (command.expectedVersion !== customer.version) {
    return reject({ kind: "StaleVersion", currentVersion: customer.version });
  }
  if (command.kind === "correctEnding") return correctEnding(customer, command);
  if (customer.status === "ended" && command.kind !== "addNote") {
    return reject({ kind: "CustomershipEnded", endedOn: customer.endedOn });
  }
  switch (command.kind) {
    case "assignHandler":
      return assignHandler(customer, command);
    case "setSafety":
      return setSafety(command);
    case "setMunicipality":
      return setMunicipality(command);
    case "linkPerson":
      return linkPerson(customer, command);
    case "unlinkPerson":
      return unlinkPerson(command);
    case "addNote":
      return addNote(command);
    case "endCustomership":
      return endCustomership(customer, command);
  }
}

function assignHandler(customer: Customer, { handler, by, at }: CommandOf<"assignHandler">): Decision {
  if (customer.handler === handler) return reject({ kind: "NothingChanged" });
  return accept([{ kind: "handlerAssigned", handler, by, at }]);
}

/** Protected identity is one fact (Act 661/2009 s.36): who has the flag has the mark, and who has the mark has the flag. */
function withProtection({ safetyFlags, protectedIdentity }: Pick<CustomerFacts, "safetyFlags" | "protectedIdentity">) {
  const isFlagged = safetyFlags.includes("protected_identity");
  return {
    safetyFlags: protectedIdentity && !isFlagged ? [...safetyFlags, "protected_identity" as const] : safetyFlags,
    protectedIdentity: protectedIdentity || isFlagged,
  };
}

function setSafety(command: CommandOf<"setSafety">): Decision {
  const { by, at } = command;
  const invalid = firstInvalid([
    ["safetyFlags", codesProblem(safetyFlagCodes, command.safetyFlags)],
    ["safetyNote", textProblem(command.safetyNote, optionalProseRule)],
  ]);
  if (invalid) return reject(invalid);
  const safetyNote = normaliseText(command.safetyNote);
  return accept([{ kind: "safetySet", ...withProtection(command), safetyNote, by, at }]);
}

function setMunicipality({ municipality, by, at }: CommandOf<"setMunicipality">): Decision {
  if (municipality === null) return accept([{ kind: "municipalitySet", municipality, by, at }]);
  const today = legalDayOf(at);
  const invalid = firstInvalid([
    ["municipality", textProblem(municipality.name, lineRule)],
    ["municipalityFrom", dayProblem(municipality.from, { earliest: earliestBirth, latest: today }, today)],
  ]);
  if (invalid) return reject(invalid);
  const named = { name: normaliseText(municipality.name), from: municipality.from };
  return accept([{ kind: "municipalitySet", municipality: named, by, at }]);
}

function linkPerson(customer: Customer, { link, by, at }: CommandOf<"linkPerson">): Decision {
  if (link.linkedCustomer === customer.id) return reject({ kind: "LinkedToItself" });
  const invalid = firstInvalid([
    ["relation", codeProblem(personLinkCodes, link.relation)],
    ["details", textProblem(link.details, { ...detailsRule, required: isNamedByDetailsOnly(link) })],
  ]);
  if (invalid) return reject(invalid);
  return accept([{ kind: "personLinked", link: { ...link, details: normaliseText(link.details) }, by, at }]);
}

function isNamedByDetailsOnly({ linkedCustomer, organisation }: CustomerLink): boolean {
  return linkedCustomer === null && organisation === null;
}

function unlinkPerson({ link, links, by, at }: CommandOf<"unlinkPerson">): Decision {
  if (!links.some((known) => known.id === link)) return reject({ kind: "LinkNotFound" });
  return accept([{ kind: "personUnlinked", link, by, at }]);
}

function addNote({ note, by, at }: CommandOf<"addNote">): Decision {
  const invalid = firstInvalid([["note", textProblem(note, proseRule)]]);
  return invalid ? reject(invalid) : accept([{ kind: "noteAdded", note: normaliseText(note), by, at }]);
}

/** The day on which assistance ended is a fact that a correction of the decision's ground or reasons leaves as it is. */
function correctEnding(customer: Customer, command: CommandOf<"correctEnding">): Decision {
  if (customer.status !== "ended") return reject({ kind: "CustomershipNotEnded" });
  const { decision, aftercareUntil, by, at } = command;
  const invalid = firstInvalid([["aftercareUntil", aftercareProblem(aftercareUntil, customer.endedOn, at)]]);
  return invalid ? reject(invalid) : accept([{ kind: "endingCorrected", decision, aftercareUntil, by, at }]);
}

function aftercareProblem(until: CalendarDate | null, earliest: CalendarDate, at: Instant): FieldProblem | undefined {
  return until === null ? undefined : dayProblem(until, { earliest, latest: null }, legalDayOf(at));
}

/** Assistance runs until a separate decision ends it (Act 746/2011 s.35.4): no end without an ending decision. */
function endCustomership(customer: Customer, command: CommandOf<"endCustomership">): Decision {
  const { decision, endedOn, aftercareUntil, by, at } = command;
  const { admittedOn } = customer;
  if (endedOn < admittedOn) return reject({ kind: "EndsBeforeAdmission", admittedOn });
  const invalid = firstInvalid([
    ["endedOn", pastDayProblem(endedOn, legalDayOf(at))],
    ["aftercareUntil", aftercareProblem(aftercareUntil, endedOn, at)],
  ]);
  if (invalid) return reject(invalid);
  return accept([{ kind: "customershipEnded", decision, endedOn, aftercareUntil, by, at }]);
}
