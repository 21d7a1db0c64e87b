import { addDays, legalDayOf, type Instant } from "@vas/domain/kernel";
import { registerColumns, type RegisterColumn } from "@vas/domain/register";
import { staffActor } from "./world.ts";
import type { Teller } from "./canary-teller.ts";

const today = () => legalDayOf(new Date().toISOString() as Instant);

/** A body, two contact persons of whom one goes again, names changed, and in the end closed. @returns the body's id. */
export async function tellOfAnOrganisation({ send, texts, value }: Teller): Promise<string> {
  const details = { kind: "ngo", openedOn: "2010-01-01", ...texts("OrganisationDetailsInput") };
  await send({ who: "director", mutation: "openOrganisation", input: details });
  const organisation = await value("select id from casework.organisation where kind = 'ngo' and municipality = $1", [
    texts("OrganisationDetailsInput")["municipality"],
  ]);
  const change = async (mutation: string, input: object) =>
    send({
      who: "caseworker",
      mutation,
      input: {
        organisation,
        expectedVersion: await value("select version from casework.organisation where id = $1", [organisation]),
        ...input,
      },
    });
  await change("amendOrganisation", { details: { ...details, ...texts("OrganisationDetailsInput", "uusi") } });
  const { name, email, ...other } = texts("ContactDetailsInput");
  const contact = { ...other, name, email: `${email}@example.invalid` };
  await change("addOrganisationContact", { contact });
  const id = await value("select id from casework.organisation_contact");
  await change("amendOrganisationContact", { id, contact: { ...contact, name: `${name}uusi` } });
  await change("removeOrganisationContact", { id });
  await change("addOrganisationContact", { contact });
  await change("closeOrganisation", { closedOn: today() });
  return organisation;
}

/** A draft that is thrown away, and one that stays. */
export async function tellOfDrafts({ send, texts }: Teller): Promise<void> {
  const save = (input: object) =>
    send({
      who: "caseworker",
      mutation: "saveReferralDraft",
      input: { ...input },
      selected: "... on ReferralDraftSaved { id version }",
    });
  const { id } = await save(texts("SaveReferralDraftInput"));
  const kept = await save(texts("SaveReferralDraftInput"));
  await save({ draft: kept["id"], expectedVersion: kept["version"], ...texts("SaveReferralDraftInput", " lisää") });
  await send({ who: "caseworker", mutation: "discardReferralDraft", input: { draft: id } });
}

const identity = ({ texts }: Teller, more = "") => ({
  ...texts("PersonIdentityInput", more),
  sex: "woman",
  birthDate: "1990-01-01",
  nationalities: ["NG"],
});

const content = ({ texts }: Teller, more = "") => ({
  referrer: { kind: "police", ...texts("ReferrerInput", more) },
  consent: { givenBy: "person", givenOn: "2026-11-20" },
  ...texts("ReferralContentInput", more),
  exploitation: { signs: ["G1"], forms: ["labour"], place: "finland" },
  safety: texts("SafetyInput", more),
  proposedBasis: "victim",
});

async function recorded(teller: Teller, over: object = {}): Promise<string> {
  const input = {
    receivedOn: "2026-11-20",
    channel: "form",
    person: { new: identity(teller) },
    content: content(teller),
    children: [],
    ...over,
  };
  const selected = "... on ReferralRecorded { id }";
  const answer = await teller.send({ who: "caseworker", mutation: "recordReferral", input, selected });
  return String(answer["id"]);
}

type Changing = { readonly who?: string; readonly id: string } & Readonly<Record<string, unknown>>;

/** Changes something of a row on the version that it has now. */
function changerOf({ send, value }: Teller, named: string, table: string) {
  return async (mutation: string, { who = "caseworker", id, ...input }: Changing) => {
    const expectedVersion = await value(`select version from casework.${table} where id = $1`, [id]);
    return send({ who, mutation, input: { [named]: id, expectedVersion, ...input } });
  };
}

