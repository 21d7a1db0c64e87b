import { calendarDate } from "../kernel/index.ts";
import type { LawRule } from "./law.ts";

const act746 = calendarDate("2011-09-01");
const act388 = calendarDate("2015-07-01");
const lastDayOfR2 = calendarDate("2022-12-31");
const act1294 = calendarDate("2023-01-01");
const act615 = calendarDate("2020-09-01");

/** Rules on children, on the help given, on secrecy and on keeping data. */
export const customerRules: readonly LawRule[] = [
  {
    id: "CHD-1",
    validFrom: act746,
    validTo: null,
    section: "746/2011 s.5",
    check: "ChildNotHeard",
    text: {
      fi: "Lapsen mielipide selvitetään, 12 vuotta täyttänyttä kuullaan, ja lasta koskeva asia käsitellään kiireellisenä.",
      sv: "Barnets åsikt utreds, den som fyllt 12 år hörs, och ärenden som gäller barn behandlas skyndsamt.",
      en: "A child's wishes are found out, a child of 12 or over is heard, and a child's matter is urgent.",
    },
  },
  {
    id: "CHD-2",
    validFrom: act746,
    validTo: null,
    section: "746/2011 s.39, s.38 e",
    check: "note",
    text: {
      fi: "Ilman huoltajaa olevalle lapsiuhrille määrätään viipymättä edustaja.",
      sv: "För ett barnoffer utan vårdnadshavare förordnas en företrädare utan dröjsmål.",
      en: "A representative is appointed without delay for an unaccompanied child victim.",
    },
  },
  {
    id: "SRV-2",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.38 a.2",
    check: "note",
    text: {
      fi: "Auttamistoimia ei anneta vastoin henkilön tahtoa, lastensuojelulakia lukuun ottamatta.",
      sv: "Hjälpinsatser ges inte mot personens vilja, med undantag för barnskyddslagen.",
      en: "No help is given against the person's will, save under the Child Welfare Act.",
    },
  },
  {
    id: "SRV-3",
    validFrom: act388,
    validTo: lastDayOfR2,
    section: "746/2011 s.38 b",
    check: "note",
    text: {
      fi: "Ilman kotikuntaa olevaa auttaa Joutsenon vastaanottokeskus, muita kotikunta.",
      sv: "Den som saknar hemkommun får hjälp av förläggningen i Joutseno, andra av hemkommunen.",
      en: "Joutseno helps those without a municipality of residence, the home municipality the others.",
    },
  },
  {
    id: "SRV-4",
    validFrom: act1294,
    validTo: null,
    section: "746/2011 s.38 b, s.33.3, s.59 a",
    check: "note",
    text: {
      fi: "Ilman kotikuntaa olevaa auttaa Joutsenon vastaanottokeskus, muita hyvinvointialue, Helsingin kaupunki tai HUS-yhtymä.",
      sv: "Den som saknar hemkommun får hjälp av förläggningen i Joutseno, andra av välfärdsområdet, Helsingfors stad eller HUS-sammanslutningen.",
      en: "Joutseno helps those without a municipality of residence; the wellbeing services county, Helsinki or HUS the others.",
    },
  },
  {
    id: "CNF-1",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.37",
    check: "note",
    text: {
      fi: "Poliisille voidaan kertoa välttämätön, kun henkeä, terveyttä tai vapautta uhkaa vakava vaara.",
      sv: "Polisen kan få nödvändig information, när liv, hälsa eller frihet är allvarligt hotade.",
      en: "The police may be told what is necessary where life, health or liberty is seriously threatened.",
    },
  },
  {
    id: "CNF-2",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.58",
    check: "note",
    text: {
      fi: "Toinen viranomainen saa tehtäväänsä varten välttämättömät tiedot, palveluntuottaja vain oman asiakkaansa tiedot.",
      sv: "En annan myndighet får de uppgifter som är nödvändiga för dess uppgift, en tjänsteproducent bara om sin egen kund.",
      en: "Another body gets what its duty makes necessary, a producer only what its own customer's service takes.",
    },
  },
  {
    id: "CNF-3",
    validFrom: act746,
    validTo: null,
    section: "746/2011 s.59; 621/1999",
    check: "dataScopeOf",
    text: {
      fi: "Asiakkaan tiedot ovat salassa pidettäviä.",
      sv: "Uppgifterna om en kund är sekretessbelagda.",
      en: "Data on a customer are secret.",
    },
  },
  {
    id: "RET-1",
    validFrom: act746,
    validTo: calendarDate("2020-08-31"),
    section: "746/2011 s.54",
    check: "note",
    text: {
      fi: "Tiedot poistetaan, kun niitä ei tarvita, viimeistään viiden vuoden kuluttua viimeisestä merkinnästä.",
      sv: "Uppgifterna raderas när de inte behövs, senast fem år efter den sista anteckningen.",
      en: "Data are erased when no longer needed, at the latest five years after the last entry.",
    },
  },
  {
    id: "RET-2",
    validFrom: act615,
    validTo: null,
    section: "615/2020 s.15",
    check: "note",
    text: {
      fi: "Henkilö- ja asiatiedoilla on omat säilytysaikansa; erityiset henkilötiedot poistetaan heti, kun ne ovat tarpeettomia.",
      sv: "Identitets- och ärendeuppgifter har egna förvaringstider; särskilda kategorier raderas genast när de är onödiga.",
      en: "Identity and matter data have times of their own; special categories are erased as soon as they are unnecessary.",
    },
  },
  {
    id: "CRM-1",
    validFrom: calendarDate("2025-01-01"),
    validTo: null,
    section: "Criminal Code 25:3 (696/2024)",
    check: "note",
    text: {
      fi: "Pakkoavioliitto ja siihen rinnastuva liitto nimetään ihmiskaupan tunnusmerkistössä.",
      sv: "Tvångsäktenskap och jämförbara förbund nämns i brottsbeskrivningen för människohandel.",
      en: "Forced marriage or a comparable union is named in the offence of human trafficking.",
    },
  },
];
