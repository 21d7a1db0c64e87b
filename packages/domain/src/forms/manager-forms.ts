import * as z from "zod/mini";
import { languages, type Language } from "../kernel/index.ts";
import { takeInManager } from "../managers/index.ts";
import { open, rule, type Form } from "./form.ts";

export type NameManagerInput = {
  readonly who: "known" | "newcomer";
  readonly person: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
};

/** Who is named the superior of a body's staff: a learner, or somebody who is taken in by name and work address. */
export const nameManagerForm: Form<NameManagerInput> = z
  .object({
    who: z.enum(["known", "newcomer"], "required"),
    person: open(z.string()),
    name: z.string(),
    email: z.string(),
    language: z.enum(languages, "required"),
  })
  .check(
    rule(({ who, person, ...newcomer }) => {
      if (who === "known") return [["person", person === null ? "required" : undefined]];
      const taken = takeInManager(newcomer);
      return taken.ok ? [] : [[taken.rejection.field, taken.rejection.problem]];
    }),
  );