/** A mother's referral with a child, supplemented and amended; and one that is withdrawn. @returns the mother's referral. */
export async function tellOfReferrals(teller: Teller): Promise<string> {
  const { texts, value, send } = teller;
  const child = {
    ...texts("AccompanyingChildInput"),
    person: { ...identity(teller), birthDate: "2020-01-01", identityNumber: null },
    consent: { givenBy: "representative", givenOn: "2026-11-20" },
  };
  const referral = await recorded(teller, { children: [child] });
  const change = changerOf(teller, "referral", "referral");
  await change("takeReferral", { id: referral });
  await change("giveBackReferral", { id: referral });
  await change("assignReferral", { id: referral, assignee: staffActor("supervisor").id });
  const dueOn = addDays(today(), 7);
  await change("requestSupplement", { who: "supervisor", id: referral, dueOn, ...texts("RequestSupplementInput") });
  await change("recordSupplement", { who: "supervisor", id: referral, ...texts("RecordSupplementInput") });
  await change("amendReferral", { who: "supervisor", id: referral, content: content(teller, " lisää") });
  const person = await value("select person_id from casework.referral where id = $1", [referral]);
  const changePerson = changerOf(teller, "person", "person");
  await changePerson("amendPerson", { who: "supervisor", id: person, identity: identity(teller, "lisää") });
  const withdrawn = await recorded(teller);
  await change("withdrawReferral", { id: withdrawn, ...texts("WithdrawReferralInput") });
  const sent = {
    ...texts("SubmitReferralInput"),
    person: identity(teller),
    consent: { givenBy: "person", givenOn: "2026-11-20" },
    exploitation: { signs: ["G1"], forms: ["labour"], place: "finland" },
    safety: texts("SafetyInput"),
  };
  await send({ who: "partnerPolice", mutation: "submitReferral", input: sent });
  return referral;
}

const findings = ({ texts }: Teller, more = "") => ({
  outcome: "positive",
  basis: "victim",
  mayBeVictim: { met: true, ...texts("FindingInput", more) },
  needsAssistance: { met: true, ...texts("FindingInput", more) },
  letterLanguage: "fi",
});

/** A proposal that its writer has not yet sent. */
function draftOf(
  { send, texts }: Teller,
  of: { readonly kind: string; readonly matter: string; readonly decision?: string },
) {
  return send({
    who: "caseworker",
    mutation: "saveDecisionDraft",
    input: { ...of, ...texts("SaveDecisionDraftInput") },
  });
}

/** A decision proposed, returned, revised, confirmed, served, and a correction that is returned. @returns the customer. */
export async function tellOfAnAdmission(teller: Teller, referral: string): Promise<string> {
  const { texts, value, ask } = teller;
  const change = changerOf(teller, "decision", "admission_decision");
  const newest = () =>
    value("select id from casework.admission_decision where referral_id = $1 and status <> 'in_force'", [referral]);
  const args = { referral, content: findings(teller) };
  await ask("admissionLetterPreview", args, "__typename");
  await draftOf(teller, { kind: "admission", matter: referral });
  await teller.send({
    who: "caseworker",
    mutation: "discardDecisionDraft",
    input: { kind: "admission", matter: referral },
  });
  await changerOf(teller, "referral", "referral")("proposeAdmission", { id: referral, content: args.content });
  const decision = await newest();
  await change("returnAdmission", { who: "director", id: decision, ...texts("ReturnAdmissionInput") });
  await change("reviseAdmission", { id: decision, content: findings(teller, " lisää") });
  const seenReferralVersion = await value("select version from casework.referral where id = $1", [referral]);
  await change("confirmAdmission", { who: "director", id: decision, seenReferralVersion });
  await change("recordAdmissionService", { id: decision, servedOn: today() });
  await change("correctAdmission", { id: decision, content: findings(teller, " oikaisu") });
  await change("returnAdmission", { who: "director", id: await newest(), ...texts("ReturnAdmissionInput") });
  return value("select id from casework.customer where referral_id = $1", [referral]);
}

/** What is written about a customer in the course of the work. */
export async function tellOfACustomer(teller: Teller, customer: string): Promise<void> {
  const { texts, value } = teller;
  const change = changerOf(teller, "customer", "customer");
  const municipality = { ...texts("ResidenceInput"), from: "2026-10-01" };
  await change("addNote", { id: customer, ...texts("AddNoteInput") });
  await change("assignHandler", { id: customer, handler: staffActor("caseworker").id });
  await change("setMunicipality", { id: customer, municipality });
  await change("setSafety", { id: customer, safetyFlags: [], protectedIdentity: true, ...texts("SetSafetyInput") });
  await change("linkPerson", { id: customer, relation: "other", ...texts("LinkPersonInput") });
  const link = await value("select id from casework.customer_link where customer_id = $1", [customer]);
  await change("unlinkPerson", { id: customer, link });
  await change("linkPerson", { id: customer, relation: "other", ...texts("LinkPersonInput") });
}

const wish = ({ texts }: Teller, more = "") => {
  const { assessment, hearingSummary, notHeardReason } = texts("EndingContentInput", more);
  const law = { ground: "own_wish", statutoryGround: "R3-3", immediateEnforcement: true, letterLanguage: "fi" };
  return {
    heard: { ...law, assessment, hearingSummary, heardOn: today() },
    unheard: { ...law, assessment, notHeardReason, heardOn: null },
  };
};

