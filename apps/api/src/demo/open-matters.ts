import { addDays, type CalendarDate } from "@vas/domain/kernel";
import { demoKey } from "./keys.ts";
import type { Answer, FrontDoor } from "./front-door.ts";
import { toldMattersOn, type Told } from "./told-matters.ts";

const recordReferral = `mutation RecordDemoReferral($input: RecordReferralInput!, $key: ID!) {
  recordReferral(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message }
    ... on ReferralRecorded { id } } }`;

const takeReferral = `mutation TakeDemoReferral($input: TakeReferralInput!, $key: ID!) {
  takeReferral(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

const requestSupplement = `mutation AskDemoSupplement($input: RequestSupplementInput!, $key: ID!) {
  requestSupplement(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

const proposeAdmission = `mutation ProposeDemoAdmission($input: ProposeAdmissionInput!, $key: ID!) {
  proposeAdmission(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

function inputOf({ daysAgo, person, consent, content }: Told, today: CalendarDate): object {
  const day = addDays(today, -daysAgo);
  const safety = {
    safetyNow: "Henkilö on turvassa vastaanottokeskuksessa.",
    safeContact: "Soita vain arkisin klo 9–11.",
  };
  const given = { givenBy: "person", givenOn: day, childHeard: null, ...consent };
  return {
    receivedOn: day,
    channel: "form",
    person: { new: person },
    content: { consent: given, safety, proposedBasis: "victim", ...content },
    children: [],
  };
}

/** A front door with the day on which one comes to it. */
type Visit = { readonly frontDoor: FrontDoor; readonly today: CalendarDate };

/** Records the open matters of the demo as of a day, each as far as it has come. @returns how many there are. */
export async function recordOpenMatters(frontDoor: FrontDoor, today: CalendarDate): Promise<number> {
  const matters = toldMattersOn(today);
  for (const told of matters) await bringOn({ frontDoor, today }, told);
  return matters.length;
}

type Sent = { readonly as: string; readonly act: string; readonly document: string; readonly input: object };

/** Sends a command of a matter. @throws Error where it is refused: the demo's own data break a rule. */
async function send({ frontDoor }: Visit, name: string, { as, act, document, input }: Sent) {
  const operation = /mutation (\w+)/.exec(document)?.[1] ?? act;
  const answer = await frontDoor({ as, document, operation }, { input, key: demoKey(`${act} ${name}`) });
  if (answer?.message !== undefined) throw new Error(`${act} ${name}: ${answer.message}`);
  return answer;
}

async function bringOn(visit: Visit, told: Told): Promise<void> {
  const { name, takenBy: as } = told;
  const recorded = await send(visit, name, {
    as: "caseworker",
    act: "record",
    document: recordReferral,
    input: inputOf(told, visit.today),
  });
  if (!recorded || as === undefined) return;
  const taken = { referral: recorded["id"], expectedVersion: 1 };
  await send(visit, name, { as, act: "take", document: takeReferral, input: taken });
  await goOn(visit, told, recorded);
}

/** What the one who took the matter has done since: asked for a supplement, or proposed a decision. */
async function goOn(visit: Visit, told: Told, { id }: Answer): Promise<void> {
  const { name, takenBy: as = "caseworker", asked, proposed } = told;
  const read = { referral: id, expectedVersion: 2 };
  if (asked) {
    const input = { ...read, question: asked.question, dueOn: addDays(visit.today, asked.days) };
    await send(visit, name, { as, act: "ask", document: requestSupplement, input });
  }
  if (proposed) {
    const content = {
      basis: "victim",
      outcome: "positive",
      mayBeVictim: { met: true, reasons: proposed.mayBeVictim },
      needsAssistance: { met: true, reasons: proposed.needsAssistance },
      letterLanguage: "fi",
    };
    await send(visit, name, { as, act: "propose", document: proposeAdmission, input: { ...read, content } });
  }
}
