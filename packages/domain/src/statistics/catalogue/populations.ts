import type { Words } from "../../kernel/index.ts";
import type { Condition, Expression } from "../expression.ts";
import type { Population, PopulationKey } from "../population.ts";

const basis: Expression = { kind: "code", column: "basis", empty: "unknown" };
const reopenedFlag: Expression = { kind: "flag", column: "reopened" };
const outcome: Expression = { kind: "code", column: "outcome", empty: "unknown" };
const outcomeAtEnd: Expression = { kind: "decidedAtEnd", column: "outcome", empty: "pending" };

/** Victims and witnesses; children who accompany a customer are counted apart (Act 746/2011 s.35.3). */
const withoutChildren: Condition = { of: basis, noneOf: ["accompanying_child"] };
const childrenOnly: Condition = { of: basis, oneOf: ["accompanying_child"] };
const firstTime: Condition = { of: reopenedFlag, oneOf: ["no"] };
const again: Condition = { of: reopenedFlag, oneOf: ["yes"] };

const childrenApart: Words = {
  fi: "Asiakkaiden mukana olevat lapset lasketaan erikseen.",
  sv: "Barn som följer med en kund räknas för sig.",
  en: "Children who accompany a customer are counted apart.",
};

function withChildrenApart(words: Words): Words {
  return {
    fi: `${words.fi} ${childrenApart.fi}`,
    sv: `${words.sv} ${childrenApart.sv}`,
    en: `${words.en} ${childrenApart.en}`,
  };
}

const arrival: Words = {
  fi: "Esitys kuuluu jaksoon, jonka aikana se saapui. Päivät ovat kalenteripäiviä Suomen aikaa.",
  sv: "En framställning hör till den period då den kom in. Dagarna är kalenderdagar i finsk tid.",
  en: "A referral belongs to the period in which it arrived. Days are calendar days in Finland.",
};

const admission: Words = {
  fi: "Asiakkaaksi ottaminen kuuluu jaksoon, jonka aikana siitä päätettiin.",
  sv: "En intagning hör till den period då beslutet fattades.",
  en: "An admission belongs to the period in which it was decided.",
};

const reopening: Words = {
  fi: "Asiakkuus, joka avataan uudelleen edellisen päätyttyä, lasketaan erikseen uusista asiakkaista.",
  sv: "En kundrelation som öppnas på nytt efter att den förra upphört räknas för sig, inte bland nya kunder.",
  en: "A customership opened again after an earlier one ended is counted apart from new customers.",
};

const stock: Words = {
  fi: "Asiakkaana on se, joka on otettu auttamisjärjestelmään viimeistään kyseisenä päivänä ja jonka asiakkuus ei ole päättynyt viimeistään sinä päivänä.",
  sv: "Kund är den som har tagits in i hjälpsystemet senast den dagen och vars kundrelation inte har upphört senast samma dag.",
  en: "A customer is a person admitted on or before the day whose customership has not ended on or before it.",
};

const ending: Words = {
  fi: "Auttamistoimien lopettaminen kuuluu jaksoon, jonka aikana siitä päätettiin.",
  sv: "Ett upphörande hör till den period då beslutet fattades.",
  en: "An ending belongs to the period in which it was decided.",
};

