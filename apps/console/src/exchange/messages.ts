import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  title: { fi: "Kysymysten tuonti ja vienti", sv: "Import och export av frågor", en: "Import and export of questions" },
  titleOf: {
    fi: "Kysymysten tuonti ja vienti: {course}",
    sv: "Import och export av frågor: {course}",
    en: "Import and export of questions: {course}",
  },
  lede: {
    fi: "{count, plural, one {Kysymyspankissa on # kysymys.} other {Kysymyspankissa on # kysymystä.}} Tiedosto tuodaan kokonaan tai ei lainkaan, eikä tuonti poista pankista mitään.",
    sv: "{count, plural, one {Frågebanken har # fråga.} other {Frågebanken har # frågor.}} En fil importeras helt eller inte alls, och en import tar inte bort något ur banken.",
    en: "{count, plural, one {The bank has # question.} other {The bank has # questions.}} A file is imported whole or not at all, and an import takes nothing out of the bank.",
  },

  toBank: { fi: "Kysymyspankki", sv: "Frågebank", en: "Bank of questions" },
  import: { fi: "Tuo kysymyksiä", sv: "Importera frågor", en: "Import questions" },
  file: {
    fi: "Kysymystiedosto (GIFT, Moodle XML tai ZIP-paketti)",
    sv: "Frågefil (GIFT, Moodle XML eller ZIP-paket)",
    en: "File of questions (GIFT, Moodle XML or a ZIP package)",
  },
  fileHelp: {
    fi: "Tiedosto tarkistetaan heti. Mitään ei tallenneta ennen kuin vahvistat tuonnin. Enintään 5 Mt.",
    sv: "Filen kontrolleras genast. Inget sparas innan du bekräftar importen. Högst 5 MB.",
    en: "The file is checked at once. Nothing is stored before you confirm the import. At most 5 MB.",
  },
  fileLanguage: { fi: "Tiedoston kieli", sv: "Filens språk", en: "Language of the file" },
  fileLanguageHelp: {
    fi: "Koskee vain kysymyksiä, joiden kieltä tiedosto ei itse ilmoita.",
    sv: "Gäller bara frågor vars språk filen inte själv anger.",
    en: "Only of questions whose language the file does not tell itself.",
  },
  checking: { fi: "Tiedostoa tarkistetaan.", sv: "Filen kontrolleras.", en: "The file is being checked." },
  importing: { fi: "Kysymyksiä tuodaan.", sv: "Frågorna importeras.", en: "The questions are being imported." },
  sending: { fi: "Lähetetään", sv: "Skickas", en: "Sending" },
  reading: { fi: "Palvelin lukee tiedostoa", sv: "Servern läser filen", en: "The server reads the file" },
  stop: { fi: "Keskeytä", sv: "Avbryt", en: "Stop" },

  sound: {
    fi: "Tiedosto on kunnossa. Mitään ei ole vielä tallennettu.",
    sv: "Filen är i sin ordning. Inget har sparats ännu.",
    en: "The file is sound. Nothing is stored yet.",
  },
  nothingNew: {
    fi: "Kaikki tiedoston kysymykset ovat jo pankissa samanlaisina. Tuotavaa ei ole.",
    sv: "Alla frågor i filen finns redan likadana i banken. Det finns inget att importera.",
    en: "Every question of the file is already in the bank as it is. There is nothing to import.",
  },
  bankChanged: {
    fi: "Joku muutti kysymyspankkia sillä välin. Mitään ei tuotu. Tarkista, mitä tuonti muuttaisi nyt.",
    sv: "Någon ändrade frågebanken under tiden. Inget importerades. Kontrollera vad importen skulle ändra nu.",
    en: "Somebody changed the bank meanwhile. Nothing was imported. Look at what the import would change now.",
  },
  wouldChange: { fi: "Mitä tuonti muuttaisi", sv: "Vad importen skulle ändra", en: "What the import would change" },
  added: { fi: "Uusia kysymyksiä", sv: "Nya frågor", en: "New questions" },
  changed: { fi: "Muuttuvia kysymyksiä", sv: "Frågor som ändras", en: "Questions that change" },
  unchanged: { fi: "Ennallaan pysyviä", sv: "Oförändrade", en: "Unchanged" },
  addedQuestions: { fi: "Uudet kysymykset", sv: "Nya frågor i banken", en: "The new questions" },
  changedQuestions: { fi: "Muuttuvat kysymykset", sv: "Ändrade frågor", en: "The questions that change" },
  changeOf: { fi: "{question}: {stem}", sv: "{question}: {stem}", en: "{question}: {stem}" },
  changesIn: {
    fi: "Muutokset kysymykseen {question}",
    sv: "Ändringar i frågan {question}",
    en: "Changes in {question}",
  },
  before: { fi: "Pankissa nyt", sv: "I banken nu", en: "In the bank now" },
  after: { fi: "Tuonnin jälkeen", sv: "Efter importen", en: "After the import" },
  question: { fi: "Kysymys", sv: "Fråga", en: "Question" },
  wholeFile: { fi: "Ei kysymyksen tunnusta", sv: "Ingen identifierare", en: "No identifier" },
  module: { fi: "Moduuli", sv: "Modul", en: "Module" },
  kind: { fi: "Laji", sv: "Slag", en: "Kind" },
  stem: { fi: "Mitä kysytään", sv: "Vad som frågas", en: "What is asked" },
  notes: {
    fi: "Mitä tiedostossa on ja mikä jää pois",
    sv: "Vad som finns i filen och utelämnas",
    en: "What the file has and is left out",
  },
  note: { fi: "Mikä jää pois", sv: "Vad som utelämnas", en: "What is left out" },
  confirmTitle: { fi: "Tuodaanko kysymykset?", sv: "Importera frågorna?", en: "Import the questions?" },
  confirmText: {
    fi: "Tiedosto: {name}. Julkaistut kurssiversiot pysyvät ennallaan; muutokset tulevat seuraavaan versioon.",
    sv: "Fil: {name}. Publicerade kursversioner ändras inte; ändringarna kommer i nästa version.",
    en: "File: {name}. Published versions of the course stay as they are; the changes come with the next version.",
  },
  done: { fi: "Kysymykset on tuotu", sv: "Frågorna har importerats", en: "The questions were imported" },
  another: { fi: "Tuo toinen tiedosto", sv: "Importera en annan fil", en: "Import another file" },

  refusedTitle: {
    fi: "{count, plural, one {Tiedostossa on # virhe} other {Tiedostossa on # virhettä}}",
    sv: "{count, plural, one {Filen har # fel} other {Filen har # fel}}",
    en: "{count, plural, one {The file has # error} other {The file has # errors}}",
  },
  refusedText: {
    fi: "Mitään ei ole tuotu. Korjaa virheet tiedostoon ja valitse se uudelleen.",
    sv: "Inget har importerats. Rätta till felen i filen och välj den på nytt.",
    en: "Nothing was imported. Correct the errors in the file and choose it again.",
  },
  firstProblems: {
    fi: "Luettelossa on {listed} ensimmäistä virhettä.",
    sv: "Listan har de {listed} första felen.",
    en: "The list has the first {listed} errors.",
  },
  problems: { fi: "Virheet", sv: "Fel i filen", en: "Errors" },
  problem: { fi: "Virhe", sv: "Fel", en: "Error" },
  problemCode: { fi: "Virhekoodi", sv: "Felkod", en: "Error code" },
  problemsFile: { fi: "tuonnin-virheet", sv: "importens-fel", en: "import-errors" },
  downloadProblems: { fi: "Lataa virheluettelo", sv: "Ladda ner fellistan", en: "Download the list of errors" },
  fileName: { fi: "Tiedosto", sv: "Fil", en: "File" },
  line: { fi: "Rivi", sv: "Rad", en: "Line" },

  tooLarge: {
    fi: "Tiedosto on suurempi kuin 5 Mt.",
    sv: "Filen är större än 5 MB.",
    en: "The file is larger than 5 MB.",
  },
  leaveTitle: { fi: "Poistutaanko kesken?", sv: "Lämna sidan mitt i?", en: "Leave in the middle?" },
  leaveText: {
    fi: "Tiedoston käsittely on kesken ja loppuu, jos poistut.",
    sv: "Filen behandlas just nu, och behandlingen avbryts om du lämnar sidan.",
    en: "The file is being handled. That ends when you leave.",
  },
  stay: { fi: "Jää tälle sivulle", sv: "Stanna på sidan", en: "Stay here" },
  leave: { fi: "Poistu", sv: "Lämna sidan", en: "Leave" },

  guide: { fi: "Millainen tiedosto kelpaa", sv: "Hurdan fil godtas", en: "What a file must be like" },
  guideBegin: {
    fi: "Helpoin tapa on viedä kysymykset ensin tiedostoon, muokata sitä ja tuoda se takaisin.",
    sv: "Det enklaste sättet är att först exportera frågorna till en fil, redigera den och importera den på nytt.",
    en: "The easiest way is to export the questions to a file first, change it, and import it again.",
  },
  guideName: {
    fi: "Kysymys tunnetaan tunnuksestaan: GIFT-muodossa // [id:m1-q1], Moodle XML -muodossa idnumber. Ilman tunnusta kysymys on uusi.",
    sv: "En fråga känns igen på sin identifierare: i GIFT // [id:m1-q1], i Moodle XML idnumber. Utan den är frågan ny.",
    en: "A question is known by its identifier: in GIFT // [id:m1-q1], in Moodle XML idnumber. Without one it is new.",
  },
  guideModule: {
    fi: "Moduuli on kategorian viimeinen osa, esimerkiksi $course$/top/m1, tai tunniste module:m1.",
    sv: "Modulen är kategorins sista del, till exempel $course$/top/m1, eller taggen module:m1.",
    en: "The module is the last part of the category, such as $course$/top/m1, or the tag module:m1.",
  },
  guideWhy: {
    fi: "Perustelu on kysymyksen yleinen palaute. Lähde on siinä kullakin kielellä omana kappaleenaan, jonka luokka on source.",
    sv: "Motiveringen är frågans allmänna respons. Källan är där på varje språk ett eget stycke med klassen source.",
    en: "The reason is the question's general feedback. The source is a paragraph of its own in it, of the class source, in each language.",
  },
  guideLanguages: {
    fi: "Kielet erotetaan Moodlen multilang-merkinnöillä, tai kullakin kielellä on oma tiedostonsa. Uudella kysymyksellä on oltava kaikki kolme kieltä.",
    sv: "Språken skiljs åt med Moodles multilang-märkning, eller så har varje språk en egen fil. En ny fråga måste ha alla tre språken.",
    en: "Languages are told apart by Moodle's multilang spans, or each has a file of its own. A new question needs all three.",
  },
  guideTags: {
    fi: "Muut tiedot ovat tunnisteita: use:check, use:exam tai use:both, law:2023-01-01 ja sign:G1.",
    sv: "Övriga uppgifter är taggar: use:check, use:exam eller use:both, law:2023-01-01 och sign:G1.",
    en: "Everything else is a tag: use:check, use:exam or use:both, law:2023-01-01 and sign:G1.",
  },
  guidePackage: {
    fi: "ZIP-paketissa on luettelo imsmanifest.xml ja siinä mainitut tiedostot, ei muuta.",
    sv: "Ett ZIP-paket har förteckningen imsmanifest.xml och de filer som den nämner, inget annat.",
    en: "A ZIP package holds the listing imsmanifest.xml and the files that it names, nothing else.",
  },

  export: {
    fi: "Vie kysymykset tiedostoon",
    sv: "Exportera frågorna till en fil",
    en: "Export the questions to a file",
  },
  format: { fi: "Tiedostomuoto", sv: "Filformat", en: "Format" },
  moodle: { fi: "Moodle XML", sv: "Moodle-XML", en: "Moodle XML" },
  moodleHelp: {
    fi: "Kaikki kysymyslajit. Sopii Moodleen ja takaisin tähän pankkiin.",
    sv: "Alla slags frågor. Passar för Moodle och tillbaka till den här banken.",
    en: "Every kind of question. For Moodle, and back into this bank.",
  },
  gift: { fi: "GIFT", sv: "GIFT-text", en: "GIFT text" },
  giftHelp: {
    fi: "Tekstiä, jota voi muokata tekstieditorilla. Ei järjestyskysymyksiä.",
    sv: "Text som kan redigeras i en textredigerare. Inga ordningsfrågor.",
    en: "Text for any editor. No questions of order.",
  },
  exportLanguage: { fi: "Kielet", sv: "Språk", en: "Languages" },
  exportLanguageHelp: {
    fi: "Moodle näyttää lukijan kielen, jos sen Multi-Language Content -suodatin on käytössä.",
    sv: "Moodle visar läsarens språk om filtret Multi-Language Content är på.",
    en: "Moodle shows the reader's language where its filter Multi-Language Content is on.",
  },
  allLanguages: {
    fi: "Kaikki kielet yhdessä tiedostossa",
    sv: "Alla språk i en fil",
    en: "All languages in one file",
  },
  eachLanguage: {
    fi: "Tiedosto kullekin kielelle (ZIP)",
    sv: "En fil för varje språk (ZIP)",
    en: "A file for each language (ZIP)",
  },
  leftOut: {
    fi: "{count, plural, one {# kysymys jää pois tästä muodosta} other {# kysymystä jää pois tästä muodosta}}",
    sv: "{count, plural, one {# fråga utelämnas i det här formatet} other {# frågor utelämnas i det här formatet}}",
    en: "{count, plural, one {# question is left out in this format} other {# questions are left out in this format}}",
  },
  leftOutQuestions: { fi: "Pois jäävät kysymykset", sv: "Frågor som utelämnas", en: "Questions that are left out" },
  why: { fi: "Miksi", sv: "Varför", en: "Why" },
  take: {
    fi: "{count, plural, one {Lataa # kysymys} other {Lataa # kysymystä}}",
    sv: "{count, plural, one {Ladda ner # fråga} other {Ladda ner # frågor}}",
    en: "{count, plural, one {Download # question} other {Download # questions}}",
  },
  notTaken: {
    fi: "Lataus ei onnistunut. Yritä hetken kuluttua uudelleen.",
    sv: "Nedladdningen lyckades inte. Försök igen om en stund.",
    en: "The download failed. Try again in a moment.",
  },
});
