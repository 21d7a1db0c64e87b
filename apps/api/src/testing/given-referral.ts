import { randomUUID } from "node:crypto";
import { accept, type CalendarDate, type PersonId, type StaffActor } from "@vas/domain/kernel";
import { isChild } from "@vas/domain/law";
import {
  decideReferral,
  recordReferral as decideRecord,
  type Referral,
  type ReferralContent,
} from "@vas/domain/referrals";
import type { Basis, ReferralId } from "@vas/domain/vocabulary";
import { recordNewPerson } from "../customers/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import type { DataKey } from "../kernel/keyring.ts";
import { openRequest } from "../kernel/request.ts";
import { nextReference, recordNewReferral, recordReferral } from "../referrals/index.ts";
import { staffActor, type World } from "./world.ts";

/** What a test says of a referral; the rest is as it usually is. */
export type GivenReferral = {
  readonly by?: string;
  readonly birthDate?: string | null;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly circumstances?: string;
  readonly basis?: Basis;
  readonly adultPerson?: string;
  /** A person who was given before. */
  readonly person?: string;
  /** False leaves it as received, taken by nobody. */
  readonly taken?: boolean;
};

export type Given = {
  readonly id: string;
  readonly person: string;
  readonly version: number;
  readonly reference: string;
};

/** A referral of a new person, or of one that was given before, received today and taken by its recorder. */
export async function givenReferral(world: World, given: GivenReferral = {}): Promise<Given> {
  const actor = staffActor(given.by ?? "caseworker") as StaffActor;
  const asked = { actor, requestId: randomUUID(), operation: "Given", purpose: null };
  const scope = openRequest(world.kernels.casework, asked);
  const result = await scope.context.perform(record, given, randomUUID());
  if (!result.ok) throw new Error("A given referral was refused");
  return result.value;
}

const record: Command<GivenReferral, Given, never, StaffActor> = async function record(unit, given) {
  const { actor, at, today } = unit;
  const birthDate = (given.birthDate === undefined ? "1990-05-17" : given.birthDate) as CalendarDate | null;
  const { person, key } = await personOf(unit, given, birthDate);
  const reference = await nextReference(unit, today);
  const recorded = decideRecord({
    ...contentOf(given, today),
    id: unit.newId<ReferralId>(),
    reference,
    unit: actor.unit,
    person,
    birthDate,
    receivedOn: today,
    channel: "form",
    recordedBy: { kind: "staff", id: actor.id },
    at,
  });
  if (!recorded.ok) throw new Error(`A given referral was refused: ${JSON.stringify(recorded.rejection)}`);
  const received = await recordNewReferral(unit, recorded.value, key);
  const { id, version } = given.taken === false ? received : await take(unit, received);
  return accept({ id, person, version, reference });
};

type Keyed = { readonly person: PersonId; readonly key: DataKey };

async function personOf(unit: Unit<StaffActor>, given: GivenReferral, birthDate: CalendarDate | null): Promise<Keyed> {
  const person = (given.person ?? unit.newId()) as PersonId;
  if (given.person) return { person, key: await unit.keys.of(person) };
  const { givenName = "Blessing", familyName = "Esimerkki" } = given;
  const key = await recordNewPerson(unit, {
    id: person,
    unit: unit.actor.unit,
    givenName,
    familyName,
    otherNames: "",
    sex: "woman",
    birthDate,
    nationalities: ["NG"],
    identityNumber: null,
    contact: "",
  });
  return { person, key };
}

async function take(unit: Unit<StaffActor>, received: Referral): Promise<Referral> {
  const { actor, at } = unit;
  const taken = decideReferral(received, {
    kind: "takeReferral",
    expectedVersion: received.version,
    by: actor.id,
    at,
  });
  if (!taken.ok) throw new Error("A given referral could not be taken");
  return recordReferral(unit, received, taken.value);
}

function contentOf(given: GivenReferral, givenOn: CalendarDate): ReferralContent {
  const { basis = "victim", circumstances = "Tavattu tarkastuksella.", adultPerson = null } = given;
  const ofChild = isChild((given.birthDate ?? null) as CalendarDate | null, givenOn);
  return {
    referrer: { kind: "police", organisation: null, contactName: "", contactDetails: "" },
    consent: {
      givenBy: ofChild ? "representative" : "person",
      givenOn,
      childHeard: ofChild ? true : null,
    },
    circumstances,
    safetyNow: "",
    acuteDanger: false,
    safeContact: "",
    interpreterLanguage: null,
    signs: [],
    forms: ["labour"],
    primaryForm: "labour",
    domesticServitude: false,
    place: "finland",
    exploitationCountry: "FI",
    industry: null,
    proposedBasis: basis,
    adultPerson: adultPerson as PersonId | null,
  };
}
