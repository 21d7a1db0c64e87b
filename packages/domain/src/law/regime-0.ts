import { calendarDate } from "../kernel/index.ts";
import { basisCodes, endingGroundCodes, referrerKindCodes, registerBegins } from "../vocabulary/index.ts";
import type { Regime } from "./regime.ts";

/** What was decided under Act 493/1999 and came here with a register. Its rules are not kept; nothing is decided under it. */
export const regime0: Regime = {
  id: "R0",
  name: {
    fi: "Ennen vastaanottolakia (laki 493/1999)",
    sv: "Före mottagandelagen (lag 493/1999)",
    en: "Before the Reception Act (Act 493/1999)",
  },
  validFrom: registerBegins,
  validTo: calendarDate("2011-08-31"),
  open: false,
  referrers: referrerKindCodes,
  consentNeeded: false,
  admission: {
    sections: Object.fromEntries(basisCodes.map((basis) => [basis, []])),
    deciders: "director",
    decidersSection: null,
    identifies: [],
  },
  ending: {
    grounds: [
      {
        id: "R0-register",
        section: null,
        text: { fi: "Siirretty rekisteristä", sv: "Överfört från registret", en: "Taken over from a register" },
        counts: endingGroundCodes,
      },
    ],
    deciders: "director",
    decidersSection: null,
    aftercare: null,
    immediateEnforcement: null,
  },
};
