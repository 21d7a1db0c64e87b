import * as fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import type { AdmissionDecisionId } from "../vocabulary/index.ts";
import { decideReferral } from "./referral.decide.ts";
import { evolveReferral, type Referral, type ReferralCommand, type ReferralEvent } from "./referral.ts";
import { aino, matti, noon, received } from "../samples/index.ts";

const decisions = ["d1", "d2"] as unknown as readonly AdmissionDecisionId[];
const base = { expectedVersion: fc.constant(0), by: fc.constantFrom(aino, matti), at: fc.constant(noon("2015-10-01")) };
const text = fc.constantFrom("", "Peruste.", "\u202E");
const days = fc.constantFrom(calendarDate("2015-08-01"), calendarDate("2015-10-01"), calendarDate("2015-11-01"));

const commands: fc.Arbitrary<ReferralCommand> = fc.oneof(
  fc.record({ ...base, kind: fc.constant("takeReferral" as const) }),
  fc.record({ ...base, kind: fc.constant("assignReferral" as const), assignee: fc.constantFrom(aino, matti) }),
  fc.record({ ...base, kind: fc.constant("giveBackReferral" as const) }),
  fc.record({ ...base, kind: fc.constant("requestSupplement" as const), question: text, dueOn: days }),
  fc.record({ ...base, kind: fc.constant("recordSupplement" as const), answer: text }),
  fc.record({
    ...base,
    kind: fc.constant("amendReferral" as const),
    changes: fc.record({ acuteDanger: fc.boolean(), circumstances: text }, { requiredKeys: [] }),
    birthDate: fc.constant(null),
  }),
  fc.record({ ...base, kind: fc.constant("withdrawReferral" as const), reason: text }),
  fc.record({
    ...base,
    kind: fc.constant("closeByDecision" as const),
    decision: fc.constantFrom(...decisions),
    outcome: fc.constantFrom("positive" as const, "negative" as const),
    negativeReason: fc.constantFrom(null, "other" as const),
    decidedOn: days,
    corrects: fc.constantFrom(null, ...decisions),
  }),
);

type Run = { readonly states: readonly Referral[]; readonly events: readonly ReferralEvent[] };

/** Gives the commands one after another, each on the version as it then is; what is refused changes nothing. */
function run(sequence: readonly ReferralCommand[]): Run {
  const states: Referral[] = [received()];
  const events: ReferralEvent[] = [];
  for (const command of sequence) {
    const state = states.at(-1) ?? received();
    const result = decideReferral(state, { ...command, expectedVersion: state.version });
    if (!result.ok) continue;
    events.push(...result.value);
    states.push(result.value.reduce(evolveReferral, state));
  }
  return { states, events };
}

const sequences = fc.array(commands, { maxLength: 12 });

test("every status and every command has an answer, and replaying the events gives the state", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const { states, events } = run(sequence);
      expect(events.reduce(evolveReferral, received())).toEqual(states.at(-1));
    }),
  );
});

test("every event makes exactly one new version", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const { states, events } = run(sequence);
      expect(states.at(-1)?.version).toBe(1 + events.length);
    }),
  );
});

test("a withdrawn referral never changes; a decided one only by a correction of its decision", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const { states } = run(sequence);
      states.forEach((state, index) => {
        const next = states[index + 1];
        if (!next) return;
        expect(state.status).not.toBe("withdrawn");
        if (state.status === "decided") expect(next.status).toBe("decided");
      });
    }),
  );
});

test("who and whose the referral is never changes", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      for (const { id, reference, person, unit, receivedOn } of run(sequence).states) {
        expect({ id, reference, person, unit, receivedOn }).toEqual({
          id: "referral-1",
          reference: "E-2015-0044",
          person: "person-1",
          unit: "unit-joutseno",
          receivedOn: "2015-09-01",
        });
      }
    }),
  );
});
