import { sessionOf } from "../app/testing/open-console.tsx";

export const referral = "55555555-5555-4555-8555-555555555555";
/** The address of the screen. */
export const at = `/referrals/${referral}/admission`;
export const caseworker = { id: "11111111-1111-4111-8111-111111111111", name: "Maija Meikäläinen" };
export const other = { id: "66666666-6666-4666-8666-666666666666", name: "Sari Esimerkki" };

export const letter = {
  language: "fi",
  draft: true,
  title: "Päätös auttamisjärjestelmään ottamisesta",
  sender: ["Ihmiskaupan uhrien auttamisjärjestelmä"],
  marks: ["Asianumero E-2026-0001"],
  sections: [
    { part: "decision", heading: "Ratkaisu", paragraphs: ["Sinut otetaan auttamisjärjestelmään."], facts: [] },
  ],
  service: null,
  html: "",
};

export const decision = {
  id: "77777777-7777-4777-8777-777777777777",
  version: 1,
  status: "proposed",
  regime: { id: "R3", name: "Vastaanottolaki 1.1.2023 alkaen" },
  sections: [{ id: "746/2011:35.1", citation: "laki 746/2011, 35 § 1 mom." }],
  letterLanguage: "fi",
  hasLetter: true,
  proposer: caseworker,
  proposedAt: "2026-11-23T10:00:00.000Z",
  returnedBy: null,
  returnReason: null,
  decider: null,
  decidedOn: null,
  delegation: null,
  servedOn: null,
  appealUntil: null,
  supersededBy: null,
  availableActions: ["read", "return"],
  whyNot: [{ action: "confirm", code: "own_proposal", reason: "Ehdotuksen tekijä ei voi päättää asiasta." }],
  outcome: "positive",
  basis: "victim",
  findings: [
    { name: "mayBeVictim", met: true, reasons: "Henkilö on ollut pakkotyössä." },
    { name: "needsAssistance", met: true, reasons: "Hän tarvitsee majoituksen." },
  ],
  adultCustomer: null,
  negativeReason: null,
  referralVersion: 2,
  corrects: null,
};

export const decided = {
  ...decision,
  status: "in_force",
  version: 2,
  decider: other,
  decidedOn: "2026-11-23",
  availableActions: ["read", "recordService", "correct"],
  whyNot: [],
};

export const admission = {
  id: referral,
  referral: {
    id: referral,
    reference: "E-2026-0001",
    status: "under_consideration",
    receivedOn: "2026-11-02",
    referrerKind: "police",
    proposedBasis: "victim",
    version: 2,
  },
  person: { id: "88888888-8888-4888-8888-888888888888", name: "Blessing Esimerkki", birthDate: "1990-05-17" },
  law: {
    id: "R3",
    name: "Vastaanottolaki 1.1.2023 alkaen",
    open: true,
    directorOnly: false,
    decidersSection: null,
    bases: [
      {
        basis: "victim",
        identifies: true,
        sections: [{ id: "746/2011:35.1", citation: "laki 746/2011, 35 § 1 mom." }],
      },
      {
        basis: "witness",
        identifies: false,
        sections: [{ id: "746/2011:35.2", citation: "laki 746/2011, 35 § 2 mom." }],
      },
      {
        basis: "accompanying_child",
        identifies: false,
        sections: [{ id: "746/2011:35.3", citation: "laki 746/2011, 35 § 3 mom." }],
      },
    ],
  },
  open: null,
  inForce: null,
  decisions: [],
  changes: [],
  adults: [],
  customer: null,
  canPropose: true,
  whyNotPropose: null,
} as const;

export const session = sessionOf(["session:read", "admission:read", "admission:propose"]);
export const unwritten = { session, admission, admissionLetterPreview: letter, admissionLetter: letter };

export function withOpen(open: object, changes: readonly object[] = []) {
  return { ...unwritten, admission: { ...admission, open, decisions: [open], changes, canPropose: false } };
}

export const inForce = {
  ...unwritten,
  admission: {
    ...admission,
    inForce: decided,
    decisions: [decided],
    customer: { id: "c", reference: "AJ-2026-0001", basis: "victim", admittedOn: "2026-11-23", endedOn: null },
  },
  admissionLetter: { ...letter, draft: false },
};
