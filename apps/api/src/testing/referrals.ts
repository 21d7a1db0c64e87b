import { randomUUID } from "node:crypto";
import type { World } from "./world.ts";

/** Any part of an input or of an answer. */
export type Parts = Record<string, unknown>;

export const adult = { givenName: "Blessing", familyName: "Okafor", sex: "woman", birthDate: "1992-03-04" };

/** A referral by phone from the police of an adult with consent; what a test is about is given over it. */
export function referralInput({ content = {}, ...over }: Parts & { content?: Parts } = {}): Parts {
  return {
    receivedOn: "2026-11-20",
    channel: "phone",
    person: { new: { ...adult, nationalities: ["NG"], contact: "+358 40 765 4321" } },
    ...over,
    content: {
      referrer: { kind: "police", contactName: "Ylikonstaapeli Esimerkki", contactDetails: "+358 295 000 000" },
      consent: { givenBy: "person", givenOn: "2026-11-19" },
      circumstances: "Kertoi työskennelleensä ilman palkkaa kaksi vuotta.",
      exploitation: { signs: ["G2", "L3"], forms: ["labour"], place: "finland", exploitationCountry: "FI" },
      safety: { safeContact: "Vain tekstiviestillä arkisin", interpreterLanguage: "en" },
      ...content,
    },
  };
}

/** What a test asks of a referral's file. */
export const shownReferral = `fragment Shown on Referral { id version reference status receivedOn channel daysWaiting
  assignee { id name } supplement { requestedOn dueOn isLate } isChild
  referrer { kind contactName contactDetails organisation { name } }
  person { id version givenName familyName birthDate age contact identityNumber }
  consent { givenBy givenOn childHeard } circumstances signs forms primaryForm place safetyNow acuteDanger safeContact
  adult { person { givenName } referrals { reference } } children { person { givenName } referrals { reference status } }
  possibleDuplicates { points likenesses person { id givenName familyName } referrals { reference } }
  otherReferrals { reference } customerships { reference } decisions { id status outcome decidedOn }
  history { version kind happenedOn by assignee dueOn text changed } availableActions whyNot { action reason } }`;

const inputTypes: Readonly<Record<string, string>> = {
  takeReferral: "TakeReferralInput",
  assignReferral: "AssignReferralInput",
  giveBackReferral: "GiveBackReferralInput",
  requestSupplement: "RequestSupplementInput",
  recordSupplement: "RecordSupplementInput",
  amendReferral: "AmendReferralInput",
  withdrawReferral: "WithdrawReferralInput",
};

/** A referral's file as a test reads it. */
export type Shown = { readonly id: string; readonly version: number; readonly reference: string } & Parts;

/** What caseworkers of a world do with referrals. */
export function referralsOf(world: World) {
  async function ask(who: string, document: string, variables: Parts): Promise<unknown> {
    const { data, errors } = await world.ask(who, document, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data["it"];
  }

  return {
    ask,
    async record(input: Parts = referralInput(), who = "caseworker", key: string = randomUUID()): Promise<Parts> {
      const document = `mutation Record($input: RecordReferralInput!, $key: ID!) {
        it: recordReferral(input: $input, idempotencyKey: $key) { __typename ... on ReferralRecorded { id reference children }
          ... on InvalidField { field problem } ... on AccompanyingChildRefused { child } ... on Rejection { message } } }`;
      return (await ask(who, document, { input, key })) as Parts;
    },
    /** A referral that was recorded without a refusal, as its file shows it. */
    async recorded(input: Parts = referralInput(), who = "caseworker"): Promise<Shown> {
      const answer = await this.record(input, who);
      if (answer["__typename"] !== "ReferralRecorded") throw new Error(JSON.stringify(answer));
      const file = await this.read(String(answer["id"]), who);
      if (!file) throw new Error("A recorded referral is there");
      return file;
    },
    async read(id: string, who = "caseworker"): Promise<Shown | null> {
      const document = `query Read($id: ID!) { it: referral(id: $id) { ...Shown } } ${shownReferral}`;
      return (await ask(who, document, { id })) as Shown | null;
    },
    async change(who: string, mutation: string, input: Parts): Promise<Parts> {
      const document = `mutation Change($input: ${inputTypes[mutation]}!, $key: ID!) {
        it: ${mutation}(input: $input, idempotencyKey: $key) { __typename ... on ReferralChanged { referral { ...Shown } }
          ... on StaleVersion { currentVersion } ... on InvalidField { field problem } ... on Rejection { message } } }
        ${shownReferral}`;
      return (await ask(who, document, { input, key: randomUUID() })) as Parts;
    },
  };
}
