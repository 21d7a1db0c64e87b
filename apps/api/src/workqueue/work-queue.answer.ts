import type { CalendarDate, Language, StaffActor } from "@vas/domain/kernel";
import { citeSection } from "@vas/domain/law";
import { workKindCodes, workKindLabels } from "@vas/domain/workqueue";
import { decodeCursor, encodeCursor, pageSize } from "../kernel/connection.ts";
import { belongsTo, type Work } from "./work-queue.queries.ts";
import type {
  NavigationCounts,
  WorkCounts,
  WorkItem,
  WorkMatter,
  WorkQueue,
  WorkQueueFilterInput,
} from "./work-queue.schema.ts";

export type Reader = { readonly actor: StaffActor; readonly language: Language; readonly today: CalendarDate };
export type QueueAsked = {
  readonly filter: WorkQueueFilterInput;
  readonly first: number;
  readonly after: string | null;
};

const weekDays = 7;

/** A page of the queue, with the numbers of every choice. The queue is short, so a page is a part of the whole list. */
export function toWorkQueue(lines: readonly Work[], asked: QueueAsked, reader: Reader): WorkQueue {
  pageSize(asked.first);
  const chosen = lines.filter((line) => isChosen(line, asked.filter, reader.actor));
  const [start] = asked.after === null ? [0] : decodeCursor(asked.after, 1);
  const from = Number(start);
  const page = chosen.slice(from, from + asked.first);
  const end = from + page.length;
  return {
    nodes: page.map((line) => toWorkItem(line, reader.language)),
    pageInfo: { endCursor: page.length > 0 ? encodeCursor([end]) : null, hasNextPage: end < chosen.length },
    totalCount: chosen.length,
    counts: countsOf(lines, reader),
    summary: {
      overdue: chosen.filter(({ urgency }) => urgency === "overdue").length,
      dueThisWeek: chosen.filter(({ daysLeft }) => daysLeft !== null && daysLeft >= 0 && daysLeft < weekDays).length,
    },
  };
}

function isChosen(line: Work, { whose, kind, children }: WorkQueueFilterInput, actor: StaffActor): boolean {
  if (kind && line.kind !== kind) return false;
  if (children && !line.matter.isChild) return false;
  return belongsTo(line, whose ?? "unit", actor);
}

function countsOf(lines: readonly Work[], { actor, language }: Reader): WorkCounts {
  const count = (holds: (line: Work) => boolean): number => lines.filter(holds).length;
  return {
    mine: count((line) => belongsTo(line, "mine", actor)),
    unassigned: count((line) => belongsTo(line, "unassigned", actor)),
    unit: lines.length,
    children: count(({ matter }) => matter.isChild),
    kinds: workKindCodes
      .map((kind) => ({
        kind,
        task: workKindLabels[kind][language],
        count: count((line) => line.kind === kind),
      }))
      .filter((counted) => counted.count > 0),
  };
}

/** One line as the answer shows it. */
export function toWorkItem(line: Work, language: Language): WorkItem {
  const { kind, subject, deadline, daysLeft, daysWaiting, urgency, waitingFor, assignee, matter } = line;
  return {
    id: `${subject.kind}-${subject.id}`,
    kind,
    task: workKindLabels[kind][language],
    matter: { ...matter, ...subject, status: matter.status as WorkMatter["status"] },
    deadline,
    daysLeft,
    daysWaiting,
    urgency,
    waitingFor,
    assignee: assignee && { id: assignee, name: matter.assigneeName ?? "" },
    reason: line.reason[language],
    section: citeSection(line.section)[language],
  };
}

/** The numbers beside the places of the console. */
export function toNavigationCounts(lines: readonly Work[], actor: StaffActor): NavigationCounts {
  return {
    workQueue: lines.filter((line) => belongsTo(line, "mine", actor)).length,
    referrals: lines.filter(({ kind }) => kind === "take_referral").length,
  };
}
