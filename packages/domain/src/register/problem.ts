import type { Words } from "../kernel/index.ts";
import type { RegisterColumn } from "./columns.ts";

/** Everything that can be wrong with a register file. The line is that of the file, the header being line 1. */
export const registerProblemCodes = [
  "empty_file",
  "file_unreadable",
  "not_utf8",
  "semicolons",
  "column_missing",
  "column_unknown",
  "column_repeated",
  "wrong_number_of_fields",
  "required",
  "not_a_date",
  "date_in_future",
  "date_too_early",
  "outside_span",
  "unknown_code",
  "unknown_country",
  "too_long",
  "forbidden_characters",
  "value_repeated",
  "not_yes_or_empty",
  "received_before_born",
  "decided_before_received",
  "decision_date_not_expected",
  "ending_ground_not_in_law",
  "negative_reason_not_expected",
  "primary_form_not_among_forms",
  "domestic_servitude_not_labour",
  "adult_person_not_expected",
  "adult_person_self",
  "accompanying_child_not_minor",
  "ending_not_expected",
  "ended_before_decided",
  "return_way_not_expected",
  "reference_repeated",
  "reference_differs",
  "person_differs",
  "person_differs_from_register",
  "person_erased",
  "adult_person_unknown",
  "customership_overlaps",
  "customership_in_register",
] as const;
export type RegisterProblemCode = (typeof registerProblemCodes)[number];

export type RegisterProblem = {
  readonly line: number;
  readonly column: RegisterColumn | null;
  readonly code: RegisterProblemCode;
  /** A code, a day, a column's name or another line's number; never a name or other free text from the file. */
  readonly detail: string | null;
};

