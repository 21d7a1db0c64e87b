import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Huono työpaikka vai jotain muuta

Liian pieni palkka on työsuojelun asia. Ihmiskaupasta voi olla kyse, kun ihminen ei myöskään pääse pois. Merkit L1–L10 auttavat näkemään, milloin nämä kaksi yhdistyvät.

**Miten työ alkoi.** Työn ehdot ovat toiset kuin luvattiin (L1). Työpaikasta on peritty maksu tai siitä on jäänyt velka (L5).

**Millaista työ on.** Päivät ovat hyvin pitkiä eikä vapaapäiviä ole (L2). Palkkaa maksetaan vähän tai ei lainkaan, tai osa siitä on annettava takaisin (L3). Suojavarusteita ei ole, ja tapaturmat salataan (L7).

**Missä ihminen on.** Hän nukkuu työpaikalla tai työnantajan ahtaassa asunnossa (L4). Työnantaja kuljettaa työntekijöitä ryhmissä (L10).

**Miksi hän jää.** Oleskelulupa on sidottu työnantajaan, ja sillä uhataan (L6). Hän ei saa lopettaa työtä tai pitää lomaa (L8). Palkkalaskelmat ovat vääriä, tai vastaukset tarkastajille on opetettu (L9).

Esimerkki: kolme siivoojaa vastaa tarkastajalle samoilla sanoilla, että työaika on kahdeksan tuntia. Yhdellä heistä on patja varastossa. Palkkalaskelma on kunnossa, mutta palkkapäivän jälkeen kukin nostaa tililtään saman summan käteisenä. Mikään näistä ei yksin kerro paljon. Yhdessä ne kertovat, että paperit ja arki eivät kohtaa.

## Kun työpaikka on koti

Kotiorjuutta on vaikea nähdä, koska työpaikalla ei ole ovea kadulle. Merkit D1–D5 kuvaavat ihmistä, joka asuu työnantajansa kodissa tai perheessä, joka kutsuu häntä sukulaiseksi:

- Hän nukkuu yhteisissä tiloissa ja syö tähteitä (D1).
- Hän ei koskaan käy ulkona yksin (D2).
- Hänellä ei ole omaa aikaa, vaan hän on käytettävissä yötä päivää (D3).
- Häntä kohdellaan huonosti tai solvataan (D4).
- Hän ei saa palkkaa eikä pidä yhteyttä kotiin (D5).

Esimerkki: turvapaikkapuhuttelun jälkeen nainen kertoo olleensa ennen Suomeen tuloaan perheen kotiapulaisena toisessa maassa. Vapaapäiviä ei ollut, eikä passia saanut takaisin. Hyväksikäyttö tapahtui ulkomailla, mutta Suomessa siihen suhtaudutaan yhtä vakavasti.

> Muista: kysy aina kahta asiaa, millaista työ on ja voiko siitä lähteä. Vasta jälkimmäinen vastaus kertoo, onko ihminen vapaa.
`;

const sv = `
## En dålig arbetsplats eller något annat

För låg lön är en sak för arbetarskyddet. Det kan vara fråga om människohandel när personen inte heller kan ta sig därifrån. Tecknen L1–L10 hjälper dig att se när dessa två möts.

**Hur arbetet började.** Arbetsvillkoren är andra än de utlovade (L1). En avgift har tagits ut för arbetet eller en skuld finns kvar (L5).

**Hurdant arbetet är.** Dagarna är mycket långa och lediga dagar saknas (L2). Lönen är liten eller saknas, eller en del måste lämnas tillbaka (L3). Skyddsutrustning saknas och olycksfall döljs (L7).

**Var personen finns.** Hen sover på arbetsplatsen eller trångt i arbetsgivarens bostad (L4). Arbetsgivaren transporterar arbetstagarna i grupp (L10).

**Varför personen stannar.** Uppehållstillståndet är bundet till arbetsgivaren och används som hot (L6). Hen får inte sluta eller ta ledigt (L8). Lönebeskeden är falska, eller svaren till inspektörer är inlärda (L9).

Ett exempel: tre städare svarar inspektören med exakt samma ord att arbetstiden är åtta timmar. En av dem har en madrass i förrådet. Lönebeskedet är i sin ordning, men efter lönedagen tar var och en ut samma summa kontant. Inget av detta säger mycket för sig. Tillsammans visar det att papperen och vardagen inte stämmer överens.

## När arbetsplatsen är ett hem

Hushållsslaveri är svårt att se, eftersom arbetsplatsen inte har någon dörr mot gatan. Tecknen D1–D5 beskriver en person som bor i arbetsgivarens hem eller hos en familj som kallar hen för släkting:

- Personen sover i gemensamma utrymmen och äter rester (D1).
- Personen går aldrig ut ensam (D2).
- Personen har ingen egen tid utan är tillgänglig dygnet runt (D3).
- Personen behandlas illa eller kränks (D4).
- Personen får ingen lön och har ingen kontakt med hemmet (D5).

Ett exempel: efter asylsamtalet berättar en kvinna att hon före ankomsten till Finland var hembiträde hos en familj i ett annat land. Hon hade inga lediga dagar och fick inte tillbaka sitt pass. Utnyttjandet skedde utomlands, men i Finland tas det på lika stort allvar.

> Kom ihåg: fråga alltid två saker, hurdant arbetet är och om man kan lämna det. Först det senare svaret visar om personen är fri.
`;

const en = `
## A bad workplace, or something else

Pay that is too low is a matter for occupational safety and health. It may be trafficking when the person also cannot get away. The signs L1–L10 help you see when the two come together.

**How the work began.** The terms of work differ from what was promised (L1). A fee was charged for the job, or a debt remains of it (L5).

**What the work is like.** Days are very long and there are no days off (L2). There is little or no pay, or part of it must be handed back (L3). There is no protective gear, and injuries are hidden (L7).

**Where the person is.** They sleep at work or in crowded housing of the employer (L4). The employer moves the workers in groups (L10).

**Why the person stays.** The permit is tied to the employer and used as a threat (L6). They may not quit or take leave (L8). Payslips are false, or answers to inspectors have been coached (L9).

An example: three cleaners tell an inspector in the very same words that they work eight hours a day. One of them has a mattress in the storeroom. The payslip is in order, but after pay day each of them withdraws the same sum in cash. None of this says much alone. Together it says that the papers and daily life do not match.

## When the workplace is a home

Domestic servitude is hard to see because the workplace has no door to the street. The signs D1–D5 describe a person who lives in the employer's home, or with a family that calls them a relative:

- The person sleeps in shared space and eats leftovers (D1).
- The person never goes out alone (D2).
- The person has no time of their own and is on call day and night (D3).
- The person is treated badly or insulted (D4).
- The person gets no wage and has no contact with home (D5).

An example: after her asylum interview a woman tells you that before she came to Finland she was a family's domestic worker in another country. She had no days off, and she could not get her passport back. The exploitation took place abroad, but in Finland it is taken just as seriously.

> Remember: always ask two things, what the work is like and whether one can leave it. Only the second answer tells you whether the person is free.
`;

export const atWorkAndAtHome: Lesson = {
  id: lessonId("m3-at-work-and-at-home"),
  title: {
    fi: "Merkit työssä ja toisen kodissa",
    sv: "Tecken i arbetet och i någon annans hem",
    en: "Signs at work and in another's home",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
