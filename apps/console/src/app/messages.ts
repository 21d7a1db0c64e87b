import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  product: { fi: "Auttamisjärjestelmä", sv: "Hjälpsystemet", en: "Assistance system" },
  places: { fi: "Päävalikko", sv: "Huvudmeny", en: "Main menu" },
  openMenu: { fi: "Valikko", sv: "Meny", en: "Menu" },
  search: {
    fi: "Hae asiaa, asiakasta tai esittäjää",
    sv: "Sök ärende, kund eller avsändare",
    en: "Search for a matter, a customer or a referrer",
  },
  hide: { fi: "Piilota", sv: "Dölj", en: "Hide" },
  secret: { fi: "Salassa pidettävä.", sv: "Sekretessbelagd.", en: "Secret." },
  printedBy: {
    fi: "Tulostanut {name} {at}.",
    sv: "Utskriven av {name} {at}.",
    en: "Printed by {name} on {at}.",
  },
  signOut: { fi: "Kirjaudu ulos", sv: "Logga ut", en: "Sign out" },
  signOutFailed: {
    fi: "Uloskirjautuminen ei onnistunut. Tarkista verkkoyhteys ja yritä uudelleen.",
    sv: "Utloggningen misslyckades. Kontrollera nätförbindelsen och försök igen.",
    en: "Signing out failed. Check the network connection and try again.",
  },
  keyboardHelp: { fi: "Pikanäppäimet", sv: "Kortkommandon", en: "Keyboard shortcuts" },
  development: {
    fi: "Kehitysympäristö: tiedot ovat keksittyjä.",
    sv: "Utvecklingsmiljö: uppgifterna är påhittade.",
    en: "Development environment: the data are invented.",
  },

  start: { fi: "Aloitus", sv: "Start", en: "Start" },
  workQueue: { fi: "Työjono", sv: "Arbetskö", en: "Work queue" },
  customers: { fi: "Asiakkaat", sv: "Kunder", en: "Customers" },
  referrals: { fi: "Esitykset", sv: "Framställningar", en: "Referrals" },
  waitingForHandler: {
    fi: "{count, plural, one {esitys ilman käsittelijää} other {esitystä ilman käsittelijää}}",
    sv: "{count, plural, one {framställning utan handläggare} other {framställningar utan handläggare}}",
    en: "{count, plural, one {referral without a handler} other {referrals without a handler}}",
  },
  statistics: { fi: "Tilastot", sv: "Statistik", en: "Statistics" },
  register: { fi: "Rekisterin tuonti", sv: "Import av register", en: "Register import" },
  delegations: { fi: "Päättäjien määräykset", sv: "Förordnanden att besluta", en: "Delegations" },
  courses: { fi: "Kurssit", sv: "Kurser", en: "Courses" },
  organisations: { fi: "Organisaatiot", sv: "Organisationer", en: "Organisations" },
  questions: { fi: "Kysymykset", sv: "Frågor", en: "Questions" },
  certificates: { fi: "Todistukset", sv: "Intyg", en: "Certificates" },
  enrolments: { fi: "Ilmoittautumiset", sv: "Anmälningar", en: "Enrolments" },
  coverage: { fi: "Koulutuksen kattavuus", sv: "Utbildningens täckning", en: "Training coverage" },
  trainings: { fi: "Koulutustilaisuudet", sv: "Utbildningstillfällen", en: "Trainings" },
  effect: { fi: "Koulutuksen vaikutus", sv: "Utbildningens effekt", en: "Effect of training" },
  startLede: {
    fi: "Olet kirjautunut henkilönä {name}. Valitse, mihin haluat siirtyä.",
    sv: "Du är inloggad som {name}. Välj vart du vill gå.",
    en: "You are signed in as {name}. Choose where to go.",
  },
  startAlone: {
    fi: "Olet kirjautunut henkilönä {name}.",
    sv: "Du är inloggad som {name}.",
    en: "You are signed in as {name}.",
  },
  noPlaces: {
    fi: "Tehtävääsi ei kuulu vielä yhtään näkymää",
    sv: "Din uppgift har ännu ingen vy",
    en: "Your task has no view here yet",
  },
  noPlacesText: {
    fi: "Kirjautuminen toimii, mutta tehtäväsi ei avaa asiakkaiden, esitysten eikä tilastojen tietoja. Jos tarvitset niitä työssäsi, pyydä käyttöoikeus pääkäyttäjältä.",
    sv: "Inloggningen fungerar, men din uppgift öppnar inga uppgifter om kunder, framställningar eller statistik. Om du behöver dem i ditt arbete, be administratören om rättigheten.",
    en: "Signing in works, but your task opens no data of customers, referrals or statistics. If you need them in your work, ask the administrator for the permission.",
  },

  signInTitle: { fi: "Kirjaudu sisään", sv: "Logga in", en: "Sign in" },
  signInText: {
    fi: "Auttamisjärjestelmän työntekijät kirjautuvat oman organisaationsa tunnuksilla.",
    sv: "Hjälpsystemets anställda loggar in med ett konto i sin egen organisation.",
    en: "Staff of the assistance system sign in with the account of their own organisation.",
  },
  signInHelp: {
    fi: "Ohjeita kirjautumiseen",
    sv: "Hjälp med inloggningen",
    en: "Help with signing in",
  },
  signInHelpAccount: {
    fi: "Tarvitset virkatunnuksen ja pääkäyttäjän antaman käyttöoikeuden. Käyttöoikeus on henkilökohtainen.",
    sv: "Du behöver ett tjänstekonto och en rättighet som administratören har gett. Rättigheten är personlig.",
    en: "You need a staff account and a permission given by the administrator. The permission is personal.",
  },
  signInHelpTime: {
    fi: "Istunto päättyy, kun palvelua ei ole käytetty 15 minuuttiin, ja viimeistään 8 tunnin kuluttua.",
    sv: "Sessionen tar slut när tjänsten inte har använts på 15 minuter och senast efter 8 timmar.",
    en: "The session ends after 15 minutes without use, and after 8 hours at the latest.",
  },
  signInHelpFailed: {
    fi: "Jos kirjautuminen ei onnistu, tarkista tunnuksesi organisaatiosi tietohallinnosta ja käyttöoikeutesi pääkäyttäjältä.",
    sv: "Om inloggningen misslyckas, kontrollera ditt konto hos din organisations dataförvaltning och rättigheten hos administratören.",
    en: "If signing in fails, check your account with your organisation's IT and your permission with the administrator.",
  },
  signedOutTitle: { fi: "Olet kirjautunut ulos", sv: "Du har loggat ut", en: "You have signed out" },
  signedOutText: {
    fi: "Sulje selain, jos muut käyttävät tätä laitetta.",
    sv: "Stäng webbläsaren om andra använder den här enheten.",
    en: "Close the browser if others use this device.",
  },
  signedInTitle: { fi: "Olet kirjautunut sisään", sv: "Du är inloggad", en: "You are signed in" },
  signedInText: {
    fi: "Voit sulkea tämän välilehden ja jatkaa siinä, jossa työsi on kesken.",
    sv: "Du kan stänga den här fliken och fortsätta i den där arbetet är öppet.",
    en: "You can close this tab and go on in the one where your work is open.",
  },

  toStart: { fi: "Siirry alkuun", sv: "Gå till början", en: "Go to the start" },
  reload: { fi: "Lataa sivu uudelleen", sv: "Ladda om sidan", en: "Reload the page" },
  notFound: { fi: "Sivua ei löydy", sv: "Sidan hittades inte", en: "The page was not found" },
  searchTooShort: {
    fi: "Kirjoita vähintään kaksi kirjainta tai numeroa",
    sv: "Skriv minst två bokstäver eller siffror",
    en: "Write at least two letters or digits",
  },
  searchForNothing: {
    fi: "Haussa ei ole kirjaimia eikä numeroita",
    sv: "Sökningen innehåller inga bokstäver eller siffror",
    en: "The search has no letters and no digits",
  },
  searchHow: {
    fi: "Hae nimellä tai asianumerolla.",
    sv: "Sök med namn eller ärendenummer.",
    en: "Search by name or reference.",
  },
  notFoundText: {
    fi: "Osoite on väärä, tai tietoa ei ole tai sinulla ei ole siihen oikeutta.",
    sv: "Adressen är fel, eller så finns uppgiften inte eller du har inte rätt till den.",
    en: "The address is wrong, or the information does not exist or you have no right to it.",
  },
  forbidden: { fi: "Ei käyttöoikeutta", sv: "Ingen behörighet", en: "No permission" },
  forbiddenText: {
    fi: "Tämä toiminto ei kuulu käyttöoikeuksiisi. Ota yhteys pääkäyttäjään, jos tarvitset sitä työssäsi.",
    sv: "Den här funktionen ingår inte i dina rättigheter. Kontakta administratören om du behöver den i ditt arbete.",
    en: "This is not among your permissions. Contact the administrator if you need it in your work.",
  },
  failed: { fi: "Jokin meni vikaan", sv: "Något gick fel", en: "Something went wrong" },
  failedText: {
    fi: "Tietoja ei voitu näyttää. Tallennetut tiedot ovat tallessa.",
    sv: "Uppgifterna kunde inte visas. Sparade uppgifter finns kvar.",
    en: "The information could not be shown. What was saved is safe.",
  },
  busy: { fi: "Palvelu on ruuhkautunut", sv: "Tjänsten är överbelastad", en: "The service is busy" },
  busyText: {
    fi: "Odota hetki ja yritä uudelleen.",
    sv: "Vänta ett ögonblick och försök igen.",
    en: "Wait a moment and try again.",
  },
  unreachable: {
    fi: "Palveluun ei saada yhteyttä",
    sv: "Tjänsten kan inte nås",
    en: "The service cannot be reached",
  },
  unreachableText: {
    fi: "Tarkista verkkoyhteys ja yritä uudelleen.",
    sv: "Kontrollera nätförbindelsen och försök igen.",
    en: "Check the network connection and try again.",
  },
  outdated: { fi: "Sovellus on päivittynyt", sv: "Programmet har uppdaterats", en: "The application was updated" },
  outdatedText: {
    fi: "Lataa sivu uudelleen, niin saat uuden version.",
    sv: "Ladda om sidan för att få den nya versionen.",
    en: "Reload the page to get the new version.",
  },

  shortcutsOn: {
    fi: "Yhden näppäimen pikanäppäimet ovat käytössä",
    sv: "Kortkommandon med en tangent används",
    en: "Single-key shortcuts are on",
  },
  shortcutSearch: { fi: "Siirry hakuun", sv: "Gå till sökningen", en: "Go to the search" },
  shortcutHelp: { fi: "Näytä tämä ohje", sv: "Visa den här hjälpen", en: "Show this help" },
  shortcutClose: { fi: "Sulje valikko tai ikkuna", sv: "Stäng menyn eller dialogen", en: "Close a menu or a dialog" },
  shortcutHide: { fi: "Piilota näyttö heti", sv: "Dölj skärmen genast", en: "Hide the screen at once" },
  shortcutMessages: { fi: "Siirry ilmoituksiin", sv: "Gå till meddelandena", en: "Go to the messages" },
  shortcutThen: { fi: "sitten", sv: "sedan", en: "then" },
  shift: { fi: "Vaihto", sv: "Skift", en: "Shift" },
  keys: { fi: "Näppäimet", sv: "Tangenter", en: "Keys" },
  act: { fi: "Toiminto", sv: "Funktion", en: "What it does" },

  leaveTitle: { fi: "Poistutaanko sivulta?", sv: "Lämna sidan?", en: "Leave the page?" },
  leaveText: {
    fi: "Kaikkia muutoksia ei ole tallennettu. Jos poistut, ne häviävät.",
    sv: "Alla ändringar har inte sparats. Om du lämnar sidan går de förlorade.",
    en: "Not all changes are saved. If you leave, they are lost.",
  },
  leave: { fi: "Poistu tallentamatta", sv: "Lämna utan att spara", en: "Leave without saving" },
  stay: { fi: "Jatka muokkaamista", sv: "Fortsätt redigera", en: "Go on editing" },

  discardTitle: { fi: "Hylätäänkö kirjoitettu?", sv: "Kasta det skrivna?", en: "Discard what you wrote?" },
  discardText: {
    fi: "Kirjoittamaasi ei ole tallennettu. Jos suljet ikkunan, se häviää.",
    sv: "Det du har skrivit har inte sparats. Om du stänger dialogen går det förlorat.",
    en: "What you wrote is not saved. If you close this window, it is lost.",
  },
  discard: { fi: "Hylkää ja sulje", sv: "Kasta och stäng", en: "Discard and close" },

  cancel: { fi: "Peruuta", sv: "Avbryt", en: "Cancel" },
  leaveDialog: { fi: "Takaisin", sv: "Tillbaka", en: "Back" },
  notSent: {
    fi: "Emme tiedä, ehtivätkö tiedot perille. Yritä uudelleen: sama toiminto tehdään vain kerran.",
    sv: "Vi vet inte om uppgifterna kom fram. Försök igen: åtgärden utförs bara en gång.",
    en: "We do not know whether this arrived. Try again: it is done only once.",
  },
  notDone: {
    fi: "Toimintoa ei tehty.",
    sv: "Åtgärden utfördes inte.",
    en: "This was not done.",
  },

  undone: { fi: "Toiminto kumottiin", sv: "Åtgärden ångrades", en: "This was taken back" },
  notUndone: { fi: "Kumoaminen ei onnistunut.", sv: "Det gick inte att ångra.", en: "This could not be taken back." },
  checkUndone: {
    fi: "Lataa sivu uudelleen ja tarkista tilanne.",
    sv: "Ladda om sidan och kontrollera läget.",
    en: "Reload the page and look at how things stand.",
  },

  conflict: {
    fi: "Samoja tietoja on muutettu sillä välin",
    sv: "Samma uppgifter har ändrats under tiden",
    en: "The same information has been changed meanwhile",
  },
  conflictText: {
    fi: "Muutoksen on tehnyt toinen henkilö tai sinä itse toisessa ikkunassa. Mitään ei ole kirjoitettu toisen päälle. Vertaa tietoja ja valitse, miten jatkat.",
    sv: "Ändringen har gjorts av en annan person eller av dig själv i ett annat fönster. Inget har skrivits över. Jämför uppgifterna och välj hur du går vidare.",
    en: "Another person made the change, or you did in another window. Nothing was overwritten. Compare and choose how to go on.",
  },
  conflictField: { fi: "Tieto", sv: "Uppgift", en: "Field" },
  conflictMine: { fi: "Sinun muutoksesi", sv: "Din ändring", en: "Your change" },
  conflictNotMine: {
    fi: "Et muuttanut tätä: tallennettu jää voimaan.",
    sv: "Du ändrade inte detta: det sparade gäller.",
    en: "You did not change this: what was saved stays.",
  },
  conflictTheirs: { fi: "Tallennettu tieto", sv: "Sparad uppgift", en: "Saved information" },
  conflictDiffers: { fi: "Eroaa:", sv: "Avviker:", en: "Differs:" },
  conflictNone: {
    fi: "Muut muutokset eivät koske kenttiä, joita muutit.",
    sv: "De andra ändringarna gäller inte fälten som du ändrade.",
    en: "The other changes do not touch the fields you changed.",
  },
  takeTheirs: { fi: "Ota tallennetut tiedot", sv: "Ta de sparade uppgifterna", en: "Take the saved information" },
  keepMine: { fi: "Säilytä omat muutokseni", sv: "Behåll mina ändringar", en: "Keep my changes" },

  changedUnread: {
    fi: "Samoja tietoja on muutettu sillä välin, mutta muutosta ei saatu luettua",
    sv: "Samma uppgifter har ändrats under tiden, men ändringen kunde inte läsas",
    en: "The same information has been changed meanwhile, but the change could not be read",
  },
  changedUnreadText: {
    fi: "Kirjoittamasi on yhä tällä sivulla. Sitä ei ole tallennettu.",
    sv: "Det du har skrivit finns kvar på sidan. Det har inte sparats.",
    en: "What you have written is still on this page. It has not been saved.",
  },
  readAgain: { fi: "Yritä lukea uudelleen", sv: "Försök läsa på nytt", en: "Try to read it again" },

  keptText: {
    fi: "Tässä selaimessa on tekstiä, jota ei ehditty tallentaa ({when})",
    sv: "I den här webbläsaren finns text som inte hann sparas ({when})",
    en: "This browser has text that was not saved in time ({when})",
  },
  bringBack: { fi: "Tuo teksti takaisin", sv: "Ta tillbaka texten", en: "Bring the text back" },
  forgetText: { fi: "Hylkää se", sv: "Förkasta den", en: "Discard it" },

  draftWaiting: { fi: "Tallentamattomia muutoksia", sv: "Osparade ändringar", en: "Unsaved changes" },
  draftSaving: { fi: "Luonnosta tallennetaan", sv: "Utkastet sparas", en: "Saving the draft" },
  draftSaved: {
    fi: "Luonnos tallennettu klo {time}",
    sv: "Utkastet sparat kl. {time}",
    en: "Draft saved at {time}",
  },
  draftFailed: {
    fi: "Luonnoksen tallennus ei onnistunut. Yritetään uudelleen; teksti säilyy tällä sivulla.",
    sv: "Utkastet kunde inte sparas. Ett nytt försök görs; texten finns kvar på sidan.",
    en: "The draft could not be saved. Trying again; the text stays on this page.",
  },
  draftStopped: {
    fi: "Luonnoksen tallennus ei onnistunut. Teksti säilyy tällä sivulla, ja tallennusta yritetään uudelleen, kun jatkat.",
    sv: "Utkastet kunde inte sparas. Texten finns kvar på sidan, och ett nytt försök görs när du fortsätter.",
    en: "The draft could not be saved. The text stays on this page, and saving is tried again when you go on.",
  },
  draftRefused: {
    fi: "Luonnosta ei enää tallenneta. Teksti säilyy tällä sivulla.",
    sv: "Utkastet sparas inte längre. Texten finns kvar på sidan.",
    en: "The draft is no longer saved. The text stays on this page.",
  },

  formFaults: {
    fi: "{count, plural, one {Korjaa # kohta} other {Korjaa # kohtaa}}",
    sv: "{count, plural, one {Rätta till # punkt} other {Rätta till # punkter}}",
    en: "{count, plural, one {Correct # thing} other {Correct # things}}",
  },
});
