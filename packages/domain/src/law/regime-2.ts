import { calendarDate } from "../kernel/index.ts";
import { referrerKindCodes } from "../vocabulary/index.ts";
import type { Regime, StatutoryGround } from "./regime.ts";
import { section } from "./section.ts";

/** Act 746/2011 s.38 f as given by Act 388/2015: seven grounds, and danger to public order. */
const grounds: readonly StatutoryGround[] = [
  {
    id: "R2-1",
    section: section("746/2011:38f.1p1"),
    text: {
      fi: "Henkilö ei enää ole auttamistoimien tarpeessa",
      sv: "Personen behöver inte längre hjälpinsatser",
      en: "The person no longer needs assistance measures",
    },
    counts: ["no_longer_in_need"],
  },
  {
    id: "R2-2",
    section: section("746/2011:38f.1p2"),
    text: {
      fi: "Henkilöä ei tunnisteta ihmiskaupan uhriksi",
      sv: "Personen identifieras inte som offer för människohandel",
      en: "The person is not identified as a victim of human trafficking",
    },
    counts: ["not_identified"],
  },
  {
    id: "R2-3",
    section: section("746/2011:38f.1p3"),
    text: {
      fi: "Esitutkinnan päättävästä ratkaisusta ilmenee, ettei ihmiskaupparikosta ole tapahtunut",
      sv: "Av beslutet om att avsluta förundersökningen framgår att inget människohandelsbrott har skett",
      en: "The decision that ends the investigation shows that there was no trafficking offence",
    },
    counts: ["authority_found_not_victim"],
  },
  {
    id: "R2-4",
    section: section("746/2011:38f.1p4"),
    text: {
      fi: "Syyttäjä ei nosta syytettä ihmiskaupasta, koska rikosta ei ole tai se on muu rikos",
      sv: "Åklagaren väcker inte åtal för människohandel, eftersom inget sådant brott eller ett annat brott har skett",
      en: "The prosecutor brings no trafficking charge because there is no such offence or it is another one",
    },
    counts: ["authority_found_not_victim"],
  },
  {
    id: "R2-5",
    section: section("746/2011:38f.1p5"),
    text: {
      fi: "Tuomioistuin on katsonut, ettei kyse ole ihmiskaupasta",
      sv: "Domstolen har ansett att det inte är fråga om människohandel",
      en: "The court has found that it was not human trafficking",
    },
    counts: ["authority_found_not_victim"],
  },
  {
    id: "R2-6",
    section: section("746/2011:38f.1p6"),
    text: {
      fi: "Henkilö lähtee tai hänet poistetaan Suomesta",
      sv: "Personen lämnar eller avlägsnas från Finland",
      en: "The person leaves or is removed from Finland",
    },
    counts: ["moved_from_finland", "removed_from_finland"],
  },
  {
    id: "R2-7",
    section: section("746/2011:38f.1p7"),
    text: {
      fi: "Henkilö haluaa pois auttamisjärjestelmästä tai on kadonnut",
      sv: "Personen vill lämna hjälpsystemet eller har försvunnit",
      en: "The person wants to leave the assistance system or has disappeared",
    },
    counts: ["own_wish", "disappeared"],
  },
  {
    id: "R2-danger",
    section: section("746/2011:38f.2"),
    text: {
      fi: "Henkilö on vakava vaara yleiselle järjestykselle tai turvallisuudelle",
      sv: "Personen är en allvarlig fara för allmän ordning eller säkerhet",
      en: "The person is a serious danger to public order or security",
    },
    counts: ["danger_to_order"],
  },
];

/** Act 746/2011 as amended by Acts 388/2015 and 389/2015: the world of the 2015 overview. */
export const regime2: Regime = {
  id: "R2",
  name: {
    fi: "Vastaanottolaki 1.7.2015 alkaen (laki 388/2015)",
    sv: "Mottagandelagen från 1.7.2015 (lag 388/2015)",
    en: "The Reception Act from 1 July 2015 (Act 388/2015)",
  },
  validFrom: calendarDate("2015-07-01"),
  validTo: calendarDate("2022-12-31"),
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
    identifies: [],
  },
  ending: {
    grounds,
    deciders: "director_or_named",
    decidersSection: section("746/2011:33.2"),
    aftercare: section("746/2011:38f.3"),
    immediateEnforcement: section("746/2011:38f.4"),
  },
};