/** Every population of the catalogue. */
export const populations: Readonly<Record<PopulationKey, Population>> = {
  referred: {
    kind: "event",
    day: "receivedOn",
    conditions: [withoutChildren],
    title: { fi: "Auttamisjärjestelmään esitetyt", sv: "Framställningar till hjälpsystemet", en: "Referred" },
    howCounted: withChildrenApart(arrival),
  },
  referredChildren: {
    kind: "event",
    day: "receivedOn",
    conditions: [childrenOnly],
    title: {
      fi: "Mukana olevina lapsina esitetyt",
      sv: "Framställningar om medföljande barn",
      en: "Referred as children",
    },
    howCounted: arrival,
  },
  pending: {
    kind: "stock",
    from: "receivedOn",
    until: "closedOn",
    conditions: [withoutChildren],
    title: { fi: "Ratkaisematta olevat esitykset", sv: "Framställningar som inte avgjorts", en: "Pending referrals" },
    howCounted: withChildrenApart({
      fi: "Esitys on ratkaisematta, jos se on saapunut viimeistään kyseisenä päivänä eikä siitä ole viimeistään sinä päivänä päätetty eikä sitä ole peruutettu.",
      sv: "En framställning är inte avgjord, om den har kommit in senast den dagen och varken har avgjorts eller återtagits senast samma dag.",
      en: "A referral is pending where it arrived on or before the day and was neither decided nor withdrawn on or before it.",
    }),
  },
  refused: {
    kind: "event",
    day: "closedOn",
    conditions: [withoutChildren, { of: outcomeAtEnd, oneOf: ["negative"] }],
    title: { fi: "Kielteiset päätökset", sv: "Negativa beslut", en: "Refusals" },
    howCounted: withChildrenApart({
      fi: "Kielteinen päätös kuuluu jaksoon, jonka aikana esitys ensi kerran ratkaistiin, jos päätös on kielteinen myös jakson viimeisenä päivänä. Myöhemmin korjattu päätös ei muuta aiempaa jaksoa.",
      sv: "Ett negativt beslut hör till den period då framställningen först avgjordes, om beslutet är negativt också den sista dagen i perioden. Ett beslut som rättas senare ändrar inte en tidigare period.",
      en: "A refusal belongs to the period in which the referral was first decided, where the decision is negative also on the last day of the period. A decision corrected later does not change an earlier period.",
    }),
  },
  withdrawn: {
    kind: "event",
    day: "closedOn",
    conditions: [withoutChildren, { of: outcome, oneOf: ["withdrawn"] }],
    title: { fi: "Peruutetut esitykset", sv: "Återtagna framställningar", en: "Withdrawn referrals" },
    howCounted: withChildrenApart({
      fi: "Peruutettu esitys kuuluu jaksoon, jonka aikana se peruutettiin.",
      sv: "En återtagen framställning hör till den period då den återtogs.",
      en: "A withdrawn referral belongs to the period in which it was withdrawn.",
    }),
  },
  admitted: {
    kind: "event",
    day: "admittedOn",
    conditions: [withoutChildren, firstTime],
    title: { fi: "Uudet asiakkaat", sv: "Nya kunder", en: "New customers" },
    howCounted: withChildrenApart(admission),
  },
  admittedChildren: {
    kind: "event",
    day: "admittedOn",
    conditions: [childrenOnly, firstTime],
    title: { fi: "Mukaan otetut lapset", sv: "Intagna medföljande barn", en: "Admitted children" },
    howCounted: admission,
  },
  reopened: {
    kind: "event",
    day: "admittedOn",
    conditions: [withoutChildren, again],
    title: { fi: "Uudelleen avatut asiakkuudet", sv: "Kundrelationer som öppnats på nytt", en: "Re-opened" },
    howCounted: withChildrenApart(reopening),
  },
  reopenedChildren: {
    kind: "event",
    day: "admittedOn",
    conditions: [childrenOnly, again],
    title: { fi: "Uudelleen mukaan otetut lapset", sv: "Barn som tagits in på nytt", en: "Children re-opened" },
    howCounted: reopening,
  },
  customers: {
    kind: "stock",
    from: "admittedOn",
    until: "endedOn",
    conditions: [withoutChildren],
    title: { fi: "Asiakkaat", sv: "Kunder", en: "Customers" },
    howCounted: withChildrenApart(stock),
  },
  children: {
    kind: "stock",
    from: "admittedOn",
    until: "endedOn",
    conditions: [childrenOnly],
    title: { fi: "Asiakkaiden mukana olevat lapset", sv: "Medföljande barn", en: "Accompanying children" },
    howCounted: stock,
  },
  ended: {
    kind: "event",
    day: "endedOn",
    conditions: [withoutChildren],
    title: { fi: "Päättyneet asiakkuudet", sv: "Avslutade kundrelationer", en: "Ended" },
    howCounted: withChildrenApart(ending),
  },
  endedChildren: {
    kind: "event",
    day: "endedOn",
    conditions: [childrenOnly],
    title: { fi: "Päättyneet lasten asiakkuudet", sv: "Avslutade kundrelationer för barn", en: "Children ended" },
    howCounted: ending,
  },
};
