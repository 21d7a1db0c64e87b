import { accept, legalDayOf, reject, type CalendarDate, type Instant, type Result } from "../kernel/index.ts";
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
} from "./customer.ts";

type CommandOf<Kind extends CustomerCommand["kind"]> = Extract<CustomerCommand, { readonly kind: Kind }>;
type Decision = Result<readonly CustomerEvent[], CustomerRejection>;
type Admission = Result<CustomerAdmitted, CustomerRejection>;

const detailsRule: TextRule = { max: 2000, required: false };

type Known = Pick<CustomerFacts, "safetyFlags" | "safetyNote" | "protectedIdentity" | "municipality">;

const nothingKnown: Known = { safetyFlags: [], safetyNote: "", protectedIdentity: false, municipality: null };

/**
 * Begins a customership by a positive decision. An accompanying child is linked to an adult (Act 746/2011 s.35.3). Where the
 * person's earlier customership has ended, the new one opens it again: what was known about safety comes along.
 */
export function admitCustomer(command: AdmitCustomer): Admission {
  const { reopens, decision, by, at, ...facts } = command;
  const refusal = admittingRefusal(command);
  if (refusal) return reject(refusal);
  const customer = { ...facts, ...knownFrom(reopens), reopens: reopens?.id ?? null };
  return accept({ kind: "customerAdmitted", customer, decision, by, at });
}

function admittingRefusal(command: AdmitCustomer): CustomerRejection | undefined {
  const { reference, admittedOn, basis, adultCustomer, reopens, at } = command;
  const isChild = basis === "accompanying_child";
  const invalid = firstInvalid([
    ["reference", textProblem(reference, lineRule)],
    ["admittedOn", pastDayProblem(admittedOn, legalDayOf(at))],
    ["adultCustomer", !isChild && adultCustomer !== null ? "not_applicable" : undefined],
  ]);
  if (invalid) return invalid;
  if (isChild && adultCustomer === null) return { kind: "AdultMissing" };
  return reopens?.status === "current" ? { kind: "CustomershipNotEnded" } : undefined;
}

function knownFrom(earlier: Customer | null): Known {
  if (earlier === null) return nothingKnown;
  const { safetyFlags, safetyNote, protectedIdentity, municipality } = earlier;
  return { safetyFlags, safetyNote, protectedIdentity, municipality };
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
