import type { StaffRole } from "../kernel/index.ts";
import type { Labels } from "./code.ts";

export const organisationKindCodes = [
  "reception_centre",
  "police",
  "border_guard",
  "immigration_service",
  "municipality",
  "wellbeing_county",
  "prosecutor",
  "labour_inspection",
  "ngo",
  "health_care",
  "private_producer",
  "ministry",
  "other",
] as const;
export type OrganisationKind = (typeof organisationKindCodes)[number];

export const organisationKindLabels: Labels<OrganisationKind> = {
  reception_centre: { fi: "Vastaanottokeskus", sv: "Förläggning", en: "Reception centre" },
  police: { fi: "Poliisi", sv: "Polis", en: "Police" },
  border_guard: { fi: "Rajavartiolaitos", sv: "Gränsbevakningsväsendet", en: "Border Guard" },
  immigration_service: { fi: "Maahanmuuttovirasto", sv: "Migrationsverket", en: "Finnish Immigration Service" },
  municipality: { fi: "Kunta", sv: "Kommun", en: "Municipality" },
  wellbeing_county: { fi: "Hyvinvointialue", sv: "Välfärdsområde", en: "Wellbeing services county" },
  prosecutor: { fi: "Syyttäjälaitos", sv: "Åklagarmyndigheten", en: "Prosecution service" },
  labour_inspection: { fi: "Työsuojeluviranomainen", sv: "Arbetarskyddsmyndighet", en: "Labour inspection" },
  ngo: { fi: "Järjestö", sv: "Frivilligorganisation", en: "Non-governmental organisation" },
  health_care: { fi: "Terveydenhuollon yksikkö", sv: "Hälso- och sjukvårdsenhet", en: "Health care unit" },
  private_producer: {
    fi: "Yksityinen palveluntuottaja",
    sv: "Privat tjänsteproducent",
    en: "Private service producer",
  },
  ministry: { fi: "Ministeriö", sv: "Ministerium", en: "Ministry" },
  other: { fi: "Muu", sv: "Annan", en: "Other" },
};

export const staffRoleLabels: Labels<StaffRole> = {
  caseworker: { fi: "Asiakastyöntekijä", sv: "Klientarbetare", en: "Caseworker" },
  supervisor: { fi: "Esimies", sv: "Förman", en: "Supervisor" },
  director: { fi: "Johtaja", sv: "Direktör", en: "Director" },
  statistician: { fi: "Tilastoija", sv: "Statistiker", en: "Statistician" },
  auditor: { fi: "Tarkastaja", sv: "Granskare", en: "Auditor" },
  administrator: { fi: "Pääkäyttäjä", sv: "Huvudanvändare", en: "Administrator" },
  trainer: { fi: "Kouluttaja", sv: "Utbildare", en: "Trainer" },
};
