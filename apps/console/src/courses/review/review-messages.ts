import { defineMessages } from "@vas/ui";

export const review = defineMessages({
  name: { fi: "Tarkastus", sv: "Granskning", en: "Review" },
  title: { fi: "Tarkastus: {title}", sv: "Granskning: {title}", en: "Review: {title}" },
  since: { fi: "Verrataan", sv: "Jämförs med", en: "Compared with" },
  sincePublished: { fi: "Julkaistuun versioon", sv: "Den publicerade versionen", en: "The published version" },
  sinceApproved: { fi: "Viimeksi hyväksyttyyn", sv: "Det senast godkända", en: "What was last approved" },
  first: {
    fi: "Tämä on kurssin ensimmäinen versio, joten kaikki sen tekstit ovat uusia.",
    sv: "Detta är kursens första version, så alla dess texter är nya.",
    en: "This is the first version of the course, so all of its texts are new.",
  },
  structure: { fi: "Rakenteen muutokset", sv: "Ändringar i strukturen", en: "Changes of structure" },
  texts: { fi: "Tekstien muutokset", sv: "Ändringar i texterna", en: "Changes of texts" },
  noTexts: { fi: "Tekstit eivät ole muuttuneet.", sv: "Texterna har inte ändrats.", en: "No text has changed." },
  noStructure: {
    fi: "Rakenne ei ole muuttunut.",
    sv: "Strukturen har inte ändrats.",
    en: "The structure has not changed.",
  },
  read: { fi: "Lue oppitunti", sv: "Läs lektionen", en: "Read the lesson" },
  approve: { fi: "Hyväksy: {language}", sv: "Godkänn: {language}", en: "Approve: {language}" },
  approvedNow: { fi: "Kieli hyväksyttiin", sv: "Språket godkändes", en: "The language was approved" },
  approvedBy: { fi: "{name} hyväksyi {when}", sv: "{name} godkände {when}", en: "{name} approved it {when}" },
  isApproved: { fi: "Kieli on hyväksytty.", sv: "Språket är godkänt.", en: "The language is approved." },
  publish: { fi: "Julkaise versio {number}", sv: "Publicera version {number}", en: "Publish version {number}" },
  publishedNow: { fi: "Versio julkaistiin", sv: "Versionen publicerades", en: "The version was published" },
  steps: { fi: "Julkaisun vaiheet", sv: "Stegen i publiceringen", en: "Steps of publishing" },
  stepChange: { fi: "Muutoksen laji", sv: "Typ av ändring", en: "Kind of change" },
  stepCheck: { fi: "Tarkista, mitä seuraa", sv: "Kontrollera vad som följer", en: "Check what follows" },
  kind: {
    fi: "Mitä versio merkitsee niille, joilla on todistus?",
    sv: "Vad betyder versionen för dem som har intyg?",
    en: "What does it mean for those who are certified?",
  },
  minor: { fi: "Vähäinen muutos", sv: "Mindre ändring", en: "Minor change" },
  minorHelp: {
    fi: "Koskee vain uusia osallistujia. Todistukset pysyvät ennallaan.",
    sv: "Gäller bara nya deltagare. Intygen förblir oförändrade.",
    en: "For new learners only. Certificates stay as they are.",
  },
  material: { fi: "Olennainen muutos", sv: "Väsentlig ändring", en: "Material change" },
  materialHelp: {
    fi: "Todistukset päättyvät valittuna päivänä, ellei muuttuneita oppitunteja lueta.",
    sv: "Intygen upphör den valda dagen om de ändrade lektionerna inte läses.",
    en: "Certificates end on the chosen day unless the changed lessons are read.",
  },
  lessons: {
    fi: "Oppitunnit, jotka todistuksen saaneet lukevat",
    sv: "Lektioner som de som har intyg ska läsa",
    en: "Lessons that the certified read",
  },
  lessonsMissing: {
    fi: "Valitse ainakin yksi oppitunti.",
    sv: "Välj minst en lektion.",
    en: "Choose at least one lesson.",
  },
  until: {
    fi: "Todistukset voimassa enintään",
    sv: "Intygen gäller högst till",
    en: "Certificates hold at most until",
  },
  untilMissing: { fi: "Anna tuleva päivä.", sv: "Ange en kommande dag.", en: "Give a day to come." },
  onward: { fi: "Jatka", sv: "Fortsätt", en: "Continue" },
  back: { fi: "Takaisin", sv: "Tillbaka", en: "Back" },
  followsNew: {
    fi: "Uudet osallistujat ilmoittautuvat versioon {number}.",
    sv: "Nya deltagare anmäler sig till version {number}.",
    en: "New learners enrol in version {number}.",
  },
  followsGoing: {
    fi: "Ne, jotka käyvät läpi aiempaa versiota, jatkavat siinä loppuun.",
    sv: "De som går en tidigare version fortsätter den till slutet.",
    en: "Those who are going through an earlier version go on with it to the end.",
  },
  followsMinor: {
    fi: "Annetut todistukset pysyvät voimassa ennallaan.",
    sv: "Utfärdade intyg gäller som förut.",
    en: "Certificates that were issued stay valid as they are.",
  },
  followsUntil: {
    fi: "Annetut todistukset ovat voimassa enintään {day} asti.",
    sv: "Utfärdade intyg gäller högst till {day}.",
    en: "Certificates that were issued hold until {day} at most.",
  },
  followsLessons: {
    fi: "Todistuksen saaneille tulee luettavaksi vain: {lessons}. Kun ne on luettu, todistus jatkuu.",
    sv: "De som har intyg får bara detta att läsa: {lessons}. När det är läst fortsätter intyget.",
    en: "The certified get only these to read: {lessons}. Once they are read, the certificate goes on.",
  },
  followsForGood: {
    fi: "Julkaistua versiota ei voi enää muuttaa. Korjaus on uusi versio.",
    sv: "En publicerad version kan inte ändras. En rättelse är en ny version.",
    en: "A published version can no longer be changed. A correction is a new version.",
  },
  toCourse: { fi: "Kurssin rakenne", sv: "Kursens struktur", en: "Structure of the course" },
  removedText: { fi: "poistettu: ", sv: "borttaget: ", en: "removed: " },
  addedText: { fi: "lisätty: ", sv: "tillagt: ", en: "added: " },
  wordsRemoved: { fi: "Teksti on poistettu", sv: "Texten är borttagen", en: "The text is gone" },
  newText: { fi: "Uusi teksti", sv: "Ny text", en: "New text" },
});

