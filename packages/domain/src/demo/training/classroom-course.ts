import type { CourseContent, LessonId, ModuleId } from "../../courses/index.ts";
import { calendarDate } from "../../kernel/index.ts";

/** The short name by which the course of the classroom teaching is known. */
export const classroomCourseCode = "demo-lahiopetus-2015";

/** On which day the course was published. */
export const classroomCoursePublishedAt = "2014-11-17T08:00:00.000Z";

/** What was taught in classrooms from December 2014 on: half a day, a certificate of two years for who took part. */
export const classroomCourse: CourseContent = {
  title: {
    fi: "Ihmiskaupan tunnistaminen, lähiopetus 2015 (esimerkki)",
    sv: "Att identifiera människohandel, närundervisning 2015 (exempel)",
    en: "Recognising trafficking, classroom teaching 2015 (example)",
  },
  summary: {
    fi: "Puolen päivän lähiopetus vastaanottokeskusten henkilöstölle. Todistuksen saa osallistumalla.",
    sv: "En halv dags närundervisning för förläggningarnas personal. Den som deltar får ett intyg.",
    en: "Half a day of classroom teaching for the staff of reception centres. Who takes part is certified.",
  },
  notice: {
    fi: "Esimerkki: keksitty aineisto, ei ohje.",
    sv: "Exempel: påhittat material, ingen anvisning.",
    en: "Example: invented material, not guidance.",
  },
  lawAsOf: calendarDate("2014-11-17"),
  modules: [
    {
      id: "opetus" as ModuleId,
      title: { fi: "Opetuspäivä", sv: "Undervisningsdagen", en: "The day of teaching" },
      lessons: [
        {
          id: "opetus-ohjelma" as LessonId,
          title: { fi: "Ohjelma", sv: "Program", en: "Programme" },
          minutes: 5,
          warning: null,
          body: {
            fi: "Merkit, kohtaaminen ja esityksen tekeminen: luento ja harjoituksia ryhmissä.",
            sv: "Tecken, mötet och hur en framställning görs: en föreläsning och övningar i grupp.",
            en: "Signs, the encounter and how to refer: a lecture, and exercises in groups.",
          },
          roles: null,
        },
      ],
      checkQuestions: 0,
      cases: [],
    },
  ],
  exam: null,
  certificate: { months: 24, renewalMonths: 3 },
};