/** The person is referred and admitted again. @returns the new customership. */
async function admittedAgain(teller: Teller, customer: string): Promise<string> {
  const { value } = teller;
  const known = await value("select person_id from casework.customer where id = $1", [customer]);
  const referral = await recorded(teller, { person: { known } });
  const change = changerOf(teller, "referral", "referral");
  await change("takeReferral", { id: referral });
  await change("proposeAdmission", { id: referral, content: findings(teller) });
  const decision = await value("select id from casework.admission_decision where referral_id = $1", [referral]);
  const seenReferralVersion = await value("select version from casework.referral where id = $1", [referral]);
  const confirm = changerOf(teller, "decision", "admission_decision");
  await confirm("confirmAdmission", { who: "director", id: decision, seenReferralVersion });
  return value("select id from casework.customer where reopens_id = $1", [customer]);
}

/** Assistance ended, a correction of that returned, the customership opened again, and its ending returned. */
export async function tellOfAnEnding(teller: Teller, customer: string): Promise<void> {
  const { texts, value, ask } = teller;
  const change = changerOf(teller, "decision", "ending_decision");
  const changeCustomer = changerOf(teller, "customer", "customer");
  const openEnding = () => value("select id from casework.ending_decision where status = 'proposed'");
  await ask("endingLetterPreview", { customer, content: wish(teller).unheard }, "__typename");
  await changeCustomer("proposeEnding", { id: customer, content: wish(teller).unheard });
  const decision = await openEnding();
  await change("returnEnding", { who: "director", id: decision, ...texts("ReturnEndingInput") });
  await change("reviseEnding", { id: decision, content: wish(teller, " lisää").heard });
  const seenCustomerVersion = await value("select version from casework.customer where id = $1", [customer]);
  await change("confirmEnding", { who: "director", id: decision, seenCustomerVersion });
  await change("recordEndingService", { id: decision, servedOn: today() });
  await change("correctEnding", { id: decision, content: wish(teller, " oikaisu").heard });
  await change("returnEnding", { who: "director", id: await openEnding(), ...texts("ReturnEndingInput") });
  const again = await admittedAgain(teller, customer);
  await changeCustomer("proposeEnding", { id: again, content: wish(teller).heard });
  const returned = await openEnding();
  await change("returnEnding", { who: "director", id: returned, ...texts("ReturnEndingInput") });
  await draftOf(teller, { kind: "ending", matter: again, decision: returned });
  // What is written of the new customership stays with it.
  await changeCustomer("setSafety", {
    id: again,
    safetyFlags: [],
    protectedIdentity: true,
    ...texts("SetSafetyInput"),
  });
}

/** An official named decider, and no more from today's end on. */
export async function tellOfADelegation(teller: Teller): Promise<void> {
  const { send, value } = teller;
  const staff = staffActor("supervisor").id;
  const grant = { staff, kinds: ["ending"], validFrom: today() };
  await send({ who: "director", mutation: "grantDelegation", input: grant });
  const delegation = await value("select id from casework.delegation");
  const change = changerOf(teller, "delegation", "delegation");
  await change("revokeDelegation", { who: "director", id: delegation, lastDay: today() });
}

/** A register of a mother and her child; and one that is refused, at a day that is none. */
export async function tellOfARegister({ texts, bringIn }: Teller): Promise<void> {
  const mother: Partial<Record<RegisterColumn, string>> = {
    ...texts("register"),
    received_on: "2015-02-03",
    referrer_kind: "ngo",
    sex: "woman",
    birth_date: "1990-05-05",
    nationality: "NG",
    basis: "victim",
    forms: "labour",
    primary_form: "labour",
    place: "finland",
    outcome: "positive",
    decided_on: "2015-02-20",
  };
  const { reference = "", person = "" } = mother;
  const own = { reference: `${reference}2`, person: `${person}2`, birth_date: "2013-05-05" };
  const child = { ...mother, ...own, basis: "accompanying_child", forms: "", primary_form: "", adult_person: person };
  const file = (rows: readonly (typeof mother)[]) =>
    [registerColumns, ...rows.map((row) => registerColumns.map((column) => row[column] ?? ""))].join("\n");
  const answer = await bringIn(file([mother, child]));
  if (!answer.includes('"counts"')) throw new Error(`The register was refused: ${answer}`);
  await bringIn(
    file([
      { ...mother, birth_date: `${person}` },
      { ...child, referrer_kind: person },
    ]),
  );
}

/** What is looked for, by words that are somebody's name. */
export async function tellOfSearches({ ask, texts }: Teller): Promise<void> {
  await ask("customers", { filter: texts("CustomerFilterInput") }, "totalCount");
  await ask("referrals", { filter: texts("ReferralFilterInput") }, "totalCount");
  await ask("organisations", { filter: texts("OrganisationFilterInput") }, "totalCount");
  await ask("organisationChoices", texts("organisationChoices"), "id");
  await ask("search", texts("search"), "__typename");
  await ask("possibleDuplicates", { input: texts("PossibleDuplicatesInput") }, "__typename");
}
