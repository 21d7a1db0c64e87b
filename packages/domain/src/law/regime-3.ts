import { calendarDate } from "../kernel/index.ts";
import { referrerKindCodes } from "../vocabulary/index.ts";
import type { Regime, StatutoryGround } from "./regime.ts";
import { section } from "./section.ts";

/** Act 746/2011 s.38 f as given by Act 1294/2022: help no longer hangs on the criminal process. */
const grounds: readonly StatutoryGround[] = [
  {
    id: "R3-1",
    section: section("746/2011:38f.1p1"),
    text: {
      fi: "Kokonaisarvion mukaan henkilö ei enää ole auttamistoimien tarpeessa",
      sv: "Enligt en helhetsbedömning behöver personen inte längre hjälpinsatser",
      en: "By an overall assessment the person no longer needs assistance measures",
    },
    counts: ["no_longer_in_need"],
  },
  {
    id: "R3-2",
    section: section("746/2011:38f.1p2"),
    text: {
      fi: "Henkilö lähtee tai hänet poistetaan Suomesta",
      sv: "Personen lämnar eller avlägsnas från Finland",
      en: "The person leaves or is removed from Finland",
    },
    counts: ["moved_from_finland", "removed_from_finland"],
  },
  {
    id: "R3-3",
    section: section("746/2011:38f.1p3"),
    text: {
      fi: "Henkilö haluaa pois auttamisjärjestelmästä tai on kadonnut",
      sv: "Personen vill lämna hjälpsystemet eller har försvunnit",
      en: "The person wants to leave the assistance system or has disappeared",
    },
    counts: ["own_wish", "disappeared"],
  },
  {
    id: "R3-danger",
    section: section("746/2011:38f.2"),
    text: {
      fi: "Henkilö on vakava vaara yleiselle järjestykselle tai turvallisuudelle",
      sv: "Personen är en allvarlig fara för allmän ordning eller säkerhet",
      en: "The person is a serious danger to public order or security",
    },
    counts: ["danger_to_order"],
  },
];

/** Act 746/2011 as amended by Act 1294/2022: admission of a victim is the identification (s.35.1). */
export const regime3: Regime = {
  id: "R3",
  name: {
    fi: "Vastaanottolaki 1.1.2023 alkaen (laki 1294/2022)",
    sv: "Mottagandelagen från 1.1.2023 (lag 1294/2022)",
    en: "The Reception Act from 1 January 2023 (Act 1294/2022)",
  },
  validFrom: calendarDate("2023-01-01"),
  validTo: null,
  open: true,
  referrers: referrerKindCodes,
  consentNeeded: true,
  admission: {
    sections: {
      victim: [section("746/2011:35.1")],
      witness: [section("746/2011:35.2")],
      accompanying_child: [section("746/2011:35.3")],
    },
    deciders: "director_or_named",
    decidersSection: section("746/2011:33.2"),
    identifies: ["victim"],
  },
  ending: {
    grounds,
    deciders: "director_or_named",
    decidersSection: section("746/2011:33.2"),
    aftercare: section("746/2011:38f.3"),
    immediateEnforcement: section("746/2011:38f.4"),
  },
};
