import { sessionOf } from "./open-console.tsx";

export const id = "55555555-5555-4555-8555-555555555551";
/** The body of the trainings of the tests. */
export const forssa = {
  id: "33333333-3333-4333-8333-333333333331",
  kind: "reception_centre",
  name: "Forssa",
  nameSv: null,
  nameEn: null,
  municipality: "Forssa",
};

/** These trainings as the only page of their list. */
export function trainingsPage(...nodes: readonly object[]) {
  return { nodes, totalCount: nodes.length, pageInfo: { endCursor: null, hasNextPage: false } };
}

function expected(learner: string, name: string) {
  const before = { expected: true, certifiedUntil: null, attended: false, entryCertified: false, outcome: null };
  return { id: learner, name, organisation: forssa.name, ...before };
}

/** A classroom training with two learners who are expected. */
export function training(change: object = {}) {
  return {
    id,
    version: 1,
    course: "66666666-6666-4666-8666-666666666661",
    courseTitle: "Lähiopetus",
    organisations: [forssa],
    heldOn: "2020-12-14",
    beginsAt: "09:00",
    venue: "Forssan vastaanottokeskus",
    teacher: "Kaisa Esimerkki",
    seats: 7,
    status: "planned",
    cancelReason: null,
    attended: 0,
    people: [
      expected("44444444-4444-4444-8444-444444444441", "Aava Esimerkki"),
      expected("44444444-4444-4444-8444-444444444442", "Bea Esimerkki"),
    ],
    takenBack: [],
    ...change,
  };
}

/** What the server answers about it, to somebody who manages training. */
export function answersOf(change: object = {}) {
  return {
    session: sessionOf(["session:read", "organisation:read", "course:write", "training:manage", "coverage:read"]),
    trainings: trainingsPage(
      training(),
      training({ id: id.replace(/1$/, "2"), status: "held", attended: 6, heldOn: "2020-11-02" }),
    ),
    training: training(),
    courses: [
      {
        id: "66666666-6666-4666-8666-666666666661",
        title: { fi: "Lähiopetus", sv: "Närundervisning", en: "Classroom teaching" },
        versions: [{ id: "77777777-7777-4777-8777-777777777771", status: "published" }],
      },
    ],
    organisationChoices: [forssa],
    ...change,
  };
}
