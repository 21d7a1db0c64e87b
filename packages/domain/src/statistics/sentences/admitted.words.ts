import type { Words } from "../../kernel/index.ts";
import type { Template } from "./draft.ts";

export const admitted: Template = {
  none: {
    fi: "{when} auttamisjärjestelmään ei otettu uusia asiakkaita.",
    sv: "{when} togs inga nya kunder in i hjälpsystemet.",
    en: "{when}, no new customers were admitted.",
  },
  one: {
    fi: "{when} auttamisjärjestelmään otettiin yksi uusi asiakas.",
    sv: "{when} togs en ny kund in i hjälpsystemet.",
    en: "{when}, one new customer was admitted.",
  },
  other: {
    fi: "{when} auttamisjärjestelmään otettiin {count} uutta asiakasta.",
    sv: "{when} togs {count} nya kunder in i hjälpsystemet.",
    en: "{when}, {count} new customers were admitted.",
  },
};

export const reopened: Template = {
  none: {
    fi: "Yhtään asiakkuutta ei avattu uudelleen.",
    sv: "Ingen kundrelation öppnades på nytt.",
    en: "No customership was re-opened.",
  },
  one: {
    fi: "Yksi päättynyt asiakkuus avattiin uudelleen.",
    sv: "En avslutad kundrelation öppnades på nytt.",
    en: "One ended customership was re-opened.",
  },
  other: {
    fi: "{count} päättynyttä asiakkuutta avattiin uudelleen.",
    sv: "{count} avslutade kundrelationer öppnades på nytt.",
    en: "{count} ended customerships were re-opened.",
  },
};

export const minors: Template = {
  none: {
    fi: "Uusien asiakkaiden joukossa ei ollut alaikäisiä.",
    sv: "Inga minderåriga fanns bland de nya kunderna.",
    en: "None of the new customers was a minor.",
  },
  one: {
    fi: "Uusista asiakkaista yksi oli alaikäinen.",
    sv: "En av de nya kunderna var minderårig.",
    en: "One of the new customers was a minor.",
  },
  other: {
    fi: "Uusista asiakkaista {count} oli alaikäisiä.",
    sv: "{count} av de nya kunderna var minderåriga.",
    en: "{count} of the new customers were minors.",
  },
};

export const forms: Words = {
  fi: "Hyväksikäytön muodot: {list}.",
  sv: "Formerna av utnyttjande: {list}.",
  en: "The forms of exploitation: {list}.",
};

export const formBySex: Words = {
  fi: "{form}, sukupuolen mukaan: {list}.",
  sv: "{form}, efter kön: {list}.",
  en: "{form}, by sex: {list}.",
};

export const domesticServitude: Template = {
  none: {
    fi: "Kotiorjuutta ei ollut uusien asiakkaiden tapauksissa.",
    sv: "Hushållsslaveri förekom inte bland de nya kunderna.",
    en: "No new customer had been in domestic servitude.",
  },
  one: {
    fi: "Uusista asiakkaista yksi oli joutunut kotiorjuuteen. Paikka: {list}.",
    sv: "En av de nya kunderna hade utsatts för hushållsslaveri. Plats: {list}.",
    en: "One of the new customers had been in domestic servitude. Place: {list}.",
  },
  other: {
    fi: "Uusista asiakkaista {count} oli joutunut kotiorjuuteen. Paikat: {list}.",
    sv: "{count} av de nya kunderna hade utsatts för hushållsslaveri. Platser: {list}.",
    en: "{count} of the new customers had been in domestic servitude. Places: {list}.",
  },
};

export const industries: Words = {
  fi: "Työperäisen hyväksikäytön yleisimmät toimialat Suomessa: {list}.",
  sv: "De vanligaste näringsgrenarna vid utnyttjande av arbetskraft i Finland: {list}.",
  en: "The most common industries of labour exploitation in Finland: {list}.",
};

