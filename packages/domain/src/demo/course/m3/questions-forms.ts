import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { site } from "../sources.ts";

/** Signs of the forms of exploitation. */
export const questionsOnForms: readonly Question[] = [
  {
    id: questionId("m3-q17"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Yhdistä merkki siihen hyväksikäytön muotoon, johon se ensin viittaa.",
      sv: "Para ihop tecknet med den form av utnyttjande som det i första hand tyder på.",
      en: "Match the sign with the form of exploitation that it points to first.",
    },
    body: {
      kind: "match",
      pairs: [
        {
          id: "a",
          left: {
            fi: "Esimies uhkaa, että oleskelulupa menee.",
            sv: "Chefen hotar med att uppehållstillståndet går förlorat.",
            en: "The boss threatens that the permit will be lost.",
          },
          right: { fi: "Työperäinen hyväksikäyttö", sv: "Utnyttjande av arbetskraft", en: "Labour exploitation" },
        },
        {
          id: "b",
          left: {
            fi: "Vala sitoo henkilön velan maksamiseen.",
            sv: "En ed binder personen vid en skuld.",
            en: "An oath binds the person to a debt.",
          },
          right: { fi: "Seksuaalinen hyväksikäyttö", sv: "Sexuellt utnyttjande", en: "Sexual exploitation" },
        },
        {
          id: "c",
          left: {
            fi: "Edessä on äkillinen matka, jota henkilö pelkää.",
            sv: "En plötslig resa väntar och personen är rädd för den.",
            en: "A sudden trip that the person fears lies ahead.",
          },
          right: { fi: "Pakkoavioliitto", sv: "Tvångsäktenskap", en: "Forced marriage" },
        },
        {
          id: "d",
          left: {
            fi: "Päivän kiintiö on täytettävä.",
            sv: "Dagens kvot måste fyllas.",
            en: "The day's quota must be met.",
          },
          right: { fi: "Rikollisuuteen pakottaminen", sv: "Tvång till brottslighet", en: "Forced criminality" },
        },
      ],
    },
    reason: {
      fi: "Merkin ryhmä kertoo, mihin muotoon se ensin viittaa. Samalla henkilöllä voi silti olla merkkejä monesta muodosta.",
      sv: "Tecknets grupp visar vilken form det i första hand tyder på. Hos en och samma person kan det ändå finnas tecken på många former.",
      en: "The group of a sign tells you which form it points to first. One person can still show signs of many forms.",
    },
    source: site,
    signs: ["L6", "S5", "M4", "C2"],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q18"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Lajittele merkit: mihin luettelon ryhmään kukin kuuluu?",
      sv: "Sortera tecknen: till vilken grupp i förteckningen hör vart och ett?",
      en: "Sort the signs: to which group of the catalogue does each belong?",
    },
    body: {
      kind: "match",
      pairs: [
        {
          id: "a",
          left: {
            fi: "Henkilö nukkuu työpaikalla.",
            sv: "Personen sover på arbetsplatsen.",
            en: "The person sleeps at work.",
          },
          right: { fi: "Työ", sv: "Arbete", en: "Labour" },
        },
        {
          id: "b",
          left: {
            fi: "Joku toinen hoitaa ilmoituksia.",
            sv: "Någon annan sköter annonserna.",
            en: "Someone else runs the adverts.",
          },
          right: { fi: "Seksuaalinen hyväksikäyttö", sv: "Sexuellt utnyttjande", en: "Sexual exploitation" },
        },
        {
          id: "c",
          left: {
            fi: "Henkilö on tuotu maahan puolison luvalla ja eristetty.",
            sv: "Personen har hämtats hit på makens tillstånd och isolerats.",
            en: "The person was brought over on the spouse's permit and isolated.",
          },
          right: { fi: "Pakkoavioliitto", sv: "Tvångsäktenskap", en: "Forced marriage" },
        },
        {
          id: "d",
          left: {
            fi: "Joku toinen ottaa lainoja henkilön nimissä.",
            sv: "Någon annan tar lån i personens namn.",
            en: "Someone else takes out loans in the person's name.",
          },
          right: { fi: "Rikokset ja kerjääminen", sv: "Brott och tiggeri", en: "Crime and begging" },
        },
        {
          id: "e",
          left: {
            fi: "Henkilö katoaa yksiköstä ja palaa mukanaan uusi puhelin.",
            sv: "Personen försvinner från enheten och återvänder med en ny telefon.",
            en: "The person vanishes from the unit and returns with a new phone.",
          },
          right: { fi: "Lapset", sv: "Barn", en: "Children" },
        },
      ],
    },
    reason: {
      fi: "Luettelon ryhmä on muistin tuki: se kertoo, mitä muuta kannattaa katsoa samalla kertaa.",
      sv: "Förteckningens grupp är ett stöd för minnet: den visar vad annat det lönar sig att se efter på samma gång.",
      en: "The group in the catalogue supports your memory: it tells you what else to look for at the same time.",
    },
    source: site,
    signs: ["L4", "S4", "M7", "C6", "K2"],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q19"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Mitkä ovat kotiorjuuden merkkejä? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vilka är tecken på hushållsslaveri? Välj alla rätta alternativ.",
      en: "Which are signs of domestic servitude? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["b", "c", "d"],
      choices: [
        {
          id: "a",
          text: {
            fi: "Työntekijä hoitaa perheen lapsia iltapäivisin.",
            sv: "Arbetstagaren sköter familjens barn om eftermiddagarna.",
            en: "The worker looks after the family's children in the afternoons.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Työntekijä on käytettävissä yötä päivää.",
            sv: "Arbetstagaren är tillgänglig dygnet runt.",
            en: "The worker is on call day and night.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Työntekijä nukkuu keittiön lattialla ja syö tähteitä.",
            sv: "Arbetstagaren sover på köksgolvet och äter rester.",
            en: "The worker sleeps on the kitchen floor and eats leftovers.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Työntekijä ei saa palkkaa, eikä hän saa soittaa kotiin.",
            sv: "Arbetstagaren får ingen lön och får inte ringa hem.",
            en: "The worker gets no wage and may not call home.",
          },
        },
      ],
    },
    reason: {
      fi: "Lastenhoito on tavallista työtä. Kotiorjuuteen viittaa se, ettei omaa aikaa, tilaa, palkkaa tai yhteyttä muihin ole.",
      sv: "Barnpassning är ett vanligt arbete. Det som tyder på hushållsslaveri är att egen tid, eget utrymme, lön eller kontakt med andra saknas.",
      en: "Looking after children is ordinary work. What points to domestic servitude is having no time, space or wage of one's own and no contact with others.",
    },
    source: site,
    signs: ["D1", "D3", "D5"],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q20"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Mitkä lapsia koskevat merkit näkyvät aikuisen käytöksessä? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vilka av tecknen som gäller barn syns i den vuxnas beteende? Välj alla rätta alternativ.",
      en: "Which of the signs about children show in how an adult behaves? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["a", "d"],
      choices: [
        {
          id: "a",
          text: {
            fi: "Lasta vaaditaan nopeasti mukaan.",
            sv: "Någon kräver att snabbt få med sig barnet.",
            en: "Someone insists on a quick handover of the child.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Lapsi pelkää, kun puhutaan iästä.",
            sv: "Barnet blir rädd när åldern kommer på tal.",
            en: "The child is afraid when age comes up.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Lapsi kertoo saman tarinan kuin muut.",
            sv: "Barnet berättar samma historia som andra.",
            en: "The child tells the same story as others.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Vanhempi ”ystävä” maksaa lapsen puolesta.",
            sv: "En äldre ”vän” betalar för barnet.",
            en: "An older “friend” pays for the child.",
          },
        },
      ],
    },
    reason: {
      fi: "Kiirehtivä tai maksava aikuinen on usein näkyvämpi merkki kuin lapsi itse. Pelko ja opeteltu tarina näkyvät lapsessa.",
      sv: "En vuxen som har bråttom eller betalar är ofta ett tydligare tecken än barnet självt. Rädslan och den inövade historien syns hos barnet.",
      en: "An adult who hurries or pays is often a plainer sign than the child. Fear and a rehearsed story show in the child.",
    },
    source: site,
    signs: ["K3", "K5", "K6", "K7"],
    lawAsOf: null,
  },
];
