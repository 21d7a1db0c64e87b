import type { CodeListName } from "@vas/domain/vocabulary";
import { defineMessages, type Words } from "@vas/ui";

/** What may stand in a column: a code of a list, a country, a day, a mark, or text. */
export type ColumnValues =
  | { readonly kind: "code"; readonly list: CodeListName; readonly isSeveral?: boolean }
  | { readonly kind: "country"; readonly isSeveral?: boolean }
  | { readonly kind: "day" }
  | { readonly kind: "yes" }
  | { readonly kind: "text" };

/** A column as the guide explains it. */
export type ColumnGuide = {
  readonly name: string;
  readonly required: "always" | "no" | Words;
  readonly content: Words;
  readonly values: ColumnValues;
};

const when = defineMessages({
  child: {
    fi: "Kun peruste on accompanying_child",
    sv: "När grunden är accompanying_child",
    en: "When the basis is accompanying_child",
  },
  admitted: { fi: "Kun ratkaisu on positive", sv: "När avgörandet är positive", en: "When the outcome is positive" },
  refused: { fi: "Kun ratkaisu on negative", sv: "När avgörandet är negative", en: "When the outcome is negative" },
  decided: {
    fi: "Kun ratkaisu on positive tai negative",
    sv: "När avgörandet är positive eller negative",
    en: "When the outcome is positive or negative",
  },
  forms: { fi: "Kun muotoja on annettu", sv: "När former har angetts", en: "When forms are given" },
  ended: { fi: "Kun auttaminen on päättynyt", sv: "När hjälpen har upphört", en: "When assistance has ended" },
});

const words = defineMessages({
  reference: {
    fi: "Esityksen asianumero. Sama numero on tiedostossa vain kerran.",
    sv: "Framställningens ärendenummer. Samma nummer finns bara en gång i filen.",
    en: "Reference of the referral; once in a file.",
  },
  receivedOn: {
    fi: "Esityksen saapumispäivä",
    sv: "Dagen då framställningen kom in",
    en: "The day the referral arrived",
  },
  referrerKind: { fi: "Kuka esityksen teki", sv: "Vem som gjorde framställningen", en: "Who made the referral" },
  referrer: {
    fi: "Esityksen tehneen toimijan nimi",
    sv: "Namnet på den instans som gjorde framställningen",
    en: "Name of the body that made the referral",
  },
  person: {
    fi: "Henkilön tunnus rekisterissä. Sama tunnus on sama henkilö.",
    sv: "Personens identifierare i registret. Samma identifierare är samma person.",
    en: "The register's identifier of the person. The same identifier is the same person.",
  },
  givenName: { fi: "Etunimet", sv: "Förnamn", en: "Given names" },
  familyName: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" },
  sex: { fi: "Sukupuoli", sv: "Kön", en: "Sex" },
  birthDate: { fi: "Syntymäaika", sv: "Födelsedatum", en: "Date of birth" },
  nationality: {
    fi: "Kansalaisuus; ensimmäinen on se, jonka mukaan henkilö tilastoidaan",
    sv: "Medborgarskap; personen räknas efter det första",
    en: "Nationality; the first is the one by which the person is counted",
  },
  basis: {
    fi: "Millä perusteella henkilöä autetaan",
    sv: "Grunden för att hjälpa personen",
    en: "On which basis the person is assisted",
  },
  adultPerson: {
    fi: "Mukana olevan lapsen vanhemman tunnus (sarake person)",
    sv: "Identifieraren för det medföljande barnets förälder (kolumnen person)",
    en: "Identifier of the accompanying child's parent (column person)",
  },
  forms: { fi: "Hyväksikäytön muodot", sv: "Former av utnyttjande", en: "Forms of exploitation" },
  primaryForm: {
    fi: "Ensisijainen muoto, yksi edellisistä",
    sv: "Den huvudsakliga formen, en av de föregående",
    en: "The primary form, one of those",
  },
  domesticServitude: {
    fi: "Kotiorjuus; vain kun muotona on labour",
    sv: "Hushållsslaveri; bara när formen är labour",
    en: "Domestic servitude; only where labour is a form",
  },
  place: {
    fi: "Missä hyväksikäyttö tapahtui; tyhjä on ei tiedossa",
    sv: "Var utnyttjandet skedde; tomt betyder okänt",
    en: "Where the exploitation took place; empty is not known",
  },
  exploitationCountry: { fi: "Hyväksikäytön maa", sv: "Land för utnyttjandet", en: "Country of exploitation" },
  industry: {
    fi: "Toimiala, jolla työ tehtiin (TOL 2008:n pääluokka)",
    sv: "Näringsgren där arbetet utfördes (huvudgrupp i TOL 2008)",
    en: "Industry in which the work was done (section of ISIC Rev. 4)",
  },
  outcome: { fi: "Miten esitys ratkaistiin", sv: "Hur framställningen avgjordes", en: "How the referral was decided" },
  decidedOn: {
    fi: "Päätöspäivä; asiakkuus alkaa tänä päivänä",
    sv: "Beslutsdag; kundrelationen börjar den dagen",
    en: "Day of the decision; a customership begins on it",
  },
  negativeReason: {
    fi: "Miksi henkilöä ei otettu järjestelmään",
    sv: "Varför personen inte togs in i systemet",
    en: "Why the person was not admitted",
  },
  endedOn: { fi: "Päivä, jona auttaminen päättyi", sv: "Dagen då hjälpen upphörde", en: "The day assistance ended" },
  endingGround: {
    fi: "Peruste, jolla auttaminen päättyi; sen on oltava ollut laissa sinä päivänä",
    sv: "Grunden för att hjälpen upphörde; den måste ha funnits i lagen den dagen",
    en: "Ground on which assistance ended; it must have been in the law on that day",
  },
  returnWay: {
    fi: "Miten henkilö palasi; vain kun peruste on moved_from_finland tai removed_from_finland",
    sv: "Hur personen återvände; bara när grunden är moved_from_finland eller removed_from_finland",
    en: "How the person returned; only where the ground is moved_from_finland or removed_from_finland",
  },
});

