import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { helpCourse, receptionAct, site, sources, victimSupport } from "../sources.ts";

/** Non-punishment, secrecy, who does what, and who is identified. */
export const questionsOnPartners: readonly Question[] = [
  {
    id: questionId("m6-q09"),
    module: "m6",
    use: "both",
    stem: {
      fi: "Nuori on jäänyt kiinni varkaudesta ja sanoo, että hänet pakotettiin siihen. Mitä teet?",
      sv: "En ung person har ertappats med stöld och säger sig ha tvingats till den. Vad gör du?",
      en: "A young person was caught stealing and says that they were made to do it. What do you do?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Lupaan, ettei hän saa rangaistusta, jos hän kertoo kaiken.",
            sv: "Jag lovar att hen inte straffas om hen berättar allt.",
            en: "I promise that they will not be punished if they tell everything.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Käsittelen asiaa vain varkautena, koska teko on selvä.",
            sv: "Jag behandlar saken bara som en stöld, eftersom gärningen är klar.",
            en: "I treat the matter only as theft, because the act is clear.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Pyydän häntä korvaamaan vahingon, ennen kuin apua aletaan järjestää.",
            sv: "Jag ber hen ersätta skadan innan hjälpen börjar ordnas.",
            en: "I ask them to make good the damage before help is arranged.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Otan rankaisemattomuuden puheeksi poliisin tai syyttäjän kanssa.",
            sv: "Jag tar upp frågan om straffrihet med polisen eller åklagaren.",
            en: "I raise non-punishment with the police or the prosecutor.",
          },
        },
      ],
      right: "d",
    },
    reason: {
      fi: "Pakotettu tekijä voi olla uhri. Poliisi ja syyttäjä arvioivat asian, joten mahdollisuus on sanottava heille; rangaistuksesta ei voi luvata mitään.",
      sv: "Den som tvingats till en gärning kan vara ett offer. Polisen och åklagaren bedömer saken, så möjligheten måste sägas till dem; om straffet kan man inte lova något.",
      en: "Somebody who was forced may be a victim. The police and the prosecutor weigh that, so the possibility must be told to them; nothing can be promised about the penalty.",
    },
    source: sources(victimSupport, helpCourse),
    signs: ["C1", "C2"],
    lawAsOf: null,
  },
  {
    id: questionId("m6-q17"),
    module: "m6",
    use: "check",
    stem: {
      fi: "Yhdistä toimija ja tehtävä.",
      sv: "Para ihop aktör och uppgift.",
      en: "Match the body with its task.",
    },
    body: {
      kind: "match",
      pairs: [
        {
          id: "a",
          left: { fi: "Maahanmuuttovirasto", sv: "Migrationsverket", en: "Finnish Immigration Service" },
          right: {
            fi: "Päättää oleskeluluvasta",
            sv: "Beslutar om uppehållstillstånd",
            en: "Decides on a residence permit",
          },
        },
        {
          id: "b",
          left: { fi: "Poliisi", sv: "Polisen", en: "Police" },
          right: { fi: "Tutkii rikoksen", sv: "Utreder brottet", en: "Investigates the offence" },
        },
        {
          id: "c",
          left: {
            fi: "Työsuojeluviranomainen",
            sv: "Arbetarskyddsmyndigheten",
            en: "Occupational safety and health authority",
          },
          right: { fi: "Valvoo työoloja", sv: "Övervakar arbetsförhållanden", en: "Supervises working conditions" },
        },
        {
          id: "d",
          left: { fi: "Rikosuhripäivystys", sv: "Brottsofferjouren", en: "Victim Support Finland" },
          right: {
            fi: "Antaa tukihenkilön rikosprosessiin",
            sv: "Ger en stödperson i brottsprocessen",
            en: "Gives a support person in criminal proceedings",
          },
        },
        {
          id: "e",
          left: { fi: "Hyvinvointialue", sv: "Välfärdsområdet", en: "Wellbeing services county" },
          right: { fi: "Järjestää sosiaalipalvelut", sv: "Ordnar socialservice", en: "Arranges social services" },
        },
      ],
    },
    reason: {
      fi: "Kukin toimija tekee omaa tehtäväänsä. Kun tiedät, kuka vastaa mistä, ihmistä ei juoksuteta luukulta toiselle.",
      sv: "Varje aktör sköter sin egen uppgift. När du vet vem som ansvarar för vad behöver människan inte skickas runt.",
      en: "Each body does its own task. When you know who does what, the person is not sent from door to door.",
    },
    source: sources(site, receptionAct("38 b")),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m6-q18"),
    module: "m6",
    use: "check",
    stem: {
      fi: "Järjestö tuottaa asumispalvelua yhdelle auttamisjärjestelmän asiakkaalle. Mitä tietoja se saa?",
      sv: "En organisation producerar boendeservice för en kund i hjälpsystemet. Vilka uppgifter får den?",
      en: "An NGO provides housing for one customer of the assistance system. Which data does it get?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kaikki tiedot kaikista asiakkaista, koska se on kumppani",
            sv: "Alla uppgifter om alla kunder, eftersom den är en partner",
            en: "All data on every customer, because it is a partner",
          },
        },
        {
          id: "b",
          text: {
            fi: "Kaikki tiedot omasta asiakkaastaan, myös esitutkinnasta",
            sv: "Alla uppgifter om den egna kunden, också om förundersökningen",
            en: "All data on its own customer, including the investigation",
          },
        },
        {
          id: "c",
          text: {
            fi: "Vain sen, mikä on välttämätöntä oman asiakkaan palvelussa",
            sv: "Bara det som är nödvändigt för tjänsten till den egna kunden",
            en: "Only what is necessary for the service of its own customer",
          },
        },
        {
          id: "d",
          text: {
            fi: "Ei mitään tietoja, ei edes suostumuksella tai nimettömästi",
            sv: "Inga uppgifter alls, inte ens med samtycke eller utan namn",
            en: "No data at all, not even with consent or without a name",
          },
        },
      ],
      right: "c",
    },
    reason: {
      fi: "Palveluntuottaja saa vain sen, mikä on välttämätöntä sen oman asiakkaan palvelua varten. Muu on salassa pidettävää.",
      sv: "En tjänsteproducent får bara det som är nödvändigt för tjänsten till den egna kunden. Resten är sekretessbelagt.",
      en: "A service producer gets only what is necessary for the service of its own customer. The rest is secret.",
    },
    source: receptionAct("58"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q20"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Kun rikoksen selvittämistä avustava otetaan auttamisjärjestelmään, hänet on samalla tunnistettu ihmiskaupan uhriksi.",
      sv: "När den som hjälper till att utreda brottet tas in i hjälpsystemet har hen samtidigt identifierats som offer för människohandel.",
      en: "When a person who helps to investigate the offence is admitted to the assistance system, they are at the same time identified as a victim of trafficking.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Vain uhrina ottaminen on tunnistamista. Rikoksen selvittämistä avustava ja asiakkaan lapsi otetaan muulla perusteella.",
      sv: "Bara intagning som offer är identifiering. Den som hjälper till att utreda brottet och ett barn till en kund tas in på en annan grund.",
      en: "Only admission as a victim is identification. A witness and a customer's accompanying child are admitted on another basis.",
    },
    source: receptionAct("35.1–3"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
];
