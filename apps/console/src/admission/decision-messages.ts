import { defineMessages } from "@vas/ui";

/** Words that decisions of every kind share. */
export const decisionMessages = defineMessages({
  draft: { fi: "Luonnos", sv: "Utkast", en: "Draft" },
  print: { fi: "Tulosta kirje", sv: "Skriv ut brevet", en: "Print the letter" },
  letter: { fi: "Päätöskirje", sv: "Beslutsbrev", en: "Decision letter" },
  noLetter: {
    fi: "Päätös on siirretty rekisteristä, eikä sen perusteluja ole tallessa.",
    sv: "Beslutet har överförts från ett register och motiveringen finns inte kvar.",
    en: "The decision was taken over from a register, where its reasons were not kept.",
  },
  preview: { fi: "Kirjeen esikatselu", sv: "Förhandsvisning av brevet", en: "Preview of the letter" },
  noPreview: {
    fi: "Kirjettä ei voi vielä näyttää",
    sv: "Brevet kan ännu inte visas",
    en: "The letter cannot be shown yet",
  },
  noPreviewText: {
    fi: "Kirje näkyy tässä, kun olet valinnut kaiken, mitä siinä sanotaan. Sen jälkeen se päivittyy, kun kirjoitat.",
    sv: "Brevet visas här när du har valt allt som det säger. Därefter uppdateras det medan du skriver.",
    en: "The letter appears here once you have chosen everything that it states. From then on it follows as you write.",
  },

  steps: { fi: "Ehdotuksen vaiheet", sv: "Förslagets steg", en: "Steps of the proposal" },
  stepWrite: { fi: "Laadi ehdotus", sv: "Skriv förslaget", en: "Write the proposal" },
  draftContinued: {
    fi: "Jatkat luonnosta, joka tallentui {when}.",
    sv: "Du fortsätter på utkastet som sparades {when}.",
    en: "You go on from the draft that was saved {when}.",
  },
  draftBeginAnew: { fi: "Aloita alusta", sv: "Börja om", en: "Begin anew" },
  draftElsewhere: {
    fi: "Kirjoitat samaa ehdotusta myös toisella sivulla. Siellä kirjoitettu on tallessa luonnoksena, tässä kirjoitettu ei.",
    sv: "Du skriver samma förslag också på en annan sida. Det som du skrev där är sparat som utkast, det här är det inte.",
    en: "You are writing the same proposal on another page too. What you wrote there is kept as a draft, this is not.",
  },
  draftGone: {
    fi: "Luonnos on poistettu tai ehdotus lähetetty toisella sivulla. Tässä kirjoitettua ei tallenneta luonnokseksi.",
    sv: "Utkastet har tagits bort eller förslaget sänts på en annan sida. Det som du skriver här sparas inte som utkast.",
    en: "The draft was thrown away or the proposal sent on another page. What you write here is not kept as a draft.",
  },
  draftRefused: {
    fi: "Tässä kirjoitettua ei tallenneta luonnokseksi. {reason}",
    sv: "Det som du skriver här sparas inte som utkast. {reason}",
    en: "What you write here is not kept as a draft. {reason}",
  },
  stepReview: { fi: "Tarkista ja lähetä", sv: "Granska och sänd", en: "Check and send" },
  review: { fi: "Tarkista ehdotus", sv: "Granska förslaget", en: "Check the proposal" },
  back: { fi: "Takaisin muokkaamaan", sv: "Tillbaka till redigering", en: "Back to writing" },
  send: { fi: "Lähetä ehdotus päätettäväksi", sv: "Sänd förslaget för beslut", en: "Send the proposal to be decided" },
  sent: {
    fi: "Ehdotus odottaa nyt toisen henkilön päätöstä.",
    sv: "Förslaget väntar nu på en annan persons beslut.",
    en: "The proposal now waits for another person's decision.",
  },
  reviewText: {
    fi: "Lue kirje alusta loppuun. Toinen henkilö päättää asian ehdotuksesi perusteella.",
    sv: "Läs brevet från början till slut. En annan person beslutar utifrån ditt förslag.",
    en: "Read the letter through. Another person decides on your proposal.",
  },
  staleForm: {
    fi: "Tietoja on muutettu sillä välin. Katso muutokset, korjaa tarvittaessa ehdotusta ja lähetä se uudelleen.",
    sv: "Uppgifterna har ändrats under tiden. Granska ändringarna, rätta vid behov förslaget och sänd det på nytt.",
    en: "Something has changed meanwhile. Look at the changes, correct the proposal if needed, and send it again.",
  },

  proposal: { fi: "Päätösehdotus", sv: "Förslag till beslut", en: "Proposed decision" },
  decision: { fi: "Päätös", sv: "Beslut", en: "Decision" },
  status: { fi: "Tila", sv: "Status", en: "Status" },
  proposedBy: { fi: "Ehdottaja", sv: "Föreslaget av", en: "Proposed by" },
  proposedAt: { fi: "Ehdotettu", sv: "Föreslaget", en: "Proposed" },
  decidedBy: { fi: "Päättäjä", sv: "Beslutat av", en: "Decided by" },
  decidedOn: { fi: "Päätöspäivä", sv: "Beslutsdag", en: "Decided on" },
  byOffice: { fi: "{name}, johtaja", sv: "{name}, direktör", en: "{name}, director" },
  byDelegation: {
    fi: "{name}, johtajan määräys {from} alkaen",
    sv: "{name}, direktörens förordnande från {from}",
    en: "{name}, named by the director from {from}",
  },
  servedOn: { fi: "Tiedoksisaanti", sv: "Delfående", en: "Served on" },
  notServed: { fi: "Ei vielä kirjattu", sv: "Ännu inte antecknat", en: "Not yet recorded" },
  appealUntil: { fi: "Valitusaika päättyy", sv: "Besvärstiden går ut", en: "Appeal until" },
  law: { fi: "Sovellettava laki", sv: "Tillämplig lag", en: "Law applied" },
  sections: { fi: "Lainkohdat", sv: "Lagrum", en: "Sections" },
  letterLanguageHelp: {
    fi: "Kieli, jolla henkilö saa päätöksen. Päätös voidaan myös tulkata tai kääntää.",
    sv: "Det språk på vilket personen får beslutet. Beslutet kan också tolkas eller översättas.",
    en: "The language in which the person gets the decision. It can also be interpreted or translated.",
  },

  changes: {
    fi: "Mitä on muuttunut ehdotuksen jälkeen",
    sv: "Vad har ändrats efter förslaget",
    en: "What has changed since the proposal",
  },
  noChanges: {
    fi: "Tietoihin ei ole tullut muutoksia ehdotuksen jälkeen.",
    sv: "Inga uppgifter har ändrats efter förslaget.",
    en: "Nothing has changed since the proposal.",
  },
  changedFields: { fi: "Muutetut tiedot: {fields}", sv: "Ändrade uppgifter: {fields}", en: "Changed: {fields}" },

  confirm: { fi: "Vahvista päätös", sv: "Fastställ beslutet", en: "Confirm the decision" },
  confirmAsk: { fi: "Vahvistetaanko päätös?", sv: "Fastställa beslutet?", en: "Confirm the decision?" },
  confirmToday: {
    fi: "Päätös tulee voimaan tänään {day}, eikä sitä voi enää muuttaa. Virhe korjataan uudella päätöksellä.",
    sv: "Beslutet träder i kraft i dag {day} och kan inte längre ändras. Ett fel rättas genom ett nytt beslut.",
    en: "The decision comes into force today, {day}, and cannot be changed any more. A mistake is corrected by a new decision.",
  },
  confirmed: { fi: "Päätös on voimassa.", sv: "Beslutet är i kraft.", en: "The decision is in force." },
  correct: { fi: "Oikaise uudella päätöksellä", sv: "Rätta genom ett nytt beslut", en: "Correct by a new decision" },
  correcting: {
    fi: "Ehdotat uutta päätöstä, joka korvaa voimassa olevan. Nykyinen päätös on voimassa, kunnes uusi vahvistetaan.",
    sv: "Du föreslår ett nytt beslut som ersätter det gällande. Det nuvarande beslutet gäller tills det nya fastställs.",
    en: "You propose a new decision in the place of the one in force. The present one stands until the new one is confirmed.",
  },
  endCorrection: { fi: "Peruuta oikaisu", sv: "Avbryt rättelsen", en: "Leave the correction" },

  consequenceCorrection: {
    fi: "Päätös korvaa voimassa olevan päätöksen.",
    sv: "Beslutet ersätter det gällande beslutet.",
    en: "The decision takes the place of the one in force.",
  },
  return: { fi: "Palauta ehdotus", sv: "Återförvisa förslaget", en: "Return the proposal" },
  takeBack: { fi: "Ota ehdotus takaisin", sv: "Ta tillbaka förslaget", en: "Take the proposal back" },
  returnText: {
    fi: "Kirjoita, mitä ehdotuksessa pitää muuttaa. Ehdottaja näkee perustelun.",
    sv: "Skriv vad som behöver ändras i förslaget. Den som föreslog ser motiveringen.",
    en: "Write what has to change in the proposal. The proposer sees your reason.",
  },
  reason: { fi: "Syy", sv: "Orsak", en: "Reason" },
  returned: { fi: "Ehdotus on palautettu.", sv: "Förslaget har återförvisats.", en: "The proposal is returned." },
  returnedBy: { fi: "Ehdotuksen palautti {name}", sv: "Förslaget återförvisades av {name}", en: "Returned by {name}" },
  waiting: {
    fi: "Ehdotus odottaa päätöstä. Et voi vahvistaa sitä: {reason}",
    sv: "Förslaget väntar på beslut. Du kan inte fastställa det: {reason}",
    en: "The proposal waits to be decided. You cannot confirm it: {reason}",
  },

  service: { fi: "Kirjaa tiedoksisaanti", sv: "Anteckna delfåendet", en: "Record the service" },
  serviceText: {
    fi: "Valitusaika lasketaan päivästä, jona henkilö sai päätöksen tiedoksi.",
    sv: "Besvärstiden räknas från den dag då personen fick del av beslutet.",
    en: "The time for appeal runs from the day on which the person got notice of the decision.",
  },
  servedToast: {
    fi: "Tiedoksisaanti on kirjattu, ja valitusajan viimeinen päivä on laskettu.",
    sv: "Delfåendet har antecknats och besvärstidens sista dag har räknats ut.",
    en: "The service is recorded, and the last day for an appeal is computed.",
  },
  cancel: { fi: "Peruuta", sv: "Avbryt", en: "Cancel" },
  history: {
    fi: "Aiemmat päätökset ja ehdotukset",
    sv: "Tidigare beslut och förslag",
    en: "Earlier decisions and proposals",
  },
});

