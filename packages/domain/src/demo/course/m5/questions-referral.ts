import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { receptionAct, siteOnBoth, siteOnReferral, sources } from "../sources.ts";

/** Who may refer, when, and what a referral tells. */
export const questionsOnReferral: readonly Question[] = [
  {
    id: questionId("m5-q01"),
    module: "m5",
    use: "both",
    stem: {
      fi: "Sinun pitää olla varma, että kyse on ihmiskaupasta, ennen kuin teet esityksen.",
      sv: "Du måste vara säker på att det är fråga om människohandel innan du gör en framställning.",
      en: "You must be sure that it is human trafficking before you refer.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Kynnys on matala: riittää, että olosuhteet viittaavat siihen, että henkilö voi olla uhri ja tarvitsee apua. Arvion tekee auttamisjärjestelmä.",
      sv: "Tröskeln är låg: det räcker att omständigheterna tyder på att personen kan vara ett offer och behöver hjälp. Bedömningen gör hjälpsystemet.",
      en: "The threshold is low: it is enough that the circumstances suggest that the person may be a victim and needs help. The assistance system makes the assessment.",
    },
    source: sources(receptionAct("34", "35"), siteOnReferral),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q05"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Kuka voi tehdä esityksen aikuisesta?",
      sv: "Vem kan göra en framställning om en vuxen?",
      en: "Who can refer an adult?",
    },
    body: {
      kind: "multiple",
      choices: [
        {
          id: "a",
          text: {
            fi: "Sukulainen, joka ei ole kysynyt asiasta aikuiselta",
            sv: "En släkting som inte har frågat den vuxna",
            en: "A relative who has not asked the adult",
          },
        },
        {
          id: "b",
          text: {
            fi: "Naapuri, jolle aikuinen on antanut suostumuksensa",
            sv: "En granne som den vuxna har gett sitt samtycke",
            en: "A neighbour to whom the adult has given consent",
          },
        },
        {
          id: "c",
          text: {
            fi: "Seurakunnan työntekijä, jolle aikuinen on antanut suostumuksensa",
            sv: "En församlingsanställd som den vuxna har gett sitt samtycke",
            en: "A parish worker to whom the adult has given consent",
          },
        },
        {
          id: "d",
          text: {
            fi: "Poliisi, joka pitää suostumusta tarpeettomana",
            sv: "En polis som anser att samtycke inte behövs",
            en: "A police officer who thinks that consent is not needed",
          },
        },
        {
          id: "e",
          text: {
            fi: "Aikuinen itse omasta puolestaan",
            sv: "Den vuxna själv för egen del",
            en: "The adult, on their own behalf",
          },
        },
      ],
      right: ["b", "c", "e"],
    },
    reason: {
      fi: "Esityksen voi tehdä julkinen, yksityinen tai kolmannen sektorin toimija, yksityishenkilö tai henkilö itse. Aikuisesta sitä ei tehdä ilman hänen suostumustaan, olipa tekijä kuka tahansa.",
      sv: "En framställning kan göras av en offentlig eller privat aktör, en aktör inom tredje sektorn, en privatperson eller personen själv. Om en vuxen görs den inte utan hens samtycke, vem som än är avsändaren.",
      en: "Any public, private or third-sector actor, a private person or the person themself can refer. An adult is not referred without consent, whoever the referrer is.",
    },
    source: sources(receptionAct("34"), siteOnReferral),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m5-q07"),
    module: "m5",
    use: "both",
    stem: {
      fi: "Aseta vaiheet järjestykseen, kun epäilet, että aikuinen on ihmiskaupan uhri.",
      sv: "Ordna stegen när du misstänker att en vuxen är offer för människohandel.",
      en: "Put the steps in order when you suspect that an adult is a victim of trafficking.",
    },
    body: {
      kind: "order",
      items: [
        {
          id: "c",
          text: {
            fi: "Varmista, ettei kukaan ole vaarassa",
            sv: "Kontrollera att ingen är i fara",
            en: "Make sure that nobody is in danger",
          },
        },
        {
          id: "f",
          text: { fi: "Keskustele kahden kesken", sv: "Samtala på tu man hand", en: "Talk with the person alone" },
        },
        {
          id: "a",
          text: { fi: "Kerro, mitä apua on", sv: "Berätta vilken hjälp som finns", en: "Tell what help there is" },
        },
        { id: "g", text: { fi: "Pyydä suostumus", sv: "Be om samtycke", en: "Ask for consent" } },
        {
          id: "b",
          text: { fi: "Soita neuvontapuhelimeen", sv: "Ring rådgivningstelefonen", en: "Call the advice line" },
        },
        {
          id: "e",
          text: { fi: "Täytä esityslomake", sv: "Fyll i framställningsblanketten", en: "Fill in the referral form" },
        },
        { id: "d", text: { fi: "Seuraa, mitä tapahtuu", sv: "Följ upp vad som händer", en: "Follow up what happens" } },
      ],
    },
    reason: {
      fi: "Turvallisuus tulee aina ensin. Henkilö tietää avusta ja on suostunut ennen kuin hänestä tehdään esitys, ja seuranta kuuluu sinulle.",
      sv: "Säkerheten kommer alltid först. Personen känner till hjälpen och har samtyckt innan framställningen görs, och uppföljningen hör till dig.",
      en: "Safety always comes first. The person knows of the help and has consented before the referral is made, and following up is yours to do.",
    },
    source: siteOnBoth,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q13"),
    module: "m5",
    use: "check",
    stem: {
      fi: "Mitkä tiedot kuuluvat esitykseen?",
      sv: "Vilka uppgifter hör till framställningen?",
      en: "What belongs in a referral?",
    },
    body: {
      kind: "multiple",
      choices: [
        {
          id: "a",
          text: {
            fi: "Merkit, jotka olet itse nähnyt tai kuullut",
            sv: "Tecken som du själv har sett eller hört",
            en: "Signs that you have seen or heard yourself",
          },
        },
        {
          id: "b",
          text: {
            fi: "Oma arviosi siitä, mihin rikokseen epäilty syyllistyi",
            sv: "Din egen bedömning av vilket brott den misstänkta begick",
            en: "Your own view of which offence the suspect committed",
          },
        },
        {
          id: "c",
          text: {
            fi: "Miten henkilöön saa yhteyden turvallisesti",
            sv: "Hur personen kan kontaktas tryggt",
            en: "How the person can be contacted safely",
          },
        },
        {
          id: "d",
          text: {
            fi: "Tarkka kuvaus väkivallasta, jota kysyit esitystä varten",
            sv: "En noggrann beskrivning av våldet som du frågade om för framställningen",
            en: "A close account of the violence, which you asked about for the referral",
          },
        },
        {
          id: "e",
          text: {
            fi: "Mitä apua henkilö tarvitsee heti",
            sv: "Vilken hjälp personen behöver genast",
            en: "What help the person needs at once",
          },
        },
      ],
      right: ["a", "c", "e"],
    },
    reason: {
      fi: "Esitys kertoo havainnot, avun tarpeen ja turvallisen yhteydenoton. Se ei ole tutkintakertomus, eikä väkivallan yksityiskohtia kysytä sitä varten.",
      sv: "Framställningen berättar om iakttagelser, behovet av hjälp och säker kontakt. Den är ingen utredningsrapport, och detaljer om våld frågar man inte efter för den.",
      en: "A referral tells what was noticed, the need for help and the safe way of contact. It is not an investigation report, and details of violence are not asked for it.",
    },
    source: siteOnReferral,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q14"),
    module: "m5",
    use: "check",
    stem: {
      fi: "Mikä lause sopii parhaiten esitykseen?",
      sv: "Vilken mening passar bäst i en framställning?",
      en: "Which sentence fits a referral best?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Mies on selvästi ihmiskauppias ja valehtelee.",
            sv: "Mannen är uppenbart en människohandlare och ljuger.",
            en: "The man is clearly a trafficker and is lying.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Pariskunnan suhde vaikutti jotenkin oudolta.",
            sv: "Parets förhållande verkade på något sätt konstigt.",
            en: "The couple's relationship seemed odd somehow.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Nainen on alistettu, koska hänen kulttuurissaan se on tapana.",
            sv: "Kvinnan är underkuvad, eftersom det är brukligt i hennes kultur.",
            en: "The woman is subdued, because that is the custom in her culture.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Mies vastasi naisen puolesta ja piti molempien passeja.",
            sv: "Mannen svarade i kvinnans ställe och höll i bådas pass.",
            en: "The man answered for the woman and held both passports.",
          },
        },
      ],
      right: "d",
    },
    reason: {
      fi: "Esitykseen kirjoitetaan, mitä näkyi ja kuului. Tulkinnat ja leimat eivät auta arviointia.",
      sv: "I framställningen skriver man vad som syntes och hördes. Tolkningar och stämplar hjälper inte bedömningen.",
      en: "A referral tells what could be seen and heard. Interpretations and labels do not help the assessment.",
    },
    source: siteOnReferral,
    signs: ["G1", "G2"],
    lawAsOf: null,
  },
];
