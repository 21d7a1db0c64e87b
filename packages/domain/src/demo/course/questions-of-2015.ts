import { calendarDate } from "../../kernel/index.ts";
import type { Question } from "../../questions/index.ts";
import { questionId } from "./names.ts";
import { asAmended, overviewOf2015, receptionAct, sources } from "./sources.ts";

/**
 * What questions of the bank asked under the law of 2015: their first versions, which those of the law of today follow. Nobody is
 * asked them any more; the bank keeps and shows them.
 */
export const demoQuestionsOf2015: readonly Question[] = [
  {
    id: questionId("m6-q-identified"),
    module: "m6",
    use: "both",
    stem: {
      fi: "Lain mukaan sellaisena kuin se oli 31.12.2015: mitä uhrin asiakkuus auttamisjärjestelmässä merkitsi?",
      sv: "Enligt lagen sådan den var den 31 december 2015: vad innebar det att ett offer var kund i hjälpsystemet?",
      en: "Under the law as it stood on 31 December 2015: what did a victim's customership in the assistance system mean?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Asiakas oli tunnistettu uhriksi, ja se sitoi kaikkia viranomaisia.",
            sv: "Kunden var identifierad som offer, och det band alla myndigheter.",
            en: "The customer was identified as a victim, and that bound every authority.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Asiakas oli tunnistettu uhriksi auttamista varten, eikä se sitonut muita.",
            sv: "Kunden var identifierad som offer för att få hjälp, och det band inga andra.",
            en: "The customer was identified as a victim for assistance, and that bound nobody else.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Asiakas ei ollut sen perusteella virallisesti tunnistettu uhri.",
            sv: "Kunden var inte på den grunden ett officiellt identifierat offer.",
            en: "The customer was not by that fact a formally identified victim.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Asiakas oli tunnistettu uhriksi, jos hänellä oli oleskelulupa.",
            sv: "Kunden var identifierad som offer om hen hade uppehållstillstånd.",
            en: "The customer was identified as a victim if they had a residence permit.",
          },
        },
      ],
      right: "c",
    },
    reason: {
      fi: "1.7.2015–31.12.2022 ottaminen auttamisjärjestelmään ja tunnistaminen olivat erillisiä. Tunnistaa saattoivat esitutkintaviranomainen tai syyttäjä, Maahanmuuttovirasto ja rajatuissa tapauksissa auttamisjärjestelmä.",
      sv: "Under tiden 1.7.2015–31.12.2022 var intagning i hjälpsystemet och identifiering skilda åt. Identifiera kunde förundersökningsmyndigheten eller åklagaren, Migrationsverket och i begränsade fall hjälpsystemet.",
      en: "From 1 July 2015 to 31 December 2022 admission and identification were apart. The pre-trial authority or prosecutor, the Immigration Service and, in limited cases, the assistance system could identify.",
    },
    source: sources(asAmended(receptionAct("38"), "388/2015"), overviewOf2015),
    signs: [],
    lawAsOf: calendarDate("2015-12-31"),
  },
  {
    id: questionId("m6-q14"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Laillisesti maassa olevalle asiakkaalle voidaan antaa toipumisaika.",
      sv: "En kund som vistas lagligt i landet kan ges en återhämtningsperiod.",
      en: "A customer who is legally in the country can be given a recovery period.",
    },
    body: { kind: "true_false", right: true },
    reason: {
      fi: "Toipumisaika on Suomen kansalaiselle tai laillisesti maassa olevalle: 30 päivää, jota voidaan jatkaa enintään 60 päivällä.",
      sv: "Återhämtningsperioden är för en finsk medborgare eller för den som vistas lagligt i landet: 30 dagar, som kan förlängas med högst 60 dagar.",
      en: "The recovery period is for a Finnish citizen or somebody legally in the country: 30 days, which may be extended by at most 60.",
    },
    source: asAmended(receptionAct("36.1"), "388/2015"),
    signs: [],
    lawAsOf: calendarDate("2015-12-31"),
  },
  {
    id: questionId("m5-q12"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Poliisi lopettaa ihmiskaupan esitutkinnan. Mitä asiakkuudelle tapahtuu?",
      sv: "Polisen lägger ned förundersökningen om människohandel. Vad händer med kundrelationen?",
      en: "The police end the trafficking investigation. What happens to the customership?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Asiakkuus päättyy aina",
            sv: "Kundrelationen upphör alltid",
            en: "The customership always ends",
          },
        },
        {
          id: "b",
          text: {
            fi: "Auttamistoimia ei voida lopettaa tällä perusteella",
            sv: "Hjälpinsatserna kan inte upphöra på den grunden",
            en: "Assistance cannot be ended on that ground",
          },
        },
        {
          id: "c",
          text: {
            fi: "Auttamistoimet voidaan lopettaa, jos päätöksestä käy ilmi, ettei kyse ole ihmiskaupasta",
            sv: "Hjälpinsatserna kan upphöra, om beslutet visar att det inte är fråga om människohandel",
            en: "Assistance may be ended if the decision shows that there was no trafficking",
          },
        },
        {
          id: "d",
          text: {
            fi: "Asiakkuus siirtyy syyttäjälle, joka päättää avun jatkumisesta",
            sv: "Kundrelationen går över till åklagaren, som beslutar om hjälpen fortsätter",
            en: "The customership passes to the prosecutor, who decides whether help goes on",
          },
        },
      ],
      right: "c",
    },
    reason: {
      fi: "Esitutkinnan lopettamispäätös on peruste lopettaa auttamistoimet vain, jos siitä käy ilmi, ettei ihmiskaupparikosta ole tapahtunut.",
      sv: "Ett beslut om att lägga ned förundersökningen är en grund för upphörande bara om det visar att inget människohandelsbrott har skett.",
      en: "A decision to end the investigation is a ground for ending assistance only if it shows that no trafficking offence took place.",
    },
    source: asAmended(receptionAct("38 f.1"), "388/2015"),
    signs: [],
    lawAsOf: calendarDate("2015-12-31"),
  },
];
