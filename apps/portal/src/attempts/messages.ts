import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  check: { fi: "Tarkistuskysymykset", sv: "Kontrollfrågor", en: "Check questions" },
  question: { fi: "Kysymys {place}/{asked}", sv: "Fråga {place}/{asked}", en: "Question {place} of {asked}" },
  answer: { fi: "Vastaa", sv: "Svara", en: "Answer" },
  yourAnswer: { fi: "Vastauksesi", sv: "Ditt svar", en: "Your answer" },
  chooseOne: { fi: "Valitse yksi vaihtoehto.", sv: "Välj ett alternativ.", en: "Choose one." },
  chooseAll: {
    fi: "Valitse kaikki oikeat vaihtoehdot.",
    sv: "Välj alla rätta alternativ.",
    en: "Choose every right one.",
  },
  true: { fi: "Totta", sv: "Sant", en: "True" },
  false: { fi: "Ei totta", sv: "Inte sant", en: "False" },
  placeInOrder: { fi: "{place}. kohta", sv: "Plats {place}", en: "Place {place}" },
  putInOrder: { fi: "Pane järjestykseen.", sv: "Ordna i rätt följd.", en: "Put in order." },
  joinEach: {
    fi: "Valitse jokaiselle se, mikä siihen kuuluu.",
    sv: "Välj det som hör till var och en.",
    en: "Choose for each what belongs to it.",
  },
  number: { fi: "Luku", sv: "Tal", en: "Number" },
  numberHelp: { fi: "Kirjoita luku numeroin.", sv: "Skriv talet med siffror.", en: "Write the number in figures." },
  shortHelp: {
    fi: "Vastaa yhdellä tai muutamalla sanalla.",
    sv: "Svara med ett eller några ord.",
    en: "Answer in a word or a few.",
  },
  missing: { fi: "Vastaa ensin.", sv: "Svara först.", en: "Answer first." },
  notSaved: {
    fi: "Vastausta ei voitu tallentaa. Tarkista verkkoyhteys ja yritä uudelleen.",
    sv: "Svaret kunde inte sparas. Kontrollera nätförbindelsen och försök igen.",
    en: "The answer could not be saved. Check the network connection and try again.",
  },
  isRight: { fi: "Oikein", sv: "Rätt", en: "Right" },
  isWrong: { fi: "Ei ihan", sv: "Inte riktigt", en: "Not quite" },
  rightIs: { fi: "Oikea vastaus", sv: "Rätt svar", en: "The right answer" },
  source: { fi: "Lähde: {source}", sv: "Källa: {source}", en: "Source: {source}" },
  nextQuestion: { fi: "Seuraava kysymys", sv: "Nästa fråga", en: "Next question" },
  finish: { fi: "Päätä kysymykset", sv: "Avsluta frågorna", en: "Finish" },
  done: {
    fi: "{right}/{asked} oikein",
    sv: "{right}/{asked} rätt",
    en: "{right} of {asked} right",
  },
  doneText: {
    fi: "Voit palata kurssiin tai vastata uusiin kysymyksiin myöhemmin uudelleen.",
    sv: "Du kan gå tillbaka till kursen, eller svara på nya frågor senare.",
    en: "You can go back to the course, or answer new questions later.",
  },
  toCourse: { fi: "Avaa kurssi", sv: "Öppna kursen", en: "Open the course" },
});