export const inFinland: Template = {
  none: {
    fi: "Yksikään uusista asiakkaista ei ollut joutunut hyväksikäytetyksi Suomessa tai vahvassa yhteydessä Suomeen.",
    sv: "Ingen av de nya kunderna hade utnyttjats i Finland eller med stark anknytning till Finland.",
    en: "None of the new customers had been exploited in Finland or with a strong link to Finland.",
  },
  one: {
    fi: "Suomessa tai vahvassa yhteydessä Suomeen oli hyväksikäytetty yksi uusi asiakas ({percent}).",
    sv: "En ny kund ({percent}) hade utnyttjats i Finland eller med stark anknytning till Finland.",
    en: "One new customer ({percent}) had been exploited in Finland or with a strong link to Finland.",
  },
  other: {
    fi: "Suomessa tai vahvassa yhteydessä Suomeen oli hyväksikäytetty {count} uutta asiakasta ({percent}).",
    sv: "{count} nya kunder ({percent}) hade utnyttjats i Finland eller med stark anknytning till Finland.",
    en: "{count} new customers ({percent}) had been exploited in Finland or with a strong link to Finland.",
  },
};

export const formsInFinland: Words = {
  fi: "Muodot Suomessa: {list}.",
  sv: "Formerna i Finland: {list}.",
  en: "The forms in Finland: {list}.",
};

export const mentions: Words = {
  fi: "Nämä ovat mainintoja, yhteensä {mentions}: henkilöllä voi olla useita muotoja, ja henkilöitä on {persons}.",
  sv: "Detta är omnämnanden, sammanlagt {mentions}: en person kan ha flera former, och personerna är {persons}.",
  en: "These are mentions, {mentions} in all: a person can have several forms, and the number of persons is {persons}.",
};

export const form: Words = { fi: "Muoto", sv: "Form", en: "Form" };
export const severalForms: Words = { fi: "Muodot", sv: "Former", en: "Forms" };

export const abroad: Template = {
  none: {
    fi: "Yksikään uusista asiakkaista ei ollut joutunut hyväksikäytetyksi pelkästään ulkomailla.",
    sv: "Ingen av de nya kunderna hade utnyttjats enbart utomlands.",
    en: "None of the new customers had been exploited abroad only.",
  },
  one: {
    fi: "Ulkomailla oli hyväksikäytetty yksi uusi asiakas. {forms}: {list}.",
    sv: "En ny kund hade utnyttjats utomlands. {forms}: {list}.",
    en: "One new customer had been exploited abroad. {forms}: {list}.",
  },
  other: {
    fi: "Ulkomailla oli hyväksikäytetty {count} uutta asiakasta. {forms}: {list}.",
    sv: "{count} nya kunder hade utnyttjats utomlands. {forms}: {list}.",
    en: "{count} new customers had been exploited abroad. {forms}: {list}.",
  },
};

export const nationalities: Template = {
  none: {
    fi: "Uusien asiakkaiden kansalaisuudet eivät ole tiedossa.",
    sv: "De nya kundernas medborgarskap är inte kända.",
    en: "The nationalities of the new customers are not known.",
  },
  one: {
    fi: "Uudet asiakkaat edustivat yhtä kansalaisuutta: {list}.",
    sv: "De nya kunderna representerade ett medborgarskap: {list}.",
    en: "The new customers represented one nationality: {list}.",
  },
  other: {
    fi: "Uudet asiakkaat edustivat {count} kansalaisuutta. Yleisimmät: {list}.",
    sv: "De nya kunderna representerade {count} medborgarskap. De vanligaste: {list}.",
    en: "The new customers represented {count} nationalities. The most common: {list}.",
  },
};

/** The number is the median of days. */
export const decisionTime: Template = {
  none: {
    fi: "Vähintään puolet myönteisistä päätöksistä tehtiin samana päivänä, jona esitys saapui.",
    sv: "Minst hälften av de positiva besluten fattades samma dag som framställningen kom in.",
    en: "At least half of the admissions were decided on the day on which the referral arrived.",
  },
  one: {
    fi: "Vähintään puolet myönteisistä päätöksistä tehtiin viimeistään päivän kuluttua esityksestä.",
    sv: "Minst hälften av de positiva besluten fattades senast dagen efter framställningen.",
    en: "At least half of the admissions were decided within one day of the referral.",
  },
  other: {
    fi: "Vähintään puolet myönteisistä päätöksistä tehtiin viimeistään {count} päivän kuluttua esityksestä.",
    sv: "Minst hälften av de positiva besluten fattades inom {count} dagar från framställningen.",
    en: "At least half of the admissions were decided within {count} days of the referral.",
  },
};
