import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  title: { fi: "Haku", sv: "Sökning", en: "Search" },
  lede: {
    fi: "Haku löytää asiakkaat, esitykset ja organisaatiot nimellä tai asianumerolla. Kirjoitusvirheet ja taivutus eivät haittaa.",
    sv: "Sökningen hittar kunder, framställningar och organisationer med namn eller ärendenummer. Skrivfel och böjning stör inte.",
    en: "The search finds customers, referrals and bodies by name or reference. Misspellings and inflection do no harm.",
  },
  label: { fi: "Nimi tai asianumero", sv: "Namn eller ärendenummer", en: "Name or reference" },
  results: { fi: "Tulokset", sv: "Resultat", en: "Results" },
  found: {
    fi: "{count, plural, =0 {Ei tuloksia} one {# tulos} other {# tulosta}}",
    sv: "{count, plural, =0 {Inga resultat} one {# resultat} other {# resultat}}",
    en: "{count, plural, =0 {No results} one {# result} other {# results}}",
  },
  first: {
    fi: "Ensimmäiset {count} tulosta",
    sv: "De {count} första resultaten",
    en: "The first {count} results",
  },
  customers: { fi: "Asiakkaat", sv: "Kunder", en: "Customers" },
  referrals: { fi: "Esitykset", sv: "Framställningar", en: "Referrals" },
  bodies: { fi: "Organisaatiot", sv: "Organisationer", en: "Organisations" },
  byName: { fi: "Nimi vastaa hakua", sv: "Namnet motsvarar sökningen", en: "The name is like the search" },
  byReference: {
    fi: "Asianumero vastaa hakua",
    sv: "Ärendenumret motsvarar sökningen",
    en: "The reference is like the search",
  },
  unnamed: { fi: "Nimi ei tiedossa", sv: "Namnet är okänt", en: "Name unknown" },
  current: { fi: "asiakas {from} alkaen", sv: "kund från {from}", en: "customer since {from}" },
  ended: { fi: "asiakkuus päättynyt {to}", sv: "kundrelationen upphörde {to}", en: "customership ended {to}" },
  nothing: { fi: "Haulla ei löytynyt mitään", sv: "Sökningen gav inga resultat", en: "The search found nothing" },
  nothingText: {
    fi: "Kokeile sukunimeä tai asianumeron osaa. Näet vain oman yksikkösi asiat.",
    sv: "Pröva efternamnet eller numret i ärendenumret. Du ser bara den egna enhetens ärenden.",
    en: "Try the family name or the number of the reference. You see your own unit's matters only.",
  },
  start: { fi: "Kirjoita, mitä haet", sv: "Skriv vad du söker", en: "Write what you look for" },
  all: { fi: "Näytä kaikki tulokset", sv: "Visa alla resultat", en: "Show all results" },
  recent: { fi: "Viimeksi avatut asiakkaat", sv: "Senast öppnade kunder", en: "Customers opened lately" },
});
