import type { TraineeActor, Words } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";

/** The names of the body that the trainee works for; null where none is known. */
export const ownBody: Read<Words | null, TraineeActor> = async ({ run, saw, actor }) => {
  const [row] = await run<{ names: Words | null }>({
    name: "own_body",
    text: "select training.body_words(organisation_id) as names from kernel.trainee where id = $1",
    values: [actor.id],
  });
  saw({ classes: ["directory"], count: 0 });
  return row?.names ?? null;
};
