import type { Labels } from "./code.ts";

/** Who proposes a person for the assistance system (Act 746/2011 s.34). */
export const referrerKindCodes = [
  "police",
  "border_guard",
  "reception_centre",
  "immigration_service",
  "municipality",
  "prosecutor",
  "labour_inspection",
  "ngo",
  "health_care",
  "private_producer",
  "self",
  "other",
] as const;
export type ReferrerKind = (typeof referrerKindCodes)[number];

export const referrerKindLabels: Labels<ReferrerKind> = {
  police: { fi: "Poliisi", sv: "Polisen", en: "Police" },
  border_guard: { fi: "Rajavartiolaitos", sv: "Gränsbevakningsväsendet", en: "Border Guard" },
  reception_centre: { fi: "Vastaanottokeskus", sv: "Förläggning", en: "Reception centre" },
  immigration_service: { fi: "Maahanmuuttovirasto", sv: "Migrationsverket", en: "Finnish Immigration Service" },
  municipality: { fi: "Kunta tai hyvinvointialue", sv: "Kommun eller välfärdsområde", en: "Municipality or county" },
  prosecutor: { fi: "Syyttäjä", sv: "Åklagare", en: "Prosecutor" },
  labour_inspection: { fi: "Työsuojeluviranomainen", sv: "Arbetarskyddsmyndighet", en: "Labour inspection" },
  ngo: { fi: "Järjestö", sv: "Frivilligorganisation", en: "Non-governmental organisation" },
  health_care: { fi: "Terveydenhuolto", sv: "Hälso- och sjukvården", en: "Health care" },
  private_producer: {
    fi: "Yksityinen palveluntuottaja",
    sv: "Privat tjänsteproducent",
    en: "Private service producer",
  },
  self: { fi: "Henkilö itse", sv: "Personen själv", en: "The person" },
  other: { fi: "Muu", sv: "Annan", en: "Other" },
};

/** How a referral reached the assistance system. `register` marks what was taken over from an earlier register. */
export const channelCodes = ["form", "phone", "post", "email", "partner", "register"] as const;
export type Channel = (typeof channelCodes)[number];

export const channelLabels: Labels<Channel> = {
  form: { fi: "Lomake", sv: "Blankett", en: "Form" },
  phone: { fi: "Puhelin", sv: "Telefon", en: "Phone" },
  post: { fi: "Posti", sv: "Post", en: "Post" },
  email: { fi: "Sähköposti", sv: "E-post", en: "Email" },
  partner: { fi: "Toisen viranomaisen järjestelmä", sv: "En annan myndighets system", en: "Another body's system" },
  register: { fi: "Siirretty rekisteristä", sv: "Överfört från registret", en: "Taken over from a register" },
};

export const referralStatusCodes = [
  "received",
  "under_consideration",
  "supplement_requested",
  "decided",
  "withdrawn",
] as const;
export type ReferralStatus = (typeof referralStatusCodes)[number];

export const referralStatusLabels: Labels<ReferralStatus> = {
  received: { fi: "Saapunut", sv: "Inkommen", en: "Received" },
  under_consideration: { fi: "Käsittelyssä", sv: "Under behandling", en: "Under consideration" },
  supplement_requested: { fi: "Täydennystä pyydetty", sv: "Komplettering begärd", en: "Supplement requested" },
  decided: { fi: "Päätetty", sv: "Avgjord", en: "Decided" },
  withdrawn: { fi: "Peruutettu", sv: "Återtagen", en: "Withdrawn" },
};

/** Who gave the consent without which no referral is made. */
export const consentGiverCodes = ["person", "representative"] as const;
export type ConsentGiver = (typeof consentGiverCodes)[number];

export const consentGiverLabels: Labels<ConsentGiver> = {
  person: { fi: "Henkilö itse", sv: "Personen själv", en: "The person" },
  representative: {
    fi: "Edustaja tai huoltaja",
    sv: "Företrädare eller vårdnadshavare",
    en: "Representative or guardian",
  },
};

/** What everyone who opens a file must know before anything else. */
export const safetyFlagCodes = [
  "acute_danger",
  "protected_identity",
  "no_phone_contact",
  "exploiter_knows_address",
  "self_harm_risk",
  "minor_at_risk",
] as const;
export type SafetyFlag = (typeof safetyFlagCodes)[number];

export const safetyFlagLabels: Labels<SafetyFlag> = {
  acute_danger: { fi: "Välitön vaara", sv: "Akut fara", en: "Acute danger" },
  protected_identity: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Protected identity" },
  no_phone_contact: { fi: "Ei yhteyttä puhelimitse", sv: "Ingen kontakt per telefon", en: "No contact by phone" },
  exploiter_knows_address: {
    fi: "Hyväksikäyttäjä tietää osoitteen",
    sv: "Utnyttjaren känner till adressen",
    en: "The exploiter knows the address",
  },
  self_harm_risk: { fi: "Itsetuhoisuuden riski", sv: "Risk för självskada", en: "Risk of self-harm" },
  minor_at_risk: { fi: "Lapsi vaarassa", sv: "Ett barn i fara", en: "A child at risk" },
};
