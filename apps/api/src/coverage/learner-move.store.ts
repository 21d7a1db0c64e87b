import type { LearnerMoved } from "@vas/domain/coverage";
import type { Unit } from "../kernel/context.ts";
import { insertRow } from "../kernel/rows.ts";
import { LearnerMoveRow } from "./learner-move.table.ts";

/** Adds a move; of the moves of one day the last holds. The learner is locked, so that no two take the same number. */
export async function recordMove(unit: Unit, { learner, to, movedOn, by, at }: LearnerMoved): Promise<void> {
  const [last] = await unit.run<{ version: number }>({
    name: "last_move_of_day",
    text: `select coalesce(max(version), 0)::int as version from training.learner_move where trainee_id = $1 and moved_on = $2`,
    values: [learner, movedOn],
  });
  const version = (last?.version ?? 0) + 1;
  await insertRow(unit, LearnerMoveRow, {
    traineeId: learner,
    movedOn,
    version,
    organisationId: to,
    toldAt: at,
    toldBy: by,
  });
}
