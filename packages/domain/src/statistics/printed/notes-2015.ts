import type { PrintedNote } from "./printed.ts";

/** Where the overview of 2015 does not add up, and where it says more than should be published. */
export const notes2015: readonly PrintedNote[] = [
  {
    id: "mentions",
    statements: [
      "admitted.finlandLabour",
      "admitted.finlandSexual",
      "admitted.finlandOther",
      "admitted.finlandMentions",
      "admitted.finlandPersons",
      "admitted.finlandShare",
      "admitted.abroad",
      "admitted.total",
    ],
    words: {
      fi: "Painetut muodot Suomessa ovat 20 + 7 + 6 = 33, ulkomailla hyväksikäytettyjä on 20 ja uusia asiakkaita 52. Luvut täsmäävät, kun 33 luetaan muotojen maininnoiksi: henkilöitä on 32 (62 % 52:sta), ja yhdellä heistä on kaksi muotoa. Henkilöt lasketaan kerran, muodot mainintoina.",
      sv: "De tryckta formerna i Finland är 20 + 7 + 6 = 33, de som utnyttjats utomlands är 20 och de nya kunderna 52. Talen stämmer när 33 läses som omnämnanden av former: personerna är 32 (62 % av 52), och en av dem har två former. Personer räknas en gång, former som omnämnanden.",
      en: "The printed forms in Finland are 20 + 7 + 6 = 33, those exploited abroad 20, and new customers 52. The numbers agree when 33 is read as mentions of forms: there are 32 persons (62 % of 52), and one of them has two forms. Persons are counted once, forms as mentions.",
    },
  },
  {
    id: "change",
    statements: ["referred.change", "referred.firstHalf", "referred.total"],
    words: {
      fi: "Loppuvuonna esityksiä oli 75 − 44 = 31. Muutos 44:stä 31:een on −29,5 %, ei −31 %: painettu luku lienee sekoittunut esitysten määrään. Prosentti lasketaan luvuista, ja painettu luku näytetään vain painettuna.",
      sv: "Andra halvåret hade 75 − 44 = 31 framställningar. Förändringen från 44 till 31 är −29,5 %, inte −31 %: den tryckta siffran har troligen blandats ihop med antalet. Procenten räknas ur talen, och den tryckta siffran visas bara som tryckt.",
      en: "The second half had 75 − 44 = 31 referrals. From 44 to 31 is −29.5 %, not −31 %: the printed number was probably mixed up with the count. The percentage is computed from the counts, and the printed one is shown only as printed.",
    },
  },
  {
    id: "opening",
    statements: ["customers.opening", "customers.monthEnds", "customers.total", "ended.total"],
    words: {
      fi: "Katsauksen mukaan asiakkaita oli koko vuoden 85–95. Kun lopussa oli 89, uusia tuli 52 ja päättyi 44, vuoden alkaessa asiakkaita oli 89 − 52 + 44 = 81. Väli 85–95 voi pitää paikkansa kuukausien lopuissa, ei vuoden alkaessa.",
      sv: "Enligt översikten fanns det 85–95 kunder hela året. När slutet är 89, de nya 52 och de avslutade 44, började året med 89 − 52 + 44 = 81 kunder. Intervallet 85–95 kan stämma i slutet av månaderna, inte när året började.",
      en: "The overview says 85–95 customers throughout the year. With 89 at the end, 52 new and 44 ended, the year began with 89 − 52 + 44 = 81. The range 85–95 can hold at the month ends, not at the opening.",
    },
  },
  {
    id: "oneBySubtraction",
    statements: ["ended.moved", "ended.assistedReturn"],
    words: {
      fi: "Neljästä kotimaahansa muuttaneesta kolme palasi avustetusti: vähennyslasku paljastaa yhden henkilön paluun. Julkaistavissa taulukoissa näin ei saa olla.",
      sv: "Av fyra som flyttade till hemlandet återvände tre med assistans: en subtraktion röjer hur en person återvände. Så får det inte vara i publicerade tabeller.",
      en: "Of four who moved back, three went by assisted return: subtraction singles out one person. Published tables must not do so.",
    },
  },
  {
    id: "smallCounts",
    statements: ["customers.minors", "ended.deported"],
    words: {
      fi: "Pieni luku haavoittuvasta ryhmästä: julkaistaessa luku pyöristetään tai peitetään.",
      sv: "Ett litet tal om en utsatt grupp: vid publicering avrundas eller döljs det.",
      en: "A small count of a vulnerable group: it is rounded or suppressed before publication.",
    },
  },
];
