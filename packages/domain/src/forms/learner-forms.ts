import * as z from "zod/mini";
import { nameChecks, type NameWritten } from "../learners/index.ts";
import { rule, type Form } from "./form.ts";

/** What a learner is called from now on, and why. */
export const correctNameForm: Form<NameWritten> = z
  .object({ name: z.string("required"), reason: z.string("required") })
  .check(rule(nameChecks));

export type { NameWritten } from "../learners/index.ts";
