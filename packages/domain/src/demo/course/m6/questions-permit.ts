import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { aliensAct, noteOnAliensAct, overviewOf2015, sources } from "../sources.ts";

/** The residence permit and the change of 2025. */
export const questionsOnPermit: readonly Question[] = [
  {
    id: questionId("m6-q04"),
    module: "m6",
    use: "both",
    stem: {
      fi: "Kuka päättää ihmiskaupan uhrin oleskeluluvasta?",
      sv: "Vem beslutar om uppehållstillstånd för ett offer för människohandel?",
      en: "Who decides on the residence permit of a victim of trafficking?",
    },
    body: {
      kind: "single",
      choices: [
        { id: "a", text: { fi: "Auttamisjärjestelmä", sv: "Hjälpsystemet", en: "The assistance system" } },
        { id: "b", text: { fi: "Poliisi", sv: "Polisen", en: "The police" } },
        { id: "c", text: { fi: "Maahanmuuttovirasto", sv: "Migrationsverket", en: "The Finnish Immigration Service" } },
        { id: "d", text: { fi: "Käräjäoikeus", sv: "Tingsrätten", en: "The district court" } },
      ],
      right: "c",
    },
    reason: {
      fi: "Oleskeluluvasta päättää vain Maahanmuuttovirasto. Auttamisjärjestelmä voi auttaa hakemisessa.",
      sv: "Bara Migrationsverket beslutar om uppehållstillstånd. Hjälpsystemet kan hjälpa till med ansökan.",
      en: "Only the Finnish Immigration Service decides on residence permits. The assistance system can help to apply.",
    },
    source: sources(aliensAct("52 a"), overviewOf2015),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q07"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Toukokuun 6. päivästä 2025 alkaen oleskelulupahakemus tekee oleskelusta laillisen, vaikka oleskelu ei ollut laillista hakemusta jätettäessä.",
      sv: "Sedan den 6 maj 2025 gör en ansökan om uppehållstillstånd vistelsen laglig även om den inte var laglig när ansökan lämnades in.",
      en: "Since 6 May 2025 an application for a residence permit makes the stay legal even if it was not legal when the application was filed.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Ilman laillista oleskelua jätetty hakemus ei tee oleskelusta laillista. Siksi hakemuksen ajankohdalla on merkitystä.",
      sv: "En ansökan som lämnas in utan laglig vistelse gör inte vistelsen laglig. Därför har tidpunkten för ansökan betydelse.",
      en: "An application filed without legal stay does not make the stay legal. That is why it matters when it is filed.",
    },
    source: noteOnAliensAct,
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q08"),
    module: "m6",
    use: "check",
    stem: {
      fi: "Oleskelulupahakemus, joka jätetään harkinta-aikana, pitää oleskelun laillisena.",
      sv: "En ansökan om uppehållstillstånd som lämnas in under betänketiden gör att vistelsen fortsätter att vara laglig.",
      en: "An application for a residence permit that is filed during the reflection period keeps the stay legal.",
    },
    body: { kind: "true_false", right: true },
    reason: {
      fi: "Harkinta-aikana oleskelu on laillista, ja silloin jätetty hakemus pitää sen laillisena. Hakemus kannattaa siis tehdä ajoissa.",
      sv: "Under betänketiden är vistelsen laglig, och en ansökan som då lämnas in gör att den fortsätter att vara det. Det lönar sig alltså att ansöka i tid.",
      en: "During the reflection period the stay is legal, and an application filed then keeps it so. It is wise to apply in time.",
    },
    source: noteOnAliensAct,
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q16"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Uhri on erityisen haavoittuvassa asemassa eikä pysty yhteistyöhön poliisin kanssa. Mikä pitää paikkansa oleskeluluvasta?",
      sv: "Ett offer är i en särskilt utsatt ställning och kan inte samarbeta med polisen. Vad stämmer om uppehållstillståndet?",
      en: "A victim is particularly vulnerable and cannot co-operate with the police. What is true of the residence permit?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Lupaa ei voida myöntää ilman yhteistyötä poliisin kanssa.",
            sv: "Tillstånd kan inte beviljas utan samarbete med polisen.",
            en: "A permit cannot be granted without co-operation with the police.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Jatkuva lupa voidaan myöntää, vaikka yhteistyötä ei ole.",
            sv: "Ett kontinuerligt tillstånd kan beviljas trots att samarbete saknas.",
            en: "A continuous permit can be granted although there is no co-operation.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Lupa myönnetään vasta, kun tuomio on lainvoimainen.",
            sv: "Tillstånd beviljas först när domen har vunnit laga kraft.",
            en: "A permit is granted only when the judgment is final.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Lupa edellyttää, että uhrin toimeentulo on turvattu.",
            sv: "Tillståndet förutsätter att offrets försörjning är tryggad.",
            en: "The permit requires that the victim's means of support are secured.",
          },
        },
      ],
      right: "b",
    },
    reason: {
      fi: "Erityisen haavoittuvassa asemassa olevalle uhrille voidaan myöntää jatkuva lupa ilman yhteistyön vaatimusta. Toimeentuloedellytystä ei ole.",
      sv: "Ett offer i en särskilt utsatt ställning kan beviljas kontinuerligt tillstånd utan krav på samarbete. Något försörjningskrav finns inte.",
      en: "A particularly vulnerable victim can be granted a continuous permit without a demand for co-operation. There is no means-of-support test.",
    },
    source: aliensAct("52 a"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
];
