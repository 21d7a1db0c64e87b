const person = {
  id: "55555555-5555-4555-8555-555555555555",
  version: 1,
  givenName: "Blessing",
  familyName: "Okafor",
  otherNames: "",
  sex: "woman",
  birthDate: "1992-03-04",
  age: 34,
  nationalities: ["NG"],
  identityNumber: null,
  contact: "+358 40 765 4321",
};

function entry(version: number, kind: string, over: object = {}) {
  return {
    version,
    kind,
    happenedOn: "2026-11-21",
    recordedAt: `2026-11-21T1${version}:00:00.000Z`,
    by: "Aino Esimerkki",
    assignee: null,
    dueOn: null,
    text: "",
    changed: [],
    ...over,
  };
}

/** A referral under consideration, with everything that the screen shows. */
export const referral = {
  id: "22222222-2222-4222-8222-222222222222",
  version: 2,
  reference: "E-2026-0001",
  status: "under_consideration",
  receivedOn: "2026-11-20",
  channel: "phone",
  daysWaiting: 3,
  assignee: { id: "11111111-1111-4111-8111-111111111111", name: "Maija Meikäläinen" },
  supplement: null,
  referrer: {
    kind: "police",
    organisation: {
      id: "33333333-3333-4333-8333-333333333333",
      name: "Oulun poliisilaitos",
      nameSv: "Polisinrättningen i Uleåborg",
      nameEn: null,
    },
    contactName: "Ylikonstaapeli Esimerkki",
    contactDetails: "+358 295 000 000",
  },
  person,
  isChild: false,
  consent: { givenBy: "person", givenOn: "2026-11-19", childHeard: null },
  circumstances: "Kertoi työskennelleensä ilman palkkaa.",
  signs: ["G2", "L3"],
  forms: ["labour"],
  primaryForm: "labour",
  domesticServitude: false,
  place: "finland",
  exploitationCountry: "FI",
  industry: null,
  proposedBasis: "victim",
  safetyNow: "",
  acuteDanger: false,
  safeContact: "Vain tekstiviestillä arkisin",
  interpreterLanguage: "en",
  adult: null,
  children: [
    {
      person: { ...person, id: "66666666-6666-4666-8666-666666666666", givenName: "Joy", birthDate: "2012-05-06" },
      referrals: [],
      customerships: [],
    },
  ],
  possibleDuplicates: [
    {
      points: 75,
      likenesses: ["similar_name", "same_birth_date"],
      person: { ...person, id: "88888888-8888-4888-8888-888888888888", givenName: "Blesing" },
      referrals: [
        {
          id: "99999999-9999-4999-8999-999999999999",
          reference: "E-2025-0044",
          receivedOn: "2025-03-04",
          status: "withdrawn",
        },
      ],
      customerships: [],
    },
  ],
  otherReferrals: [],
  customerships: [],
  decisions: [],
  withdrawnOn: null,
  history: [
    entry(1, "referralRecorded"),
    entry(2, "supplementRequested", { text: "Missä työ tehtiin?", dueOn: "2026-11-30" }),
  ],
  availableActions: ["read", "assign", "requestSupplement", "amend", "proposeAdmission", "withdraw"],
  whyNot: [{ action: "take", reason: "Esitys on jo käsittelyssäsi." }],
};

/** The same kind of referral as the inbox lists one: urgent in every way. */
export const listed = {
  id: referral.id,
  version: 1,
  reference: referral.reference,
  status: "received",
  receivedOn: "2026-11-20",
  referrerKind: "police",
  organisation: referral.referrer.organisation,
  daysWaiting: 3,
  acuteDanger: true,
  isMinor: true,
  assignee: null,
  supplementDueOn: null,
  hasPossibleDuplicate: true,
  availableActions: ["read", "take"],
};

export const counts = {
  open: 4,
  mine: 1,
  unassigned: 2,
  acuteDanger: 1,
  minor: 1,
  waitingLong: 0,
  supplementRequested: 1,
  supplementLate: 0,
};

/** A page of the inbox. */
export function inboxOf(...nodes: readonly object[]) {
  return {
    nodes,
    totalCount: nodes.length,
    pageInfo: { endCursor: null, hasNextPage: false },
    counts,
    longWait: 7,
  };
}
