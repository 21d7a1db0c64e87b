import { defineMessages } from "../i18n/define-messages.ts";

/** Of their own, so that a program without a date field does not load them. */
export const dateMessages = defineMessages({
  noSuchDay: {
    fi: "Päivää {day} ei ole. Kirjoita päivä uudelleen.",
    sv: "Dagen {day} finns inte. Skriv datumet på nytt.",
    en: "There is no such day as {day}. Write the date again.",
  },
  noSuchDayOrNone: {
    fi: "Päivää {day} ei ole. Kirjoita päivä uudelleen tai tyhjennä kenttä.",
    sv: "Dagen {day} finns inte. Skriv datumet på nytt eller töm fältet.",
    en: "There is no such day as {day}. Write the date again, or clear the field.",
  },
  halfDay: {
    fi: "Päivä {day} on kesken. Kirjoita se kokonaan.",
    sv: "Datumet {day} är ofullständigt. Skriv hela datumet.",
    en: "The date {day} is not complete. Write it in full.",
  },
  halfDayOrNone: {
    fi: "Päivä {day} on kesken. Kirjoita se kokonaan tai tyhjennä kenttä.",
    sv: "Datumet {day} är ofullständigt. Skriv hela datumet eller töm fältet.",
    en: "The date {day} is not complete. Write it in full, or clear the field.",
  },
  openCalendar: { fi: "Avaa kalenteri", sv: "Öppna kalendern", en: "Open the calendar" },
  previousMonth: { fi: "Edellinen kuukausi", sv: "Föregående månad", en: "Previous month" },
  nextMonth: { fi: "Seuraava kuukausi", sv: "Nästa månad", en: "Next month" },
});
