import { daysBetween, type CalendarDate, type Words } from "../kernel/index.ts";
import { section, type SectionId } from "../law/index.ts";
import type { Urgency, WaitingFor, WorkFact, WorkItem, WorkKind } from "./work-item.ts";

type FactOf<Kind extends WorkFact["kind"]> = Extract<WorkFact, { readonly kind: Kind }>;
type DecisionFact = FactOf<"admission"> | FactOf<"ending">;

/** What is to be done with one matter, until when, and by whom. */
type Task = { readonly kind: WorkKind; readonly deadline: CalendarDate | null };

type Duty = { readonly waitingFor: WaitingFor; readonly section: SectionId; readonly reason: Words };

/** From this many days before a deadline on, it is near. */
const soonDays = 7;

const withoutDelay: Omit<Duty, "waitingFor"> = {
  section: section("434/2003:23.1"),
  reason: {
    fi: "Asia käsitellään ilman aiheetonta viivytystä.",
    sv: "Ett ärende behandlas utan ogrundat dröjsmål.",
    en: "A matter is handled without undue delay.",
  },
};

const childUrgent: Omit<Duty, "waitingFor"> = {
  section: section("746/2011:5"),
  reason: {
    fi: "Lasta koskeva asia käsitellään kiireellisenä.",
    sv: "Ett ärende som gäller ett barn behandlas skyndsamt.",
    en: "A child's matter is urgent.",
  },
};

const supplementTime: Omit<Duty, "waitingFor"> = {
  section: section("434/2003:33.1"),
  reason: {
    fi: "Täydennykselle on asetettu määräpäivä.",
    sv: "En sista dag har satts ut för kompletteringen.",
    en: "A day has been set for the supplement.",
  },
};

const secondPerson: Omit<Duty, "waitingFor"> = {
  section: section("746/2011:33.2"),
  reason: {
    fi: "Päätöksen tekee johtaja tai hänen määräämänsä virkamies, joka ei ole ehdottanut sitä.",
    sv: "Beslutet fattas av direktören eller en förordnad tjänsteman som inte har föreslagit det.",
    en: "The director or a named official who did not propose the decision makes it.",
  },
};

const service: Omit<Duty, "waitingFor"> = {
  section: section("434/2003:54.1"),
  reason: {
    fi: "Päätös annetaan tiedoksi asianosaiselle viipymättä.",
    sv: "Beslutet delges parten utan dröjsmål.",
    en: "A decision is served on the party without delay.",
  },
};

const appeal: Omit<Duty, "waitingFor"> = {
  section: section("746/2011:55"),
  reason: {
    fi: "Valitusaika on 30 päivää tiedoksisaannista.",
    sv: "Besvärstiden är 30 dagar från delfåendet.",
    en: "The time for appeal is 30 days from service.",
  },
};

const aftercare: Omit<Duty, "waitingFor"> = {
  section: section("746/2011:38f.3"),
  reason: {
    fi: "Auttamistoimia on jatkettu kohtuullinen aika päätöksen jälkeen.",
    sv: "Hjälpinsatserna har fortsatt en skälig tid efter beslutet.",
    en: "Measures go on for a reasonable time after the decision.",
  },
};

const duties: Readonly<Record<WorkKind, Duty>> = {
  take_referral: { waitingFor: "caseworker", ...withoutDelay },
  consider_referral: { waitingFor: "caseworker", ...withoutDelay },
  await_supplement: { waitingFor: "referrer", ...supplementTime },
  chase_supplement: { waitingFor: "caseworker", ...supplementTime },
  decide_admission: { waitingFor: "decider", ...secondPerson },
  revise_admission: { waitingFor: "caseworker", ...withoutDelay },
  serve_admission: { waitingFor: "caseworker", ...service },
  await_admission_appeal: { waitingFor: "customer", ...appeal },
  decide_ending: { waitingFor: "decider", ...secondPerson },
  revise_ending: { waitingFor: "caseworker", ...withoutDelay },
  serve_ending: { waitingFor: "caseworker", ...service },
  await_ending_appeal: { waitingFor: "customer", ...appeal },
  end_aftercare: { waitingFor: "caseworker", ...aftercare },
};

