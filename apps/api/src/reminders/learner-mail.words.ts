import type { Words } from "@vas/domain/kernel";
import type { Reminder } from "@vas/domain/vocabulary";

/** Why a learner gets a mail about a course: a reminder, or that they were assigned it. */
export type LearnerMailKind = Reminder | "assigned";

type Told = { readonly subject: Words; readonly text: Words };

const before: Told = {
  subject: {
    fi: "Muistutus: suorita kurssi {course} viimeistään {day}",
    sv: "Påminnelse: gå kursen {course} senast den {day}",
    en: "Reminder: complete the course {course} by {day}",
  },
  text: {
    fi: "Kurssi {course} on sinulla kesken. Määräpäivä on {day}.",
    sv: "Du har inte avklarat kursen {course}. Sista dagen är den {day}.",
    en: "You have not completed the course {course} yet. It is due on {day}.",
  },
};

const onTheDay: Told = {
  subject: {
    fi: "Muistutus: kurssin {course} määräpäivä on tänään",
    sv: "Påminnelse: i dag är sista dagen för kursen {course}",
    en: "Reminder: the course {course} is due today",
  },
  text: {
    fi: "Kurssi {course} on sinulla kesken. Määräpäivä {day} on tänään.",
    sv: "Du har inte avklarat kursen {course}. Sista dagen är i dag, den {day}.",
    en: "You have not completed the course {course} yet. It is due today, {day}.",
  },
};

const late: Told = {
  subject: {
    fi: "Kurssin {course} määräpäivä on mennyt",
    sv: "Sista dagen för kursen {course} har gått",
    en: "The course {course} is overdue",
  },
  text: {
    fi: "Kurssin {course} määräpäivä {day} on mennyt, ja kurssi on sinulla yhä kesken. Suorita se mahdollisimman pian.",
    sv: "Sista dagen för kursen {course}, den {day}, har gått och du har inte avklarat kursen. Gör det så snart som möjligt.",
    en: "The course {course} was due on {day}, and you have not completed it yet. Complete it as soon as you can.",
  },
};

/** What each mail says; `{course}`, `{day}` and `{link}` are filled in. */
export const learnerMails: Readonly<Record<LearnerMailKind, Told>> = {
  due_14: before,
  due_3: before,
  due_0: onTheDay,
  late_1: late,
  late_2: late,
  late_3: late,
  late_4: late,
  renewal_opens: {
    subject: {
      fi: "Voit uusia kurssin {course} todistuksen",
      sv: "Du kan förnya intyget över kursen {course}",
      en: "You can renew your certificate of the course {course}",
    },
    text: {
      fi: "Todistuksesi kurssista {course} on voimassa {day} asti. Voit nyt suorittaa kurssin uudelleen ja saada uuden todistuksen.",
      sv: "Ditt intyg över kursen {course} gäller till den {day}. Du kan nu gå kursen på nytt och få ett nytt intyg.",
      en: "Your certificate of the course {course} is valid until {day}. You can now take the course again and get a new one.",
    },
  },
  expires_30: {
    subject: {
      fi: "Todistuksesi kurssista {course} päättyy pian",
      sv: "Ditt intyg över kursen {course} går snart ut",
      en: "Your certificate of the course {course} ends soon",
    },
    text: {
      fi: "Todistuksesi kurssista {course} on voimassa {day} asti. Suorita kurssi uudelleen ennen sitä.",
      sv: "Ditt intyg över kursen {course} gäller till den {day}. Gå kursen på nytt före det.",
      en: "Your certificate of the course {course} is valid until {day}. Take the course again before that day.",
    },
  },
  manual: {
    subject: {
      fi: "Muistutus: kurssi {course} on kesken",
      sv: "Påminnelse: kursen {course} är inte avklarad",
      en: "Reminder: the course {course} is not completed",
    },
    text: {
      fi: "Kouluttaja muistuttaa: kurssi {course} on sinulla kesken.{due}",
      sv: "Utbildaren påminner: du har inte avklarat kursen {course}.{due}",
      en: "The trainer reminds you: you have not completed the course {course} yet.{due}",
    },
  },
  assigned: {
    subject: {
      fi: "Sinut on ilmoitettu kurssille {course}",
      sv: "Du har anmälts till kursen {course}",
      en: "You have been enrolled in the course {course}",
    },
    text: {
      fi: "Kouluttaja on ilmoittanut sinut kurssille {course}.{due}",
      sv: "Utbildaren har anmält dig till kursen {course}.{due}",
      en: "The trainer has enrolled you in the course {course}.{due}",
    },
  },
};

/** The sentence of the due date where there is one. */
export const dueSentence: Words = {
  fi: " Määräpäivä on {day}.",
  sv: " Sista dagen är den {day}.",
  en: " It is due on {day}.",
};

/** What follows in every mail. */
export const wayIn: Words = {
  fi: "\n\nJatka koulutuksessa: {link}\n\nTämä viesti on automaattinen. Älä vastaa viestiin.",
  sv: "\n\nFortsätt i utbildningen: {link}\n\nDetta är ett automatiskt meddelande. Svara inte på det.",
  en: "\n\nGo on with the training: {link}\n\nThis message is sent automatically. Do not answer it.",
};
