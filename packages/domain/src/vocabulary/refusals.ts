import type { Words } from "../kernel/index.ts";
import type { Labels } from "./code.ts";
import { fieldLabels, type FieldName } from "./fields.ts";
import type { FieldProblem } from "./text.ts";

/** The thing was changed since it was read, by somebody else or in another window; nothing is overwritten. */
export type StaleVersion = { readonly kind: "StaleVersion"; readonly currentVersion: number };

/** One field is not as it must be. */
export type InvalidField = { readonly kind: "InvalidField"; readonly field: FieldName; readonly problem: FieldProblem };

/** Why something cannot be done: a stable code, and words that say what to do instead. */
export type WhyNot<Reason extends string> = { readonly code: Reason; readonly words: Words };

export const fieldProblemWords: Labels<FieldProblem> = {
  required: { fi: "Tieto puuttuu.", sv: "Uppgiften saknas.", en: "This is missing." },
  too_long: { fi: "Teksti on liian pitkä.", sv: "Texten är för lång.", en: "The text is too long." },
  forbidden_characters: {
    fi: "Tekstissä on merkkejä, joita ei voi tallentaa.",
    sv: "Texten innehåller tecken som inte kan sparas.",
    en: "The text has characters that cannot be saved.",
  },
  malformed: {
    fi: "Tieto ei ole oikeassa muodossa.",
    sv: "Uppgiften har fel form.",
    en: "This is not in the right form.",
  },
  not_a_date: { fi: "Tämä ei ole päivämäärä.", sv: "Detta är inte ett datum.", en: "This is not a date." },
  in_future: { fi: "Päivä on tulevaisuudessa.", sv: "Dagen ligger i framtiden.", en: "The day is in the future." },
  too_early: { fi: "Päivä on liian varhainen.", sv: "Dagen är för tidig.", en: "The day is too early." },
  too_late: { fi: "Päivä on liian myöhäinen.", sv: "Dagen är för sen.", en: "The day is too late." },
  out_of_range: {
    fi: "Luku ei ole sallituissa rajoissa.",
    sv: "Talet är utanför gränserna.",
    en: "The number is out of range.",
  },
  unknown_code: {
    fi: "Valintaa ei ole luettelossa.",
    sv: "Valet finns inte i listan.",
    en: "The choice is not on the list.",
  },
  repeated: {
    fi: "Sama tieto on kahdesti.",
    sv: "Samma uppgift finns två gånger.",
    en: "The same thing is given twice.",
  },
  not_applicable: {
    fi: "Tieto ei kuulu tähän.",
    sv: "Uppgiften hör inte hit.",
    en: "This does not belong here.",
  },
  wrong_check_character: {
    fi: "Tarkistusmerkki ei täsmää. Tarkista, onko jokin merkki kirjoitettu väärin.",
    sv: "Kontrolltecknet stämmer inte. Kontrollera om något tecken är fel skrivet.",
    en: "The check character does not match. Look for a mistyped character.",
  },
  other_birth_date: {
    fi: "Henkilötunnus ja syntymäaika eivät vastaa toisiaan. Korjaa se, joka on väärin.",
    sv: "Personbeteckningen och födelsedatumet stämmer inte överens. Rätta den som är fel.",
    en: "The personal identity code and the date of birth differ. Correct the one that is wrong.",
  },
};

/** How a field takes what is missing: chosen from a list, given as a day, or written. */
export type FieldKind = "choice" | "day" | "text";

/** What to do where something is missing. */
export const missingWords: Labels<FieldKind> = {
  choice: { fi: "Valitse vaihtoehto.", sv: "Välj ett alternativ.", en: "Choose an option." },
  day: { fi: "Anna päivämäärä.", sv: "Ange ett datum.", en: "Give a date." },
  text: { fi: "Täytä tämä tieto.", sv: "Fyll i den här uppgiften.", en: "Fill this in." },
};

export const sharedRejectionWords: Labels<"StaleVersion" | "InvalidField"> = {
  StaleVersion: {
    fi: "Tietoja on muutettu sillä välin. Katso muutokset ja yritä sitten uudelleen.",
    sv: "Uppgifterna har ändrats under tiden. Granska ändringarna och försök sedan på nytt.",
    en: "This has been changed meanwhile. Look at the changes, then try again.",
  },
  InvalidField: {
    fi: "Tarkista merkitty kohta.",
    sv: "Kontrollera den markerade uppgiften.",
    en: "Check the marked field.",
  },
};

/** The message of an invalid field: its name, then what is wrong. */
export function invalidFieldWords({ field, problem }: InvalidField): Words {
  const name = fieldLabels[field];
  const words = fieldProblemWords[problem];
  return { fi: `${name.fi}: ${words.fi}`, sv: `${name.sv}: ${words.sv}`, en: `${name.en}: ${words.en}` };
}

/** The first field that is not as it must be, in the order of the list; undefined where every field is right. */
export function firstInvalid(
  checks: readonly (readonly [FieldName, FieldProblem | undefined])[],
): InvalidField | undefined {
  for (const [field, problem] of checks) if (problem) return { kind: "InvalidField", field, problem };
  return undefined;
}

/** What is said where what a command names is not there, or not within sight; the same wherever it is named. */
export const notFoundWords: Labels<"CourseNotFound" | "LearnerNotFound" | "OrganisationNotFound"> = {
  CourseNotFound: { fi: "Kurssia ei löydy.", sv: "Kursen finns inte.", en: "There is no such course." },
  LearnerNotFound: { fi: "Henkilöä ei löydy.", sv: "Personen finns inte.", en: "There is no such person." },
  OrganisationNotFound: {
    fi: "Organisaatiota ei löydy.",
    sv: "Organisationen finns inte.",
    en: "There is no such organisation.",
  },
};
