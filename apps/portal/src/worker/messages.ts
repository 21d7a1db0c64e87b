import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  product: { fi: "Koulutus", sv: "Utbildning", en: "Training" },
  skip: { fi: "Siirry sisältöön", sv: "Gå till innehållet", en: "Skip to content" },
  fromDevice: {
    fi: "Verkkoyhteyttä ei ole. Tämä oppitunti on tallennettu laitteelle.",
    sv: "Nätförbindelse saknas. Den här lektionen är sparad på enheten.",
    en: "There is no network connection. This lesson is saved on the device.",
  },
  lesson: { fi: "Oppitunti {place}", sv: "Lektion {place}", en: "Lesson {place}" },
  beforeReading: { fi: "Ennen kuin luet", sv: "Innan du läser", en: "Before you read" },
  read: { fi: "Lue oppitunti", sv: "Läs lektionen", en: "Read the lesson" },
  lawAsOf: {
    fi: "Laki sellaisena kuin se on {day}",
    sv: "Lagen sådan den lyder den {day}",
    en: "The law as of {day}",
  },
  saved: {
    fi: "Laitteelle tallennetut oppitunnit",
    sv: "Lektioner som är sparade på enheten",
    en: "Lessons saved on the device",
  },
  next: { fi: "Seuraava: {lesson}", sv: "Nästa: {lesson}", en: "Next: {lesson}" },
  previous: { fi: "Edellinen: {lesson}", sv: "Föregående: {lesson}", en: "Previous: {lesson}" },
});
