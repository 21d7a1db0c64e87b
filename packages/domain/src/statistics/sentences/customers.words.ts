import type { Words } from "../../kernel/index.ts";
import type { Template } from "./draft.ts";

export const customers: Template = {
  none: {
    fi: "{day} auttamisjärjestelmässä ei ollut asiakkaita.",
    sv: "Den {day} hade hjälpsystemet inga kunder.",
    en: "On {day} the assistance system had no customers.",
  },
  one: {
    fi: "{day} auttamisjärjestelmässä oli yksi asiakas.",
    sv: "Den {day} hade hjälpsystemet en kund.",
    en: "On {day} the assistance system had one customer.",
  },
  other: {
    fi: "{day} auttamisjärjestelmässä oli {count} asiakasta.",
    sv: "Den {day} hade hjälpsystemet {count} kunder.",
    en: "On {day} the assistance system had {count} customers.",
  },
};

/** Of a period that still runs: those of the day of asking. */
export const customersNow: Template = {
  none: {
    fi: "{day} auttamisjärjestelmässä ei ole asiakkaita.",
    sv: "Den {day} har hjälpsystemet inga kunder.",
    en: "On {day} the assistance system has no customers.",
  },
  one: {
    fi: "{day} auttamisjärjestelmässä on yksi asiakas.",
    sv: "Den {day} har hjälpsystemet en kund.",
    en: "On {day} the assistance system has one customer.",
  },
  other: {
    fi: "{day} auttamisjärjestelmässä on {count} asiakasta.",
    sv: "Den {day} har hjälpsystemet {count} kunder.",
    en: "On {day} the assistance system has {count} customers.",
  },
};

export const flows: Words = {
  fi: "Asiakkaita oli jakson alkaessa {start}. Uusia tuli {admitted}, uudelleen avattiin {reopened} ja päättyi {ended}: jakson lopussa {end}.",
  sv: "Antalet kunder var {start} när perioden började. Nya var {admitted}, på nytt öppnade {reopened} och avslutade {ended}: i slutet {end}.",
  en: "The number of customers was {start} when the period began. New {admitted}, re-opened {reopened}, ended {ended}: at the end {end}.",
};

export const flowsSoFar: Words = {
  fi: "Asiakkaita oli jakson alkaessa {start}. Tähän mennessä uusia on tullut {admitted}, uudelleen on avattu {reopened} ja päättynyt {ended}: nyt asiakkaita on {end}.",
  sv: "Antalet kunder var {start} när perioden började. Hittills har nya varit {admitted}, på nytt öppnade {reopened} och avslutade {ended}: nu är antalet {end}.",
  en: "The number of customers was {start} when the period began. So far new {admitted}, re-opened {reopened}, ended {ended}: now {end}.",
};

export const range: Words = {
  fi: "Kuukausien lopussa asiakkaiden määrä oli {from}–{to}.",
  sv: "I slutet av månaderna var antalet kunder {from}–{to}.",
  en: "At the month ends the number of customers was {from}–{to}.",
};

export const rangeSoFar: Words = {
  fi: "Kuukausien lopussa asiakkaiden määrä on tähän mennessä ollut {from}–{to}.",
  sv: "I slutet av månaderna har antalet kunder hittills varit {from}–{to}.",
  en: "At the month ends the number of customers has so far been {from}–{to}.",
};

export const level: Words = {
  fi: "Asiakkaiden määrä on ollut kaikkien kuukausien lopussa sama, {from}.",
  sv: "Antalet kunder har varit detsamma i slutet av alla månader, {from}.",
  en: "The number of customers has been the same at every month end, {from}.",
};

export const minors: Template = {
  none: {
    fi: "Asiakkaiden joukossa ei ollut alaikäisiä.",
    sv: "Inga minderåriga fanns bland kunderna.",
    en: "None of the customers was a minor.",
  },
  one: {
    fi: "Asiakkaista yksi oli alaikäinen.",
    sv: "En av kunderna var minderårig.",
    en: "One of the customers was a minor.",
  },
  other: {
    fi: "Asiakkaista {count} oli alaikäisiä.",
    sv: "{count} av kunderna var minderåriga.",
    en: "{count} of the customers were minors.",
  },
};

export const nationalities: Template = {
  none: {
    fi: "Asiakkaiden kansalaisuudet eivät ole tiedossa.",
    sv: "Kundernas medborgarskap är inte kända.",
    en: "The nationalities of the customers are not known.",
  },
  one: {
    fi: "Asiakkaat edustivat yhtä kansalaisuutta: {list}.",
    sv: "Kunderna representerade ett medborgarskap: {list}.",
    en: "The customers represented one nationality: {list}.",
  },
  other: {
    fi: "Asiakkaat edustivat {count} kansalaisuutta. Yleisimmät: {list}.",
    sv: "Kunderna representerade {count} medborgarskap. De vanligaste: {list}.",
    en: "The customers represented {count} nationalities. The most common: {list}.",
  },
};

export const mainForm: Words = {
  fi: "Yleisin ensisijainen hyväksikäytön muoto: {list}, {percent} asiakkaista.",
  sv: "Den vanligaste huvudsakliga formen av utnyttjande: {list}, {percent} av kunderna.",
  en: "The most common primary form of exploitation: {list}, {percent} of the customers.",
};

export const mainForms: Words = {
  fi: "Yleisimmät ensisijaiset hyväksikäytön muodot, yhtä monta kutakin: {list}.",
  sv: "De vanligaste huvudsakliga formerna av utnyttjande, lika många av varje: {list}.",
  en: "The most common primary forms of exploitation, as many of each: {list}.",
};

export const since: Words = {
  fi: "Pisimpään jatkunut asiakkuus on alkanut vuonna {year}.",
  sv: "Den kundrelation som pågått längst började år {year}.",
  en: "The longest customership began in {year}.",
};

export const children: Template = {
  none: {
    fi: "Asiakkaiden mukana ei ollut lapsia.",
    sv: "Inga barn följde med kunderna.",
    en: "No children accompanied the customers.",
  },
  one: {
    fi: "Lisäksi autettiin yhtä asiakkaan mukana olevaa lasta.",
    sv: "Dessutom fick ett medföljande barn hjälp.",
    en: "One accompanying child was assisted in addition.",
  },
  other: {
    fi: "Lisäksi autettiin {count} asiakkaiden mukana olevaa lasta.",
    sv: "Dessutom fick {count} medföljande barn hjälp.",
    en: "{count} accompanying children were assisted in addition.",
  },
};

export const ended: Template = {
  none: {
    fi: "{when} auttamistoimet eivät päättyneet keneltäkään.",
    sv: "{when} upphörde hjälpinsatserna inte för någon.",
    en: "{when}, assistance ended for nobody.",
  },
  one: {
    fi: "{when} auttamistoimet päättyivät yhdeltä henkilöltä.",
    sv: "{when} upphörde hjälpinsatserna för en person.",
    en: "{when}, assistance ended for one person.",
  },
  other: {
    fi: "{when} auttamistoimet päättyivät {count} henkilöltä.",
    sv: "{when} upphörde hjälpinsatserna för {count} personer.",
    en: "{when}, assistance ended for {count} people.",
  },
};

export const grounds: Words = {
  fi: "Lopettamisen perusteet: {list}.",
  sv: "Grunderna för att hjälpen upphörde: {list}.",
  en: "The grounds of ending: {list}.",
};

export const returns: Words = {
  fi: "Suomesta poistuneiden paluun tavat: {list}.",
  sv: "Hur de som lämnade Finland återvände: {list}.",
  en: "How those who left Finland returned: {list}.",
};
