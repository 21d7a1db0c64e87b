import type { Labels } from "../vocabulary/index.ts";

/** What is wrong with a file of questions, before its questions are. */
export const fileProblemCodes = [
  "file_empty",
  "kind_of_file_unknown",
  "not_utf8",
  "control_character",
  "direction_mark",
  "no_questions",
  "too_many_questions",
  "gift_syntax",
  "braces_unbalanced",
  "weight_out_of_range",
  "question_too_long",
  "xml_not_well_formed",
  "xml_doctype",
  "xml_entity",
  "xml_instruction",
  "xml_encoding",
  "xml_too_deep",
  "xml_too_many_elements",
  "xml_text_too_long",
  "xml_root_unknown",
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

export const fileProblemWords: Labels<FileProblemCode> = {
  file_empty: { fi: "Tiedosto on tyhjä.", sv: "Filen är tom.", en: "The file is empty." },
  kind_of_file_unknown: {
    fi: "Tiedosto ei ole GIFT-tiedosto, Moodle XML -tiedosto eikä ZIP-paketti.",
    sv: "Filen är varken en GIFT-fil, en Moodle XML-fil eller ett ZIP-paket.",
    en: "The file is neither GIFT nor Moodle XML nor a ZIP package.",
  },
  not_utf8: {
    fi: "Tiedosto ei ole UTF-8-muodossa. Tallenna se UTF-8-muodossa.",
    sv: "Filen är inte i UTF-8-format. Spara den som UTF-8.",
    en: "The file is not in UTF-8. Save it as UTF-8.",
  },
  control_character: {
    fi: "Rivillä on ohjausmerkki ({}), joka ei kuulu tekstiin.",
    sv: "Raden har ett styrtecken ({}) som inte hör till texten.",
    en: "The line has a control character ({}) that does not belong in a text.",
  },
  direction_mark: {
    fi: "Rivillä on kirjoitussuunnan merkki ({}), jota ei näe. Poista se.",
    sv: "Raden har ett osynligt tecken för skrivriktning ({}). Ta bort det.",
    en: "The line has an unseen mark of writing direction ({}). Remove it.",
  },
  no_questions: {
    fi: "Tiedostossa ei ole yhtään kysymystä.",
    sv: "Filen innehåller inga frågor.",
    en: "The file holds no question.",
  },
  too_many_questions: {
    fi: "Kysymyksiä on liikaa yhteen tuontiin: {}.",
    sv: "Det är för många frågor för en import: {}.",
    en: "There are too many questions for one import: {}.",
  },
  gift_syntax: {
    fi: "Kysymys ei ole GIFT-muodossa tästä kohdasta alkaen.",
    sv: "Frågan är inte i GIFT-format från det här stället.",
    en: "The question is not in GIFT from this place on.",
  },
  braces_unbalanced: {
    fi: "Aaltosulkeet eivät täsmää: jokaiselle { tarvitaan }.",
    sv: "Klammerparenteserna stämmer inte: varje { behöver en }.",
    en: "The braces do not match: each { needs a }.",
  },
  weight_out_of_range: {
    fi: "Vastauksen painon on oltava −100–100 prosenttia.",
    sv: "Ett svars vikt ska vara −100–100 procent.",
    en: "The weight of an answer must be from −100 to 100 per cent.",
  },
  question_too_long: {
    fi: "Kysymys on niin pitkä, ettei sitä lueta.",
    sv: "Frågan är så lång att den inte läses.",
    en: "The question is too long to be read.",
  },
  xml_not_well_formed: {
    fi: "XML ei ole oikein muodostettu tästä kohdasta alkaen.",
    sv: "XML är inte välformad från det här stället.",
    en: "The XML is not well formed from this place on.",
  },
  xml_doctype: {
    fi: "XML-tiedostossa on DOCTYPE-määrittely, jota ei sallita.",
    sv: "XML-filen har en DOCTYPE-deklaration, som inte tillåts.",
    en: "The XML file has a DOCTYPE declaration, which is not allowed.",
  },
  xml_entity: {
    fi: "XML-tiedostossa on entiteetti, jota ei sallita.",
    sv: "XML-filen har en entitet som inte tillåts.",
    en: "The XML file uses an entity that is not allowed.",
  },
  xml_instruction: {
    fi: "XML-tiedostossa on käsittelykäsky, jota ei sallita: {}.",
    sv: "XML-filen har en bearbetningsinstruktion som inte tillåts: {}.",
    en: "The XML file has a processing instruction, which is not allowed: {}.",
  },
  xml_encoding: {
    fi: "XML-tiedosto ilmoittaa merkistön, jota ei tueta: {}. Tallenna se UTF-8-muodossa.",
    sv: "XML-filen anger en teckenkodning som inte stöds: {}. Spara den som UTF-8.",
    en: "The XML file declares an encoding that is not supported: {}. Save it as UTF-8.",
  },
  xml_too_deep: {
    fi: "XML-tiedostossa on liian monta sisäkkäistä elementtiä.",
    sv: "XML-filen har för många element inom varandra.",
    en: "The XML file has too many elements within one another.",
  },
  xml_too_many_elements: {
    fi: "XML-tiedostossa on liian monta elementtiä.",
    sv: "XML-filen har för många element.",
    en: "The XML file has too many elements.",
  },
  xml_text_too_long: {
    fi: "XML-tiedostossa on teksti, joka on niin pitkä, ettei sitä lueta.",
    sv: "XML-filen har en text som är så lång att den inte läses.",
    en: "The XML file has a text that is too long to be read.",
  },
  xml_root_unknown: {
    fi: "Tämä ei ole Moodlen kysymystiedosto: sen juurielementti ei ole quiz.",
    sv: "Detta är inte Moodles frågefil: dess rotelement är inte quiz.",
    en: "This is no question file of Moodle: its root element is not quiz.",
  },
};
