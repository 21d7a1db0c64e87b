import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Tavallisilla työpaikoilla

Työperäinen hyväksikäyttö tapahtuu paikoissa, joissa sinäkin asioit. Suomessa sitä on nähty eniten ravintoloissa, siivouksessa, rakennuksilla sekä marjanpoiminnassa ja maatiloilla. Yhteistä niille on, että työ on raskasta, työvoimaa tarvitaan kiireesti ja alihankkijoita voi olla monta peräkkäin. Siivooja tekee työtä öisin, kun muut nukkuvat. Poimija asuu kaukana kylästä. Kokki ei tule salin puolelle.

## Miten työstä tulee ansa

Hallinta rakentuu usein askel kerrallaan:

1. Kotimaassa luvataan hyvä työ ja palkka.
2. Paikasta peritään maksu, jota varten lainataan rahaa.
3. Perillä ehdot ovatkin toiset: päivät pidempiä, palkka pienempi, asunto työnantajan.
4. Palkasta pidätetään velkaa, tai osa siitä on annettava takaisin käteisenä.
5. Kun työntekijä haluaa lähteä, häntä uhataan: lupa menee, velka jää, perhe joutuu maksamaan.

Mikään askelista ei yksin tee asiasta ihmiskauppaa. Yhdessä ne voivat viedä ihmiseltä mahdollisuuden lähteä.

## Palkkariita vai ihmiskauppa

Maksamatta jäänyt ylityö on väärin, mutta se ei vielä ole ihmiskauppaa. Kun kuuntelet, erota kaksi asiaa: kuinka huonot työehdot ovat, ja voiko ihminen lähteä. Jälkimmäisestä kertovat esimerkiksi nämä merkit: oleskeluluvalla uhataan, työtä ei saa lopettaa, henkilö nukkuu työpaikalla, tai hän osaa tarkastajan kysymyksiin valmiit vastaukset.

Keksitty esimerkki: rakennustyömaan tarkastuksessa käy ilmi, että kaikki kuusi miestä kuljetetaan aamuin illoin samassa autossa, asuvat samassa huoneistossa ja kertovat työajoistaan sanasta sanaan samoin. Palkkalaskelmat ovat moitteettomat. Poliisin partio kirjaa havainnot ja pyytää, että kunkin miehen kanssa puhutaan myöhemmin erikseen, ammattitulkin avulla.

Rajan ei tarvitse olla selvä, jotta voit toimia. Työehtojen valvonta kuuluu työsuojeluviranomaiselle, rikoksen tutkinta poliisille, ja auttamisjärjestelmästä saat neuvoja siihen, miten edetä.

## Mitä luvut kertovat

Vuonna 2015 auttamisjärjestelmään tehtiin esitys 75 ihmisestä ja siihen otettiin 52 uutta asiakasta. Heistä 27 oli mahdollisia työperäisen hyväksikäytön uhreja, noin puolet miehiä ja puolet naisia. Luvut kertovat vain niistä, joista joku teki esityksen.

> Muista: huonot ehdot ovat syy kysyä, ja se, ettei ihminen voi lähteä, on syy toimia.
`;

const sv = `
## På vanliga arbetsplatser

Utnyttjande av arbetskraft sker på ställen där också du uträttar ärenden. I Finland har det setts mest i restauranger, inom städning, på byggen samt inom bärplockning och på gårdar. Gemensamt är att arbetet är tungt, att arbetskraft behövs snabbt och att det kan finnas många underleverantörer i rad. Städaren arbetar på natten när andra sover. Plockaren bor långt från byn. Kocken kommer aldrig ut i matsalen.

## Hur ett arbete blir en fälla

Kontrollen byggs ofta upp steg för steg:

