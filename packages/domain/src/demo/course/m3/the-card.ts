import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Kortti taskussa

Työelämän hyväksikäytön tunnistamiseen on tehty ohjekortti, ja auttamisjärjestelmä on ollut mukana laatimassa sitä. Kortti on 13 kielellä. Siinä on lyhyitä kysymyksiä, joihin vastataan kyllä, ehkä tai ei. Kortin sääntö on helppo muistaa:

> Yksi ”kyllä” tai kaksi ”ehkä” riittää: selvitä tarkemmin.

Sääntö ei kerro, onko ihminen uhri. Se kertoo, milloin asiaa ei enää jätetä sikseen. Raja on tarkoituksella matala, koska turhasta lisäkysymyksestä on vain vähän haittaa, mutta kysymättä jättäminen voi viedä ihmiseltä vuosia.

## Harjoittele

**Ensimmäinen.** Marjanpoimija kertoo, että päivät ovat pitkiä mutta sesonki lyhyt. Ehkä. Muuten hän tietää palkkansa, hänellä on passi ja hän käy kylällä vapaasti. Yksi ”ehkä” ja muuten ”ei”. Sääntö ei täyty. Kerro silti, mistä saa neuvoa, sillä tilanne voi muuttua.

**Toinen.** Parturin apulainen asuu työnantajan luona. Ehkä. Palkka maksetaan käteisenä, eikä hän ole varma, kuinka paljon. Ehkä. Kaksi ”ehkä”-vastausta: selvitä tarkemmin.

**Kolmas.** Rakennustyöntekijä kertoo, että esimies aikoo soittaa maahanmuuttoviranomaisille, jos työntekijä lopettaa. Kyllä. Yksi riittää.

## Mitä tarkempi selvittäminen on

Se ei ole tutkintaa. Se tarkoittaa, että

1. varmistat, ettei henkilö ole välittömässä vaarassa
2. järjestät rauhallisen hetken kahden kesken, tarvittaessa tulkin kanssa
3. kysyt muutaman yleisen kysymyksen ja kuuntelet
4. kerrot, että apua on ja että siitä päättää henkilö itse
5. kysyt neuvoa auttamisjärjestelmästä, tarvittaessa mainitsematta henkilön nimeä.

Neuvontapuhelin +358 2954 63 177 vastaa ympäri vuorokauden. Miten ihminen kohdataan, siitä kertoo seuraava moduuli.

## Kun sääntö ei täyty

Jos epäilys jää, luota siihen. Kirjaa, mitä näit, ja sovi työparin kanssa, kuka palaa asiaan. Kortti on apuväline eikä lupa lopettaa ajattelemista.

> Muista: yksi ”kyllä” tai kaksi ”ehkä”, ja katsot tarkemmin. Varmuutta ei tarvita missään vaiheessa.
`;

const sv = `
## Kortet i fickan

Ett instruktionskort har tagits fram som stöd för att upptäcka utnyttjande i arbetslivet, och också hjälpsystemet har varit med om att utarbeta det. Kortet finns på 13 språk. Det innehåller korta frågor som besvaras med ja, kanske eller nej. Kortets regel är lätt att minnas:

> Ett ”ja” eller två ”kanske” räcker: ta närmare reda på saken.

Regeln avgör inte om någon är ett offer. Den visar när man inte längre låter saken bero. Gränsen är avsiktligt låg, eftersom en fråga för mycket gör liten skada, medan en fråga som aldrig ställs kan kosta en människa flera år.

## Öva

**Den första.** En bärplockare berättar att dagarna är långa men att säsongen är kort. Kanske. I övrigt vet hen sin lön, har sitt pass och rör sig fritt i byn. Ett ”kanske” och annars ”nej”. Regeln uppfylls inte. Berätta ändå var man kan få råd, för läget kan förändras.

**Den andra.** En medhjälpare hos en frisör bor hos arbetsgivaren. Kanske. Lönen betalas kontant, och hen är inte säker på hur mycket. Kanske. Två ”kanske”: ta närmare reda på saken.

**Den tredje.** En byggarbetare berättar att chefen tänker ringa migrationsmyndigheterna om arbetaren slutar. Ja. Ett räcker.

## Vad det innebär att ta närmare reda på saken

Det är ingen utredning av brott. Det betyder att du

1. försäkrar dig om att personen inte är i omedelbar fara
2. ordnar en lugn stund på tu man hand, vid behov med tolk
3. ställer några allmänna frågor och lyssnar
4. berättar att det finns hjälp och att det är personen själv som bestämmer om den
5. ber hjälpsystemet om råd, vid behov utan att nämna personens namn.

Rådgivningstelefonen +358 2954 63 177 svarar dygnet runt. Hur man möter personen berättas i nästa modul.

## När regeln inte uppfylls

Om misstanken sitter kvar ska du lita på den. Anteckna vad du såg och kom överens med din arbetspartner om vem som återkommer till saken. Kortet är ett hjälpmedel, ingen tillåtelse att sluta tänka.

> Kom ihåg: ett ”ja” eller två ”kanske”, och du ser närmare efter. Visshet behövs inte i något skede.
`;

const en = `
## A card in your pocket

An instruction card has been made for recognising exploitation at work, and the assistance system was among those who drew it up. The card is in 13 languages. It has short questions that are answered with yes, maybe or no. The card's rule is easy to remember:

> One “yes” or two “maybe” is enough: look into it more closely.

The rule does not tell whether somebody is a victim. It tells when the matter is no longer left at that. The limit is low on purpose, because one question too many does little harm, while a question that is never asked can cost a person years.

## Practise

**The first.** A berry picker says that the days are long but the season is short. Maybe. Otherwise they know their pay, have their passport and come and go in the village freely. One “maybe”, and the rest “no”. The rule is not met. Tell them all the same where to get advice, because things can change.

**The second.** A barber's assistant lives at the employer's. Maybe. The pay comes in cash, and they are not sure how much it is. Maybe. Two “maybe”: look into it more closely.

**The third.** A construction worker tells you that the boss is going to call the immigration authorities if the worker quits. Yes. One is enough.

## What looking closer means

It is not an investigation. It means that you

1. make sure that the person is not in immediate danger
2. arrange a calm moment alone, with an interpreter where needed
3. ask a few general questions and listen
4. tell them that help exists and that the person decides about it
5. ask the assistance system for advice, where needed without giving the person's name.

The advice line +358 2954 63 177 answers day and night. The next module tells you how to meet the person.

## When the rule is not met

If a suspicion remains, trust it. Write down what you saw, and agree with a colleague who will come back to it. The card is an aid, not permission to stop thinking.

> Remember: one “yes” or two “maybe”, and you look closer. Certainty is not needed at any stage.
`;

export const theCard: Lesson = {
  id: lessonId("m3-the-card"),
  title: { fi: "Kortin sääntö", sv: "Kortets regel", en: "The card's rule" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
