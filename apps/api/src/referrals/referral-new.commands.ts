import { recordPerson as decideNewPerson } from "@vas/domain/customers";
import {
  accept,
  isWithinScope,
  reject,
  type CalendarDate,
  type PersonId,
  type Result,
  type StaffActor,
  type UnitId,
} from "@vas/domain/kernel";
import {
  recordReferral as decideNewReferral,
  type ReferralContent,
  type ReferralRecorded,
  type ReferralRejection,
} from "@vas/domain/referrals";
import type { Channel, ReferralId } from "@vas/domain/vocabulary";
import { lockPerson, recordNewPerson } from "../customers/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import type { DataKey } from "../kernel/keyring.ts";
import { discardOwnDraft } from "./referral-draft.commands.ts";
import { toConsent, toContent, toIdentity } from "./referral.content.ts";
import type {
  AccompanyingChildInput,
  PersonIdentityInput,
  RecordReferralInput,
  ReferredPersonInput,
} from "./referral.inputs.ts";
import type { ContentRefused, RecordReferralRefused } from "./referral.results.ts";
import { namedByContent, nextReference, recordNewReferral } from "./referral.store.ts";

type Recorded = { readonly id: string; readonly reference: string; readonly children: number };
type StaffUnit = Unit<StaffActor>;
/** The person whom a new referral is about, and the key with which it is sealed. */
type Referred = {
  readonly id: PersonId;
  /** A person's matters are in the unit of the person, whoever writes them in. */
  readonly unit: UnitId;
  readonly birthDate: CalendarDate | null;
  readonly key: DataKey;
};
type Arrival = { readonly receivedOn: CalendarDate; readonly channel: Channel };
type Told = Arrival & { readonly content: ReferralContent };

/** The ways in which a member of staff writes a referral in; the others have a door of their own. */
const channelsOfStaff: readonly Channel[] = ["form", "phone", "post", "email"];

/**
 * Records a referral and those of the accompanying children, all of them or none. The draft it was written in goes with it: what
 * is gone already has been recorded or thrown away elsewhere, and is not recorded twice without a word.
 */
export const recordReferral: Command<RecordReferralInput, Recorded, RecordReferralRefused, StaffActor> =
  async function recordReferral(unit, input) {
    const { receivedOn, channel, children, draft } = input;
    if (draft && !(await discardOwnDraft(unit, draft))) return reject({ kind: "DraftNotFound" });
    const content = toContent(input.content);
    const unknown = channelsOfStaff.includes(channel)
      ? await namedByContent(unit, content)
      : ({ kind: "InvalidField", field: "channel", problem: "not_applicable" } as const);
    if (unknown) return reject(unknown);
    const person = await referredPerson(unit, input.person);
    if (!person.ok) return person;
    const referral = await record(unit, person.value, { receivedOn, channel, content });
    if (!referral.ok) return referral;
    const adult = { person: person.value, content, arrival: { receivedOn, channel } };
    const refused = await recordChildren(unit, children, adult);
    if (refused) return reject(refused);
    const { id, reference } = referral.value.referral;
    unit.enqueue("referral-received", { referralId: id });
    return accept({ id, reference, children: children.length });
  };

async function referredPerson(
  unit: StaffUnit,
  { known, new: identity }: ReferredPersonInput,
): Promise<Result<Referred, RecordReferralRefused>> {
  if (known && !identity) {
    const person = await lockPerson(unit, known);
    if (!person || !isWithinScope(unit.actor, person.unit)) return reject({ kind: "PersonNotFound" });
    const { id, unit: home, birthDate } = person;
    return accept({ id, unit: home, birthDate, key: await unit.keys.of(id) });
  }
  if (!identity || known) return reject({ kind: "InvalidField", field: "person", problem: "required" });
  return newPerson(unit, identity, unit.actor.unit);
}

/** Takes a new person into the system: into the unit that the actor works for, a child into that of its adult. */
async function newPerson(
  unit: StaffUnit,
  input: PersonIdentityInput,
  home: UnitId,
): Promise<Result<Referred, ContentRefused>> {
  const { at } = unit;
  const person = decideNewPerson({ ...toIdentity(input), id: unit.newId<PersonId>(), unit: home, at });
  if (!person.ok) return reject(contentRefusal(person.rejection));
  const { id, birthDate } = person.value.person;
  return accept({ id, unit: home, birthDate, key: await recordNewPerson(unit, person.value.person) });
}

async function record(
  unit: StaffUnit,
  { id: person, unit: home, birthDate, key }: Referred,
  { receivedOn, channel, content }: Told,
): Promise<Result<ReferralRecorded, ContentRefused>> {
  const { actor, at } = unit;
  const decision = decideNewReferral({
    ...content,
    id: unit.newId<ReferralId>(),
    reference: await nextReference(unit, receivedOn),
    unit: home,
    person,
    birthDate,
    receivedOn,
    channel,
    recordedBy: { kind: "staff", id: actor.id },
    at,
  });
  if (!decision.ok) return reject(contentRefusal(decision.rejection));
  await recordNewReferral(unit, decision.value, key);
  unit.touched({ subjects: [person], classes: ["codes", "free_text", "contact"], count: 1 });
  return decision;
}

type Adult = { readonly person: Referred; readonly content: ReferralContent; readonly arrival: Arrival };

/** Each child is a person with a referral of their own, on the basis of Act 746/2011 s.35.3, from the same referrer. */
async function recordChildren(
  unit: StaffUnit,
  children: readonly AccompanyingChildInput[],
  adult: Adult,
): Promise<RecordReferralRefused | undefined> {
  for (const [place, child] of children.entries()) {
    const person = await newPerson(unit, child.person, adult.person.unit);
    const referral = person.ok
      ? await record(unit, person.value, { ...adult.arrival, content: contentOfChild(child, adult) })
      : person;
    if (!referral.ok) return { kind: "AccompanyingChildRefused", child: place, because: referral.rejection };
  }
  return undefined;
}

/** What was done to the adult is not told of the child: the child's file holds the child's own situation. */
function contentOfChild(
  { consent, circumstances }: AccompanyingChildInput,
  { person, content }: Adult,
): ReferralContent {
  return {
    ...content,
    consent: toConsent(consent),
    circumstances,
    signs: [],
    forms: [],
    primaryForm: null,
    domesticServitude: false,
    place: "unknown",
    exploitationCountry: null,
    industry: null,
    proposedBasis: "accompanying_child",
    adultPerson: person.id,
  };
}

/** What a new referral or person can be refused for. A referral that does not exist yet is neither closed nor stale. */
export function contentRefusal(rejection: ReferralRejection): ContentRefused {
  switch (rejection.kind) {
    case "InvalidField":
    case "ConsentMissing":
    case "ConsentByRepresentativeNeeded":
    case "ConsentByPersonNeeded":
    case "ChildNotHeard":
    case "ReferrerNotEntitled":
      return rejection;
    case "StaleVersion":
    case "ReferralClosed":
    case "AlreadyAssigned":
    case "NotTheHandler":
    case "SupplementAlreadyRequested":
    case "NoSupplementRequested":
    case "NothingChanged":
    case "NotTheDecisionInForce":
      throw new Error(`A new referral is not refused with ${rejection.kind}`);
  }
}