1. I hemlandet utlovas ett bra arbete och en bra lön.
2. För platsen krävs en avgift, och pengar lånas för den.
3. På plats är villkoren andra: längre dagar, lägre lön, en bostad som arbetsgivaren äger.
4. Skulden dras av från lönen, eller en del måste lämnas tillbaka kontant.
5. När arbetstagaren vill sluta kommer hoten: tillståndet går förlorat, skulden blir kvar, familjen får betala.

Inget av stegen gör ensamt saken till människohandel. Tillsammans kan de ta ifrån en människa möjligheten att lämna.

## Lönetvist eller människohandel

Obetald övertid är fel, men det är ännu inte människohandel. När du lyssnar, håll isär två saker: hur dåliga villkoren är, och om människan kan lämna. Till exempel de här tecknen säger något om det senare: uppehållstillståndet används som hot, personen får inte sluta, sover på arbetsplatsen eller har färdiga svar på inspektörens frågor.

Ett påhittat exempel: vid en inspektion på ett bygge framgår att alla sex män körs dit och hem i samma bil, bor i samma lägenhet och berättar om sina arbetstider ord för ord likadant. Lönebeskeden är oklanderliga. Polispatrullen antecknar iakttagelserna och ber att någon senare talar med männen en och en, med en professionell tolk.

Gränsen behöver inte vara klar för att du ska kunna agera. Tillsynen över arbetsvillkoren hör till arbetarskyddsmyndigheten, utredningen av brott till polisen, och hjälpsystemet ger dig råd om hur du går vidare.

## Vad siffrorna berättar

År 2015 gjordes en framställning till hjälpsystemet om 75 människor, och 52 nya kunder togs in. Av dem var 27 möjliga offer för utnyttjande av arbetskraft, ungefär hälften män och hälften kvinnor. Siffrorna berättar bara om dem som någon gjorde en framställning om.

> Kom ihåg: dåliga villkor är ett skäl att fråga, och att en människa inte kan lämna är ett skäl att agera.
`;

const en = `
## In ordinary workplaces

Labour exploitation happens in places that you visit yourself. In Finland it has been seen most in restaurants, cleaning, construction, and in berry picking and on farms. What they share is heavy work, an urgent need for hands and, often, a long row of subcontractors. The cleaner works at night while others sleep. The picker lives far from the village. The cook never comes out into the dining room.

## How a job becomes a trap

Control is often built step by step:

1. At home, good work and good pay are promised.
2. A fee is charged for the job, and money is borrowed for it.
3. On arrival the terms are different: longer days, lower pay, housing owned by the employer.
4. The debt is taken from the wages, or part of the pay must be handed back in cash.
5. When the worker wants to leave, the threats come: the permit will go, the debt will stay, the family will pay.

None of the steps alone makes it trafficking. Together they can take away a person's possibility to leave.

## Wage dispute or trafficking

Unpaid overtime is wrong, but it is not yet trafficking. When you listen, keep two things apart: how bad the terms are, and whether the person can leave. These signs, for example, speak of the latter: the permit is used as a threat, the person may not quit, sleeps at work, or has ready-made answers to the inspector's questions.

An invented example: an inspection of a building site shows that all six men are driven there and back in one car, live in one flat and describe their hours in exactly the same words. The payslips are faultless. The police patrol writes down what it has seen and asks that somebody speak later with each man apart, with a professional interpreter.

The line need not be clear for you to act. Supervising the terms of work is for the occupational safety and health authority, investigating offences is for the police, and the assistance system advises you how to proceed.

## What the figures tell

In 2015, 75 people were referred to the assistance system and 52 new customers were admitted. Of these, 27 were possible victims of labour exploitation, about half of them men and half women. The figures tell only of those whom somebody referred.

> Remember: bad terms are a reason to ask, and a person who cannot leave is a reason to act.
`;

export const labour: Lesson = {
  id: lessonId("m2-labour"),
  title: { fi: "Työperäinen hyväksikäyttö", sv: "Utnyttjande av arbetskraft", en: "Labour exploitation" },
  minutes: 8,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
