import { permitsEnrolments, whyNotEnrolment } from "@vas/domain/enrolments";
import { accept, reject, type StaffActor, type TraineeId } from "@vas/domain/kernel";
import type { InvalidField } from "@vas/domain/vocabulary";
import { lockEnrolment } from "../enrolments/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { insertRow } from "../kernel/rows.ts";
import { ReminderSentRow } from "./reminder.table.ts";

export type RemindLearners = { readonly enrolments: readonly string[] };
export type Reminded = { readonly reminded: number; readonly skipped: number };
export type RemindRefused = InvalidField | { readonly kind: "EnrolmentNotFound" };

/** The most enrolments of one command. */
const most = 200;

/**
 * Reminds learners by mail of a course that they have not completed. Who has no address, whose course is over, and who was
 * reminded by hand today already is skipped: two presses are one mail.
 */
export const remindLearners: Command<RemindLearners, Reminded, RemindRefused, StaffActor> =
  async function remindLearners(unit, { enrolments }) {
    // In one order, whoever asks, as in every act on many: the locks are taken in it.
    const ids = [...new Set(enrolments)].toSorted();
    const problem = ids.length === 0 ? "required" : ids.length > most ? "too_long" : undefined;
    if (problem) return reject({ kind: "InvalidField", field: "enrolments", problem });
    const reminded: TraineeId[] = [];
    for (const id of ids) {
      const enrolment = await lockEnrolment(unit, id);
      if (!enrolment || !permitsEnrolments(unit.actor)) return reject({ kind: "EnrolmentNotFound" });
      const { trainee, status, delta } = enrolment;
      const hasAddress = await canBeReminded(unit, { id, trainee });
      if (whyNotEnrolment(unit.actor, "remind", { status, isDelta: delta !== null, hasAddress })) continue;
      await record(unit, { id, trainee });
      reminded.push(trainee);
    }
    unit.touched({ subjects: reminded, classes: ["learning"], count: reminded.length });
    return accept({ reminded: reminded.length, skipped: ids.length - reminded.length });
  };

type OfLearner = { readonly id: string; readonly trainee: TraineeId };

/** Has the learner an address, and were they not reminded by hand today? */
async function canBeReminded({ run, today }: Unit, { id, trainee }: OfLearner): Promise<boolean> {
  const rows = await run({
    name: "can_be_reminded",
    text: `select from kernel.trainee t where t.id = $1 and t.active and t.email is not null and not exists (
      select from training.reminder_sent r where r.enrolment_id = $2 and r.kind = 'manual' and r.about = $3)`,
    values: [trainee, id, today],
  });
  return rows.length > 0;
}

async function record(unit: Unit<StaffActor>, { id, trainee }: OfLearner): Promise<void> {
  const { today, actor } = unit;
  await insertRow(unit, ReminderSentRow, {
    id: unit.newId(),
    traineeId: trainee,
    enrolmentId: id,
    certificateId: null,
    kind: "manual",
    about: today,
    sentOn: today,
    sentBy: actor.id,
  });
  unit.enqueue("learner-mail", { kind: "manual", enrolmentId: id });
}
