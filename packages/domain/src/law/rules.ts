import { isWithin, type CalendarDate } from "../kernel/index.ts";
import type { LawRule } from "./law.ts";
import { customerRules } from "./rules-of-customers.ts";
import { decisionRules } from "./rules-of-decisions.ts";

/** Every dated rule that the system follows or notes. */
export const rules: readonly LawRule[] = [...decisionRules, ...customerRules];

/** The rules in force on a legal day. */
export function rulesOn(day: CalendarDate): readonly LawRule[] {
  return rules.filter((rule) => isWithin(day, rule.validFrom, rule.validTo));
}

/** The rule of that id, or undefined where there is none. */
export function findRule(id: string): LawRule | undefined {
  return rules.find((rule) => rule.id === id);
}
