import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { site, unodcManual } from "../sources.ts";

/** What a sign is and what it is not. */
export const questionsOnLimits: readonly Question[] = [
  {
    id: questionId("m3-q01"),
    module: "m3",
    use: "both",
    stem: {
      fi: "Yksi merkki riittää todistamaan, että henkilö on ihmiskaupan uhri.",
      sv: "Ett enda tecken räcker för att bevisa att en person är offer för människohandel.",
      en: "One sign is enough to prove that a person is a victim of human trafficking.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Yksi merkki voi selittyä monella tavalla. Se on syy katsoa tarkemmin, ei todiste.",
      sv: "Ett enda tecken kan förklaras på många sätt. Det är ett skäl att se närmare efter, inget bevis.",
      en: "One sign can be explained in many ways. It is a reason to look closer, not proof.",
    },
    source: site,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q02"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Jos yhtään merkkiä ei näy, ihmiskaupan mahdollisuus voidaan sulkea pois.",
      sv: "Om inga tecken syns kan man utesluta att det är fråga om människohandel.",
      en: "If no sign is seen, trafficking can be ruled out.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Pelko, opetellut vastaukset ja siistiltä näyttävät puitteet voivat peittää merkit. Niiden puuttuminen ei sulje mitään pois.",
      sv: "Rädsla, inlärda svar och prydliga yttre förhållanden kan dölja tecknen. Att de saknas utesluter ingenting.",
      en: "Fear, coached answers and tidy surroundings can hide the signs. Their absence excludes nothing.",
    },
    source: site,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q03"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Miksi merkkejä ei välttämättä näy, vaikka henkilöä käytetään hyväksi? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Varför syns det inte alltid några tecken fast en person utnyttjas? Välj alla rätta alternativ.",
      en: "Why may no signs be seen although a person is being exploited? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["a", "c", "d"],
      choices: [
        {
          id: "a",
          text: {
            fi: "Hyväksikäyttäjä tuntee merkit ja huolehtii ulkoisista puitteista.",
            sv: "Den som utnyttjar känner till tecknen och ser till att fasaden håller.",
            en: "The exploiter knows the signs and keeps up appearances.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Merkit koskevat vain niitä, jotka ovat tulleet maahan luvatta.",
            sv: "Tecknen gäller bara dem som har kommit till landet utan tillstånd.",
            en: "The signs concern only those who came to the country without a permit.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Henkilö ei pidä itseään uhrina eikä siksi kerro tilanteestaan.",
            sv: "Personen ser sig inte som ett offer och berättar därför ingenting.",
            en: "The person does not see themselves as a victim and so says nothing.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Henkilölle on neuvottu, mitä viranomaisen kysymyksiin vastataan.",
            sv: "Personen har fått lära sig vad man svarar på myndighetens frågor.",
            en: "The person has been coached in what to answer an authority.",
          },
        },
      ],
    },
    reason: {
      fi: "Hyväksikäyttäjätkin tuntevat merkkien luettelot, ja pelko ja häpeä saavat vaikenemaan. Maahantulon tapa ei ratkaise.",
      sv: "Också de som utnyttjar andra känner till förteckningarna, och rädsla och skam får människor att tiga. Hur någon har kommit till landet avgör inte.",
      en: "Exploiters know the lists too, and fear and shame keep people silent. How somebody entered the country does not decide.",
    },
    source: unodcManual(2),
    signs: ["G5", "L9"],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q04"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Millä yhdellä sanalla tällä kurssilla nimitetään yhtä nähtyä tai kuultua asiaa, joka voi viitata ihmiskauppaan?",
      sv: "Med vilket enda ord kallas på den här kursen en sak som någon har sett eller hört och som kan tyda på människohandel?",
      en: "Which single word does this course use for one thing seen or heard that may point to trafficking?",
    },
    body: {
      kind: "short_answer",
      accepted: { fi: ["merkki", "merkiksi"], sv: ["tecken", "ett tecken"], en: ["sign", "a sign"] },
    },
    reason: {
      fi: "Sana on merkki. Se ei ole todiste eikä oire vaan syy kysyä lisää, ja samaa sanaa käytetään esityslomakkeella.",
      sv: "Ordet är tecken. Det är varken ett bevis eller ett symtom utan ett skäl att fråga mer, och samma ord används på blanketten för framställningar.",
      en: "The word is sign. It is neither evidence nor a symptom but a reason to ask more, and the referral form uses the same word.",
    },
    source: site,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q05"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Henkilön kansalaisuus tai se, ettei hänellä ole oleskelulupaa, on jo sellaisenaan ihmiskaupan merkki.",
      sv: "En persons medborgarskap eller avsaknad av uppehållstillstånd är redan i sig ett tecken på människohandel.",
      en: "A person's nationality or lack of a residence permit is in itself a sign of trafficking.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Merkki on havainto siitä, mitä henkilölle tapahtuu. Tausta ei ole merkki, ja uhri voi olla myös Suomen kansalainen.",
      sv: "Ett tecken är en iakttagelse av vad som händer personen. Bakgrunden är inget tecken, och offret kan också vara finsk medborgare.",
      en: "A sign is an observation of what is happening to the person. Background is not a sign, and a victim may also be a Finnish citizen.",
    },
    source: site,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q06"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Mitkä näistä kuuluvat yleisiin merkkeihin? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vilka av dessa hör till de allmänna tecknen? Välj alla rätta alternativ.",
      en: "Which of these belong to the general signs? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["b", "c", "e"],
      choices: [
        {
          id: "a",
          text: {
            fi: "Henkilö käy töissä iltaisin.",
            sv: "Personen arbetar om kvällarna.",
            en: "The person works in the evenings.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Joku toinen vastaa henkilön puolesta.",
            sv: "Någon annan svarar för personen.",
            en: "Someone else answers for the person.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Henkilö ei tiedä omaa osoitettaan.",
            sv: "Personen vet inte sin egen adress.",
            en: "The person does not know their own address.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Henkilö pyytää päästä toiseen huoneeseen.",
            sv: "Personen ber att få byta rum.",
            en: "The person asks to move to another room.",
          },
        },
        {
          id: "e",
          text: {
            fi: "Henkilöä uhataan ilmiannolla.",
            sv: "Personen hotas med anmälan.",
            en: "The person is threatened with being reported.",
          },
        },
      ],
    },
    reason: {
      fi: "Yleiset merkit kertovat, että joku toinen saattaa määrätä henkilön elämästä. Iltatyö ja huoneen vaihto ovat tavallisia asioita.",
      sv: "De allmänna tecknen visar att någon annan kanske bestämmer över personens liv. Kvällsarbete och rumsbyte är vanliga saker.",
      en: "The general signs tell you that somebody else may be deciding over the person's life. Evening work and a change of room are ordinary things.",
    },
    source: site,
    signs: ["G1", "G3", "G8"],
    lawAsOf: null,
  },
];
