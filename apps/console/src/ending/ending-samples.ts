import { sessionOf } from "../app/testing/open-console.tsx";

export const customer = "99999999-9999-4999-8999-999999999999";
/** The address of the screen. */
export const at = `/customers/${customer}/ending`;
export const proposer = { id: "66666666-6666-4666-8666-666666666666", name: "Sari Esimerkki" };

export const letter = {
  language: "fi",
  draft: true,
  title: "Päätös auttamistoimien lopettamisesta",
  sender: ["Ihmiskaupan uhrien auttamisjärjestelmä"],
  marks: ["Asianumero AJ-2026-0001"],
  sections: [{ part: "decision", heading: "Ratkaisu", paragraphs: ["Auttamistoimesi lopetetaan."], facts: [] }],
  service: null,
  html: "",
};

export const decision = {
  id: "77777777-7777-4777-8777-777777777777",
  version: 1,
  status: "proposed",
  regime: { id: "R3", name: "Vastaanottolaki 1.1.2023 alkaen" },
  sections: [{ id: "746/2011:38f.1p2", citation: "laki 746/2011, 38 f § 1 mom. 2 kohta" }],
  letterLanguage: "fi",
  hasLetter: true,
  proposer,
  proposedAt: "2026-11-23T10:00:00.000Z",
  returnedBy: null,
  returnReason: null,
  decider: null,
  decidedOn: null,
  delegation: null,
  servedOn: null,
  appealUntil: null,
  supersededBy: null,
  availableActions: ["read", "return", "confirm"],
  whyNot: [],
  ground: "moved_from_finland",
  statutoryGround: "R3-2",
  assessment: "Asiakas muuttaa kotimaahansa.",
  hearing: { heardOn: "2026-11-20", text: "Asiakas on samaa mieltä." },
  returnWay: "assisted_voluntary_return",
  aftercareUntil: "2026-12-31",
  immediateEnforcement: true,
  customerVersion: 4,
  corrects: null,
};

export const decided = {
  ...decision,
  status: "in_force",
  version: 2,
  decider: { id: "44444444-4444-4444-8444-444444444444", name: "Johanna Esimerkki" },
  decidedOn: "2026-11-23",
  availableActions: ["read", "recordService", "correct"],
};

function section(id: string, citation: string) {
  return { id, citation };
}

export const ending = {
  id: customer,
  customer: {
    id: customer,
    reference: "AJ-2026-0001",
    basis: "victim",
    admittedOn: "2025-01-10",
    endedOn: null as string | null,
    version: 4,
  },
  person: { id: "88888888-8888-4888-8888-888888888888", name: "Blessing Esimerkki", birthDate: "1990-05-17" },
  law: {
    id: "R3",
    name: "Vastaanottolaki 1.1.2023 alkaen",
    open: true,
    directorOnly: false,
    decidersSection: null,
    aftercare: section("746/2011:38f.3", "laki 746/2011, 38 f § 3 mom."),
    immediateEnforcement: section("746/2011:38f.4", "laki 746/2011, 38 f § 4 mom."),
    grounds: [
      {
        id: "R3-1",
        text: "Kokonaisarvion mukaan henkilö ei enää ole auttamistoimien tarpeessa",
        section: section("746/2011:38f.1p1", "laki 746/2011, 38 f § 1 mom. 1 kohta"),
        counts: ["no_longer_in_need"],
      },
      {
        id: "R3-2",
        text: "Henkilö lähtee tai hänet poistetaan Suomesta",
        section: section("746/2011:38f.1p2", "laki 746/2011, 38 f § 1 mom. 2 kohta"),
        counts: ["moved_from_finland", "removed_from_finland"],
      },
    ],
  },
  mustBeHeard: false,
  open: null as object | null,
  inForce: null as object | null,
  decisions: [] as readonly object[],
  changes: [] as readonly object[],
  children: [
    { id: "c", reference: "AJ-2026-0007", basis: "accompanying_child", admittedOn: "2025-02-01", endedOn: null },
  ],
  canPropose: true,
  whyNotPropose: null as string | null,
};

const session = sessionOf(["session:read", "customer:read", "ending:propose", "ending:decide"]);

/** Nothing proposed yet. */
export const unwritten = { session, ending, endingLetterPreview: letter, endingLetter: letter };

/** A proposal that waits. */
export const waiting = {
  ...unwritten,
  ending: { ...ending, open: decision, decisions: [decision], canPropose: false },
};

/** A decision in force. */
export const inForce = {
  ...unwritten,
  ending: {
    ...ending,
    customer: { ...ending.customer, endedOn: "2026-11-23", version: 5 },
    inForce: decided,
    decisions: [decided],
    canPropose: false,
    whyNotPropose: "Asiakkuus on päättynyt.",
  },
};