/** What is another than before besides texts: in each the name of the part, and what it was and is. */
export const structureWords = defineMessages({
  law_as_of: {
    fi: "Lain tila: {before} → {after}",
    sv: "Lagens lydelse: {before} → {after}",
    en: "Law as of: {before} → {after}",
  },
  exam: {
    fi: "Kokeen säännöt ovat muuttuneet",
    sv: "Provets regler har ändrats",
    en: "The rules of the exam have changed",
  },
  certificate: {
    fi: "Todistuksen säännöt ovat muuttuneet",
    sv: "Intygets regler har ändrats",
    en: "The rules of the certificate have changed",
  },
  module_added: { fi: "Uusi moduuli: {title}", sv: "Ny modul: {title}", en: "New module: {title}" },
  module_removed: { fi: "Moduuli poistettu: {title}", sv: "Modul borttagen: {title}", en: "Module removed: {title}" },
  module_moved: { fi: "Moduuli siirretty: {title}", sv: "Modul flyttad: {title}", en: "Module moved: {title}" },
  check: {
    fi: "{title}: tarkistuskysymyksiä {before} → {after}",
    sv: "{title}: kontrollfrågor {before} → {after}",
    en: "{title}: check questions {before} → {after}",
  },
  cases: {
    fi: "{title}: tapaukset {before} → {after}",
    sv: "{title}: övningsfall {before} → {after}",
    en: "{title}: cases {before} → {after}",
  },
  lesson_added: { fi: "Uusi oppitunti: {title}", sv: "Ny lektion: {title}", en: "New lesson: {title}" },
  lesson_removed: {
    fi: "Oppitunti poistettu: {title}",
    sv: "Lektion borttagen: {title}",
    en: "Lesson removed: {title}",
  },
  lesson_moved: { fi: "Oppitunti siirretty: {title}", sv: "Lektion flyttad: {title}", en: "Lesson moved: {title}" },
  minutes: {
    fi: "{title}: minuutteja {before} → {after}",
    sv: "{title}: minuter {before} → {after}",
    en: "{title}: minutes {before} → {after}",
  },
  roles: {
    fi: "{title}: kenelle {before} → {after}",
    sv: "{title}: för vem {before} → {after}",
    en: "{title}: for whom {before} → {after}",
  },
});
