import type { Labels } from "./code.ts";

/** The work that a learner does; a lesson or a case may be for some of them only. */
export const learnerRoleCodes = ["reception", "police", "border", "ngo"] as const;
export type LearnerRole = (typeof learnerRoleCodes)[number];

export const learnerRoleLabels: Labels<LearnerRole> = {
  reception: { fi: "Vastaanottokeskus", sv: "Förläggning", en: "Reception centre" },
  police: { fi: "Poliisi", sv: "Polisen", en: "Police" },
  border: { fi: "Rajavartiolaitos", sv: "Gränsbevakningsväsendet", en: "Border Guard" },
  ngo: { fi: "Järjestö", sv: "Organisation", en: "Non-governmental organisation" },
};

/** What a question asks for. */
export const questionKindCodes = [
  "single",
  "multiple",
  "true_false",
  "order",
  "match",
  "numeric",
  "short_answer",
] as const;
export type QuestionKindCode = (typeof questionKindCodes)[number];

export const questionKindLabels: Labels<QuestionKindCode> = {
  single: { fi: "Yksi oikea vaihtoehto", sv: "Ett rätt alternativ", en: "One right choice" },
  multiple: { fi: "Useita oikeita vaihtoehtoja", sv: "Flera rätta alternativ", en: "Several right choices" },
  true_false: { fi: "Totta vai ei", sv: "Sant eller inte", en: "True or false" },
  order: { fi: "Järjestys", sv: "Ordningsföljd", en: "Order" },
  match: { fi: "Parit", sv: "Par", en: "Pairs" },
  numeric: { fi: "Luku", sv: "Tal", en: "Number" },
  short_answer: { fi: "Lyhyt vastaus", sv: "Kort svar", en: "Short answer" },
};

/** Where a question is asked. */
export const questionUseCodes = ["check", "exam", "both"] as const;
export type QuestionUse = (typeof questionUseCodes)[number];

export const questionUseLabels: Labels<QuestionUse> = {
  check: { fi: "Tarkistuskysymyksissä", sv: "I kontrollfrågorna", en: "In the check" },
  exam: { fi: "Kokeessa", sv: "I provet", en: "In the exam" },
  both: {
    fi: "Tarkistuskysymyksissä ja kokeessa",
    sv: "I kontrollfrågorna och i provet",
    en: "In the check and in the exam",
  },
};

/** How an enrolment stands. */
export const enrolmentStatusCodes = ["active", "completed", "waived", "withdrawn"] as const;
export type EnrolmentStatus = (typeof enrolmentStatusCodes)[number];

export const enrolmentStatusLabels: Labels<EnrolmentStatus> = {
  active: { fi: "Kesken", sv: "Pågår", en: "Under way" },
  completed: { fi: "Suoritettu", sv: "Avklarad", en: "Completed" },
  waived: { fi: "Vapautettu", sv: "Befriad", en: "Waived" },
  withdrawn: { fi: "Peruttu", sv: "Återkallad", en: "Withdrawn" },
};

/** What a certificate is on a day. */
export const certificateStatusCodes = ["valid", "expired", "revoked", "not_yet_valid"] as const;
export type CertificateStatus = (typeof certificateStatusCodes)[number];

export const certificateStatusLabels: Labels<CertificateStatus> = {
  valid: { fi: "Voimassa", sv: "Giltigt", en: "Valid" },
  expired: { fi: "Vanhentunut", sv: "Har gått ut", en: "Expired" },
  revoked: { fi: "Mitätöity", sv: "Återkallat", en: "Revoked" },
  not_yet_valid: { fi: "Ei vielä voimassa", sv: "Inte ännu giltigt", en: "Not valid yet" },
};

/** On what a choice in a case is judged. */
export const caseScaleCodes = ["safety", "rights", "procedure"] as const;
export type CaseScale = (typeof caseScaleCodes)[number];

export const caseScaleLabels: Labels<CaseScale> = {
  safety: { fi: "Turvallisuus", sv: "Säkerhet", en: "Safety" },
  rights: { fi: "Oikeudet", sv: "Rättigheter", en: "Rights" },
  procedure: { fi: "Menettely", sv: "Förfarande", en: "Procedure" },
};

/** How an invitation stands at a moment. */
export const invitationStateCodes = ["open", "expired", "accepted", "withdrawn"] as const;
export type InvitationState = (typeof invitationStateCodes)[number];

export const invitationStateLabels: Labels<InvitationState> = {
  open: { fi: "Avoin", sv: "Öppen", en: "Open" },
  expired: { fi: "Vanhentunut", sv: "Föråldrad", en: "Expired" },
  accepted: { fi: "Käytetty", sv: "Använd", en: "Used" },
  withdrawn: { fi: "Peruttu", sv: "Återkallad", en: "Withdrawn" },
};

/** What a learner is reminded of: a due date before, on and after it, a certificate that runs out, or what a trainer sends. */
export const reminderCodes = [
  "due_14",
  "due_3",
  "due_0",
  "late_1",
  "late_2",
  "late_3",
  "late_4",
  "renewal_opens",
  "expires_30",
  "manual",
] as const;
export type Reminder = (typeof reminderCodes)[number];

export const reminderLabels: Labels<Reminder> = {
  due_14: { fi: "14 päivää ennen määräpäivää", sv: "14 dagar före sista dagen", en: "14 days before the due date" },
  due_3: { fi: "3 päivää ennen määräpäivää", sv: "3 dagar före sista dagen", en: "3 days before the due date" },
  due_0: { fi: "Määräpäivänä", sv: "På sista dagen", en: "On the due date" },
  late_1: { fi: "Viikko myöhässä", sv: "En vecka försenad", en: "One week late" },
  late_2: { fi: "2 viikkoa myöhässä", sv: "2 veckor försenad", en: "2 weeks late" },
  late_3: { fi: "3 viikkoa myöhässä", sv: "3 veckor försenad", en: "3 weeks late" },
  late_4: { fi: "4 viikkoa myöhässä", sv: "4 veckor försenad", en: "4 weeks late" },
  renewal_opens: { fi: "Uusimisaika alkaa", sv: "Tiden för förnyelse börjar", en: "Renewal opens" },
  expires_30: { fi: "Todistus päättyy pian", sv: "Intyget går snart ut", en: "The certificate ends soon" },
  manual: { fi: "Kouluttajan lähettämä", sv: "Skickad av utbildaren", en: "Sent by the trainer" },
};

/** What a day of teaching was for somebody who took part, as it stands now. */
export const attendanceOutcomeCodes = ["completed", "certified", "learning", "nothing"] as const;
export type AttendanceOutcome = (typeof attendanceOutcomeCodes)[number];

export const attendanceOutcomeLabels: Labels<AttendanceOutcome> = {
  completed: { fi: "kurssi suoritettu", sv: "kursen avklarad", en: "course completed" },
  certified: {
    fi: "todistus oli jo, uutta ei annettu",
    sv: "hade redan ett intyg, inget nytt utfärdades",
    en: "held a certificate already, no new one was issued",
  },
  learning: {
    fi: "kurssi on kesken, se suoritetaan loppuun portaalissa",
    sv: "kursen pågår och avslutas i portalen",
    en: "course under way, to be completed in the portal",
  },
  nothing: {
    fi: "kurssi jäi suorittamatta",
    sv: "kursen blev inte avklarad",
    en: "course not completed",
  },
};
