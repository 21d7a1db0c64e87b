import axe from "axe-core";
import { sessionOf } from "../app/testing/open-console.tsx";

export const id = "33333333-3333-4333-8333-333333333333";
const other = "44444444-4444-4444-8444-444444444444";
const staff = { id: "55555555-5555-4555-8555-555555555555", name: "Aino Esimerkki" };

export const listed = {
  id,
  reference: "AJ-2026-0001",
  name: "Blessing Okafor",
  basis: "victim",
  admittedOn: "2026-09-01",
  endedOn: null,
  isMinor: false,
  safetyFlags: ["no_phone_contact"],
  protectedIdentity: true,
  handler: null,
  latestReferral: {
    id: other,
    reference: "E-2026-0001",
    receivedOn: "2026-08-20",
    referrerKind: "police",
    referrer: null,
    status: "decided",
  },
  latestEvents: [{ kind: "noteAdded", what: "Merkintä", happenedOn: "2026-11-20" }],
};

export function pageOf(...nodes: readonly object[]) {
  return {
    nodes,
    totalCount: nodes.length,
    pageInfo: { endCursor: null, hasNextPage: false },
    stock: { onDate: "2026-11-23", customers: 93, accompanyingChildren: 1 },
  };
}

export const file = {
  __typename: "Customer",
  id,
  version: 4,
  reference: "AJ-2026-0001",
  status: "current",
  basis: "victim",
  admittedOn: "2026-09-01",
  endedOn: null,
  aftercareUntil: null,
  daysOfAssistance: 83,
  person: {
    id: other,
    version: 1,
    givenName: "Blessing",
    familyName: "Okafor",
    otherNames: "",
    sex: "woman",
    birthDate: "1992-03-04",
    age: 34,
    isMinor: false,
    nationalities: ["NG"],
    identityNumber: null,
    contact: "+358 40 123 4567",
  },
  safetyFlags: ["no_phone_contact"],
  safetyNote: "Ei kotiosoitteeseen.",
  protectedIdentity: true,
  safeContact: "Vain tekstiviestillä arkisin.",
  interpreterLanguage: "en",
  handler: staff,
  municipality: "Lappeenranta",
  municipalityFrom: "2026-10-01",
  adult: null,
  children: [{ id: other, reference: "AJ-2026-0002", name: "Joy Okafor", age: 7, endedOn: null }],
  links: [{ id: "l1", relation: "legal_counsel", details: "Asianajaja Esimerkki", customer: null, organisation: null }],
  customerships: [
    { id, reference: "AJ-2026-0001", basis: "victim", admittedOn: "2026-09-01", endedOn: null, reopens: null },
  ],
  referrals: [
    {
      id: other,
      reference: "E-2026-0001",
      receivedOn: "2026-08-20",
      status: "decided",
      referrerKind: "police",
      referrer: null,
      forms: ["labour"],
      place: "finland",
      exploitationCountry: "FI",
    },
  ],
  decisions: [
    {
      id: "d1",
      kind: "admission",
      status: "in_force",
      outcome: "positive",
      ground: null,
      decidedOn: "2026-09-01",
      servedOn: null,
      appealUntil: null,
    },
  ],
  next: [
    {
      id: "n1",
      task: "Anna päätös tiedoksi",
      deadline: null,
      reason: "Päätös annetaan tiedoksi viipymättä.",
      section: "laki 434/2003, 54 § 1 mom.",
      matter: { id: "d1", kind: "admission", referral: other, customer: null },
    },
  ],
  availableActions: [
    "read",
    "addNote",
    "assignHandler",
    "setSafety",
    "setMunicipality",
    "linkPerson",
    "unlinkPerson",
    "amendPerson",
    "proposeEnding",
  ],
  whyNot: [{ action: "reopen", reason: "Asiakkuus ei ole päättynyt." }],
};

const timeline = {
  nodes: [
    {
      id: "9",
      kind: "safetySet",
      matter: "customer",
      what: "Turvatietoja muutettiin",
      happenedOn: "2026-11-20",
      recordedAt: "2026-11-20T10:00:00.000Z",
      by: "Aino Esimerkki",
      details: [{ label: "Turvamerkinnät", words: "Ei yhteyttä puhelimitse", day: null }],
      texts: [{ label: "Turvallisuusohje", words: "Ei kotiosoitteeseen." }],
    },
  ],
  totalCount: 1,
  pageInfo: { endCursor: null, hasNextPage: false },
};

export const answers = {
  session: sessionOf([
    "session:read",
    "customer:read",
    "customer:write",
    "referral:read",
    "referral:write",
    "ending:propose",
  ]),
  navigationCounts: { workQueue: 0, referrals: 0 },
  customers: pageOf(listed),
  customer: file,
  timeline,
  colleagues: [{ ...staff, isMe: true }],
};
export const at = `/customers/${id}`;
export const changed = { __typename: "CustomerChanged", customer: { ...file, version: 5 } };

/** Contrast and geometry need a real browser. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`));
}
