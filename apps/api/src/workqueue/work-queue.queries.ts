import { deciderRefusal, type Delegation } from "@vas/domain/admission";
import {
  addDays,
  addMonths,
  dataScopeOf,
  holdsPermission,
  type CalendarDate,
  type StaffActor,
} from "@vas/domain/kernel";
import { regimeOn } from "@vas/domain/law";
import type { DelegationKind, ReferrerKind } from "@vas/domain/vocabulary";
import { workItems, type WorkFact, type WorkItem } from "@vas/domain/workqueue";
import type { Read, Reading } from "../kernel/context.ts";
import { delegationsJson, workFacts } from "./work-facts.sql.ts";

/** A time limit that others let run is shown from this many days before its end. */
const nearDays = 14;
const adultMonths = 18 * 12;

/** What a line of the queue shows beside what the domain says of it. */
export type MatterShown = {
  readonly assigneeName: string | null;
  readonly isChild: boolean;
  readonly acuteDanger: boolean;
  readonly status: string;
  readonly proposer: string | null;
  readonly referral: string | null;
  readonly customer: string | null;
  readonly referrerKind: ReferrerKind | null;
  readonly referrer: string | null;
  readonly personId: string;
};

/** One line of the queue with the matter it is about. */
export type Work = WorkItem & { readonly matter: MatterShown };

export type FactRow = WorkFact & MatterShown;

/** Days that were asked for last, by `near`: they are the same for a whole day. */
const lastDays = new Map<number, readonly [CalendarDate, CalendarDate, CalendarDate]>();

/** What a statement about work needs first, in this order: the adults' last birthday, the day, the end of "near". */
export function workDays(today: CalendarDate, near: number = nearDays): readonly CalendarDate[] {
  const last = lastDays.get(near);
  if (last?.[1] === today) return last;
  const days = [addMonths(today, -adultMonths), today, addDays(today, near)] as const;
  lastDays.set(near, days);
  return days;
}

type QueueRow = { readonly facts: readonly FactRow[]; readonly delegations: readonly Delegation[] };

/** Everything that waits within the reader's sight and is theirs to see, in the order in which it is to be done. */
export const work: Read<readonly Work[], StaffActor> = async ({ run, saw, actor, today }) => {
  const ofUnit = dataScopeOf(actor) === "unit";
  const [row] = await run<QueueRow>({
    name: ofUnit ? "work_of_unit" : "work_of_all",
    text: `select (select coalesce(jsonb_agg(to_jsonb(fact)), '[]')
        from (${workFacts(ofUnit ? "m.unit_id = $5" : "true")}) fact) as facts, ${delegationsJson("$4")} as delegations`,
    values: [...workDays(today), actor.id, ...(ofUnit ? [actor.unit] : [])],
  });
  const facts = (row?.facts ?? []).filter((fact) =>
    isTheirs(fact, { actor, today, delegations: row?.delegations ?? [] }),
  );
  saw({ subjects: facts.map(({ personId }) => personId), classes: ["codes"], count: facts.length });
  return workOf(facts, today);
};

/** The lines of the queue that follow from facts, each with its matter. */
export function workOf(facts: readonly FactRow[], today: CalendarDate): readonly Work[] {
  const byId = new Map(facts.map((fact) => [`${fact.kind} ${fact.id}`, fact]));
  return workItems(facts, today).flatMap((item) => {
    const matter = byId.get(`${item.subject.kind} ${item.subject.id}`);
    return matter ? [{ ...item, matter }] : [];
  });
}

type Looking = Pick<Reading<StaffActor>, "actor" | "today"> & { readonly delegations: readonly Delegation[] };

/** A proposal waits for those who may decide it, and only for them: never for the person who made it. */
function isTheirs(fact: FactRow, looking: Looking): boolean {
  if (fact.kind !== "admission" && fact.kind !== "ending") return true;
  return fact.status !== "proposed" || (fact.proposer !== looking.actor.id && mayDecide(fact.kind, looking));
}

function mayDecide(kind: DelegationKind, { actor, today, delegations }: Looking): boolean {
  if (!holdsPermission(actor, `${kind}:decide`)) return false;
  const by = { id: actor.id, isDirector: actor.roles.includes("director") };
  const { deciders } = regimeOn(today)[kind];
  return deciderRefusal({ kind, deciders, proposer: null, by, delegations, on: today }) === undefined;
}

export const queueChoices = ["mine", "unassigned", "unit"] as const;
export type QueueChoice = (typeof queueChoices)[number];

/** Whose work a line is: a proposal that somebody may decide is theirs, whoever handles the matter. */
export function belongsTo({ assignee, waitingFor }: Work, choice: QueueChoice, actor: StaffActor): boolean {
  switch (choice) {
    case "mine":
      return waitingFor === "decider" || assignee === actor.id;
    case "unassigned":
      return waitingFor !== "decider" && assignee === null;
    case "unit":
      return true;
  }
}
