import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { asAmended, overviewOf2015, receptionAct, sources } from "../sources.ts";

/** What help there is, who gives it, and what admission means on a day. */
export const questionsOnHelp: readonly Question[] = [
  {
    id: questionId("m6-q05"),
    module: "m6",
    use: "check",
    stem: {
      fi: "Auttamisjärjestelmä tutkii ihmiskaupparikoksia.",
      sv: "Hjälpsystemet utreder människohandelsbrott.",
      en: "The assistance system investigates trafficking offences.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Auttamisjärjestelmä auttaa, neuvoo ja kouluttaa. Rikoksia tutkivat poliisi ja Rajavartiolaitos.",
      sv: "Hjälpsystemet hjälper, ger råd och utbildar. Brott utreds av polisen och Gränsbevakningsväsendet.",
      en: "The assistance system helps, advises and trains. The police and the Border Guard investigate offences.",
    },
    source: overviewOf2015,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m6-q06"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Henkilö voidaan ottaa auttamisjärjestelmään, vaikka hyväksikäyttö on tapahtunut kokonaan ulkomailla ennen Suomeen tuloa.",
      sv: "En person kan tas in i hjälpsystemet även om utnyttjandet helt har skett utomlands före ankomsten till Finland.",
      en: "A person can be admitted to the assistance system even if the exploitation took place wholly abroad before they came to Finland.",
    },
    body: { kind: "true_false", right: true },
    reason: {
      fi: "Hyväksikäytön paikka ei ratkaise. Ratkaisevaa on, että henkilö voi olla ihmiskaupan uhri ja tarvitsee auttamistoimia.",
      sv: "Platsen för utnyttjandet är inte avgörande. Det avgörande är att personen kan vara offer för människohandel och behöver hjälpinsatser.",
      en: "The place of exploitation does not decide. What decides is that the person may be a victim of trafficking and needs assistance measures.",
    },
    source: sources(overviewOf2015, receptionAct("35.1")),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m6-q10"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Asiakkaalla on kotikunta Mikkelissä. Kuka vastaa hänen sosiaalipalveluistaan?",
      sv: "En kund har sin hemkommun i S:t Michel. Vem ansvarar för kundens socialservice?",
      en: "A customer's municipality of residence is Mikkeli. Who is responsible for their social services?",
    },
    body: {
      kind: "single",
      choices: [
        { id: "a", text: { fi: "Hyvinvointialue", sv: "Välfärdsområdet", en: "The wellbeing services county" } },
        {
          id: "b",
          text: {
            fi: "Joutsenon vastaanottokeskus",
            sv: "Förläggningen i Joutseno",
            en: "The Joutseno reception centre",
          },
        },
        { id: "c", text: { fi: "Maahanmuuttovirasto", sv: "Migrationsverket", en: "The Finnish Immigration Service" } },
        {
          id: "d",
          text: {
            fi: "Esityksen tehnyt järjestö",
            sv: "Organisationen som gjorde framställningen",
            en: "The NGO that referred the customer",
          },
        },
      ],
      right: "a",
    },
    reason: {
      fi: "Vuoden 2023 alusta palveluista vastaa kotikunnan perusteella hyvinvointialue. Auttamisjärjestelmä neuvoo ja ohjaa tätäkin asiakasta.",
      sv: "Sedan ingången av 2023 ansvarar välfärdsområdet för tjänsterna enligt hemkommunen. Hjälpsystemet ger råd och handledning också till denna kund.",
      en: "Since the beginning of 2023 the wellbeing services county is responsible, by the municipality of residence. The assistance system advises and guides this customer too.",
    },
    source: receptionAct("38 b"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q11"),
    module: "m6",
    use: "check",
    stem: {
      fi: "Aikuiselle asiakkaalle voidaan antaa auttamistoimia vastoin hänen tahtoaan, jos ne ovat hänelle hyväksi.",
      sv: "En vuxen kund kan ges hjälpinsatser mot sin vilja om de är bra för hen.",
      en: "An adult customer can be given assistance measures against their will if they are good for them.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Auttamistoimia ei anneta vastoin henkilön tahtoa. Lastensuojelulain toimet ovat asia erikseen.",
      sv: "Hjälpinsatser ges inte mot personens vilja. Åtgärder enligt barnskyddslagen är en sak för sig.",
      en: "No assistance is given against the person's will. Measures under the Child Welfare Act are a matter of their own.",
    },
    source: receptionAct("38 a.2"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m6-q12"),
    module: "m6",
    use: "check",
    stem: {
      fi: "Mitkä näistä ovat auttamistoimia?",
      sv: "Vilka av dessa är hjälpinsatser?",
      en: "Which of these are assistance measures?",
    },
    body: {
      kind: "multiple",
      choices: [
        {
          id: "a",
          text: { fi: "Rikoksen esitutkinta", sv: "Förundersökning av brottet", en: "Investigation of the offence" },
        },
        { id: "b", text: { fi: "Turvallinen majoitus", sv: "Tryggt boende", en: "Safe accommodation" } },
        {
          id: "c",
          text: {
            fi: "Tulkkaus ja kääntäminen",
            sv: "Tolkning och översättning",
            en: "Interpretation and translation",
          },
        },
        {
          id: "d",
          text: {
            fi: "Oleskeluluvan myöntäminen",
            sv: "Beviljande av uppehållstillstånd",
            en: "Granting a residence permit",
          },
        },
        {
          id: "e",
          text: {
            fi: "Oikeusapu ja oikeudellinen neuvonta",
            sv: "Rättshjälp och juridisk rådgivning",
            en: "Legal aid and legal advice",
          },
        },
      ],
      right: ["b", "c", "e"],
    },
    reason: {
      fi: "Majoitus, tulkkaus ja oikeusapu ovat laissa lueteltuja auttamistoimia. Rikosta tutkii esitutkintaviranomainen, ja luvasta päättää Maahanmuuttovirasto.",
      sv: "Boende, tolkning och rättshjälp hör till de hjälpinsatser som räknas upp i lagen. Brottet utreds av förundersökningsmyndigheten och tillståndet avgörs av Migrationsverket.",
      en: "Accommodation, interpretation and legal aid are among the measures listed in the Act. The pre-trial authority investigates, and the Finnish Immigration Service decides on permits.",
    },
    source: receptionAct("38 a"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m6-q-identified"),
    module: "m6",
    use: "both",
    stem: {
      fi: "Lain mukaan sellaisena kuin se oli 1.1.2023: mitä henkilön ottaminen auttamisjärjestelmään uhrina merkitsee?",
      sv: "Enligt lagen sådan den var den 1 januari 2023: vad innebär det att en person tas in i hjälpsystemet som offer?",
      en: "Under the law as it stood on 1 January 2023: what does a person's admission to the assistance system as a victim mean?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Henkilö on tunnistettu uhriksi, ja se sitoo kaikkia viranomaisia.",
            sv: "Personen är identifierad som offer, och det binder alla myndigheter.",
            en: "The person is identified as a victim, and that binds every authority.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Henkilö on tunnistettu uhriksi auttamista varten; muut viranomaiset ottavat sen huomioon.",
            sv: "Personen är identifierad som offer för att få hjälp; andra myndigheter beaktar det.",
            en: "The person is identified as a victim for assistance; other authorities take it into account.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Henkilö ei ole sen perusteella tunnistettu uhri; tunnistaa voi vain poliisi.",
            sv: "Personen är inte på den grunden ett identifierat offer; bara polisen kan identifiera.",
            en: "The person is not by that fact an identified victim; only the police can identify.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Henkilö on tunnistettu uhriksi, jos Maahanmuuttovirasto vahvistaa sen.",
            sv: "Personen är identifierad som offer om Migrationsverket bekräftar det.",
            en: "The person is identified as a victim if the Immigration Service confirms it.",
          },
        },
      ],
      right: "b",
    },
    reason: {
      fi: "Vuoden 2023 alusta uhrina ottaminen on samalla tunnistaminen auttamista varten. Se ei sido muita viranomaisia, mutta niiden on otettava se huomioon.",
      sv: "Sedan ingången av 2023 är intagning som offer samtidigt identifiering för att ge hjälp. Den binder inte andra myndigheter, men de ska beakta den.",
      en: "Since the beginning of 2023 admission as a victim is identification for the purpose of assistance. It does not bind other authorities, but they must take it into account.",
    },
    source: asAmended(receptionAct("35"), "1294/2022"),
    signs: [],
    lawAsOf: calendarDate("2023-01-01"),
  },
];
