import { admitted2015 } from "./admitted-2015.ts";
import { customers2015 } from "./customers-2015.ts";
import { notes2015 } from "./notes-2015.ts";
import type { PrintedOverview } from "./printed.ts";
import { referred2015 } from "./referred-2015.ts";

/** What the overview of the year 2015 says, in this project's own words. */
export const overview2015: PrintedOverview = {
  period: "2015",
  title: {
    fi: "Auttamisjärjestelmän tilannekatsaus 2015",
    sv: "Hjälpsystemets översikt 2015",
    en: "Overview of the assistance system 2015",
  },
  statements: [...referred2015, ...admitted2015, ...customers2015],
  notes: notes2015,
};
