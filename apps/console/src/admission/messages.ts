import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  titleOf: {
    fi: "Päätös esityksestä {reference}",
    sv: "Beslut om framställningen {reference}",
    en: "Decision on the referral {reference}",
  },
  toReferral: {
    fi: "Avaa esitys {reference}",
    sv: "Öppna framställningen {reference}",
    en: "Open the referral {reference}",
  },
  nameUnknown: { fi: "Nimi ei ole tiedossa", sv: "Namnet är inte känt", en: "The name is not known" },
  received: { fi: "Saapunut {day}", sv: "Inkommen {day}", en: "Received on {day}" },
  notNow: {
    fi: "Päätöstä ei voi nyt ehdottaa",
    sv: "Ett beslut kan inte föreslås nu",
    en: "Nothing can be proposed now",
  },
  notByNow: {
    fi: "Tältä ajalta päätökset siirretään rekisteristä, eikä uusia tehdä.",
    sv: "Från denna tid överförs besluten från registret; inga nya fattas.",
    en: "Decisions of this time are taken over from a register; none is made.",
  },

  basis: { fi: "Peruste, jota tutkitaan", sv: "Grund som prövas", en: "Basis that is considered" },
  identifies: {
    fi: "{sections} – ottaminen on samalla tunnistaminen ihmiskaupan uhriksi.",
    sv: "{sections} – intagningen är samtidigt en identifiering som offer för människohandel.",
    en: "{sections} – admission is at the same time identification as a victim of human trafficking.",
  },
  met: { fi: "Täyttyykö edellytys?", sv: "Uppfylls förutsättningen?", en: "Is the condition met?" },
  yes: { fi: "Täyttyy", sv: "Uppfylls", en: "Met" },
  no: { fi: "Ei täyty", sv: "Uppfylls inte", en: "Not met" },
  reasons: { fi: "Perustelut", sv: "Motivering", en: "Reasons" },
  reasonsHelp: {
    fi: "Teksti tulee kirjeeseen sellaisenaan. Kirjoita henkilölle ymmärrettävästi.",
    sv: "Texten tas in i brevet som den är. Skriv så att personen förstår.",
    en: "The text goes into the letter as it is. Write so that the person understands.",
  },
  adult: {
    fi: "Aikuinen, jonka lapsi henkilö on",
    sv: "Den vuxna vars barn personen är",
    en: "The adult whose child this is",
  },
  noAdult: {
    fi: "Esityksessä ei ole nimetty aikuista, joka on asiakas. Täydennä ensin esitykseen lapsen vanhempi.",
    sv: "Framställningen nämner ingen vuxen som är kund. Komplettera först framställningen med barnets förälder.",
    en: "The referral names no adult who is a customer. First add the child's parent to the referral.",
  },
  outcome: { fi: "Ratkaisu", sv: "Avgörande", en: "Outcome" },
  positive: { fi: "Otetaan auttamisjärjestelmään", sv: "Tas in i hjälpsystemet", en: "Admitted" },
  negative: { fi: "Ei oteta auttamisjärjestelmään", sv: "Tas inte in i hjälpsystemet", en: "Not admitted" },
  negativeReason: { fi: "Kielteisen ratkaisun syy", sv: "Orsak till avslaget", en: "Reason for not admitting" },

  consequencePositive: {
    fi: "Esitys suljetaan ja henkilöstä tulee auttamisjärjestelmän asiakas.",
    sv: "Framställningen avslutas och personen blir kund i hjälpsystemet.",
    en: "The referral is closed and the person becomes a customer.",
  },
  consequenceNegative: {
    fi: "Esitys suljetaan. Asiakkuutta ei synny.",
    sv: "Framställningen avslutas. Ingen kundrelation uppstår.",
    en: "The referral is closed. No customership begins.",
  },
  customer: { fi: "Asiakas {reference}", sv: "Kund {reference}", en: "Customer {reference}" },
});
