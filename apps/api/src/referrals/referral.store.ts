import type { CalendarDate, ClientId, OrganisationId, PersonId, StaffId, UnitId } from "@vas/domain/kernel";
import {
  beginReferral,
  evolveReferral,
  type Consent,
  type Referral,
  type ReferralContent,
  type ReferralEvent,
  type ReferralOutcome,
  type ReferralProgress,
  type ReferralRecorded,
} from "@vas/domain/referrals";
import type {
  AdmissionDecisionId,
  Basis,
  Channel,
  ConsentGiver,
  Country,
  Form,
  Industry,
  InterpreterLanguage,
  InvalidField,
  NegativeReason,
  Place,
  ReferralId,
  ReferrerKind,
  SignId,
} from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents } from "../kernel/events.ts";
import type { DataKey } from "../kernel/keyring.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { toEventRecord } from "./referral.history.ts";
import { ReferralRow } from "./referral.table.ts";

/** Where a sealed field of a referral stands. */
export function referralPlace(id: string, column: string) {
  return { table: "referral", column, row: id };
}

/** The referral, locked until the transaction ends, or undefined where there is none within sight. */
export async function lockReferral(unit: Unit, id: string): Promise<Referral | undefined> {
  const row = await lockRow(unit, ReferralRow, id);
  return row ? toReferral(row, await unit.keys.of(row.personId)) : undefined;
}

/** The next number by which the office knows referrals of the year of arrival: E-2015-0001. */
export async function nextReference(unit: Unit, receivedOn: CalendarDate): Promise<string> {
  const [row] = await unit.run<{ reference: string }>({
    name: "next_referral_reference",
    text: "select casework.next_reference('E', $1) as reference",
    values: [Number(receivedOn.slice(0, 4))],
  });
  return present(row?.reference ?? null);
}

/** Whether the body and the adult that a referral names are there and within sight; the first that is not. */
export async function namedByContent(
  unit: Unit,
  { referrer, adultPerson }: Pick<ReferralContent, "referrer" | "adultPerson">,
): Promise<InvalidField | undefined> {
  if (referrer.organisation === null && adultPerson === null) return undefined;
  const [row] = await unit.run<{ organisation: boolean; adult: boolean }>({
    name: "named_by_referral",
    text: `select $1::uuid is null or exists (select from casework.organisation where id = $1) as organisation,
      $2::uuid is null or exists (select from casework.person where id = $2) as adult`,
    values: [referrer.organisation, adultPerson],
  });
  if (!row?.organisation) return { kind: "InvalidField", field: "organisation", problem: "unknown_code" };
  return row.adult ? undefined : { kind: "InvalidField", field: "adultPerson", problem: "unknown_code" };
}

/** Stores a new referral and the beginning of its history. */
export async function recordNewReferral(unit: Unit, event: ReferralRecorded, key: DataKey): Promise<Referral> {
  const referral = beginReferral(event);
  await insertRow(unit, ReferralRow, toRow(referral, key));
  await recordEvents(unit, historyOf(referral), { key, events: [toEventRecord(event)] });
  return referral;
}

/** Stores what follows from events, state and history together. */
export async function recordReferral(
  unit: Unit,
  referral: Referral,
  events: readonly ReferralEvent[],
): Promise<Referral> {
  const key = await unit.keys.of(referral.person);
  const next = events.reduce(evolveReferral, referral);
  const { clientId: _sender, ...changes } = toRow(next, key);
  await updateRow(unit, ReferralRow, changes);
  await recordEvents(unit, historyOf(next), { key, events: events.map(toEventRecord) });
  return next;
}

function historyOf({ id, unit, person, version }: Referral) {
  return { aggregate: "referral", id, unit, person, version } as const;
}

/** The referral as stored, its texts opened with the key of the person it is about. */
export function toReferral(row: ReferralRow, key: DataKey): Referral {
  return {
    id: row.id as ReferralId,
    reference: row.reference,
    unit: row.unitId as UnitId,
    person: row.personId as PersonId,
    receivedOn: row.receivedOn as CalendarDate,
    channel: row.channel as Channel,
    client: row.clientId as ClientId | null,
    assignee: row.assigneeId as StaffId | null,
    version: row.version,
    ...toContent(row, key),
    ...toProgress(row),
  };
}

