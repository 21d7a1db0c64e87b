import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  greeting: { fi: "Tervetuloa, {name}", sv: "Välkommen, {name}", en: "Welcome, {name}" },
  organisation: { fi: "Organisaatio: {name}", sv: "Organisation: {name}", en: "Organisation: {name}" },
  noCourses: {
    fi: "Kursseja ei ole vielä julkaistu",
    sv: "Inga kurser har publicerats ännu",
    en: "No courses have been published yet",
  },
  noCoursesText: {
    fi: "Kun kouluttaja julkaisee kurssin, se näkyy tällä sivulla ja voit ilmoittautua sille.",
    sv: "När utbildaren publicerar en kurs syns den på den här sidan, och du kan anmäla dig till den.",
    en: "When a trainer publishes a course, it appears on this page and you can enrol in it.",
  },
});
