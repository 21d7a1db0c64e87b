import type { Labels } from "../vocabulary/index.ts";
import type { NoteCode } from "./draft.ts";

/** What a file says of a question and the bank cannot take. */
export const sayingProblemCodes = [
  "kind_unknown",
  "duplicate_name",
  "languages_differ",
  "language_unknown",
  "use_unknown",
  "law_day_malformed",
  "accepted_miscounted",
  "script_in_text",
  "markup_in_text",
  "picture_in_text",
  "entity_unknown",
  "format_unsupported",
  "no_right_answer",
  "several_right_in_single",
  "partial_credit",
  "weights_do_not_sum",
  "fraction_malformed",
  "distractor_in_match",
  "several_numbers",
  "wildcard_in_answer",
] as const;
export type SayingProblemCode = (typeof sayingProblemCodes)[number];

export const sayingProblemWords: Labels<SayingProblemCode> = {
  kind_unknown: {
    fi: "Tämänlaisia kysymyksiä ei ole: {}.",
    sv: "Sådana frågor finns inte: {}.",
    en: "There are no questions of this kind: {}.",
  },
  duplicate_name: {
    fi: "Sama tunnus on kahdella kysymyksellä.",
    sv: "Två frågor har samma identifierare.",
    en: "Two questions have the same identifier.",
  },
  languages_differ: {
    fi: "Kysymyksen kieliversiot eivät vastaa toisiaan: vaihtoehtoja tai oikeita vastauksia on eri määrä.",
    sv: "Frågans språkversioner motsvarar inte varandra: antalet alternativ eller rätta svar är olika.",
    en: "The languages of the question do not agree: they differ in choices or right answers.",
  },
  language_unknown: { fi: "Tuntematon kieli: {}.", sv: "Okänt språk: {}.", en: "Unknown language: {}." },
  use_unknown: {
    fi: "Käyttö on check, exam tai both, ei {}.",
    sv: "Användningen är check, exam eller both, inte {}.",
    en: "The use is check, exam or both, not {}.",
  },
  law_day_malformed: {
    fi: "Lain päivä ei ole päivämäärä: {}.",
    sv: "Lagens dag är inte ett datum: {}.",
    en: "The day of the law is not a date: {}.",
  },
  accepted_miscounted: {
    fi: "Hyväksyttäviä vastauksia on toinen määrä kuin ilmoitetaan: {}.",
    sv: "Antalet godkända svar är ett annat än som anges: {}.",
    en: "There is another number of accepted answers than stated: {}.",
  },
  script_in_text: {
    fi: "Tekstissä on ohjelmakoodia tai upotettu osa ({}). Sitä ei oteta vastaan.",
    sv: "Texten innehåller programkod eller en inbäddad del ({}). Den tas inte emot.",
    en: "The text holds script or something embedded ({}). It is not taken.",
  },
  markup_in_text: {
    fi: "Tekstissä on HTML-merkintä, jota kysymyksessä ei voi olla: {}.",
    sv: "Texten har en HTML-märkning som en fråga inte kan ha: {}.",
    en: "The text has HTML that a question cannot have: {}.",
  },
  picture_in_text: {
    fi: "Tekstissä on kuva tai muu liite. Kysymyksissä ei ole kuvia.",
    sv: "Texten har en bild eller annan bilaga. Frågor har inga bilder.",
    en: "The text has a picture or another attachment. Questions have no pictures.",
  },
  entity_unknown: {
    fi: "Tekstissä on tuntematon merkkiviite: {}.",
    sv: "Texten har en okänd teckenreferens: {}.",
    en: "The text has an unknown character reference: {}.",
  },
  format_unsupported: {
    fi: "Tekstin muotoa ei tueta: {}. Käytä HTML:ää tai pelkkää tekstiä.",
    sv: "Textens format stöds inte: {}. Använd HTML eller ren text.",
    en: "The format of the text is not supported: {}. Use HTML or plain text.",
  },
  no_right_answer: {
    fi: "Kysymyksellä ei ole oikeaa vastausta.",
    sv: "Frågan har inget rätt svar.",
    en: "The question has no right answer.",
  },
  several_right_in_single: {
    fi: "Yhden vastauksen kysymyksessä on monta oikeaa vastausta.",
    sv: "En fråga med ett svar har flera rätta svar.",
    en: "A question with one answer has several right ones.",
  },
  partial_credit: {
    fi: "Vastauksesta annetaan osa pisteistä. Täällä vastaus on oikein tai väärin.",
    sv: "Ett svar ger en del av poängen. Här är ett svar rätt eller fel.",
    en: "An answer gives part of the points. Here an answer is right or wrong.",
  },
  weights_do_not_sum: {
    fi: "Oikeiden vastausten painojen summa ei ole 100 prosenttia.",
    sv: "Summan av de rätta svarens vikter är inte 100 procent.",
    en: "The weights of the right answers do not make 100 per cent.",
  },
  fraction_malformed: {
    fi: "Vastauksen paino ei ole luku.",
    sv: "Ett svars vikt är inte ett tal.",
    en: "The weight of an answer is not a number.",
  },
  distractor_in_match: {
    fi: "Parissa ei ole vasenta puolta. Ylimääräisiä vastauksia ei voi olla.",
    sv: "Ett par saknar vänster del. Extra svar kan inte finnas.",
    en: "A pair has no left side. There can be no spare answers.",
  },
  several_numbers: {
    fi: "Kysymyksellä on monta oikeaa lukua. Vain yksi voi olla oikea.",
    sv: "Frågan har flera rätta tal. Bara ett kan vara rätt.",
    en: "The question has several right numbers. Only one can be right.",
  },
  wildcard_in_answer: {
    fi: "Vastauksessa on tähti, joka tarkoittaa mitä tahansa. Kirjoita hyväksyttävät vastaukset.",
    sv: "Svaret har en asterisk, som betyder vad som helst. Skriv de godkända svaren.",
    en: "An answer has a star, which stands for anything. Write the accepted answers.",
  },
};

export const noteWords: Labels<NoteCode> = {
  formatting_left_out: {
    fi: "Tekstin muotoilut jäävät pois.",
    sv: "Textens formatering utelämnas.",
    en: "The formatting of the text is left out.",
  },
  feedback_left_out: {
    fi: "Vastauskohtainen palaute ja vihjeet jäävät pois. Kysymyksellä on yksi perustelu.",
    sv: "Respons till enskilda svar och ledtrådar utelämnas. En fråga har en motivering.",
    en: "Feedback to single answers and hints are left out. A question has one reason.",
  },
  grading_left_out: {
    fi: "Pisteytys, kirjainkoko tai mittayksiköt jäävät pois.",
    sv: "Poängsättning, skiftläge eller måttenheter utelämnas.",
    en: "Points, letter case or units are left out.",
  },
  name_made: {
    fi: "Kysymykselle annetaan tunnus {}.",
    sv: "Frågan får identifieraren {}.",
    en: "The question is given the identifier {}.",
  },
};
