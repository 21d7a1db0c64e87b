import { demoKey } from "./keys.ts";
import type { FrontDoor } from "./front-door.ts";

type Matter = {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Taken by the caseworker at once. */
  readonly taken: boolean;
};

const recordReferral = `mutation RecordDemoReferral($input: RecordReferralInput!, $key: ID!) {
  recordReferral(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message }
    ... on ReferralRecorded { id } } }`;

const takeReferral = `mutation TakeDemoReferral($input: TakeReferralInput!, $key: ID!) {
  takeReferral(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

const millisecondsOfDay = 86_400_000;

function dayBefore(days: number): string {
  return new Date(Date.now() - days * millisecondsOfDay).toISOString().slice(0, 10);
}

type Told = {
  readonly name: string;
  readonly daysAgo: number;
  readonly taken: boolean;
  readonly person: object;
  readonly content: object;
};

/** Invented matters that wait to be handled; everybody in them has an example's family name. */
const told: readonly Told[] = [
  {
    name: "cook",
    daysAgo: 2,
    taken: false,
    person: { givenName: "Quoc", familyName: "Keksitty", sex: "man", birthDate: "1994-03-11", nationalities: ["VN"] },
    content: {
      referrer: {
        kind: "reception_centre",
        contactName: "Ohjaaja Esimerkki",
        contactDetails: "ohjaaja@example.invalid",
      },
      circumstances: "Henkilö on tehnyt ravintolassa pitkiä päiviä, ja palkasta on peritty takaisin suuri osa.",
      exploitation: { signs: ["G2", "L2", "L3", "L5"], forms: ["labour"], place: "finland", industry: "I" },
    },
  },
  {
    name: "two-forms",
    daysAgo: 9,
    taken: true,
    person: {
      givenName: "Blessing",
      familyName: "Keksitty",
      sex: "woman",
      birthDate: "1998-07-30",
      nationalities: ["NG"],
    },
    content: {
      referrer: { kind: "police", contactName: "Tutkija Esimerkki", contactDetails: "tutkija@example.invalid" },
      circumstances: "Henkilö on kertonut velasta ja valasta, ja häntä on siirretty asunnosta toiseen.",
      exploitation: {
        signs: ["S2", "S3", "S5", "G6"],
        forms: ["sexual", "forced_criminality"],
        primaryForm: "sexual",
        place: "eu",
        exploitationCountry: "IT",
      },
      safety: {
        acuteDanger: true,
        safetyNow: "Tekijä etsii henkilöä.",
        safeContact: "Älä soita. Yhteys vain keskuksen työntekijän kautta.",
        interpreterLanguage: "en",
      },
    },
  },
  {
    name: "marriage",
    daysAgo: 23,
    taken: true,
    person: {
      givenName: "Hawa",
      familyName: "Keksitty",
      sex: "woman",
      birthDate: "2003-01-19",
      nationalities: ["SO", "FI"],
    },
    content: {
      referrer: { kind: "ngo", contactName: "Neuvoja Esimerkki", contactDetails: "neuvoja@example.invalid" },
      circumstances: "Henkilö pelkää ulkomaanmatkaa, jonka suku on järjestänyt.",
      exploitation: { signs: ["M1", "M4", "M6"], forms: ["forced_marriage"], place: "finland_link" },
    },
  },
];

function toMatter({ name, daysAgo, taken, person, content }: Told): Matter {
  const consent = { givenBy: "person", givenOn: dayBefore(daysAgo), childHeard: null };
  const safety = {
    safetyNow: "Henkilö on turvassa vastaanottokeskuksessa.",
    safeContact: "Soita vain arkisin klo 9–11.",
  };
  const input = {
    receivedOn: dayBefore(daysAgo),
    channel: "form",
    person: { new: person },
    content: { consent, safety, proposedBasis: "victim", ...content },
    children: [],
  };
  return { name, taken, input };
}

/** Records the open matters of the demo. @returns how many there are. */
export async function recordOpenMatters(frontDoor: FrontDoor): Promise<number> {
  const matters = told.map(toMatter);
  for (const matter of matters) await record(frontDoor, matter);
  return matters.length;
}

async function record(frontDoor: FrontDoor, { name, input, taken }: Matter): Promise<void> {
  const recorded = await frontDoor(
    { as: "caseworker", document: recordReferral, operation: "RecordDemoReferral" },
    { input, key: demoKey(`record ${name}`) },
  );
  if (recorded?.message !== undefined) throw new Error(`${name}: ${recorded.message}`);
  if (!recorded || !taken) return;
  await frontDoor(
    { as: "caseworker", document: takeReferral, operation: "TakeDemoReferral" },
    { input: { referral: recorded["id"], expectedVersion: 1 }, key: demoKey(`take ${name}`) },
  );
}
