import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  invitation: { fi: "Kutsu kurssille", sv: "Inbjudan till en kurs", en: "Invitation to a course" },
  title: {
    fi: "Kutsu kurssille {course}",
    sv: "Inbjudan till kursen {course}",
    en: "Invitation to the course {course}",
  },
  lede: {
    fi: "Ihmiskaupan uhrien auttamisjärjestelmän koulutus. Ota kutsu vastaan, niin voit aloittaa kurssin heti. Et tarvitse salasanaa.",
    sv: "Hjälpsystemet för offer för människohandel ordnar utbildningen. Ta emot inbjudan, så kan du börja kursen genast. Du behöver inget lösenord.",
    en: "Training by the National Assistance System for Victims of Human Trafficking. Take the invitation up to begin the course at once. You need no password.",
  },
  inviter: { fi: "Kutsuja", sv: "Inbjudare", en: "Invited by" },
  organisation: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" },
  dueOn: { fi: "Suoritettava viimeistään", sv: "Ska avklaras senast", en: "To be completed by" },
  expiresAt: { fi: "Kutsu on voimassa asti", sv: "Inbjudan gäller till", en: "The invitation is open until" },
  name: { fi: "Etunimi ja sukunimi", sv: "Förnamn och efternamn", en: "First name and last name" },
  nameHelp: { fi: "Nimi tulee todistukseen.", sv: "Namnet står på intyget.", en: "The name goes on the certificate." },
  nameMissing: { fi: "Kirjoita nimesi.", sv: "Skriv ditt namn.", en: "Write your name." },
  language: { fi: "Kurssin kieli", sv: "Kursens språk", en: "Language of the course" },
  whatIsKept: {
    fi: "Kouluttaja näkee nimesi, sähköpostiosoitteesi ja sen, miten kurssi etenee. Yksikkösi esihenkilö näkee nimesi sekä kurssin tilanteen ja päivämäärät. Vastauksesi näet vain sinä.",
    sv: "Utbildaren ser ditt namn, din e-postadress och hur kursen framskrider. Din enhets chef ser ditt namn samt kursens läge och datum. Dina svar ser bara du.",
    en: "The trainer sees your name, your mail address and how the course goes on. The manager of your workplace sees your name and the status and dates of the course. Your answers are seen by you only.",
  },
  takeUp: { fi: "Ota kutsu vastaan", sv: "Ta emot inbjudan", en: "Take the invitation up" },
  linkSent: { fi: "Tarkista sähköpostisi", sv: "Kontrollera din e-post", en: "Check your mail" },
  linkSentText: {
    fi: "Osoite kuuluu jo osallistujalle. Siihen lähetettiin linkki: kirjaudu sillä sisään, niin kurssi on auki sinulle.",
    sv: "Adressen tillhör redan en deltagare. En länk har skickats dit: logga in med den, så är kursen öppen för dig.",
    en: "The address belongs to a learner already. A link has been sent to it: sign in with it, and the course is open to you.",
  },
  failed: {
    fi: "Pyyntö ei mennyt perille. Tarkista verkkoyhteys ja yritä uudelleen.",
    sv: "Begäran kom inte fram. Kontrollera nätförbindelsen och försök igen.",
    en: "The request did not get through. Check the network connection and try again.",
  },
  gone: { fi: "Kutsua ei voi käyttää", sv: "Inbjudan kan inte användas", en: "The invitation cannot be used" },
  used: {
    fi: "Kutsu on jo käytetty. Jos se oli sinun, kirjaudu sisään sähköpostilinkillä.",
    sv: "Inbjudan är redan använd. Om den var din kan du logga in med en länk.",
    en: "The invitation has been used already. If it was yours, sign in by a mailed link.",
  },
  expired: {
    fi: "Kutsu on vanhentunut. Pyydä kutsujalta uusi kutsu.",
    sv: "Inbjudan gäller inte längre. Be inbjudaren om en ny inbjudan.",
    en: "The invitation has expired. Ask whoever invited you for a new one.",
  },
  withdrawn: {
    fi: "Kutsu on peruttu. Jos uskot, että tämä on virhe, ota yhteyttä kutsujaan.",
    sv: "Inbjudan är återkallad. Kontakta inbjudaren om du tror att det är ett misstag.",
    en: "The invitation has been withdrawn. If you think this is a mistake, contact whoever invited you.",
  },
  unknown: {
    fi: "Linkki ei ole kokonainen, tai sen tilalle on lähetetty uusi. Avaa linkki viimeisimmästä viestistä.",
    sv: "Länken är inte hel, eller så har en ny skickats i dess ställe. Öppna länken i det senaste meddelandet.",
    en: "The link is not whole, or a new one has been sent in its place. Open the link in the latest mail.",
  },
});
