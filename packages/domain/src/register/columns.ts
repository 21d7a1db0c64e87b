/** The columns of a register file, in the order in which we write them. One row is one referral. */
export const registerColumns = [
  "reference",
  "received_on",
  "referrer_kind",
  "referrer",
  "person",
  "given_name",
  "family_name",
  "sex",
  "birth_date",
  "nationality",
  "basis",
  "adult_person",
  "forms",
  "primary_form",
  "domestic_servitude",
  "place",
  "exploitation_country",
  "industry",
  "outcome",
  "decided_on",
  "negative_reason",
  "ended_on",
  "ending_ground",
  "return_way",
] as const;
export type RegisterColumn = (typeof registerColumns)[number];

/** Where several values stand in one field. */
export const valueSeparator = ";";
