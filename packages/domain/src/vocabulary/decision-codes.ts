import type { Labels } from "./code.ts";

/** What became of a referral, as the register and the statistics count it. */
export const outcomeCodes = ["positive", "negative", "pending", "withdrawn"] as const;
export type Outcome = (typeof outcomeCodes)[number];

export const outcomeLabels: Labels<Outcome> = {
  positive: { fi: "Otettu auttamisjärjestelmään", sv: "Intagen i hjälpsystemet", en: "Admitted" },
  negative: { fi: "Ei otettu auttamisjärjestelmään", sv: "Inte intagen i hjälpsystemet", en: "Not admitted" },
  pending: { fi: "Ratkaisematta", sv: "Inte avgjord", en: "Pending" },
  withdrawn: { fi: "Peruutettu", sv: "Återtagen", en: "Withdrawn" },
};

export const negativeReasonCodes = [
  "not_considered_victim",
  "no_need_of_assistance",
  "no_consent",
  "outside_scope",
  "other",
] as const;
export type NegativeReason = (typeof negativeReasonCodes)[number];

export const negativeReasonLabels: Labels<NegativeReason> = {
  not_considered_victim: {
    fi: "Ei katsottu ihmiskaupan uhriksi",
    sv: "Anses inte vara offer för människohandel",
    en: "Not considered a victim of human trafficking",
  },
  no_need_of_assistance: {
    fi: "Ei auttamistoimien tarvetta",
    sv: "Inget behov av hjälpinsatser",
    en: "No need of assistance measures",
  },
  no_consent: { fi: "Ei suostumusta", sv: "Inget samtycke", en: "No consent" },
  outside_scope: {
    fi: "Ei kuulu lain soveltamisalaan",
    sv: "Utanför lagens tillämpningsområde",
    en: "Outside the Act's scope",
  },
  other: { fi: "Muu syy", sv: "Annan orsak", en: "Other reason" },
};

/** Ending grounds as statistics count them; the law's own ground of a decision is a statutory ground of its regime. */
export const endingGroundCodes = [
  "no_longer_in_need",
  "authority_found_not_victim",
  "own_wish",
  "disappeared",
  "moved_from_finland",
  "removed_from_finland",
  "not_identified",
  "danger_to_order",
  "other",
] as const;
export type EndingGround = (typeof endingGroundCodes)[number];

export const endingGroundLabels: Labels<EndingGround> = {
  no_longer_in_need: {
    fi: "Ei enää auttamistoimien tarpeessa",
    sv: "Behöver inte längre hjälpinsatser",
    en: "No longer in need of assistance",
  },
  authority_found_not_victim: {
    fi: "Viranomainen tai tuomioistuin ei katsonut ihmiskaupan uhriksi",
    sv: "En myndighet eller domstol ansåg inte personen vara offer",
    en: "An authority or court found the person not to be a victim",
  },
  own_wish: { fi: "Oma tahto", sv: "Egen vilja", en: "Own wish" },
  disappeared: { fi: "Kadonnut", sv: "Försvunnen", en: "Disappeared" },
  moved_from_finland: { fi: "Muuttanut pois Suomesta", sv: "Flyttat från Finland", en: "Moved from Finland" },
  removed_from_finland: { fi: "Poistettu Suomesta", sv: "Avlägsnad från Finland", en: "Removed from Finland" },
  not_identified: { fi: "Ei tunnistettu uhriksi", sv: "Inte identifierad som offer", en: "Not identified as a victim" },
  danger_to_order: {
    fi: "Vaara yleiselle järjestykselle tai turvallisuudelle",
    sv: "Fara för allmän ordning eller säkerhet",
    en: "Danger to public order or security",
  },
  other: { fi: "Muu peruste", sv: "Annan grund", en: "Other ground" },
};

/** How a person who left Finland went. */
export const returnWayCodes = ["assisted_voluntary_return", "other_voluntary", "deportation"] as const;
export type ReturnWay = (typeof returnWayCodes)[number];

export const returnWayLabels: Labels<ReturnWay> = {
  assisted_voluntary_return: {
    fi: "Avustettu vapaaehtoinen paluu",
    sv: "Assisterat frivilligt återvändande",
    en: "Assisted voluntary return",
  },
  other_voluntary: { fi: "Muu vapaaehtoinen lähtö", sv: "Annan frivillig utresa", en: "Other voluntary departure" },
  deportation: { fi: "Maasta poistaminen", sv: "Avlägsnande ur landet", en: "Deportation" },
};

export const decisionStatusCodes = ["proposed", "returned", "lapsed", "in_force", "superseded"] as const;
export type DecisionStatus = (typeof decisionStatusCodes)[number];

export const decisionStatusLabels: Labels<DecisionStatus> = {
  proposed: { fi: "Ehdotettu", sv: "Föreslaget", en: "Proposed" },
  returned: { fi: "Palautettu", sv: "Återförvisat", en: "Returned" },
  lapsed: { fi: "Rauennut", sv: "Förfallet", en: "Lapsed" },
  in_force: { fi: "Voimassa", sv: "I kraft", en: "In force" },
  superseded: {
    fi: "Korvattu uudella päätöksellä",
    sv: "Ersatt med ett nytt beslut",
    en: "Replaced by a new decision",
  },
};

/** The kinds of decision the director may delegate (Act 746/2011 s.33.2). */
export const delegationKindCodes = ["admission", "ending"] as const;
export type DelegationKind = (typeof delegationKindCodes)[number];

export const delegationKindLabels: Labels<DelegationKind> = {
  admission: { fi: "Auttamisjärjestelmään ottaminen", sv: "Intagning i hjälpsystemet", en: "Admission" },
  ending: { fi: "Auttamistoimien lopettaminen", sv: "Upphörande av hjälpinsatser", en: "Ending of assistance" },
};

export const languageLabels: Labels<"fi" | "sv" | "en"> = {
  fi: { fi: "Suomi", sv: "Finska", en: "Finnish" },
  sv: { fi: "Ruotsi", sv: "Svenska", en: "Swedish" },
  en: { fi: "Englanti", sv: "Engelska", en: "English" },
};
