import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  product: { fi: "Koulutus", sv: "Utbildning", en: "Training" },
  signIn: { fi: "Kirjaudu sisään", sv: "Logga in", en: "Sign in" },
  signInText: {
    fi: "Koulutus on tarkoitettu niille, jotka voivat kohdata työssään ihmiskaupan uhreja. Kirjaudu organisaatiosi tunnuksella. Jos sinut kutsuttiin sähköpostilla, pyydä kirjautumislinkki.",
    sv: "Utbildningen är avsedd för dem som i sitt arbete kan möta offer för människohandel. Logga in med det konto som du har i din organisation. Om du fick en inbjudan per e-post ber du om en inloggningslänk.",
    en: "The training is for those who may meet victims of human trafficking in their work. Sign in with your organisation's account. If you were invited by mail, ask for a sign-in link.",
  },
  byLinkInNewTab: {
    fi: "Jos sinut kutsuttiin sähköpostilla: pyydä kirjautumislinkki (avautuu uuteen välilehteen)",
    sv: "Om du fick en inbjudan per e-post: be om en inloggningslänk (öppnas i en ny flik)",
    en: "If you were invited by mail: ask for a sign-in link (opens in a new tab)",
  },
  questions: {
    fi: "Kysyttävää koulutuksesta? Ota yhteyttä:",
    sv: "Har du frågor om utbildningen? Kontakta:",
    en: "Questions about the training? Contact:",
  },
  signOut: { fi: "Kirjaudu ulos", sv: "Logga ut", en: "Sign out" },
  signedOut: { fi: "Olet kirjautunut ulos", sv: "Du har loggat ut", en: "You have signed out" },
  signedIn: { fi: "Olet kirjautunut sisään", sv: "Du är inloggad", en: "You are signed in" },
  signedInText: {
    fi: "Voit sulkea tämän välilehden.",
    sv: "Du kan stänga den här fliken.",
    en: "You can close this tab.",
  },
  home: { fi: "Oma koulutus", sv: "Min utbildning", en: "My training" },
  staff: { fi: "Henkilöstö", sv: "Personal", en: "Staff" },
  hide: { fi: "Piilota", sv: "Dölj", en: "Hide" },
  notFound: { fi: "Sivua ei löydy", sv: "Sidan hittades inte", en: "The page was not found" },
  notFoundText: {
    fi: "Tarkista osoite. Sivua ei ehkä enää ole, tai se ei näy sinulle.",
    sv: "Kontrollera adressen. Sidan finns kanske inte längre, eller så är den inte synlig för dig.",
    en: "Check the address. The page may be gone, or it may not be shown to you.",
  },
  toHome: { fi: "Siirry omaan koulutukseen", sv: "Gå till min utbildning", en: "Go to my training" },
  newer: {
    fi: "Sovelluksesta on uusi versio. Voit jatkaa rauhassa: se otetaan käyttöön, kun avaat sivun uudelleen.",
    sv: "Det finns en ny version av programmet. Du kan fortsätta i lugn och ro: den tas i bruk när du öppnar sidan på nytt.",
    en: "There is a new version of the application. You can carry on: it is taken into use when you open the page again.",
  },
  openAgain: { fi: "Avaa uudelleen nyt", sv: "Öppna på nytt nu", en: "Open again now" },
  later: { fi: "Myöhemmin", sv: "Senare", en: "Later" },
  outdated: { fi: "Sivu on vanhentunut", sv: "Sidan är föråldrad", en: "The page is out of date" },
  outdatedText: {
    fi: "Sovelluksesta on otettu käyttöön uusi versio sen jälkeen, kun avasit sivun. Avaa sivu uudelleen.",
    sv: "En ny version av programmet har tagits i bruk efter att du öppnade sidan. Öppna sidan på nytt.",
    en: "A new version of the application has been taken into use since you opened the page. Open the page again.",
  },
  failed: { fi: "Jokin meni vikaan", sv: "Något gick fel", en: "Something went wrong" },
  failedText: {
    fi: "Tarkista verkkoyhteys ja yritä uudelleen.",
    sv: "Kontrollera nätförbindelsen och försök igen.",
    en: "Check the network connection and try again.",
  },
});