const words: Readonly<Record<RegisterProblemCode, Words>> = {
  empty_file: { fi: "tiedosto on tyhjä", sv: "filen är tom", en: "the file is empty" },
  file_unreadable: {
    fi: "riviä ei voi lukea: lainausmerkit eivät täsmää",
    sv: "raden kan inte läsas: citattecknen stämmer inte",
    en: "the line cannot be read: its quotation marks do not match",
  },
  not_utf8: {
    fi: "tiedosto ei ole UTF-8-muodossa",
    sv: "filen är inte i UTF-8-format",
    en: "the file is not in UTF-8",
  },
  semicolons: {
    fi: "kentät on erotettu toisistaan puolipisteillä. Erota ne pilkuilla",
    sv: "fälten skiljs åt med semikolon. Skilj dem åt med kommatecken",
    en: "the fields are separated by semicolons. Separate them by commas",
  },
  column_missing: { fi: "sarake puuttuu: {}", sv: "kolumnen saknas: {}", en: "the column is missing: {}" },
  column_unknown: { fi: "tuntematon sarake: {}", sv: "okänd kolumn: {}", en: "unknown column: {}" },
  column_repeated: {
    fi: "sarake on kahdesti: {}",
    sv: "kolumnen finns två gånger: {}",
    en: "the column is there twice: {}",
  },
  wrong_number_of_fields: {
    fi: "rivillä on väärä määrä kenttiä: {}",
    sv: "raden har fel antal fält: {}",
    en: "the line has the wrong number of fields: {}",
  },
  required: { fi: "tieto puuttuu", sv: "uppgiften saknas", en: "this is missing" },
  not_a_date: {
    fi: "ei ole päivämäärä muodossa vvvv-kk-pp",
    sv: "är inte ett datum i formen åååå-mm-dd",
    en: "is not a date of the form yyyy-mm-dd",
  },
  date_in_future: {
    fi: "päivä on tulevaisuudessa: {}",
    sv: "dagen ligger i framtiden: {}",
    en: "the day is in the future: {}",
  },
  date_too_early: { fi: "päivä on liian varhainen: {}", sv: "dagen är för tidig: {}", en: "the day is too early: {}" },
  outside_span: {
    fi: "päivä ei ole niiden päivien joukossa, jotka tiedoston on ilmoitettu kattavan: {}",
    sv: "dagen hör inte till de dagar som filen har angetts omfatta: {}",
    en: "the day is not among those that the file is stated to cover: {}",
  },
  unknown_code: {
    fi: "arvoa ei ole luettelossa. Sallitut: {}",
    sv: "värdet finns inte i listan. Tillåtna: {}",
    en: "the value is not on the list. Allowed: {}",
  },
  unknown_country: {
    fi: "ei ole kaksikirjaiminen maatunnus (ISO 3166-1)",
    sv: "är inte en landskod på två bokstäver (ISO 3166-1)",
    en: "is not a two-letter country code (ISO 3166-1)",
  },
  too_long: { fi: "teksti on liian pitkä", sv: "texten är för lång", en: "the text is too long" },
  forbidden_characters: {
    fi: "tekstissä on merkkejä, joita ei voi tallentaa",
    sv: "texten innehåller tecken som inte kan sparas",
    en: "the text has characters that cannot be saved",
  },
  value_repeated: {
    fi: "sama arvo on kahdesti: {}",
    sv: "samma värde finns två gånger: {}",
    en: "the same value is there twice: {}",
  },
  not_yes_or_empty: {
    fi: "sallitut arvot: yes tai tyhjä",
    sv: "tillåtna värden: yes eller tomt",
    en: "allowed values: yes or empty",
  },
  received_before_born: {
    fi: "henkilö on syntynyt esityksen saapumisen jälkeen",
    sv: "personen är född efter att framställningen kom in",
    en: "the person was born after the referral arrived",
  },
  decided_before_received: {
    fi: "päätöspäivä on ennen saapumispäivää",
    sv: "beslutsdagen är före ankomstdagen",
    en: "the day of the decision is before the day of arrival",
  },
  decision_date_not_expected: {
    fi: "asiaa ei ole päätetty, päätöspäivä ei kuulu tähän",
    sv: "ärendet är inte avgjort, beslutsdagen hör inte hit",
    en: "the matter is not decided, a day of decision does not belong here",
  },
  ending_ground_not_in_law: {
    fi: "lopettamisperuste ei ollut laissa lopettamispäivänä: {}",
    sv: "grunden för upphörande fanns inte i lagen den dagen: {}",
    en: "the ground for ending was not in the law on that day: {}",
  },
  negative_reason_not_expected: {
    fi: "syy kuuluu vain kielteiseen päätökseen",
    sv: "orsaken hör bara till ett avslag",
    en: "a reason belongs to a negative decision only",
  },
  primary_form_not_among_forms: {
    fi: "ensisijainen muoto ei ole muotojen joukossa",
    sv: "den huvudsakliga formen finns inte bland formerna",
    en: "the primary form is not among the forms",
  },
  domestic_servitude_not_labour: {
    fi: "kotiorjuus on työperäistä: muoto labour puuttuu",
    sv: "hushållsslaveri hör till arbete: formen labour saknas",
    en: "domestic servitude is a form of labour: the form labour is missing",
  },
  adult_person_not_expected: {
    fi: "aikuinen kuuluu vain mukana olevaan lapseen",
    sv: "den vuxna hör bara till ett medföljande barn",
    en: "an adult belongs to an accompanying child only",
  },
  adult_person_self: {
    fi: "henkilö ei voi olla oma aikuisensa",
    sv: "personen kan inte vara sin egen vuxna",
    en: "a person cannot be their own adult",
  },
  accompanying_child_not_minor: {
    fi: "mukana oleva lapsi on täyttänyt 18 vuotta",
    sv: "det medföljande barnet har fyllt 18 år",
    en: "the accompanying child is 18 or older",
  },
  ending_not_expected: {
    fi: "henkilöä ei ole otettu järjestelmään, lopettaminen ei kuulu tähän",
    sv: "personen är inte intagen i systemet, upphörandet hör inte hit",
    en: "the person was not admitted, an ending does not belong here",
  },
  ended_before_decided: {
    fi: "lopettaminen on ennen päätöstä",
    sv: "upphörandet är före beslutet",
    en: "the ending is before the decision",
  },
  return_way_not_expected: {
    fi: "paluun tapa ei sovi lopettamisperusteeseen: vapaaehtoinen lähtö kuuluu muuttoon pois Suomesta, deportation Suomesta poistamiseen",
    sv: "sättet att återvända passar inte ihop med grunden: frivillig utresa hör till flyttning från Finland, deportation till avlägsnande",
    en: "the way of return does not fit the ground: a voluntary departure belongs to moving from Finland, deportation to removal",
  },
  reference_repeated: {
    fi: "sama asianumero on jo rivillä {}",
    sv: "samma ärendenummer finns redan på rad {}",
    en: "the same reference is already on line {}",
  },
  reference_differs: {
    fi: "rekisterissä on jo sama asianumero toisin tiedoin",
    sv: "registret har redan samma ärendenummer med andra uppgifter",
    en: "the register already has this reference with other content",
  },
  person_differs: {
    fi: "saman henkilön tiedot poikkeavat riviltä {}",
    sv: "samma persons uppgifter avviker från rad {}",
    en: "the same person is described otherwise on line {}",
  },
  person_differs_from_register: {
    fi: "rekisterissä on samasta henkilöstä toinen tieto",
    sv: "registret har en annan uppgift om samma person",
    en: "the register says otherwise of the same person",
  },
  person_erased: {
    fi: "henkilön tiedot on poistettu rekisteristä",
    sv: "personens uppgifter har raderats ur registret",
    en: "the person's data have been erased from the register",
  },
  adult_person_unknown: {
    fi: "aikuista ei ole tiedostossa eikä rekisterissä",
    sv: "den vuxna finns varken i filen eller i registret",
    en: "the adult is neither in the file nor in the register",
  },
  customership_overlaps: {
    fi: "henkilö on jo asiakas samaan aikaan rivin {} mukaan",
    sv: "personen är redan kund under samma tid enligt rad {}",
    en: "the person is already a customer at that time by line {}",
  },
  customership_in_register: {
    fi: "henkilö on rekisterin mukaan jo asiakas samaan aikaan, alkaen {}",
    sv: "personen är enligt registret redan kund under samma tid, från och med {}",
    en: "by the register the person is already a customer at that time, from {}",
  },
};

const places: Words = { fi: "Rivi", sv: "Rad", en: "Line" };
const columns: Words = { fi: "sarake", sv: "kolumn", en: "column" };

/** The problem as a person reads it: the line, the column, what is wrong. */
export function registerProblemWords(problem: RegisterProblem): Words {
  return { fi: sentence(problem, "fi"), sv: sentence(problem, "sv"), en: sentence(problem, "en") };
}

function sentence({ line, column, code, detail }: RegisterProblem, language: keyof Words): string {
  const place =
    column === null ? `${places[language]} ${line}` : `${places[language]} ${line}, ${columns[language]} ${column}`;
  return `${place}: ${words[code][language].replace("{}", detail ?? "")}.`;
}
