import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { asAmended, criminalCode, helpCourse, site, sources, victimSupport } from "../sources.ts";

/** Sexual exploitation, forced marriage, forced crime and begging. */
export const questionsOnOtherForms: readonly Question[] = [
  {
    id: questionId("m2-q07"),
    module: "m2",
    use: "both",
    stem: {
      fi: "Yhdistä merkki siihen hyväksikäytön muotoon, johon se ensin viittaa.",
      sv: "Para ihop tecknet med den form av utnyttjande som det i första hand pekar på.",
      en: "Match the sign with the form of exploitation to which it points first.",
    },
    body: {
      kind: "match",
      pairs: [
        {
          id: "a",
          left: {
            fi: "Osa palkasta on annettava takaisin käteisenä.",
            sv: "En del av lönen måste lämnas tillbaka kontant.",
            en: "Part of the pay must be handed back in cash.",
          },
          right: { fi: "Työperäinen hyväksikäyttö", sv: "Utnyttjande av arbetskraft", en: "Labour exploitation" },
        },
        {
          id: "b",
          left: {
            fi: "Joku toinen hoitaa ilmoitukset ja puhelimen.",
            sv: "Någon annan sköter annonserna och telefonen.",
            en: "Someone else runs the adverts and the phone.",
          },
          right: { fi: "Seksuaalinen hyväksikäyttö", sv: "Sexuellt utnyttjande", en: "Sexual exploitation" },
        },
        {
          id: "c",
          left: {
            fi: "Nuori pelkää häpeää ja lastensa menettämistä, jos eroaa.",
            sv: "Den unga är rädd för skam och för att mista barnen om hen skiljer sig.",
            en: "The young person fears shame and losing the children if they divorce.",
          },
          right: { fi: "Pakkoavioliitto", sv: "Tvångsäktenskap", en: "Forced marriage" },
        },
        {
          id: "d",
          left: {
            fi: "Toinen ottaa lainoja henkilön nimissä.",
            sv: "Någon annan tar lån i personens namn.",
            en: "Someone else takes out loans in the person's name.",
          },
          right: { fi: "Rikollisuuteen pakottaminen", sv: "Tvång till brottslighet", en: "Forced criminality" },
        },
      ],
    },
    reason: {
      fi: "Merkki viittaa ensin johonkin muotoon, mutta ei sulje muita pois. Samalla ihmisellä voi olla useita muotoja.",
      sv: "Ett tecken pekar i första hand på en form men utesluter inte de andra. Samma människa kan ha utsatts för flera.",
      en: "A sign points first to one form but does not exclude the others. One person may have suffered several.",
    },
    source: site,
    signs: ["L3", "S4", "M6", "C6"],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q08"),
    module: "m2",
    use: "check",
    stem: {
      fi: "Mitkä näistä viittaavat siihen, että joku hallitsee seksiä myyvää ihmistä? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vilka av dessa tyder på att någon kontrollerar en människa som säljer sex? Välj alla rätta alternativ.",
      en: "Which of these suggest that somebody controls a person who sells sex? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["a", "c", "d"],
      choices: [
        { id: "a", text: { fi: "Ansiot viedään.", sv: "Inkomsterna tas ifrån hen.", en: "The earnings are taken." } },
        {
          id: "b",
          text: {
            fi: "Hän ei kerro työstään vanhemmilleen.",
            sv: "Hen berättar inte för sina föräldrar om sitt arbete.",
            en: "They do not tell their parents about the work.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Häntä siirretään kaupungista toiseen.",
            sv: "Hen flyttas från stad till stad.",
            en: "They are moved from town to town.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Hän ei voi kieltäytyä asiakkaista.",
            sv: "Hen kan inte neka köpare.",
            en: "They cannot refuse buyers.",
          },
        },
        { id: "e", text: { fi: "Hän on ulkomaalainen.", sv: "Hen är utlänning.", en: "They are a foreigner." } },
      ],
    },
    reason: {
      fi: "Kysymys on siitä, kuka päättää rahoista, liikkumisesta ja asiakkaista. Kansalaisuus ja halu pitää asia omana eivät kerro hallinnasta.",
      sv: "Frågan är vem som bestämmer över pengarna, rörelserna och köparna. Medborgarskap och viljan att hålla saken för sig själv berättar inte om kontroll.",
      en: "The question is who decides about money, movement and buyers. Nationality and a wish to keep the matter private do not tell of control.",
    },
    source: site,
    signs: ["S1", "S2", "S3"],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q09"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Ihmiskauppasäännöksessä mainitun pakkoavioliiton rinnalla voi tulla kyseeseen myös siihen rinnastettava muu liitto.",
      sv: "Vid sidan av det tvångsäktenskap som nämns i bestämmelsen om människohandel kan också ett annat jämförbart förbund komma i fråga.",
      en: "Besides the forced marriage named in the trafficking provision, another comparable union can also be meant.",
    },
    body: { kind: "true_false", right: true },
    reason: {
      fi: "Säännös nimeää 1.1.2025 alkaen pakkoavioliiton ja siihen rinnastettavan liiton. Älä siis kysy vain, onko avioliitto rekisteröity.",
      sv: "Bestämmelsen nämner sedan den 1 januari 2025 tvångsäktenskap och ett jämförbart förbund. Fråga alltså inte bara om äktenskapet är registrerat.",
      en: "Since 1 January 2025 the provision names forced marriage and a comparable union. So do not ask only whether the marriage is registered.",
    },
    source: asAmended(criminalCode(25, "3"), "696/2024"),
    signs: ["M1"],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m2-q10"),
    module: "m2",
    use: "check",
    stem: {
      fi: "Seitsemäntoistavuotias kertoo pelkäävänsä lomamatkaa sukulaisten luo, koska hänet aiotaan siellä naittaa. Mikä on oikein?",
      sv: "En sjuttonåring säger sig vara rädd för en semesterresa till släkten, eftersom hen ska bli bortgift där. Vad är rätt?",
      en: "A seventeen-year-old is afraid of a holiday with relatives because they are to be married off there. What is right?",
    },
    body: {
      kind: "single",
      right: "d",
      choices: [
        {
          id: "a",
          text: {
            fi: "Soittaa vanhemmille ja kysyä, onko matkalle lupa.",
            sv: "Ringa föräldrarna och fråga om resan är tillåten.",
            en: "Phone the parents and ask if the trip is allowed.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Pyytää sukulainen paikalle selvittämään asiaa.",
            sv: "Be en släkting komma och reda ut saken.",
            en: "Ask a relative to come and settle the matter.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Odottaa, kunnes matka on varattu ja asia varma.",
            sv: "Vänta tills resan är bokad och saken säker.",
            en: "Wait until the trip is booked and the matter certain.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Uskoa häntä, toimia heti ja tehdä lastensuojeluilmoitus.",
            sv: "Tro på hen, agera genast och göra en barnskyddsanmälan.",
            en: "Believe them, act at once and make a child-welfare notification.",
          },
        },
      ],
    },
    reason: {
      fi: "Alle 18-vuotiaan asia on kiireellinen. Yhteydenotto vanhempiin tai sukulaisiin voi aikaistaa matkaa, ja ulkomailla auttaminen on paljon vaikeampaa.",
      sv: "En sak som gäller någon under 18 år är brådskande. En kontakt med föräldrar eller släkt kan tidigarelägga resan, och utomlands är det mycket svårare att hjälpa.",
      en: "A matter about somebody under 18 is urgent. Contacting parents or relatives may bring the trip forward, and helping someone abroad is much harder.",
    },
    source: site,
    signs: ["M4"],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q11"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Kiinni jäänyt epäilty ei voi olla samalla ihmiskaupan uhri.",
      sv: "En misstänkt som har ertappats kan inte samtidigt vara offer för människohandel.",
      en: "A suspect who has been caught cannot be a victim of trafficking at the same time.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Ihminen on voitu pakottaa rikokseen. Kerro mahdollisesta ihmiskaupasta poliisille ja syyttäjälle, jotta se arvioidaan alusta asti.",
      sv: "Människan kan ha tvingats till brottet. Berätta om den möjliga människohandeln för polisen och åklagaren så att den bedöms från början.",
      en: "The person may have been forced to commit the offence. Tell the police and the prosecutor about the possible trafficking, so that it is considered from the beginning.",
    },
    source: sources(victimSupport, helpCourse),
    signs: ["C1", "C2"],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q12"),
    module: "m2",
    use: "check",
    stem: {
      fi: "Mikä tieto kertoo eniten siitä, onko kerjäävää aikuista pakotettu?",
      sv: "Vilken uppgift berättar mest om huruvida en vuxen som tigger har tvingats till det?",
      en: "Which fact tells most about whether an adult who begs has been forced to?",
    },
    body: {
      kind: "single",
      right: "b",
      choices: [
        {
          id: "a",
          text: {
            fi: "Se, mistä maasta hän on tullut",
            sv: "Från vilket land hen har kommit",
            en: "Which country they come from",
          },
        },
        {
          id: "b",
          text: {
            fi: "Se, kuka pitää hänen saamansa rahat",
            sv: "Vem som behåller pengarna hen får",
            en: "Who keeps the money they are given",
          },
        },
        {
          id: "c",
          text: {
            fi: "Se, kuinka paljon rahaa hän saa päivässä",
            sv: "Hur mycket pengar hen får per dag",
            en: "How much money they get in a day",
          },
        },
        {
          id: "d",
          text: {
            fi: "Se, kuinka kauan hän on kerjännyt",
            sv: "Hur länge hen har tiggt",
            en: "How long they have been begging",
          },
        },
      ],
    },
    reason: {
      fi: "Kerjääminen ei sinänsä kerro pakosta. Merkitystä on sillä, pitääkö ihminen rahansa ja saako hän lopettaa.",
      sv: "Tiggeri i sig berättar inte om tvång. Det som har betydelse är om människan behåller pengarna och får sluta.",
      en: "Begging by itself does not tell of force. What matters is whether the person keeps the money and may stop.",
    },
    source: site,
    signs: ["C3"],
    lawAsOf: null,
  },
];
