import type { CalendarDate, StaffId, Words } from "../kernel/index.ts";
import type { SectionId } from "../law/index.ts";
import type { AdmissionDecisionId, CustomerId, EndingDecisionId, Labels, ReferralId } from "../vocabulary/index.ts";

/** What the queue looks at: one open matter as it stands. */
export type WorkFact =
  | (MatterFact & {
      readonly kind: "referral";
      readonly id: ReferralId;
      readonly status: "received" | "under_consideration" | "supplement_requested";
      readonly acuteDanger: boolean;
      readonly supplementDueOn: CalendarDate | null;
    })
  | (MatterFact & DecisionFact & { readonly kind: "admission"; readonly id: AdmissionDecisionId })
  | (MatterFact & DecisionFact & { readonly kind: "ending"; readonly id: EndingDecisionId })
  | (MatterFact & {
      readonly kind: "aftercare";
      readonly id: CustomerId;
      readonly aftercareUntil: CalendarDate;
    });

type MatterFact = {
  readonly reference: string;
  /** The legal day since which the matter waits as it is: received, proposed, returned, decided, ended. */
  readonly since: CalendarDate;
  readonly isChild: boolean;
  readonly assignee: StaffId | null;
};

type DecisionFact = {
  readonly status: "proposed" | "returned" | "in_force";
  readonly servedOn: CalendarDate | null;
  readonly appealUntil: CalendarDate | null;
};

export const workKindCodes = [
  "take_referral",
  "consider_referral",
  "await_supplement",
  "chase_supplement",
  "decide_admission",
  "revise_admission",
  "serve_admission",
  "await_admission_appeal",
  "decide_ending",
  "revise_ending",
  "serve_ending",
  "await_ending_appeal",
  "end_aftercare",
] as const;
export type WorkKind = (typeof workKindCodes)[number];

/** Whose turn it is. */
export const waitingForCodes = ["caseworker", "decider", "referrer", "customer"] as const;
export type WaitingFor = (typeof waitingForCodes)[number];

export const urgencyCodes = ["overdue", "urgent", "soon", "normal"] as const;
export type Urgency = (typeof urgencyCodes)[number];

/** One line of the work queue. */
export type WorkItem = {
  readonly kind: WorkKind;
  readonly subject: { readonly kind: WorkFact["kind"]; readonly id: WorkFact["id"]; readonly reference: string };
  readonly deadline: CalendarDate | null;
  /** Days to the deadline, negative when it has passed; null without one. */
  readonly daysLeft: number | null;
  readonly daysWaiting: number;
  readonly urgency: Urgency;
  readonly waitingFor: WaitingFor;
  readonly assignee: StaffId | null;
  /** Where the duty or the deadline stands. */
  readonly section: SectionId;
  readonly reason: Words;
};

export const workKindLabels: Labels<WorkKind> = {
  take_referral: { fi: "Ota esitys käsittelyyn", sv: "Ta framställningen till behandling", en: "Take the referral" },
  consider_referral: { fi: "Käsittele esitys", sv: "Behandla framställningen", en: "Consider the referral" },
  await_supplement: { fi: "Täydennystä odotetaan", sv: "Komplettering väntas", en: "Supplement awaited" },
  chase_supplement: {
    fi: "Täydennys on myöhässä",
    sv: "Kompletteringen är försenad",
    en: "The supplement is overdue",
  },
  decide_admission: {
    fi: "Päätä auttamisjärjestelmään ottamisesta",
    sv: "Besluta om intagning i hjälpsystemet",
    en: "Decide on admission",
  },
  revise_admission: {
    fi: "Korjaa palautettu päätösehdotus",
    sv: "Rätta det återförvisade beslutsförslaget",
    en: "Revise the returned proposal",
  },
  serve_admission: { fi: "Anna päätös tiedoksi", sv: "Delge beslutet", en: "Serve the decision" },
  await_admission_appeal: { fi: "Valitusaika kuluu", sv: "Besvärstiden löper", en: "Time for appeal is running" },
  decide_ending: {
    fi: "Päätä auttamistoimien lopettamisesta",
    sv: "Besluta om att hjälpinsatserna upphör",
    en: "Decide on ending assistance",
  },
  revise_ending: {
    fi: "Korjaa palautettu lopettamisehdotus",
    sv: "Rätta det återförvisade förslaget om upphörande",
    en: "Revise the returned ending proposal",
  },
  serve_ending: { fi: "Anna lopettamispäätös tiedoksi", sv: "Delge beslutet om upphörande", en: "Serve the ending" },
  await_ending_appeal: {
    fi: "Lopettamispäätöksen valitusaika kuluu",
    sv: "Besvärstiden för beslutet om upphörande löper",
    en: "Time for appeal of the ending is running",
  },
  end_aftercare: {
    fi: "Päätöksen jälkeiset auttamistoimet päättyvät",
    sv: "Hjälpinsatserna efter beslutet upphör",
    en: "Measures after the decision end",
  },
};

export const waitingForLabels: Labels<WaitingFor> = {
  caseworker: { fi: "Käsittelijä", sv: "Handläggaren", en: "Caseworker" },
  decider: { fi: "Päätöksentekijä", sv: "Beslutsfattaren", en: "Decider" },
  referrer: { fi: "Esityksen tekijä", sv: "Framställningens avsändare", en: "Referrer" },
  customer: { fi: "Asiakas", sv: "Kunden", en: "Customer" },
};

export const urgencyLabels: Labels<Urgency> = {
  overdue: { fi: "Myöhässä", sv: "Försenad", en: "Overdue" },
  urgent: { fi: "Kiireellinen", sv: "Brådskande", en: "Urgent" },
  soon: { fi: "Määräpäivä lähellä", sv: "Sista dagen är nära", en: "Due soon" },
  normal: { fi: "Ei kiireellinen", sv: "Inte brådskande", en: "Not urgent" },
};