const code = (list: CodeListName, isSeveral = false): ColumnValues => ({ kind: "code", list, isSeveral });
const [text, day] = [{ kind: "text" }, { kind: "day" }] as const;

/** Every column of a register file in the order in which it is written; a test holds it equal to what the API reads. */
export const registerColumns: readonly ColumnGuide[] = [
  { name: "reference", required: "always", content: words.reference, values: text },
  { name: "received_on", required: "always", content: words.receivedOn, values: day },
  { name: "referrer_kind", required: "always", content: words.referrerKind, values: code("referrerKind") },
  { name: "referrer", required: "no", content: words.referrer, values: text },
  { name: "person", required: "always", content: words.person, values: text },
  { name: "given_name", required: "no", content: words.givenName, values: text },
  { name: "family_name", required: "no", content: words.familyName, values: text },
  { name: "sex", required: "always", content: words.sex, values: code("sex") },
  { name: "birth_date", required: "no", content: words.birthDate, values: day },
  { name: "nationality", required: "no", content: words.nationality, values: { kind: "country", isSeveral: true } },
  { name: "basis", required: when.admitted, content: words.basis, values: code("basis") },
  { name: "adult_person", required: when.child, content: words.adultPerson, values: text },
  { name: "forms", required: "no", content: words.forms, values: code("form", true) },
  { name: "primary_form", required: when.forms, content: words.primaryForm, values: code("form") },
  { name: "domestic_servitude", required: "no", content: words.domesticServitude, values: { kind: "yes" } },
  { name: "place", required: "no", content: words.place, values: code("place") },
  { name: "exploitation_country", required: "no", content: words.exploitationCountry, values: { kind: "country" } },
  { name: "industry", required: "no", content: words.industry, values: code("industry") },
  { name: "outcome", required: "always", content: words.outcome, values: code("outcome") },
  { name: "decided_on", required: when.decided, content: words.decidedOn, values: day },
  { name: "negative_reason", required: when.refused, content: words.negativeReason, values: code("negativeReason") },
  { name: "ended_on", required: when.ended, content: words.endedOn, values: day },
  { name: "ending_ground", required: when.ended, content: words.endingGround, values: code("endingGround") },
  { name: "return_way", required: "no", content: words.returnWay, values: code("returnWay") },
];
