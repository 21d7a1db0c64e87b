import type { Figure } from "../figure.ts";

/** Children who accompany a customer, counted apart (Act 746/2011 s.35.3). */
export const childFigures: readonly Figure[] = [
  {
    id: "children.referred",
    population: "referredChildren",
    by: [],
    counts: "referrals",
    title: {
      fi: "Esitykset mukana olevista lapsista",
      sv: "Framställningar om medföljande barn",
      en: "Children referred",
    },
  },
  {
    id: "children.admitted",
    population: "admittedChildren",
    by: [],
    counts: "customerships",
    title: { fi: "Mukaan otetut lapset", sv: "Intagna medföljande barn", en: "Children admitted" },
  },
  {
    id: "children.reopened",
    population: "reopenedChildren",
    by: [],
    counts: "customerships",
    title: { fi: "Uudelleen mukaan otetut lapset", sv: "Barn som tagits in på nytt", en: "Children re-opened" },
  },
  {
    id: "children.start",
    population: "children",
    at: "start",
    by: [],
    counts: "customerships",
    title: { fi: "Lapset jakson alkaessa", sv: "Barn när perioden började", en: "Children when the period began" },
  },
  {
    id: "children.end",
    population: "children",
    at: "end",
    by: [],
    counts: "customerships",
    title: { fi: "Lapset jakson lopussa", sv: "Barn i slutet av perioden", en: "Children at the end of the period" },
    titleSoFar: { fi: "Lapset nyt", sv: "Barn nu", en: "Children now" },
  },
  {
    id: "children.ended",
    population: "endedChildren",
    by: [],
    counts: "customerships",
    title: { fi: "Päättyneet lasten asiakkuudet", sv: "Avslutade kundrelationer för barn", en: "Children ended" },
  },
];
