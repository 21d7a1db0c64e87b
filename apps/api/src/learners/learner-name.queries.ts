import type { Instant, StaffActor } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";

/** What a learner is called, and was called before each correction, the latest first. */
export type NamedLearner = {
  readonly learner: string;
  readonly name: string;
  readonly version: number;
  readonly corrections: readonly NameCorrection[];
};

export type NameCorrection = {
  readonly at: Instant;
  /** Who made it; null where their name is out of sight. */
  readonly by: string | null;
  readonly before: string;
  readonly reason: string;
};

type Row = Omit<NamedLearner, "corrections"> & { readonly [Part in keyof NameCorrection]: NameCorrection[Part] | null };

/** The name of a learner, with its history; null where there is no such learner. */
export function learnerName(learner: string): Read<NamedLearner | null, StaffActor> {
  return async ({ run, saw, absent }) => {
    const rows = await run<Row>({
      name: "learner_name",
      text: `select t.id as learner, t.name, t.name_version as version, c.corrected_at as at, s.name as by,
          c.name_before as before, c.reason
        from kernel.trainee t left join training.name_correction c on c.trainee_id = t.id
        left join kernel.staff s on s.id = c.corrected_by
        where t.id = $1 order by c.version desc`,
      values: [learner],
    });
    const [first] = rows;
    if (!first) return absent(learner);
    saw({ subjects: [learner], classes: ["identity"], count: 1 });
    const { name, version } = first;
    return { learner, name, version, corrections: rows.flatMap(toCorrection) };
  };
}

function toCorrection({ at, by, before, reason }: Row): readonly NameCorrection[] {
  return at === null || before === null || reason === null ? [] : [{ at, by, before, reason }];
}
