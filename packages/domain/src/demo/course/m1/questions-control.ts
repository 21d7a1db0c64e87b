import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { palermo, site, unodcManual } from "../sources.ts";

/** Control, consent, and what tells trafficking from smuggling. */
export const questionsOnControlAndBorders: readonly Question[] = [
  {
    id: questionId("m1-q06"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Jos aikuinen suostui aluksi, kyse ei voi olla ihmiskaupasta.",
      sv: "Om en vuxen samtyckte i början kan det inte vara fråga om människohandel.",
      en: "If an adult agreed at first, it cannot be trafficking.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Suostumuksella hyväksikäyttöön ei ole merkitystä, jos on käytetty jotakin määritelmän keinoista, kuten erehdyttämistä tai painostusta.",
      sv: "Samtycke till utnyttjandet saknar betydelse om något av definitionens medel har använts, till exempel vilseledande eller påtryckning.",
      en: "Consent to the exploitation does not count where one of the means was used, such as deception or pressure.",
    },
    source: palermo("b"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q07"),
    module: "m1",
    use: "check",
    stem: {
      fi: "Henkilö, joka saa käydä yksin kaupassa, ei voi olla ihmiskaupan uhri.",
      sv: "En person som får gå ensam till butiken kan inte vara offer för människohandel.",
      en: "A person who may go to the shop alone cannot be a victim of trafficking.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Hallinta ei vaadi lukkoja. Velka, uhkaukset ja pelko oleskeluluvan menettämisestä voivat sitoa ihmistä, vaikka ovi olisi auki.",
      sv: "Kontroll kräver inga lås. Skuld, hot och rädsla att mista uppehållstillståndet kan binda en människa även om dörren är öppen.",
      en: "Control needs no locks. Debt, threats and fear of losing the residence permit can bind a person even when the door is open.",
    },
    source: site,
    signs: ["G6", "G7", "G8"],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q08"),
    module: "m1",
    use: "both",
    stem: {
      fi: "Mikä kysymys auttaa parhaiten arvioimaan, onko ihminen toisen hallinnassa?",
      sv: "Vilken fråga hjälper bäst att bedöma om en människa är under någon annans kontroll?",
      en: "Which question helps most in judging whether a person is under another's control?",
    },
    body: {
      kind: "single",
      right: "d",
      choices: [
        {
          id: "a",
          text: {
            fi: "Onko hän tullut maahan laillisesti?",
            sv: "Har hen kommit lagligt till landet?",
            en: "Did they come to the country lawfully?",
          },
        },
        {
          id: "b",
          text: {
            fi: "Onko hänet lukittu johonkin tilaan?",
            sv: "Har hen låsts in i något utrymme?",
            en: "Have they been locked into some place?",
          },
        },
        {
          id: "c",
          text: {
            fi: "Pitääkö hän itseään rikoksen uhrina?",
            sv: "Ser hen sig som offer för ett brott?",
            en: "Do they see themselves as a victim?",
          },
        },
        {
          id: "d",
          text: {
            fi: "Mitä tapahtuisi, jos hän kieltäytyisi?",
            sv: "Vad skulle hända om hen vägrade?",
            en: "What would happen if they refused?",
          },
        },
      ],
    },
    reason: {
      fi: "Olennaista on, onko ihmisellä todellinen mahdollisuus lähteä. Lukot, maahantulon tapa tai oma käsitys uhriudesta eivät ratkaise sitä.",
      sv: "Det avgörande är om människan har en verklig möjlighet att lämna. Lås, sättet att komma till landet eller den egna bilden av sig själv som offer avgör det inte.",
      en: "What matters is whether the person has a real possibility to leave. Locks, the way of entry or how they see themselves do not settle it.",
    },
    source: site,
    signs: ["G7", "G8", "L8"],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q09"),
    module: "m1",
    use: "check",
    stem: {
      fi: "Ihmiskauppa edellyttää, että uhri on viety valtion rajan yli.",
      sv: "Människohandel förutsätter att offret har förts över en statsgräns.",
      en: "Trafficking requires that the victim has been taken across a state border.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Määritelmässä ei mainita rajaa. Ihmiskauppa voi tapahtua yhdessä kaupungissa, ja uhri voi olla suomalainen.",
      sv: "Definitionen nämner ingen gräns. Människohandel kan ske inom en enda stad, och offret kan vara en finländare.",
      en: "The definition names no border. Trafficking can take place within one town, and the victim may be Finnish.",
    },
    source: site,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q10"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Miten ihmissalakuljetus eroaa ennen kaikkea ihmiskaupasta?",
      sv: "Hur skiljer sig människosmuggling framför allt från människohandel?",
      en: "How does smuggling differ above all from trafficking?",
    },
    body: {
      kind: "single",
      right: "b",
      choices: [
        {
          id: "a",
          text: {
            fi: "Salakuljetuksessa uhrina on aina aikuinen, ihmiskaupassa aina lapsi.",
            sv: "Vid smuggling är offret alltid en vuxen, vid människohandel alltid ett barn.",
            en: "In smuggling the victim is always an adult, in trafficking always a child.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Salakuljetuksessa hyödytään luvattomasta rajan ylityksestä, ihmiskaupassa ihmisen hyväksikäytöstä.",
            sv: "Vid smuggling är vinningen en olovlig gränsövergång, vid människohandel utnyttjandet av en människa.",
            en: "Smuggling gains from an illegal crossing, trafficking from the exploitation of a person.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Salakuljetuksessa käytetään väkivaltaa, ihmiskaupassa pelkästään erehdyttämistä.",
            sv: "Vid smuggling används våld, vid människohandel enbart vilseledande.",
            en: "Smuggling is done by violence, trafficking by nothing but deception.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Salakuljetus tapahtuu ulkomailla, ihmiskauppa vasta Suomessa.",
            sv: "Smuggling sker utomlands, människohandel först i Finland.",
            en: "Smuggling happens abroad, trafficking only once in Finland.",
          },
        },
      ],
    },
    reason: {
      fi: "Salakuljettaja ansaitsee matkasta, ihmiskauppias ihmisestä. Siksi ihmiskauppa ei vaadi rajaa.",
      sv: "Smugglaren tjänar på resan, människohandlaren på människan. Därför kräver människohandel ingen gräns.",
      en: "A smuggler earns from the journey, a trafficker from the person. That is why trafficking requires no border.",
    },
    source: unodcManual(1),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q11"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Salakuljettajan avulla matkustanut henkilö voi olla myös ihmiskaupan uhri.",
      sv: "En person som har rest med hjälp av en smugglare kan också vara offer för människohandel.",
      en: "A person who travelled with the help of a smuggler can also be a victim of trafficking.",
    },
    body: { kind: "true_false", right: true },
    reason: {
      fi: "Salakuljetus voi muuttua ihmiskaupaksi esimerkiksi silloin, kun matkavelka peritään pakkotyönä. Kysy siis myös, mitä matkalla ja sen jälkeen tapahtui.",
      sv: "Smuggling kan övergå i människohandel till exempel när reseskulden drivs in genom tvångsarbete. Fråga alltså också vad som hände under resan och efter den.",
      en: "Smuggling can turn into trafficking, for example when the debt for the journey is collected through forced labour. So ask also what happened on the way and afterwards.",
    },
    source: unodcManual(1),
    signs: ["G6"],
    lawAsOf: null,
  },
];
