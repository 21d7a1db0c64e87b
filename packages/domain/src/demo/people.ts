import type { Language, StaffRole } from "../kernel/index.ts";

/** A unit of the demo. Ids are fixed, so that loading the demo again changes nothing. */
export type DemoUnit = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly receivesReferrals: boolean;
};

/** An invented person who may sign in to the demo; `key` is the short name by which scripts sign in. */
export type DemoPerson = {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly language: Language;
} & (
  | { readonly realm: "casework"; readonly unit: string; readonly roles: readonly StaffRole[] }
  | { readonly realm: "training"; readonly organisation: string; readonly managesStaff?: boolean }
);

const joutseno = "3f0c7a52-6c1e-4b0d-9a35-7d2f4a9b1c01";
const helsinki = "3f0c7a52-6c1e-4b0d-9a35-7d2f4a9b1c02";

export const demoUnits: readonly DemoUnit[] = [
  { id: joutseno, code: "joutseno", name: "Joutseno", receivesReferrals: true },
  { id: helsinki, code: "helsinki", name: "Helsinki", receivesReferrals: false },
];

function staff(key: string, number: string, person: { name: string; roles: readonly StaffRole[] }): DemoPerson {
  return {
    realm: "casework",
    key,
    id: `8a1d5e90-02b4-4f6e-8c11-5b6d7e8f9a${number}`,
    unit: joutseno,
    language: "fi",
    ...person,
  };
}

/** Everybody who may sign in to the demo. The family name says that they are invented. */
export const demoPeople: readonly DemoPerson[] = [
  staff("caseworker", "01", { name: "Aino Esimerkki", roles: ["caseworker"] }),
  { ...staff("caseworker-sv", "02", { name: "Benjamin Exempel", roles: ["caseworker"] }), language: "sv" },
  {
    ...staff("caseworker-helsinki", "03", { name: "Heikki Esimerkki", roles: ["caseworker"] }),
    realm: "casework",
    unit: helsinki,
    roles: ["caseworker"],
  },
  staff("supervisor", "04", { name: "Sari Esimerkki", roles: ["supervisor"] }),
  staff("director", "05", { name: "Johanna Esimerkki", roles: ["director"] }),
  staff("statistician", "06", { name: "Tapio Esimerkki", roles: ["statistician"] }),
  staff("auditor", "07", { name: "Anneli Esimerkki", roles: ["auditor"] }),
  staff("administrator", "08", { name: "Antti Esimerkki", roles: ["administrator"] }),
  staff("trainer", "09", { name: "Kaisa Esimerkki", roles: ["trainer"] }),
  staff("trainer-2", "10", { name: "Reijo Esimerkki", roles: ["trainer"] }),
  {
    realm: "training",
    key: "trainee",
    id: "8a1d5e90-02b4-4f6e-8c11-5b6d7e8f9a21",
    name: "Tiina Esimerkki",
    language: "fi",
    organisation: "Oulun vastaanottokeskus (esimerkki)",
  },
  {
    realm: "training",
    key: "trainee-sv",
    id: "8a1d5e90-02b4-4f6e-8c11-5b6d7e8f9a22",
    name: "Gustav Exempel",
    language: "sv",
    organisation: "Polisinrättningen i Österbotten (exempel)",
  },
  {
    realm: "training",
    key: "trainee-ngo",
    id: "8a1d5e90-02b4-4f6e-8c11-5b6d7e8f9a31",
    name: "Eeva Esimerkki",
    language: "fi",
    organisation: "Siirtotyön tuki (esimerkki)",
  },
  {
    realm: "training",
    key: "manager",
    id: "8a1d5e90-02b4-4f6e-8c11-5b6d7e8f9a41",
    name: "Outi Esimerkki",
    language: "fi",
    organisation: "Oulun vastaanottokeskus (esimerkki)",
    managesStaff: true,
  },
];
