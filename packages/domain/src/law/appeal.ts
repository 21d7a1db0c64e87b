import { calendarDate, type CalendarDate, type Words } from "../kernel/index.ts";
import type { SectionId } from "./law.ts";
import { section } from "./section.ts";
import { endOfTimeLimit } from "./working-days.ts";

/** How a decision may be appealed. The rule is that of the day on which the decision was made. */
export type AppealRule = {
  readonly id: "APP-1" | "APP-2";
  readonly validFrom: CalendarDate;
  /** Calendar days from the notice of service; the day of service is not counted. */
  readonly days: number;
  readonly sections: readonly SectionId[];
  readonly instructions: Words;
};

const appeal2: AppealRule = {
  id: "APP-2",
  validFrom: calendarDate("2020-01-01"),
  days: 30,
  sections: [section("746/2011:55"), section("808/2019:13")],
  instructions: {
    fi: "Päätökseen saa hakea muutosta valittamalla kirjallisesti hallinto-oikeuteen 30 päivän kuluessa tiedoksisaannista.",
    sv: "Beslutet får överklagas skriftligen hos förvaltningsdomstolen inom 30 dagar från delfåendet.",
    en: "The decision may be appealed in writing to the administrative court within 30 days of service.",
  },
};

const appeal1: AppealRule = {
  id: "APP-1",
  validFrom: calendarDate("2011-09-01"),
  days: 30,
  sections: [section("746/2011:55"), section("586/1996:22")],
  instructions: {
    fi: "Päätökseen saa hakea muutosta valittamalla hallinto-oikeuteen 30 päivän kuluessa tiedoksisaannista. Valituksen voi antaa myös vastaanottokeskuksen johtajalle. Hallinto-oikeuden päätöksestä saa valittaa, jos korkein hallinto-oikeus myöntää valitusluvan.",
    sv: "Beslutet får överklagas hos förvaltningsdomstolen inom 30 dagar från delfåendet. Besvären kan också ges in till förläggningens direktör. Förvaltningsdomstolens beslut får överklagas, om högsta förvaltningsdomstolen meddelar besvärstillstånd.",
    en: "The decision may be appealed to the administrative court within 30 days of service. The appeal may also be handed to the director of the reception centre. The court's decision may be appealed further with leave from the Supreme Administrative Court.",
  },
};

/** The appeal rule for a decision made on that day. */
export function appealRuleOn(decidedOn: CalendarDate): AppealRule {
  return appeal2.validFrom <= decidedOn ? appeal2 : appeal1;
}

/** The last day on which the appeal may reach the court, in Europe/Helsinki; moved to the next working day (Act 150/1930 s.5). */
export function appealDeadline({
  decidedOn,
  servedOn,
}: {
  readonly decidedOn: CalendarDate;
  readonly servedOn: CalendarDate;
}): CalendarDate {
  return endOfTimeLimit(servedOn, appealRuleOn(decidedOn).days);
}
