import * as z from "zod/mini";
import {
  namedFindings,
  outcomeContradiction,
  outcomeProblem,
  type AdmissionContent,
  type Finding,
  type Findings,
} from "../admission/index.ts";
import { endingContentChecks, returnWayFits, type EndingContent, type Hearing } from "../ending/index.ts";
import { languages, type CalendarDate, type StaffId } from "../kernel/index.ts";
import { statutoryGroundIds } from "../law/index.ts";
import {
  dayProblem,
  delegationKindCodes,
  endingGroundCodes,
  negativeReasonCodes,
  pastDayProblem,
  proseRule,
  returnWayCodes,
  textProblem,
  type CustomerId,
  type DelegationKind,
} from "../vocabulary/index.ts";
import { code, codesOf, day, id, open, rule, yesNo, type Form } from "./form.ts";

export type RecordServiceInput = { readonly servedOn: CalendarDate };

export type GrantDelegationInput = {
  readonly staff: StaffId;
  readonly kinds: readonly DelegationKind[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

/** Reasons are checked together with the outcome, so that every missing one is shown at once. */
const finding: Form<Finding> = z.object({ met: yesNo(), reasons: z.string("required") });

const findings: Form<Findings> = z.discriminatedUnion(
  "basis",
  [
    z.object({ basis: z.literal("victim"), mayBeVictim: finding, needsAssistance: finding }),
    z.object({ basis: z.literal("witness"), specialNeed: finding }),
    z.object({ basis: z.literal("accompanying_child"), need: finding, adultCustomer: id<CustomerId>() }),
  ],
  "required",
);

/** An admission decision as it is proposed. */
export const proposeAdmissionForm: Form<AdmissionContent> = z
  .object({
    outcome: code(["positive", "negative"]),
    findings,
    negativeReason: open(code(negativeReasonCodes)),
    letterLanguage: code(languages),
  })
  .check(
    rule((input) => [
      ...namedFindings(input.findings).map(([name, { reasons }]) => [name, textProblem(reasons, proseRule)] as const),
      ["negativeReason", outcomeProblem(input)],
      contradictionCheck(input),
    ]),
  );

/** The field that is to be changed where the outcome denies what was found. */
function contradictionCheck(input: AdmissionContent) {
  const kind = outcomeContradiction(input)?.kind;
  return [kind === "FindingNotMet" ? "outcome" : "negativeReason", kind] as const;
}

const hearing: Form<Hearing> = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("heard"), heardOn: day(), summary: z.string("required") }),
    z.object({ kind: z.literal("not_heard"), reason: z.string("required") }),
  ],
  "required",
);

/**
 * A decision on ending as it is proposed. Which grounds the law of the day knows, the server tells. `endedOn` is the day on which
 * assistance has ended, where a decision is corrected.
 */
export function proposeEndingForm(today: CalendarDate, endedOn: CalendarDate | null = null): Form<EndingContent> {
  return z
    .object({
      ground: code(endingGroundCodes),
      statutoryGround: code(statutoryGroundIds),
      assessment: z.string("required"),
      hearing,
      returnWay: open(code(returnWayCodes)),
      aftercareUntil: open(day()),
      immediateEnforcement: yesNo(),
      letterLanguage: code(languages),
    })
    .check(
      rule((input) => [
        ...endingContentChecks(input, today),
        ["returnWay", returnWayFits(input.ground, input.returnWay) ? undefined : "not_applicable"],
        ["aftercareUntil", laterProblem(input.aftercareUntil, endedOn ?? today)],
      ]),
    );
}

function laterProblem(until: CalendarDate | null, today: CalendarDate) {
  return until === null ? undefined : dayProblem(until, { earliest: today, latest: null }, today);
}

/** The day on which a decision was served. */
export function recordServiceForm(today: CalendarDate): Form<RecordServiceInput> {
  return z.object({ servedOn: day() }).check(rule(({ servedOn }) => [["servedOn", pastDayProblem(servedOn, today)]]));
}

/** The naming of an official who may decide. */
export function grantDelegationForm(today: CalendarDate): Form<GrantDelegationInput> {
  return z
    .object({ staff: id<StaffId>(), kinds: codesOf(delegationKindCodes), validFrom: day(), validTo: open(day()) })
    .check(
      rule(({ kinds, validFrom, validTo }) => [
        ["kinds", kinds.length === 0 ? "required" : undefined],
        ["validFrom", laterProblem(validFrom, today)],
        ["validTo", laterProblem(validTo, validFrom)],
      ]),
    );
}
