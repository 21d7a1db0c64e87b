import { calendarDate } from "../kernel/index.ts";
import { endingGroundCodes } from "../vocabulary/index.ts";
import type { Regime } from "./regime.ts";
import { section } from "./section.ts";

/**
 * Act 746/2011 as first given. A victim is also a person who seems in particular need of help while a trafficking offence is
 * investigated (s.3 point 7); a child of such a person has no basis of its own. The director alone decides (s.36).
 */
export const regime1: Regime = {
  id: "R1",
  name: {
    fi: "Vastaanottolaki alkuperäisenä (laki 746/2011)",
    sv: "Mottagandelagen i ursprunglig form (lag 746/2011)",
    en: "The Reception Act as first given (Act 746/2011)",
  },
  validFrom: calendarDate("2011-09-01"),
  validTo: calendarDate("2015-06-30"),
  open: true,
  // An authority, the person, or a public or private service provider; other actors came with Act 388/2015.
  referrers: [
    "police",
    "border_guard",
    "reception_centre",
    "immigration_service",
    "municipality",
    "prosecutor",
    "labour_inspection",
    "health_care",
    "private_producer",
    "self",
  ],
  consentNeeded: false,
  admission: {
    sections: {
      victim: [section("746/2011:3p7"), section("746/2011:36")],
      witness: [section("746/2011:3p7"), section("746/2011:36")],
    },
    deciders: "director",
    decidersSection: section("746/2011:36"),
    identifies: [],
  },
  ending: {
    grounds: [
      {
        id: "R1-36",
        section: section("746/2011:36"),
        text: {
          fi: "Auttamista koskevia säännöksiä ei enää sovelleta henkilöön",
          sv: "Bestämmelserna om hjälp tillämpas inte längre på personen",
          en: "The provisions on assistance no longer apply to the person",
        },
        counts: endingGroundCodes,
      },
    ],
    deciders: "director",
    decidersSection: section("746/2011:36"),
    aftercare: null,
    immediateEnforcement: null,
  },
};