/**
 * The work queue of a legal day: late things first, then children's matters and acute danger, which count as due today, then by
 * deadline; what has no deadline follows, the longest waiting first.
 */
export function workItems(facts: readonly WorkFact[], today: CalendarDate): readonly WorkItem[] {
  return facts.flatMap((fact) => itemsOf(fact, today)).toSorted((a, b) => compareItems(a, b, today));
}

function itemsOf(fact: WorkFact, today: CalendarDate): readonly WorkItem[] {
  const task = taskOf(fact, today);
  if (!task) return [];
  const { kind, deadline } = task;
  const daysLeft = deadline === null ? null : daysBetween(today, deadline);
  const { waitingFor, ...duty } = duties[kind];
  const urgency = urgencyOf(fact, waitingFor, daysLeft);
  return [
    {
      kind,
      subject: { kind: fact.kind, id: fact.id, reference: fact.reference },
      deadline,
      daysLeft,
      daysWaiting: daysBetween(fact.since, today),
      urgency,
      waitingFor,
      assignee: fact.assignee,
      ...(deadline === null && fact.isChild ? childUrgent : duty),
    },
  ];
}

function taskOf(fact: WorkFact, today: CalendarDate): Task | undefined {
  switch (fact.kind) {
    case "referral":
      return referralTask(fact, today);
    case "admission":
    case "ending":
      return decisionTask(fact, today);
    case "aftercare":
      return fact.aftercareUntil < today ? undefined : { kind: "end_aftercare", deadline: fact.aftercareUntil };
  }
}

function referralTask({ status, supplementDueOn }: FactOf<"referral">, today: CalendarDate): Task {
  switch (status) {
    case "received":
      return { kind: "take_referral", deadline: null };
    case "under_consideration":
      return { kind: "consider_referral", deadline: null };
    case "supplement_requested": {
      const isLate = supplementDueOn !== null && supplementDueOn < today;
      return { kind: isLate ? "chase_supplement" : "await_supplement", deadline: supplementDueOn };
    }
  }
}

function decisionTask(fact: DecisionFact, today: CalendarDate): Task | undefined {
  switch (fact.status) {
    case "proposed":
      return { kind: `decide_${fact.kind}`, deadline: null };
    case "returned":
      return { kind: `revise_${fact.kind}`, deadline: null };
    case "in_force":
      return serviceTask(fact, today);
  }
}

/** A decision is served; then the time for appeal runs; after its last day nothing is left to do. */
function serviceTask({ kind, servedOn, appealUntil }: DecisionFact, today: CalendarDate): Task | undefined {
  if (servedOn === null) return { kind: `serve_${kind}`, deadline: null };
  if (appealUntil === null || appealUntil < today) return undefined;
  return { kind: `await_${kind}_appeal`, deadline: appealUntil };
}

/** A child's matter is urgent (Act 746/2011 s.5), and so is acute danger; neither where others are waited for. */
function urgencyOf(fact: WorkFact, waitingFor: WaitingFor, daysLeft: number | null): Urgency {
  const left = daysLeft ?? Number.POSITIVE_INFINITY;
  if (left < 0) return "overdue";
  if (waitingFor === "referrer" || waitingFor === "customer") return "normal";
  if (isPressing(fact)) return "urgent";
  return left <= soonDays ? "soon" : "normal";
}

function isPressing(fact: WorkFact): boolean {
  return fact.isChild || (fact.kind === "referral" && fact.acuteDanger);
}

function dueOf({ urgency, deadline }: WorkItem, today: CalendarDate): string {
  const isPressing = urgency === "urgent" && (deadline === null || deadline > today);
  return isPressing ? today : (deadline ?? "9999-12-31");
}

function compareItems(a: WorkItem, b: WorkItem, today: CalendarDate): number {
  const [dueA, dueB] = [dueOf(a, today), dueOf(b, today)];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return b.daysWaiting - a.daysWaiting || (a.subject.reference < b.subject.reference ? -1 : 1);
}
