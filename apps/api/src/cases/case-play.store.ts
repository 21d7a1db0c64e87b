import { pathOf, type CaseContent, type CasePlay, type CaseStep } from "@vas/domain/cases";
import type { TraineeActor } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { CasePlayRow } from "./case-play.table.ts";

/** A play as stored: the case as it was played, and what was chosen in it. */
export type StoredPlay = {
  readonly row: CasePlayRow;
  readonly content: CaseContent;
  readonly steps: readonly CaseStep[];
};

/** What was chosen in a play, as JSON in its order. @param play the column with the id of the play */
export function stepsOfPlay(play: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('scene', s.scene, 'choice', s.choice) order by s.place), '[]')
    from training.case_step s where s.play_id = ${play})`;
}

/**
 * The play, locked until the transaction ends; undefined where there is none of the learner's own. What was chosen is read
 * once the lock is held: another window may have chosen while this one waited.
 */
export async function lockCasePlay(unit: Unit, id: string): Promise<StoredPlay | undefined> {
  const row = await lockRow(unit, CasePlayRow, id);
  if (!row) return undefined;
  const [played] = await unit.run<Pick<StoredPlay, "content" | "steps">>({
    name: "played_case",
    text: `select k.content, ${stepsOfPlay("$4")} as steps from training.case_version k
      where (k.course_id, k.case_name, k.number) = ($1, $2, $3)`,
    values: [row.courseId, row.caseName, row.caseNumber, id],
  });
  return played && { row, ...played };
}

export type BeginPlay = Pick<CasePlayRow, "id" | "enrolmentId" | "courseId" | "caseName" | "caseNumber" | "number">;

/** Stores a play that begins. */
export async function recordNewCasePlay(unit: Unit<TraineeActor>, begin: BeginPlay): Promise<void> {
  const open = { status: "going_on", endedAt: null, safety: null, rights: null, procedure: null };
  await insertRow(unit, CasePlayRow, { ...begin, traineeId: unit.actor.id, startedAt: unit.at, ...open });
}

/** Stores the last choice of a play with what it scored, and where the play has ended by it, how. */
export async function recordChoice(unit: Unit<TraineeActor>, stored: StoredPlay, play: CasePlay): Promise<void> {
  const { id } = stored.row;
  const place = play.steps.length - 1;
  const passed = pathOf(stored.content, play.steps)[place];
  if (!passed) throw new Error("A play that goes on by a choice holds it");
  const { scene, choice } = passed;
  const { safety, rights, procedure } = choice.scores;
  unit.later({
    name: "add_case_step",
    text: `insert into training.case_step (play_id, trainee_id, place, scene, choice, safety, rights, procedure, chosen_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [id, unit.actor.id, place, scene.id, choice.id, safety, rights, procedure, unit.at],
  });
  if (play.status === "going_on") return;
  await updateRow(unit, CasePlayRow, { id, status: play.status, endedAt: unit.at, ...play.scores });
}
