import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  greeting: { fi: "Tervetuloa, {name}", sv: "Välkommen, {name}", en: "Welcome, {name}" },
  organisation: { fi: "Organisaatio: {name}", sv: "Organisation: {name}", en: "Organisation: {name}" },
  noCourses: {
    fi: "Sinulle ei ole vielä annettu kursseja",
    sv: "Du har inte fått några kurser ännu",
    en: "You have no courses yet",
  },
  noCoursesText: {
    fi: "Kouluttaja antaa sinulle kurssin. Kun kurssi on annettu, se näkyy tällä sivulla ja voit aloittaa sen tästä.",
    sv: "Utbildaren ger dig en kurs. När du har fått kursen syns den på den här sidan, och du kan börja den här.",
    en: "A trainer gives you a course. When you have one, it appears on this page and you can start it here.",
  },
  noCoursesHelp: {
    fi: "Jos odotat kurssia, kysy kouluttajaltasi tai esimieheltäsi.",
    sv: "Om du väntar på en kurs, fråga din utbildare eller chef.",
    en: "If you expect a course, ask your trainer or your manager.",
  },
});
