import type { Language } from "@vas/domain/kernel";

/** What the pages say on a learner's way, as far as a journey looks for it. */
const words = {
  invite: { fi: "Kutsu sähköpostilla", sv: "Bjud in per e-post", en: "Invite by mail" },
  addresses: { fi: "Sähköpostiosoitteet", sv: "E-postadresser", en: "Mail addresses" },
  course: { fi: "Kurssi", sv: "Kurs", en: "Course" },
  work: { fi: "Työ", sv: "Arbete", en: "Work" },
  review: { fi: "Tarkista", sv: "Granska", en: "Review" },
  send: { fi: "Lähetä 1 kutsu", sv: "Skicka 1 inbjudan", en: "Send 1 invitation" },

  name: { fi: "Etunimi ja sukunimi", sv: "Förnamn och efternamn", en: "First name and last name" },
  takeUp: { fi: "Ota kutsu vastaan", sv: "Ta emot inbjudan", en: "Take the invitation up" },
  signIn: { fi: "Kirjaudu sisään", sv: "Logga in", en: "Sign in" },
  address: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Mail address" },
  sendLink: { fi: "Lähetä linkki", sv: "Skicka länken", en: "Send the link" },
  linkSent: { fi: "Tarkista sähköpostisi", sv: "Kontrollera din e-post", en: "Check your mail" },

  begin: { fi: "Aloita", sv: "Börja", en: "Begin" },
  goOn: { fi: "Jatka", sv: "Fortsätt", en: "Continue" },
  toCourse: { fi: "Avaa kurssi", sv: "Öppna kursen", en: "Open the course" },
  warned: { fi: "Lue oppitunti", sv: "Läs lektionen", en: "Read the lesson" },
  finish: { fi: "Merkitse luetuksi", sv: "Markera som läst", en: "Mark as read" },
  finishOn: { fi: "Luettu, ", sv: "Läst, ", en: "Read, " },
  save: { fi: "Tallenna", sv: "Spara", en: "Save" },
  goOnToCheck: {
    fi: "Jatka tarkistuskysymyksiin",
    sv: "Fortsätt till kontrollfrågorna",
    en: "Continue to the check questions",
  },
  answer: { fi: "Vastaa", sv: "Svara", en: "Answer" },
  right: { fi: "Oikein", sv: "Rätt", en: "Right" },
  kept: { fi: "Vastaus on tallessa", sv: "Svaret är sparat", en: "The answer is kept" },
  nextQuestion: { fi: "Seuraava kysymys", sv: "Nästa fråga", en: "Next question" },
  finishCheck: { fi: "Päätä kysymykset", sv: "Avsluta frågorna", en: "Finish" },
  away: { fi: "Verkkoyhteyttä ei ole.", sv: "Nätförbindelse saknas.", en: "You are offline." },
  waits: { fi: "odottaa lähettämistä", sv: "väntar på att skickas", en: "wait to be sent" },
  beginCase: { fi: "Aloita tapaus", sv: "Börja fallet", en: "Begin the case" },
  endOfCase: { fi: "Tapaus päättyi", sv: "Fallet är slut", en: "The end of the case" },

  toExam: { fi: "Avaa koe", sv: "Öppna provet", en: "Open the exam" },
  beginExam: { fi: "Aloita koe", sv: "Börja provet", en: "Begin the exam" },
  saved: { fi: "Vastaus on tallennettu.", sv: "Svaret är sparat.", en: "The answer is saved." },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
  toOverview: { fi: "Yhteenvetoon", sv: "Till översikten", en: "To the overview" },
  allQuestions: { fi: "Kaikki kysymykset", sv: "Alla frågor", en: "All questions" },
  handIn: { fi: "Palauta koe", sv: "Lämna in provet", en: "Hand in the exam" },
  failed: {
    fi: "Et vielä läpäissyt koetta",
    sv: "Du klarade inte provet ännu",
    en: "You have not passed the exam yet",
  },
  tryAgain: { fi: "Voit yrittää uudelleen", sv: "Du kan försöka på nytt", en: "You can try again" },
  aboutExam: { fi: "Kokeen tiedot", sv: "Om provet", en: "About the exam" },
  passed: { fi: "Läpäisit kokeen", sv: "Du klarade provet", en: "You passed the exam" },

  openCertificate: { fi: "Avaa todistus", sv: "Öppna intyget", en: "Open the certificate" },
  certificate: { fi: "Todistus", sv: "Intyg", en: "Certificate" },
  pdf: { fi: "Lataa PDF", sv: "Ladda ner PDF", en: "Download the PDF" },
  badge: { fi: "Lataa osaamismerkki", sv: "Ladda ner kompetensmärket", en: "Download the badge" },
  isGenuine: {
    fi: "Todistus on aito ja voimassa",
    sv: "Intyget är äkta och giltigt",
    en: "The certificate is genuine and valid",
  },
  isRevoked: {
    fi: "Todistus on mitätöity. Se ei kelpaa.",
    sv: "Intyget har återkallats. Det gäller inte.",
    en: "The certificate has been revoked. It does not count.",
  },
  revokedToHolder: {
    fi: "Kouluttaja on mitätöinyt todistuksen.",
    sv: "Utbildaren har återkallat intyget.",
    en: "The trainer has revoked the certificate.",
  },
  revoke: { fi: "Mitätöi todistus", sv: "Återkalla intyget", en: "Revoke the certificate" },
  reason: { fi: "Mitätöinnin syy", sv: "Orsak till återkallelsen", en: "Reason for the revocation" },
  toReview: { fi: "Jatka tarkistukseen", sv: "Fortsätt till granskning", en: "Go on to the review" },
} satisfies Record<string, Readonly<Record<Language, string>>>;

export type LearnerWords = Readonly<Record<keyof typeof words, string>>;

/** The words of a language. */
export function learnerWords(language: Language): LearnerWords {
  const entries = Object.entries(words).map(([name, text]) => [name, text[language]]);
  return Object.fromEntries(entries) as LearnerWords;
}