/** What can happen to a matter while a proposal waits, by the kind of event. */
export const changeMessages = defineMessages({
  referralTaken: {
    fi: "Esitys otettiin käsittelyyn",
    sv: "Framställningen togs till behandling",
    en: "The referral was taken",
  },
  referralAssigned: {
    fi: "Esityksen käsittelijä vaihtui",
    sv: "Framställningen fick ny handläggare",
    en: "The referral was assigned",
  },
  referralGivenBack: {
    fi: "Esitys palautettiin odottamaan käsittelijää",
    sv: "Framställningen lämnades tillbaka och väntar på handläggare",
    en: "The referral was given back",
  },
  supplementRequested: { fi: "Täydennystä pyydettiin", sv: "Komplettering begärdes", en: "A supplement was asked for" },
  supplementRecorded: { fi: "Täydennys kirjattiin", sv: "Komplettering antecknades", en: "A supplement was recorded" },
  referralAmended: {
    fi: "Esityksen tietoja muutettiin",
    sv: "Framställningens uppgifter ändrades",
    en: "The referral was amended",
  },
  referralWithdrawn: { fi: "Esitys peruutettiin", sv: "Framställningen återtogs", en: "The referral was withdrawn" },
  referralDecided: { fi: "Esitys päätettiin", sv: "Framställningen avgjordes", en: "The referral was decided" },
  personAmended: {
    fi: "Henkilön tietoja muutettiin",
    sv: "Personens uppgifter ändrades",
    en: "The person's details were amended",
  },
  handlerAssigned: { fi: "Vastuutyöntekijä vaihtui", sv: "Ansvarig handläggare byttes", en: "The handler changed" },
  safetySet: {
    fi: "Turvallisuustietoja muutettiin",
    sv: "Säkerhetsuppgifterna ändrades",
    en: "The safety information changed",
  },
  municipalitySet: {
    fi: "Kotikuntaa muutettiin",
    sv: "Hemkommunen ändrades",
    en: "The municipality of residence changed",
  },
  personLinked: {
    fi: "Asiakkaaseen liitettiin henkilö",
    sv: "En person kopplades till kunden",
    en: "A person was linked",
  },
  personUnlinked: {
    fi: "Henkilön liitos poistettiin",
    sv: "En koppling till en person togs bort",
    en: "A link to a person was removed",
  },
  noteAdded: { fi: "Merkintä lisättiin", sv: "En anteckning lades till", en: "A note was added" },
  customershipEnded: { fi: "Asiakkuus päättyi", sv: "Kundrelationen upphörde", en: "The customership ended" },
  other: { fi: "Tietoja muutettiin", sv: "Uppgifter ändrades", en: "Something changed" },
});
