import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { iloOf2009, iloOf2012, overviewOf2015, site, sources, taxAdministration } from "../sources.ts";

/** Labour exploitation and domestic servitude. */
export const questionsOnLabour: readonly Question[] = [
  {
    id: questionId("m2-q01"),
    module: "m2",
    use: "both",
    stem: {
      fi: "Millä aloilla työperäistä hyväksikäyttöä on Suomessa nähty eniten? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Inom vilka branscher har utnyttjande av arbetskraft setts mest i Finland? Välj alla rätta alternativ.",
      en: "In which sectors has labour exploitation been seen most in Finland? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["a", "b", "d", "e"],
      choices: [
        { id: "a", text: { fi: "Ravintolat", sv: "Restauranger", en: "Restaurants" } },
        { id: "b", text: { fi: "Siivous", sv: "Städning", en: "Cleaning" } },
        { id: "c", text: { fi: "Pankit ja vakuutus", sv: "Bank och försäkring", en: "Banking and insurance" } },
        { id: "d", text: { fi: "Rakentaminen", sv: "Byggverksamhet", en: "Construction" } },
        {
          id: "e",
          text: { fi: "Marjanpoiminta ja maatilat", sv: "Bärplockning och gårdar", en: "Berry picking and farms" },
        },
      ],
    },
    reason: {
      fi: "Näillä aloilla työ on raskasta, työvoimaa tarvitaan nopeasti ja alihankkijoita voi olla monta. Hyväksikäyttöä voi silti olla millä alalla tahansa.",
      sv: "Inom de här branscherna är arbetet tungt, arbetskraft behövs snabbt och underleverantörerna kan vara många. Utnyttjande kan ändå förekomma i vilken bransch som helst.",
      en: "In these sectors the work is heavy, hands are needed quickly and there may be many subcontractors. Exploitation can still occur in any sector.",
    },
    source: taxAdministration,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q02"),
    module: "m2",
    use: "check",
    stem: {
      fi: "Aseta tapahtumat siihen järjestykseen, jossa hallinta tavallisesti rakentuu työperäisessä hyväksikäytössä.",
      sv: "Ordna händelserna så som kontrollen vanligen byggs upp vid utnyttjande av arbetskraft.",
      en: "Put the events in the order in which control is usually built in labour exploitation.",
    },
    body: {
      kind: "order",
      items: [
        {
          id: "a",
          text: {
            fi: "Kotimaassa luvataan hyvä työ.",
            sv: "I hemlandet utlovas ett bra arbete.",
            en: "Good work is promised at home.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Paikasta maksetaan lainatulla rahalla.",
            sv: "Platsen betalas med lånade pengar.",
            en: "The job is paid for with borrowed money.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Perillä ehdot osoittautuvat toisiksi.",
            sv: "Vid ankomsten visar sig villkoren vara andra.",
            en: "On arrival the terms turn out to be different.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Palkasta pidätetään velkaa kuukausittain.",
            sv: "Varje månad dras skulden av från lönen.",
            en: "The debt is taken from the wages month by month.",
          },
        },
        {
          id: "e",
          text: {
            fi: "Lähtemistä harkitsevaa uhataan.",
            sv: "Den som överväger att sluta hotas.",
            en: "Whoever thinks of leaving is threatened.",
          },
        },
      ],
    },
    reason: {
      fi: "Lupaus tuo ihmisen mukaan, velka sitoo hänet ja uhkaus pitää hänet paikallaan. Mikään askelista ei yksin tee asiasta ihmiskauppaa.",
      sv: "Löftet får med människan, skulden binder hen och hotet håller hen kvar. Inget av stegen gör ensamt saken till människohandel.",
      en: "The promise draws the person in, the debt binds them and the threat keeps them there. None of the steps alone makes it trafficking.",
    },
    source: sources(iloOf2009, iloOf2012),
    signs: ["L1", "L5", "L3", "L6"],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q03"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Mitkä tiedot kertovat huonojen työehtojen lisäksi siitä, ettei työntekijä voi lähteä? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vilka uppgifter visar, utöver dåliga villkor, att arbetstagaren inte kan lämna? Välj alla rätta alternativ.",
      en: "Which facts show not only bad terms but also that the worker cannot leave? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["b", "d"],
      choices: [
        {
          id: "a",
          text: {
            fi: "Ylityöstä on jätetty osa maksamatta.",
            sv: "En del av övertiden har inte betalats.",
            en: "Part of the overtime has not been paid.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Esimies uhkaa, että lupa perutaan, jos työntekijä lopettaa.",
            sv: "Chefen hotar med att tillståndet dras in om arbetstagaren slutar.",
            en: "The boss threatens that the permit will go if the worker quits.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Vuorot ovat öisin ja viikonloppuisin.",
            sv: "Skiften infaller på nätter och veckoslut.",
            en: "The shifts are at night and at weekends.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Velasta muistutetaan kotimaassa olevaa äitiä.",
            sv: "Mamman i hemlandet påminns om skulden.",
            en: "The mother at home is reminded of the debt.",
          },
        },
        {
          id: "e",
          text: {
            fi: "Suojavaatteet on ostettava osittain itse.",
            sv: "Skyddskläderna ska man delvis köpa själv.",
            en: "Some of the protective clothing must be bought oneself.",
          },
        },
      ],
    },
    reason: {
      fi: "Uhkaus oleskeluluvasta ja läheisten painostaminen vievät todellisen mahdollisuuden lähteä. Muut kohdat voivat olla työehtojen rikkomista, mutta eivät yksin kerro hallinnasta.",
      sv: "Hotet om uppehållstillståndet och pressen på närstående tar bort den verkliga möjligheten att lämna. De andra punkterna kan vara brott mot arbetsvillkoren men berättar inte ensamma om kontroll.",
      en: "The threat about the permit and the pressure on family take away the real possibility to leave. The other points may breach the terms of work but do not by themselves tell of control.",
    },
    source: iloOf2012,
    signs: ["L6", "G7", "G8"],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q04"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Mihin hyväksikäytön muotoon kotiorjuus luetaan tilastoissa?",
      sv: "Till vilken form av utnyttjande räknas hushållsslaveri i statistiken?",
      en: "To which form of exploitation does domestic servitude belong in the statistics?",
    },
    body: {
      kind: "single",
      right: "c",
      choices: [
        { id: "a", text: { fi: "Pakkoavioliittoon", sv: "Tvångsäktenskap", en: "Forced marriage" } },
        { id: "b", text: { fi: "Ryhmään muu", sv: "Gruppen annan", en: "The group other" } },
        {
          id: "c",
          text: { fi: "Työperäiseen hyväksikäyttöön", sv: "Utnyttjande av arbetskraft", en: "Labour exploitation" },
        },
        {
          id: "d",
          text: {
            fi: "Ihmisarvoa loukkaaviin olosuhteisiin",
            sv: "Förhållanden som kränker människovärdet",
            en: "Conditions degrading to human dignity",
          },
        },
      ],
    },
    reason: {
      fi: "Kotiorjuus on työtä kotitaloudessa. Se luetaan työperäiseen hyväksikäyttöön ja merkitään erikseen.",
      sv: "Hushållsslaveri är arbete i ett hushåll. Det räknas till utnyttjande av arbetskraft och anges särskilt.",
      en: "Domestic servitude is work in a household. It is counted as labour exploitation and marked apart.",
    },
    source: overviewOf2015,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q05"),
    module: "m2",
    use: "check",
    stem: {
      fi: "Serkuksi kutsuttu nainen tekee perheessä kotityöt ilman palkkaa, on käytettävissä yötä päivää eikä käy ulkona yksin. Millä sanalla tällaista hyväksikäyttöä kutsutaan?",
      sv: "En kvinna som kallas kusin sköter en familjs hushåll utan lön, är tillgänglig dygnet runt och går inte ut ensam. Vilket ord används om ett sådant utnyttjande?",
      en: "A woman called a cousin does a family's housework without pay, is on call day and night and never goes out alone. What is such exploitation called?",
    },
    body: {
      kind: "short_answer",
      accepted: {
        fi: ["kotiorjuus", "kotiorjuutta", "kotiorja"],
        sv: ["hushållsslaveri", "hushållsslaveriet", "hemslaveri"],
        en: ["domestic servitude", "domestic slavery"],
      },
    },
    reason: {
      fi: "Kyse voi olla kotiorjuudesta: palkka, oma aika ja mahdollisuus liikkua yksin puuttuvat.",
      sv: "Det kan vara fråga om hushållsslaveri: lön, egen tid och möjligheten att röra sig ensam saknas.",
      en: "It may be domestic servitude: wages, time of one's own and freedom to go out alone are missing.",
    },
    source: site,
    signs: ["D2", "D3", "D5"],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q06"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Partio kohtaa rakennuksella kuusi miestä, jotka kertovat työajoistaan sanasta sanaan samoin. Palkkalaskelmat ovat kunnossa. Mikä on paras jatko?",
      sv: "En patrull möter på ett bygge sex män som berättar om sina arbetstider ord för ord likadant. Lönebeskeden är i ordning. Vad är bäst att göra?",
      en: "At a building site a patrol meets six men who describe their hours in exactly the same words. The payslips are in order. What is best to do next?",
    },
    body: {
      kind: "single",
      right: "b",
      choices: [
        {
          id: "a",
          text: {
            fi: "Luottaa palkkalaskelmiin ja päättää tarkastus.",
            sv: "Lita på lönebeskeden och avsluta inspektionen.",
            en: "Trust the payslips and end the check.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Järjestää keskustelu kunkin kanssa erikseen tulkin avulla.",
            sv: "Ordna ett samtal med var och en för sig, med tolk.",
            en: "Arrange to speak with each apart, with an interpreter.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kysyä työnjohtajalta heidän kuullensa, mistä on kyse.",
            sv: "Fråga arbetsledaren vad det gäller medan de hör på.",
            en: "Ask the foreman what is going on while they listen.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Pyytää miehistä kielitaitoisinta tulkkaamaan muille.",
            sv: "Be den språkkunnigaste av männen tolka för de andra.",
            en: "Ask the man who knows the language best to interpret for the others.",
          },
        },
      ],
    },
    reason: {
      fi: "Samat sanat voivat olla opetettuja, ja siistit paperit eivät sulje hyväksikäyttöä pois. Luottamuksellinen keskustelu onnistuu kahden kesken ja ulkopuolisen tulkin avulla.",
      sv: "Likadana ord kan vara inlärda, och prydliga papper utesluter inte utnyttjande. Ett förtroligt samtal lyckas på tu man hand och med en utomstående tolk.",
      en: "Identical words may have been coached, and tidy papers do not exclude exploitation. A confidential talk works apart and with an outside interpreter.",
    },
    source: site,
    signs: ["L9", "L10"],
    lawAsOf: null,
  },
];
