import { randomUUID } from "node:crypto";
import { accept, type CalendarDate, type Instant, type PersonId, type StaffActor } from "@vas/domain/kernel";
import { decideReferral, recordReferral as decideRecord, type ReferralContent } from "@vas/domain/referrals";
import type { Basis, ReferralId } from "@vas/domain/vocabulary";
import { recordNewPerson } from "../customers/index.ts";
import type { Command } from "../kernel/context.ts";
import { openRequest } from "../kernel/request.ts";
import { nextReference, recordNewReferral, recordReferral } from "../referrals/index.ts";
import { staffActor, type World } from "./world.ts";

/** What a test says of a referral; the rest is as it usually is. */
export type GivenReferral = {
  readonly by?: string;
  readonly receivedOn?: string;
  readonly birthDate?: string | null;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly circumstances?: string;
  readonly basis?: Basis | null;
  readonly adultPerson?: string | null;
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

/** A referral of a new person, or of one that was given before, taken under consideration by its recorder. */
export async function givenReferral(world: World, given: GivenReferral = {}): Promise<Given> {
  const actor = staffActor(given.by ?? "caseworker") as StaffActor;
  const asked = { actor, requestId: randomUUID(), operation: "Given", purpose: null };
  const scope = openRequest(world.kernels.casework, asked);
  const result = await scope.context.perform(record, given, randomUUID());
  await scope.settle();
  if (!result.ok) throw new Error("A given referral was refused");
  return result.value;
}

const record: Command<GivenReferral, Given, never, StaffActor> = async function record(unit, given) {
  const { actor, at } = unit;
  const person = (given.person ?? unit.newId()) as PersonId;
  const birthDate = (given.birthDate === undefined ? "1990-05-17" : given.birthDate) as CalendarDate | null;
  const key = given.person
    ? await unit.keys.of(person)
    : await recordNewPerson(unit, {
        id: person,
        unit: actor.unit,
        givenName: given.givenName ?? "Blessing",
        familyName: given.familyName ?? "Esimerkki",
        otherNames: "",
        sex: "woman",
        birthDate,
        nationalities: ["NG"],
        identityNumber: null,
        contact: "",
      });
  const receivedOn = (given.receivedOn ?? unit.today) as CalendarDate;
  const isChild = birthDate !== null && birthDate > "2009-01-01";
  const reference = await nextReference(unit, receivedOn);
  const recorded = decideRecord({
    ...contentOf(given, receivedOn, isChild),
    ...{ id: unit.newId<ReferralId>(), reference, unit: actor.unit, person, birthDate, receivedOn, channel: "form" },
    ...{ recordedBy: { kind: "staff", id: actor.id }, at },
  } as Parameters<typeof decideRecord>[0]);
  if (!recorded.ok) throw new Error(`A given referral was refused: ${JSON.stringify(recorded.rejection)}`);
  const received = await recordNewReferral(unit, recorded.value, key);
  const taken = given.taken === false ? received : await take(unit, received);
  return accept({ id: taken.id, person, version: taken.version, reference });
};

async function take(unit: Parameters<typeof record>[0], received: Awaited<ReturnType<typeof recordNewReferral>>) {
  const { actor, at } = unit;
  const events = decideReferral(received, {
    kind: "takeReferral",
    expectedVersion: received.version,
    by: actor.id,
    at: at as Instant,
  });
  if (!events.ok) throw new Error("A given referral could not be taken");
  return recordReferral(unit, received, events.value);
}

function contentOf(given: GivenReferral, givenOn: CalendarDate, isChild: boolean): ReferralContent {
  return {
    referrer: { kind: "police", organisation: null, contactName: "", contactDetails: "" },
    consent: isChild
      ? { givenBy: "representative", givenOn, childHeard: true }
      : { givenBy: "person", givenOn, childHeard: null },
    circumstances: given.circumstances ?? "Tavattu tarkastuksella.",
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
    proposedBasis: given.basis ?? "victim",
    adultPerson: (given.adultPerson ?? null) as ReferralContent["adultPerson"],
  };
}
