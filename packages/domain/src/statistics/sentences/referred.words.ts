import type { Words } from "../../kernel/index.ts";
import type { Template } from "./draft.ts";

export const referred: Template = {
  none: {
    fi: "{when} auttamisjärjestelmään ei esitetty ketään.",
    sv: "{when} gjordes inga framställningar till hjälpsystemet.",
    en: "{when}, nobody was referred to the assistance system.",
  },
  one: {
    fi: "{when} auttamisjärjestelmään esitettiin yksi henkilö.",
    sv: "{when} gjordes framställning om en person till hjälpsystemet.",
    en: "{when}, one person was referred to the assistance system.",
  },
  other: {
    fi: "{when} auttamisjärjestelmään esitettiin {count} henkilöä.",
    sv: "{when} gjordes framställning om {count} personer till hjälpsystemet.",
    en: "{when}, {count} people were referred to the assistance system.",
  },
};

export const referrals: Words = {
  fi: "Esitysten määrä oli {count}, koska samasta henkilöstä voi olla useita esityksiä.",
  sv: "Antalet framställningar var {count}, eftersom flera framställningar kan gälla samma person.",
  en: "The number of referrals was {count}, because several can be about the same person.",
};

export const positive: Template = {
  none: {
    fi: "Näiden esitysten perusteella auttamisjärjestelmään ei otettu ketään.",
    sv: "Ingen togs in i hjälpsystemet på grund av dessa framställningar.",
    en: "None of these referrals led to admission.",
  },
  one: {
    fi: "Näistä esityksistä yksi johti auttamisjärjestelmään ottamiseen.",
    sv: "En av dessa framställningar ledde till intagning i hjälpsystemet.",
    en: "One of these referrals led to admission.",
  },
  other: {
    fi: "Näistä esityksistä {count} johti auttamisjärjestelmään ottamiseen.",
    sv: "Av dessa framställningar ledde {count} till intagning i hjälpsystemet.",
    en: "Of these referrals, {count} led to admission.",
  },
};

export const negative: Template = {
  none: {
    fi: "Kielteisiä päätöksiä ei tehty.",
    sv: "Inga negativa beslut fattades.",
    en: "There were no refusals.",
  },
  one: {
    fi: "Kielteinen päätös tehtiin yhdestä esityksestä.",
    sv: "Ett negativt beslut fattades om en framställning.",
    en: "One referral led to a refusal.",
  },
  other: {
    fi: "Kielteinen päätös tehtiin {count} esityksestä.",
    sv: "Negativa beslut fattades om {count} framställningar.",
    en: "A refusal followed in {count} referrals.",
  },
};

export const pending: Template = {
  none: {
    fi: "Jakson lopussa kaikki nämä esitykset oli käsitelty.",
    sv: "I slutet av perioden var alla dessa framställningar behandlade.",
    en: "At the end of the period none of these referrals was pending.",
  },
  one: {
    fi: "Jakson lopussa yksi näistä esityksistä oli ratkaisematta.",
    sv: "I slutet av perioden var en av dessa framställningar inte avgjord.",
    en: "At the end of the period one of these referrals was pending.",
  },
  other: {
    fi: "Jakson lopussa {count} näistä esityksistä oli ratkaisematta.",
    sv: "I slutet av perioden var {count} av dessa framställningar inte avgjorda.",
    en: "At the end of the period {count} of these referrals were pending.",
  },
};

/** Of a period that still runs: as it stands on the day of asking. */
export const pendingNow: Template = {
  none: {
    fi: "Kaikki nämä esitykset on käsitelty.",
    sv: "Alla dessa framställningar är behandlade.",
    en: "None of these referrals is pending.",
  },
  one: {
    fi: "Näistä esityksistä yksi on vielä ratkaisematta.",
    sv: "En av dessa framställningar är ännu inte avgjord.",
    en: "One of these referrals is still pending.",
  },
  other: {
    fi: "Näistä esityksistä {count} on vielä ratkaisematta.",
    sv: "{count} av dessa framställningar är ännu inte avgjorda.",
    en: "{count} of these referrals are still pending.",
  },
};

export const withdrawn: Template = {
  none: {
    fi: "Yhtään esitystä ei peruutettu.",
    sv: "Ingen framställning återtogs.",
    en: "No referral was withdrawn.",
  },
  one: { fi: "Yksi esitys peruutettiin.", sv: "En framställning återtogs.", en: "One referral was withdrawn." },
  other: {
    fi: "{count} esitystä peruutettiin.",
    sv: "{count} framställningar återtogs.",
    en: "{count} referrals were withdrawn.",
  },
};

export const reason: Words = {
  fi: "Yleisin syy kielteiseen päätökseen: {list}.",
  sv: "Den vanligaste orsaken till ett negativt beslut: {list}.",
  en: "The most common reason for a refusal: {list}.",
};

export const reasons: Words = {
  fi: "Yleisimmät syyt kielteiseen päätökseen, yhtä monta kutakin: {list}.",
  sv: "De vanligaste orsakerna till ett negativt beslut, lika många av varje: {list}.",
  en: "The most common reasons for a refusal, as many of each: {list}.",
};

export const halves: Words = {
  fi: "Esitysten määrä oli alkuvuonna {first} ja loppuvuonna {second}.",
  sv: "Antalet framställningar var {first} under årets första hälft och {second} under den andra.",
  en: "The number of referrals was {first} in the first half of the year and {second} in the second.",
};

export const fell: Words = {
  fi: "Määrä väheni {percent}.",
  sv: "Antalet minskade med {percent}.",
  en: "The number fell by {percent}.",
};

export const rose: Words = {
  fi: "Määrä kasvoi {percent}.",
  sv: "Antalet ökade med {percent}.",
  en: "The number rose by {percent}.",
};

export const same: Words = {
  fi: "Määrä ei muuttunut.",
  sv: "Antalet ändrades inte.",
  en: "The number did not change.",
};

export const falls: Words = {
  fi: "Eniten esitysten määrä väheni näiden tekijöiden kohdalla: {list}.",
  sv: "Mest minskade framställningarna från dessa: {list}.",
  en: "Referrals fell most from these: {list}.",
};

export const referrers: Words = {
  fi: "Eniten esityksiä saatiin näiltä: {list}.",
  sv: "De flesta framställningarna kom från dessa: {list}.",
  en: "Most referrals came from these: {list}.",
};

export const self: Template = {
  none: {
    fi: "Kukaan ei tehnyt esitystä itse.",
    sv: "Ingen gjorde framställningen själv.",
    en: "Nobody made the referral alone.",
  },
  one: {
    fi: "Yhden esityksen teki henkilö itse.",
    sv: "En framställning gjordes av personen själv.",
    en: "One referral was made by the person in question.",
  },
  other: {
    fi: "{count} esitystä teki henkilö itse.",
    sv: "{count} framställningar gjordes av personen själv.",
    en: "{count} referrals were made by the person in question.",
  },
};

export const minors: Template = {
  none: {
    fi: "Esitettyjen joukossa ei ollut alaikäisiä.",
    sv: "Framställningarna gällde inga minderåriga.",
    en: "None of those referred was a minor.",
  },
  one: {
    fi: "Esitetyistä yksi oli alaikäinen.",
    sv: "En av personerna var minderårig.",
    en: "One of those referred was a minor.",
  },
  other: {
    fi: "Esitetyistä {count} oli alaikäisiä.",
    sv: "{count} av personerna var minderåriga.",
    en: "{count} of those referred were minors.",
  },
};