function toContent(row: ReferralRow, key: DataKey): ReferralContent {
  const open = (column: string, sealed: Buffer | null): string => key.open(referralPlace(row.id, column), sealed);
  const contact = open("referrer_contact", row.referrerContactEnc);
  const { name = "", details = "" } =
    contact === "" ? {} : (JSON.parse(contact) as { name?: string; details?: string });
  return {
    referrer: {
      kind: row.referrerKind as ReferrerKind,
      organisation: row.organisationId as OrganisationId | null,
      contactName: name,
      contactDetails: details,
    },
    consent: toConsent(row),
    circumstances: open("circumstances", row.circumstancesEnc),
    safetyNow: open("safety_now", row.safetyNowEnc),
    acuteDanger: row.acuteDanger,
    safeContact: open("safe_contact", row.safeContactEnc),
    interpreterLanguage: row.interpreterLanguage as InterpreterLanguage | null,
    signs: row.signs as readonly SignId[],
    forms: row.forms as readonly Form[],
    primaryForm: row.primaryForm as Form | null,
    domesticServitude: row.domesticServitude,
    place: (row.place ?? "unknown") as Place,
    exploitationCountry: row.exploitationCountry as Country | null,
    industry: row.industry as Industry | null,
    proposedBasis: row.proposedBasis as Basis | null,
    adultPerson: row.adultPersonId as PersonId | null,
  };
}

function toConsent(row: ReferralRow): Consent | null {
  if (row.consentGivenBy === null || row.consentGivenOn === null) return null;
  const givenBy = row.consentGivenBy as ConsentGiver;
  return { givenBy, givenOn: row.consentGivenOn as CalendarDate, childHeard: row.childHeard };
}

function toProgress(row: ReferralRow): ReferralProgress {
  const status = row.status as Referral["status"];
  switch (status) {
    case "received":
    case "under_consideration":
      return { status };
    case "supplement_requested":
      return { status, requestedOn: day(row.supplementRequestedOn), dueOn: day(row.supplementDueOn) };
    case "decided":
      return {
        status,
        decision: present(row.decisionId) as AdmissionDecisionId,
        outcome: row.outcome as ReferralOutcome,
        negativeReason: row.negativeReason as NegativeReason | null,
        decidedOn: day(row.decidedOn),
      };
    case "withdrawn":
      return { status, withdrawnOn: day(row.withdrawnOn) };
  }
}

function toRow(referral: Referral, key: DataKey): ReferralRow {
  const seal = (column: string, text: string): Buffer | null => key.seal(referralPlace(referral.id, column), text);
  const { referrer, consent } = referral;
  const contact = { name: referrer.contactName, details: referrer.contactDetails };
  return {
    id: referral.id,
    reference: referral.reference,
    unitId: referral.unit,
    personId: referral.person,
    channel: referral.channel,
    receivedOn: referral.receivedOn,
    referrerKind: referrer.kind,
    organisationId: referrer.organisation,
    referrerContactEnc: contact.name || contact.details ? seal("referrer_contact", JSON.stringify(contact)) : null,
    consentGivenBy: consent?.givenBy ?? null,
    consentGivenOn: consent?.givenOn ?? null,
    childHeard: consent?.childHeard ?? null,
    circumstancesEnc: seal("circumstances", referral.circumstances),
    safetyNowEnc: seal("safety_now", referral.safetyNow),
    acuteDanger: referral.acuteDanger,
    safeContactEnc: seal("safe_contact", referral.safeContact),
    interpreterLanguage: referral.interpreterLanguage,
    signs: referral.signs,
    forms: referral.forms,
    primaryForm: referral.primaryForm,
    domesticServitude: referral.domesticServitude,
    place: referral.place,
    exploitationCountry: referral.exploitationCountry,
    industry: referral.industry,
    proposedBasis: referral.proposedBasis,
    adultPersonId: referral.adultPerson,
    assigneeId: referral.assignee,
    clientId: referral.client,
    version: referral.version,
    ...progressRow(referral),
  };
}

function progressRow(referral: ReferralProgress) {
  const empty = {
    supplementRequestedOn: null,
    supplementDueOn: null,
    withdrawnOn: null,
    decisionId: null,
    outcome: "pending",
    negativeReason: null,
    decidedOn: null,
  };
  const { status } = referral;
  switch (status) {
    case "received":
    case "under_consideration":
      return { status, ...empty };
    case "supplement_requested":
      return { status, ...empty, supplementRequestedOn: referral.requestedOn, supplementDueOn: referral.dueOn };
    case "decided": {
      const { decision, outcome, negativeReason, decidedOn } = referral;
      return { status, ...empty, decisionId: decision, outcome, negativeReason, decidedOn };
    }
    case "withdrawn":
      return { status, ...empty, outcome: "withdrawn", withdrawnOn: referral.withdrawnOn };
  }
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error("A column that the status requires is null");
  return value;
}

function day(value: string | null): CalendarDate {
  return present(value) as CalendarDate;
}
