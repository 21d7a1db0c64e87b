import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  greeting: { fi: "Tervetuloa, {name}", sv: "Välkommen, {name}", en: "Welcome, {name}" },
  profile: { fi: "Omat tiedot", sv: "Mina uppgifter", en: "My details" },
  profileOrganisation: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" },
  profileLanguage: { fi: "Kieli", sv: "Språk", en: "Language" },
  profileEmail: { fi: "Sähköposti", sv: "E-post", en: "Mail" },
  whoSees: {
    fi: "Esihenkilösi ja kouluttaja näkevät kurssiesi tilanteen ja päivämäärät, eivät koskaan vastauksiasi.",
    sv: "Din chef och utbildaren ser läget och datumen för dina kurser, aldrig dina svar.",
    en: "Your manager and the trainer see the status and the dates of your courses, never your answers.",
  },
  profileKept: {
    fi: "Sinusta säilytetään nimi, sähköpostiosoite, organisaatio, vastauksesi, suorituksesi ja todistuksesi. Jos nimesi on väärin tai haluat, että tietosi poistetaan, pyydä sitä kouluttajalta. Poiston jälkeen jää vain tieto siitä, että jollakulla organisaatiossasi on ollut todistus.",
    sv: "Ditt namn, din e-postadress, din organisation, dina svar, dina resultat och dina intyg bevaras. Om namnet är fel eller du vill att uppgifterna raderas ber du utbildaren om det. Efter raderingen finns bara uppgiften kvar att någon i din organisation har haft ett intyg.",
    en: "Your name, mail address, organisation, answers, results and certificates are kept. If your name is wrong, or you want your data erased, ask the trainer. After erasure all that stays is that somebody in your organisation has held a certificate.",
  },
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
