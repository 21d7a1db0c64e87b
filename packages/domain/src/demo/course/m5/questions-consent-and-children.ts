import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { receptionAct, siteOnChildren, siteOnReferral, sources } from "../sources.ts";

/** Consent, a refusal, advice without a name, and what is different when it is a child. */
export const questionsOnConsentAndChildren: readonly Question[] = [
  {
    id: questionId("m5-q02"),
    module: "m5",
    use: "check",
    stem: {
      fi: "Voitko soittaa neuvontapuhelimeen kertomatta, kenestä on kyse?",
      sv: "Kan du ringa rådgivningstelefonen utan att berätta vem det gäller?",
      en: "May you call the advice line without saying whom it is about?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "En, koska henkilön nimi kirjataan jokaisesta puhelusta",
            sv: "Nej, eftersom personens namn antecknas vid varje samtal",
            en: "No, because the person's name is recorded in every call",
          },
        },
        {
          id: "b",
          text: {
            fi: "Kyllä, tunnistetietoja ei tarvitse antaa",
            sv: "Ja, inga identifierande uppgifter behöver lämnas",
            en: "Yes, no identifying data need be given",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kyllä, mutta vain poliisin tai Rajavartiolaitoksen luvalla",
            sv: "Ja, men bara med tillstånd av polisen eller Gränsbevakningsväsendet",
            en: "Yes, but only with leave of the police or the Border Guard",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kyllä, mutta nimi on ilmoitettava seuraavana arkipäivänä",
            sv: "Ja, men namnet ska meddelas följande vardag",
            en: "Yes, but the name must be given on the next working day",
          },
        },
      ],
      right: "b",
    },
    reason: {
      fi: "Neuvontapuhelin +358 2954 63 177 vastaa ympäri vuorokauden, ja neuvoa saa ilman tunnistetietoja.",
      sv: "Rådgivningstelefonen +358 2954 63 177 svarar dygnet runt, och man får råd utan identifierande uppgifter.",
      en: "The advice line +358 2954 63 177 answers round the clock, and advice is given without identifying data.",
    },
    source: siteOnReferral,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q03"),
    module: "m5",
    use: "both",
    stem: {
      fi: "Aikuinen kieltäytyy esityksestä. Mitä teet?",
      sv: "En vuxen tackar nej till en framställning. Vad gör du?",
      en: "An adult says no to a referral. What do you do?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Teen esityksen silti, koska merkit ovat vahvoja",
            sv: "Gör framställningen ändå, eftersom tecknen är starka",
            en: "Refer all the same, because the signs are strong",
          },
        },
        {
          id: "b",
          text: {
            fi: "Pyydän hänen ystäväänsä suostumaan hänen puolestaan",
            sv: "Ber personens vän att samtycka i hens ställe",
            en: "Ask a friend to consent on the person's behalf",
          },
        },
        {
          id: "c",
          text: {
            fi: "En anna tunnistetietoja, ja tarjoan apua myöhemmin",
            sv: "Lämnar inga identifierande uppgifter och erbjuder hjälp senare",
            en: "Pass no identifying data, and offer help again later",
          },
        },
        {
          id: "d",
          text: {
            fi: "Lopetan asian käsittelyn enkä palaa siihen",
            sv: "Avslutar saken och återkommer inte till den",
            en: "Close the matter and do not come back to it",
          },
        },
      ],
      right: "c",
    },
    reason: {
      fi: "Ilman suostumusta auttamisjärjestelmälle ei välitetä tietoja, joista aikuisen voi tunnistaa. Neuvoa saa kysyä nimettä, ja apua tarjotaan uudelleen.",
      sv: "Utan samtycke lämnas inga uppgifter till hjälpsystemet som den vuxna kan identifieras av. Man får be om råd utan namn, och hjälp erbjuds på nytt.",
      en: "Without consent nothing is passed to the assistance system by which the adult could be identified. Advice can be asked without a name, and help is offered again.",
    },
    source: siteOnReferral,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q04"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Epäilet, että 16-vuotias on ihmiskaupan uhri. Mitä esitys edellyttää?",
      sv: "Du misstänker att en 16-åring är offer för människohandel. Vad kräver framställningen?",
      en: "You suspect that a child of 16 is a victim of trafficking. What does a referral take?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Vain lapsen oman suostumuksen; asialla ei ole kiirettä",
            sv: "Bara barnets eget samtycke; saken är inte brådskande",
            en: "Only the child's own consent; the matter is not urgent",
          },
        },
        {
          id: "b",
          text: {
            fi: "Vain poliisin suostumuksen; asia odottaa esitutkintaa",
            sv: "Bara polisens samtycke; saken väntar på förundersökningen",
            en: "Only the consent of the police; the matter waits for an investigation",
          },
        },
        {
          id: "c",
          text: {
            fi: "Ei kenenkään suostumusta; esitys tehdään lapselle kertomatta",
            sv: "Ingens samtycke; framställningen görs utan att barnet vet om det",
            en: "Nobody's consent; the referral is made without telling the child",
          },
        },
        {
          id: "d",
          text: {
            fi: "Lapsen oman suostumuksen ja edustajan tai huoltajan allekirjoituksen; asia on kiireellinen",
            sv: "Barnets eget samtycke och företrädarens eller vårdnadshavarens underskrift; saken är brådskande",
            en: "The child's own consent and the signature of the representative or guardian; the matter is urgent",
          },
        },
      ],
      right: "d",
    },
    reason: {
      fi: "15 vuotta täyttänyt antaa oman suostumuksensa, ja edustaja tai huoltaja allekirjoittaa esityksen. Lapsen asia käsitellään kiireellisenä.",
      sv: "Den som fyllt 15 år ger sitt eget samtycke, och företrädaren eller vårdnadshavaren undertecknar framställningen. Ett barns ärende behandlas skyndsamt.",
      en: "A child of 15 or over gives their own consent, and the representative or guardian signs the referral. A child's matter is urgent.",
    },
    source: sources(siteOnChildren, receptionAct("5")),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q09"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Minkä iän täyttänyttä lasta on aina kuultava häntä koskevassa asiassa? Vastaa vuosina.",
      sv: "Från vilken ålder ska ett barn alltid höras i ett ärende som gäller barnet? Svara i år.",
      en: "From what age must a child always be heard in a matter that concerns the child? Answer in years.",
    },
    body: { kind: "numeric", right: 12, tolerance: 0 },
    reason: {
      fi: "12 vuotta täyttänyttä on kuultava. Nuoremmankin lapsen toivomukset ja mielipide selvitetään.",
      sv: "Den som fyllt 12 år ska höras. Också ett yngre barns önskemål och åsikt utreds.",
      en: "A child of 12 or over must be heard. The wishes and views of a younger child are found out too.",
    },
    source: receptionAct("5"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m5-q10"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Minkä iän täyttänyt lapsi antaa esitykseen myös oman suostumuksensa? Vastaa vuosina.",
      sv: "Från vilken ålder ger ett barn också sitt eget samtycke till framställningen? Svara i år.",
      en: "From what age does a child also give their own consent to a referral? Answer in years.",
    },
    body: { kind: "numeric", right: 15, tolerance: 0 },
    reason: {
      fi: "15 vuotta täyttäneeltä pyydetään oma suostumus, ja lisäksi tarvitaan edustaja tai huoltaja.",
      sv: "Den som fyllt 15 år ombeds ge sitt eget samtycke, och dessutom behövs företrädaren eller vårdnadshavaren.",
      en: "A child of 15 or over is asked for their own consent; the representative or guardian is needed as well.",
    },
    source: siteOnChildren,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q11"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Lastensuojeluilmoituksen saa tehdä vasta, kun huoltaja tai edustaja on suostunut siihen.",
      sv: "En barnskyddsanmälan får göras först när vårdnadshavaren eller företrädaren har samtyckt till den.",
      en: "A child-welfare notice may be made only once the guardian or representative has consented to it.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Lastensuojeluilmoitus ei edellytä kenenkään suostumusta, ja se tehdään heti. Esitykseen suostumus tarvitaan.",
      sv: "En barnskyddsanmälan kräver ingens samtycke, och den görs genast. Till framställningen behövs samtycke.",
      en: "A child-welfare notice takes nobody's consent and is made at once. The referral does take consent.",
    },
    source: siteOnChildren,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q18"),
    module: "m5",
    use: "check",
    stem: {
      fi: "Mies sanoo olevansa alaikäisen setä ja vaatii saada pojan heti mukaansa. Poika pelkää häntä. Mitä teet ensin?",
      sv: "En man säger sig vara farbror till en minderårig och kräver att få ta pojken med sig genast. Pojken är rädd för honom. Vad gör du först?",
      en: "A man says that he is a minor's uncle and insists on taking the boy with him at once. The boy is afraid of him. What do you do first?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Pyydän sedältä suostumuksen esitykseen",
            sv: "Ber farbrodern om samtycke till framställningen",
            en: "Ask the uncle for consent to a referral",
          },
        },
        {
          id: "b",
          text: {
            fi: "Pidän pojan turvassa ja otan heti yhteyden lastensuojeluun",
            sv: "Håller pojken i säkerhet och kontaktar genast barnskyddet",
            en: "Keep the boy safe and contact child welfare at once",
          },
        },
        {
          id: "c",
          text: {
            fi: "Annan pojan mukaan ja kirjaan miehen nimen",
            sv: "Låter pojken följa med och antecknar mannens namn",
            en: "Let the boy go and write down the man's name",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kerron sedälle, mitä epäilen, ja kysyn hänen selitystään",
            sv: "Berättar för farbrodern vad jag misstänker och ber om hans förklaring",
            en: "Tell the uncle what I suspect and ask for his explanation",
          },
        },
      ],
      right: "b",
    },
    reason: {
      fi: "Epäselvä suhde, kiire ja pelko ovat merkkejä. Lasta ei luovuteta eikä epäilystä kerrota miehelle; lastensuojelu arvioi, ja välittömässä vaarassa soitetaan 112.",
      sv: "En oklar relation, brådska och rädsla är tecken. Barnet lämnas inte ut och mannen får inte veta om misstanken; barnskyddet bedömer, och vid omedelbar fara ringer man 112.",
      en: "An unclear tie, hurry and fear are signs. The child is not handed over and the man is not told of the suspicion; child welfare assesses, and in immediate danger one calls 112.",
    },
    source: siteOnChildren,
    signs: ["K1", "K7"],
    lawAsOf: null,
  },
];
