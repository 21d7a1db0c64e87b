import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  titleOf: {
    fi: "Auttamistoimien lopettaminen, asiakas {reference}",
    sv: "Upphörande av hjälpinsatser, kund {reference}",
    en: "Ending of assistance, customer {reference}",
  },
  toCustomer: { fi: "Avaa asiakas {reference}", sv: "Öppna kunden {reference}", en: "Open the customer {reference}" },
  nameUnknown: { fi: "Nimi ei ole tiedossa", sv: "Namnet är inte känt", en: "The name is not known" },
  since: { fi: "Asiakas {day} alkaen", sv: "Kund från {day}", en: "Customer since {day}" },
  endedOn: {
    fi: "Asiakkuus päättyi {day}",
    sv: "Kundrelationen upphörde den {day}",
    en: "The customership ended on {day}",
  },
  notNow: {
    fi: "Lopettamista ei voi nyt ehdottaa",
    sv: "Upphörande kan inte föreslås nu",
    en: "Nothing can be proposed now",
  },
  children: {
    fi: "Asiakkaan lapsen asiakkuus ei pääty tällä päätöksellä: {references}. Arvioi jatko erikseen.",
    sv: "Kundrelationen för kundens barn upphör inte genom detta beslut: {references}. Bedöm fortsättningen särskilt.",
    en: "The customership of the customer's child does not end by this decision: {references}. Consider it separately.",
  },

  statutoryGround: { fi: "Lain peruste", sv: "Lagens grund", en: "Ground in the Act" },
  ground: { fi: "Peruste tilastossa", sv: "Grund i statistiken", en: "Ground as counted" },
  returnWay: { fi: "Paluun tapa", sv: "Sätt att återvända", en: "Way of return" },
  unknownWay: { fi: "Ei tiedossa", sv: "Inte känt", en: "Not known" },
  assessment: { fi: "Kokonaisarvio", sv: "Helhetsbedömning", en: "Overall assessment" },
  assessmentHelp: {
    fi: "Teksti tulee kirjeeseen sellaisenaan. Kirjoita henkilölle ymmärrettävästi.",
    sv: "Texten tas in i brevet som den är. Skriv så att personen förstår.",
    en: "The text goes into the letter as it is. Write so that the person understands.",
  },
  hearing: { fi: "Kuuleminen", sv: "Hörande", en: "Hearing" },
  hearingQuestion: { fi: "Kuultiinko henkilöä?", sv: "Hördes personen?", en: "Was the person heard?" },
  mustBeHeard: {
    fi: "12 vuotta täyttänyttä lasta on kuultava, ellei lapsi ole kadonnut.",
    sv: "Ett barn som fyllt 12 år ska höras, om barnet inte är försvunnet.",
    en: "A child of 12 or over is heard, unless the child has disappeared.",
  },
  wasHeard: { fi: "Henkilöä kuultiin", sv: "Personen hördes", en: "The person was heard" },
  notHeard: { fi: "Henkilöä ei kuultu", sv: "Personen hördes inte", en: "The person was not heard" },
  heardOn: { fi: "Kuulemispäivä", sv: "Dag för hörande", en: "Heard on" },
  hearingSummary: { fi: "Kuulemisen sisältö", sv: "Innehållet i hörandet", en: "What was said" },
  notHeardReason: {
    fi: "Miksi henkilöä ei kuultu",
    sv: "Varför personen inte hördes",
    en: "Why the person was not heard",
  },
  heard: { fi: "Kuultu {day}", sv: "Hörd den {day}", en: "Heard on {day}" },
  aftercare: {
    fi: "Auttamistoimien viimeinen päivä",
    sv: "Hjälpinsatsernas sista dag",
    en: "Last day of assistance",
  },
  aftercareHelp: {
    fi: "Jos auttamistoimet jatkuvat päätöksen jälkeen ({section})",
    sv: "Om hjälpinsatserna fortsätter efter beslutet ({section})",
    en: "Where assistance goes on after the decision ({section})",
  },
  noAftercare: { fi: "Päättyvät heti", sv: "Upphör genast", en: "Ends at once" },
  atOnce: {
    fi: "Päätös pannaan täytäntöön heti, vaikka siihen haettaisiin muutosta",
    sv: "Beslutet verkställs genast, även om det överklagas",
    en: "The decision is enforced at once, also where it is appealed",
  },
  enforcement: { fi: "Täytäntöönpano", sv: "Verkställighet", en: "Enforcement" },
  enforcedAtOnce: { fi: "Heti", sv: "Genast", en: "At once" },
  enforcedWhenFinal: { fi: "Kun päätös on lainvoimainen", sv: "När beslutet har vunnit laga kraft", en: "Once final" },

  consequence: {
    fi: "Asiakkuus auttamisjärjestelmässä päättyy tänään.",
    sv: "Kundrelationen i hjälpsystemet upphör i dag.",
    en: "The customership of the assistance system ends today.",
  },
  consequenceAftercare: {
    fi: "Asiakkuus päättyy tänään. Auttamistoimet jatkuvat vielä, viimeinen päivä on {day}.",
    sv: "Kundrelationen upphör i dag. Hjälpinsatserna fortsätter ännu, sista dagen är {day}.",
    en: "The customership ends today. Assistance still goes on; the last day is {day}.",
  },
});
