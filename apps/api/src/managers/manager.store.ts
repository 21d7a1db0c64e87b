import { endByMove, evolveManager, type Manager, type ManagerEnded, type NewManager } from "@vas/domain/managers";
import type { CalendarDate, OrganisationId, StaffActor, StaffId, TraineeId } from "@vas/domain/kernel";
import type { ManagerId } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents, type EventRecord } from "../kernel/events.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { ManagerRow } from "./manager.table.ts";

/** The manager, locked until the transaction ends, or undefined where there is none. */
export async function lockManager(unit: Unit, id: string): Promise<Manager | undefined> {
  const row = await lockRow(unit, ManagerRow, id);
  return row && toManager(row);
}

/** Stores a manager who is named with the beginning of the history, and queues the mail that tells them. */
export async function recordNewManager(unit: Unit, manager: Manager): Promise<void> {
  await insertRow(unit, ManagerRow, toRow(manager));
  const { learner, organisation, since } = manager;
  await recordHistory(unit, manager, { kind: "managerNamed", happenedOn: since, body: { learner, organisation } });
  unit.enqueue("manager-named", { managerId: manager.id });
}

/** Stores that a manager is it no more, with the history. */
export async function recordEndOfManager(unit: Unit, manager: Manager, event: ManagerEnded): Promise<Manager> {
  const next = evolveManager(manager, event);
  await updateRow(unit, ManagerRow, toRow(next));
  await recordHistory(unit, next, { kind: event.kind, happenedOn: event.on, body: {} });
  return next;
}

/** Whoever moves to another body, or leaves, manages no staff any more but that of the body to which they move. */
export async function endManagersWhoMove(
  unit: Unit<StaffActor>,
  learner: TraineeId,
  to: OrganisationId | null,
): Promise<void> {
  const acting = await unit.run<{ id: string }>({
    name: "managers_of_learner",
    text: "select id from training.manager where trainee_id = $1 and ended_on is null order by id",
    values: [learner],
  });
  for (const { id } of acting) {
    const manager = await lockManager(unit, id);
    const ended = manager && endByMove(manager, { to, by: unit.actor.id, at: unit.at });
    if (ended) await recordEndOfManager(unit, manager, ended);
  }
}

export type FoundLearner = { readonly id: TraineeId; readonly name: string };

/** A learner who may sign in, locked until the transaction ends, by id or by mail address. */
export async function lockLearnerWhoSignsIn(
  { run }: Unit,
  by: { readonly id: string } | { readonly email: string },
): Promise<FoundLearner | undefined> {
  const [name, where, value] =
    "id" in by ? (["id", "id = $1", by.id] as const) : (["address", "lower(email) = lower($1)", by.email] as const);
  const [found] = await run<FoundLearner>({
    name: `lock_learner_who_signs_in_by_${name}`,
    text: `select id, name from kernel.trainee where ${where} and active for no key update`,
    values: [value],
  });
  return found;
}

/** Takes somebody in as a learner of the body, who signs in by links; undefined where the address is somebody's already. */
export async function takeInLearner(
  { run, newId }: Unit,
  { name, email, language }: NewManager,
  organisation: string,
): Promise<FoundLearner | undefined> {
  const [taken] = await run<FoundLearner>({
    name: "take_in_manager",
    text: `insert into kernel.trainee (id, subject, name, email, language, organisation_id, organisation_name)
      select $1::uuid, 'manager:' || $1::uuid, $2, $3, $4, o.id, o.name from casework.organisation o where o.id = $5
      on conflict (lower(email)) where email is not null do nothing returning id, name`,
    values: [newId(), name, email, language, organisation],
  });
  return taken;
}

/** Is the learner a manager of the body now? Asked while the learner is locked. */
export async function isActing({ run }: Unit, learner: string, organisation: string): Promise<boolean> {
  const found = await run({
    name: "is_acting_manager",
    text: "select 1 from training.manager where trainee_id = $1 and organisation_id = $2 and ended_on is null",
    values: [learner, organisation],
  });
  return found.length > 0;
}

/** Is there such a body? */
export async function isBody({ run }: Unit, id: string): Promise<boolean> {
  const found = await run({
    name: "is_body",
    text: "select 1 from casework.organisation where id = $1",
    values: [id],
  });
  return found.length > 0;
}

function recordHistory(unit: Unit, { id, version }: Manager, event: EventRecord): Promise<void> {
  const history = { aggregate: "manager", id, unit: null, person: null, version } as const;
  return recordEvents(unit, history, { key: null, events: [event] });
}

function toManager(row: ManagerRow): Manager {
  const { endedOn, endedBy } = row;
  return {
    id: row.id as ManagerId,
    learner: row.traineeId as TraineeId,
    organisation: row.organisationId as OrganisationId,
    since: row.since as CalendarDate,
    namedBy: row.namedBy as StaffId,
    ended: endedOn && endedBy ? { on: endedOn as CalendarDate, by: endedBy as StaffId } : null,
    version: row.version,
  };
}

function toRow({ id, learner, organisation, since, namedBy, ended, version }: Manager): ManagerRow {
  const endedOn = ended?.on ?? null;
  return {
    id,
    traineeId: learner,
    organisationId: organisation,
    since,
    namedBy,
    endedOn,
    endedBy: ended?.by ?? null,
    version,
  };
}
