import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { palermo, site } from "../sources.ts";

/** The three parts of the definition. */
export const questionsOnTheDefinition: readonly Question[] = [
  {
    id: questionId("m1-q01"),
    module: "m1",
    use: "both",
    stem: {
      fi: "Mitkä ovat ihmiskaupan määritelmän kolme osaa?",
      sv: "Vilka är de tre delarna i definitionen av människohandel?",
      en: "What are the three parts of the definition of trafficking?",
    },
    body: {
      kind: "single",
      right: "c",
      choices: [
        {
          id: "a",
          text: { fi: "Uhri, tekijä ja raja", sv: "Offer, förövare och gräns", en: "Victim, offender and border" },
        },
        {
          id: "b",
          text: {
            fi: "Väkivalta, vankeus ja raha",
            sv: "Våld, fångenskap och pengar",
            en: "Violence, captivity and money",
          },
        },
        {
          id: "c",
          text: { fi: "Teko, keino ja tarkoitus", sv: "Handling, medel och syfte", en: "Act, means and purpose" },
        },
        {
          id: "d",
          text: { fi: "Lupaus, matka ja velka", sv: "Löfte, resa och skuld", en: "Promise, journey and debt" },
        },
      ],
    },
    reason: {
      fi: "Aikuisen kohdalla tarvitaan kaikki kolme: mitä ihmiselle tehdään, millä keinolla ja mitä hyväksikäyttöä varten. Lupaus, matka ja velka voivat kuulua kertomukseen, mutta ne eivät ole määritelmän osia.",
      sv: "När det gäller en vuxen krävs alla tre: vad som görs mot människan, med vilket medel och för vilket utnyttjande. Löfte, resa och skuld kan höra till berättelsen men är inte delar av definitionen.",
      en: "For an adult all three are needed: what is done to the person, by what means and for what exploitation. A promise, a journey and a debt may belong to the story but are not parts of the definition.",
    },
    source: palermo("a"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q02"),
    module: "m1",
    use: "check",
    stem: {
      fi: "Yhdistä kertomuksen kohta siihen määritelmän osaan, johon se kuuluu.",
      sv: "Para ihop varje inslag i berättelsen med den del av definitionen som det hör till.",
      en: "Match each point of the story with the part of the definition to which it belongs.",
    },
    body: {
      kind: "match",
      pairs: [
        {
          id: "a",
          left: {
            fi: "Mies haetaan kentältä ja majoitetaan ravintolan takahuoneeseen.",
            sv: "Mannen hämtas på flygplatsen och inhyses i rummet bakom restaurangen.",
            en: "The man is met at the airport and harboured in the room behind the restaurant.",
          },
          right: { fi: "Teko", sv: "Handling", en: "Act" },
        },
        {
          id: "b",
          left: {
            fi: "Häntä johdetaan harhaan työn ehdoista, ja perhettä uhataan.",
            sv: "Han vilseleds om arbetsvillkoren, och familjen hotas.",
            en: "He is deceived about the terms of work, and his family is threatened.",
          },
          right: { fi: "Keino", sv: "Medel", en: "Means" },
        },
        {
          id: "c",
          left: {
            fi: "Hänet aiotaan panna työhön lähes ilman palkkaa.",
            sv: "Man vill få honom att arbeta nästan utan lön.",
            en: "He is to be made to work for almost no pay.",
          },
          right: { fi: "Tarkoitus", sv: "Syfte", en: "Purpose" },
        },
      ],
    },
    reason: {
      fi: "Kuljettaminen ja majoittaminen ovat tekoja, erehdyttäminen ja uhkaaminen keinoja, ja pakkotyö on tarkoitus, jota varten muu tehdään.",
      sv: "Att transportera och inhysa är handlingar, att vilseleda och hota är medel, och tvångsarbetet är det syfte som resten tjänar.",
      en: "Transporting and harbouring are acts, deceiving and threatening are means, and forced labour is the purpose that the rest serves.",
    },
    source: palermo("a"),
    signs: ["L1", "L3", "L4", "G7"],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q03"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Mitkä seuraavista ovat määritelmän tarkoittamia keinoja? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vilka av följande är medel enligt definitionen? Välj alla rätta alternativ.",
      en: "Which of these are means in the sense of the definition? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["a", "c", "e"],
      choices: [
        {
          id: "a",
          text: {
            fi: "Turvattoman tilan hyväksikäyttö",
            sv: "Att utnyttja ett utsatt läge",
            en: "Abusing a vulnerable position",
          },
        },
        { id: "b", text: { fi: "Henkilön majoittaminen", sv: "Att inhysa personen", en: "Harbouring the person" } },
        { id: "c", text: { fi: "Henkilön erehdyttäminen", sv: "Att vilseleda personen", en: "Deceiving the person" } },
        {
          id: "d",
          text: { fi: "Pakkotyön teettäminen", sv: "Att låta utföra tvångsarbete", en: "Extracting forced labour" },
        },
        {
          id: "e",
          text: {
            fi: "Maksu sille, jolla on valta henkilöön",
            sv: "Betalning till den som har makt över personen",
            en: "Payment to someone who has power over the person",
          },
        },
      ],
    },
    reason: {
      fi: "Keino on se, millä ihminen saadaan mukaan ja pidetään otteessa. Majoittaminen on teko, ja pakkotyö on tarkoitus.",
      sv: "Medlet är det som används för att få med människan och hålla hen kvar. Att inhysa är en handling, och tvångsarbete är ett syfte.",
      en: "The means is how the person is drawn in and kept in hand. Harbouring is an act, and forced labour is a purpose.",
    },
    source: palermo("a"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q04"),
    module: "m1",
    use: "check",
    stem: {
      fi: "Millä sanalla nimetään määritelmän kolmas osa eli se, mitä varten ihminen värvätään ja pidetään vallassa?",
      sv: "Vilket ord betecknar definitionens tredje del, det som människan rekryteras och hålls under kontroll för?",
      en: "Which word names the third part of the definition, that for which a person is recruited and controlled?",
    },
    body: {
      kind: "short_answer",
      accepted: {
        fi: ["tarkoitus", "hyväksikäyttötarkoitus", "hyväksikäytön tarkoitus"],
        sv: ["syfte", "syftet", "ändamål", "ändamålet"],
        en: ["purpose", "the purpose", "purpose of exploitation"],
      },
    },
    reason: {
      fi: "Teko, keino ja tarkoitus: tarkoitus on hyväksikäyttö, esimerkiksi pakkotyö tai seksuaalinen hyväksikäyttö.",
      sv: "Handling, medel och syfte: syftet är utnyttjande, till exempel tvångsarbete eller sexuellt utnyttjande.",
      en: "Act, means and purpose: the purpose is exploitation, such as forced labour or sexual exploitation.",
    },
    source: palermo("a"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q05"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Asukas kertoo palkatta jääneestä työstä ja pois otetusta passista, mutta ei siitä, kuka hänet värväsi. Mitä päättelet?",
      sv: "En boende berättar om obetalt arbete och om passet som togs ifrån honom men inte om vem som rekryterade honom. Vad drar du för slutsats?",
      en: "A resident speaks of unpaid work and a passport taken away, but not of who recruited him. What do you conclude?",
    },
    body: {
      kind: "single",
      right: "b",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kyse on palkkariidasta, koska värvääjä puuttuu.",
            sv: "Det gäller en lönetvist, eftersom rekryteraren saknas.",
            en: "It is a wage dispute, since the recruiter is missing.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Ihmiskauppa on mahdollinen, ja asia on otettava puheeksi.",
            sv: "Människohandel är möjlig, och saken bör tas upp.",
            en: "Trafficking is possible, and the matter should be raised.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Rikos on näytetty toteen, koska kaksi osaa kolmesta täyttyy.",
            sv: "Brottet är bevisat, eftersom två delar av tre är uppfyllda.",
            en: "The offence is proved, since two parts of three are there.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Asia on selvitettävä itse, ennen kuin siitä kerrotaan muille.",
            sv: "Saken ska du själv reda ut innan du berättar för andra.",
            en: "You must clear it up yourself before telling others.",
          },
        },
      ],
    },
    reason: {
      fi: "Harvoin kaikki osat kuuluvat kerralla. Puuttuva osa ei ole syy sivuuttaa kertomusta, eikä sinun tehtäväsi ole todistaa rikosta.",
      sv: "Sällan kommer alla delar fram på en gång. En del som saknas är inget skäl att förbigå berättelsen, och det är inte din uppgift att bevisa ett brott.",
      en: "Rarely do all parts come out at once. A missing part is no reason to pass over the story, and it is not your task to prove an offence.",
    },
    source: site,
    signs: ["G2", "L3"],
    lawAsOf: null,
  },
];
