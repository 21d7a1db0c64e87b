import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Sama ihminen voi olla epäilty ja uhri

Hyväksikäyttäjä voi pakottaa uhrin tekemään rikoksia: varastamaan kaupoista, kuljettamaan huumeita, kasvattamaan kannabista, avaamaan pankkitilejä tai hakemaan etuuksia. Uhri voi olla maassa väärillä papereilla tai ilman lupaa. Viranomaisen eteen hän tulee silloin epäiltynä, ja se, mitä hänelle on tehty, jää helposti kysymättä.

Siksi on tärkeää, että joku sanoo ääneen: tässä voi olla ihmiskaupan uhri.

## Rankaisemattomuuden ajatus

Uhria ei pitäisi rangaista teosta, johon hänet on pakotettu osana hyväksikäyttöä. Se ei tarkoita, että teko muuttuisi lailliseksi tai että jokainen syyte raukeaisi. Se tarkoittaa, että **poliisi ja syyttäjä ottavat uhriuden huomioon**, kun ne arvioivat tutkintaa, syytettä ja rangaistusta. Ratkaisu on heidän, ei sinun.

Valtionrajarikoksesta laissa on nimenomainen sääntö: siitä ei rangaista sitä, joka on syyllistynyt siihen ihmiskaupan uhrina (rikoslain 17 luvun 7 §).

## Mitä sinä teet

- Kiinnitä huomiota merkkeihin: henkilö jää kiinni toistuvasti, sama aikuinen odottaa, täytettävänä on kiintiö, henkilö pelkää jotakuta toista enemmän kuin poliisia.
- Puhu hänen kanssaan erillään niistä, joiden kanssa hän liikkui.
- **Ota uhriuden mahdollisuus puheeksi** tutkijan tai syyttäjän kanssa mahdollisimman varhain. Jos et itse ole viranomainen, tee se henkilön suostumuksella tai hänen avustajansa kautta.
- Auta häntä saamaan oikeudenkäyntiavustaja ja tukihenkilö.
- Kerro auttamisjärjestelmästä. Rikosepäily ei estä esitystä.

Vältä kahta lausetta: ”sinulle ei tapahdu mitään” ja ”itse sinä sen teit”. Ensimmäistä et voi luvata. Toinen sulkee suun.

## Esimerkki

Nuorukainen jää kolmannen kerran kiinni partakoneenterien näpistämisestä. Partio kirjaa rikoksen niin kuin pitääkin, mutta lisää ilmoitukseen havaintonsa: sama pakettiauto, lappu, jossa on tavoitemäärä, ja pelko, joka kohdistuu autoon eikä poliisiin. Tutkija lukee lisäyksen ja kysyy toisin kuin muuten olisi kysynyt.

> Muista: rikos ei tee uhriudesta olematonta. Sano mahdollisuus ääneen poliisille tai syyttäjälle ja anna heidän ratkaista.
`;

const sv = `
## Samma människa kan vara misstänkt och offer

En utnyttjare kan tvinga offret att begå brott: stjäla i butiker, frakta narkotika, odla cannabis, öppna bankkonton eller ansöka om förmåner. Offret kan vistas i landet med falska papper eller utan tillstånd. Då möter hen myndigheten som misstänkt, och det är lätt hänt att ingen frågar vad hen har utsatts för.

Därför är det viktigt att någon säger högt: det här kan vara ett offer för människohandel.

## Tanken om straffrihet

Ett offer borde inte straffas för en gärning som hen har tvingats till som en del av utnyttjandet. Det betyder inte att gärningen blir laglig eller att varje åtal faller. Det betyder att **polisen och åklagaren beaktar** att personen kan vara ett offer när de bedömer utredningen, åtalet och straffet. Avgörandet är deras, inte ditt.

Om riksgränsbrott finns en uttrycklig regel i lagen: den som har gjort sig skyldig till det som offer för människohandel straffas inte (17 kap. 7 § i strafflagen).

## Vad du gör

- Ge akt på tecknen: personen ertappas gång på gång, samma vuxna väntar, det finns en kvot, personen är räddare för någon annan än för polisen.
- Tala med personen avskilt från dem som hen rörde sig med.
- **Ta upp möjligheten att personen är ett offer** med utredaren eller åklagaren så tidigt som möjligt. Om du själv inte är myndighet gör du det med personens samtycke eller genom hens biträde.
- Hjälp personen att få ett rättegångsbiträde och en stödperson.
- Berätta om hjälpsystemet. En brottsmisstanke hindrar ingen framställning.

Undvik två meningar: ”det händer dig ingenting” och ”du gjorde det ju själv”. Den första kan du inte lova. Den andra får personen att tystna.

## Ett exempel

En ung man ertappas för tredje gången med att snatta rakblad. Patrullen antecknar brottet som sig bör men lägger till sina iakttagelser i anmälan: samma paketbil, en lapp med ett mål för antalet och en rädsla som gäller bilen och inte polisen. Utredaren läser tillägget och frågar på ett annat sätt än annars.

> Kom ihåg: ett brott utesluter inte att personen är ett offer. Säg möjligheten högt till polisen eller åklagaren och låt dem avgöra.
`;

const en = `
## The same person can be a suspect and a victim

An exploiter can force the victim to commit offences: steal from shops, carry drugs, grow cannabis, open bank accounts or claim benefits. The victim may be in the country on false papers or without a permit. Then they come before the authorities as a suspect, and it easily happens that nobody asks what was done to them.

That is why it matters that somebody says it aloud: this may be a victim of trafficking.

## The idea of non-punishment

A victim should not be punished for an act that they were made to do as part of the exploitation. That does not mean that the act becomes legal or that every charge falls. It means that **the police and the prosecutor take into account** that the person may be a victim when they weigh the investigation, the charge and the penalty. The decision is theirs, not yours.

On the border offence the law has an express rule: whoever committed it as a victim of trafficking is not punished for it (Criminal Code, chapter 17, section 7).

## What you do

- Heed the signs: the person is caught again and again, the same adult is waiting, there is a quota, the person fears somebody else more than the police.
- Talk with the person apart from those they moved with.
- **Raise the possibility that the person is a victim** with the investigator or the prosecutor as early as you can. If you are no authority yourself, do it with the person's consent or through their counsel.
- Help the person to get legal counsel and a support person.
- Tell about the assistance system. Being suspected of an offence does not prevent a referral.

Avoid two sentences: "nothing will happen to you" and "you did it yourself". The first you cannot promise. The second silences.

## An example

A young man is caught shoplifting razor blades for the third time. The patrol records the offence as it should, but adds what it noticed to the report: the same van, a slip of paper with a target number, and a fear that is of the van and not of the police. The investigator reads what was added and asks differently than he would have done.

> Remember: an offence does not undo being a victim. Say the possibility aloud to the police or the prosecutor, and let them decide.
`;

export const madeToBreakTheLaw: Lesson = {
  id: lessonId("m6-made-to-break-the-law"),
  title: {
    fi: "Kun uhri on pakotettu rikokseen",
    sv: "När offret har tvingats till brott",
    en: "When the victim was made to break the law",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
