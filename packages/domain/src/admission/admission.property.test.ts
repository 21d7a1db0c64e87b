import * as fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import type { AdmissionDecisionId } from "../vocabulary/index.ts";
import { decideAdmission, proposeAdmission } from "./admission.decide.ts";
import { evolveAdmission, type AdmissionCommand, type AdmissionDecision, type AdmissionEvent } from "./admission.ts";
import { namedFindings } from "./findings.ts";
import {
  admissionProposal as proposal,
  aino,
  considered,
  delegationOf,
  director,
  matti,
  noon,
  proposedAdmission as proposed,
} from "../samples/index.ts";

const people = fc.constantFrom(aino, matti, director);
const text = fc.constantFrom("", "Perusteltu.", "\u202E");
const finding = fc.record({ met: fc.boolean(), reasons: text });
const findings = fc.oneof(
  fc.record({ basis: fc.constant("victim" as const), mayBeVictim: finding, needsAssistance: finding }),
  fc.record({ basis: fc.constant("witness" as const), specialNeed: finding }),
);
const outcome = fc.constantFrom("positive" as const, "negative" as const);
const negativeReason = fc.constantFrom(null, "other" as const, "not_considered_victim" as const);
const at = fc.constantFrom(noon("2015-06-30"), noon("2015-09-20"), noon("2023-02-01"));
const base = { expectedVersion: fc.constant(0), at };
const delegations = fc.subarray([delegationOf(matti, "2015-01-01", null), delegationOf(aino, "2015-01-01", null)]);
const contents = fc.record({ findings, outcome, negativeReason, by: people, at });

const commands: fc.Arbitrary<AdmissionCommand> = fc.oneof(
  fc.record({ ...base, kind: fc.constant("returnAdmission" as const), by: people, reason: text }),
  contents.map((content) => ({ ...proposal, ...content, kind: "reviseAdmission" as const, expectedVersion: 0 })),
  fc.record({
    ...base,
    kind: fc.constant("confirmAdmission" as const),
    by: people.map((id) => ({ id, isDirector: id === director })),
    delegations,
    referral: fc.constant(considered),
    birthDate: fc.constantFrom(null, proposal.birthDate, calendarDate("2003-02-01")),
    adult: fc.constant(null),
    corrects: fc.constant(null),
    seenReferralVersion: fc.constantFrom(2, 3),
  }),
  fc.record({ ...base, kind: fc.constant("lapseAdmission" as const), by: people }),
  fc.record({
    ...base,
    kind: fc.constant("recordAdmissionService" as const),
    by: people,
    servedOn: fc.constantFrom(calendarDate("2015-09-20"), calendarDate("2023-02-01")),
  }),
  fc.record({
    ...base,
    kind: fc.constant("supersedeAdmission" as const),
    by: people,
    supersededBy: fc.constant("decision-2" as AdmissionDecisionId),
  }),
);

type Run = { readonly states: readonly AdmissionDecision[]; readonly events: readonly AdmissionEvent[] };

function run(sequence: readonly AdmissionCommand[]): Run {
  const states: AdmissionDecision[] = [proposed()];
  const events: AdmissionEvent[] = [];
  for (const command of sequence) {
    const state = states.at(-1) ?? proposed();
    const result = decideAdmission(state, { ...command, expectedVersion: state.version });
    if (!result.ok) continue;
    events.push(...result.value);
    states.push(result.value.reduce(evolveAdmission, state));
  }
  return { states, events };
}

const sequences = fc.array(commands, { maxLength: 12 });

test("every status and every command has an answer, and replaying the events gives the state", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const { states, events } = run(sequence);
      expect(events.reduce(evolveAdmission, proposed())).toEqual(states.at(-1));
      expect(states.at(-1)?.version).toBe(1 + events.length);
    }),
  );
});

test("nothing that is in force was decided by the person who proposed it", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      for (const state of run(sequence).states) {
        if (state.status === "in_force" || state.status === "superseded")
          expect(state.decider).not.toBe(state.proposer);
      }
    }),
  );
});

test("nobody is admitted without every finding met with reasons", () => {
  fc.assert(
    fc.property(contents, (content) => {
      const result = proposeAdmission({ ...proposal, ...content });
      if (!result.ok || content.outcome === "negative") return;
      for (const [, { met, reasons }] of namedFindings(content.findings)) {
        expect(met).toBe(true);
        expect(reasons.trim()).not.toBe("");
      }
    }),
  );
});

test("what a decision in force says never changes, and a superseded or lapsed one never changes at all", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const { states } = run(sequence);
      states.forEach((state, index) => {
        const next = states[index + 1];
        if (!next) return;
        expect(["superseded", "lapsed"]).not.toContain(state.status);
        if (state.status !== "in_force") return;
        const { outcome, basis, findings: found, sections, regime, proposer } = next;
        expect({ outcome, basis, findings: found, sections, regime, proposer }).toEqual({
          outcome: state.outcome,
          basis: state.basis,
          findings: state.findings,
          sections: state.sections,
          regime: state.regime,
          proposer: state.proposer,
        });
      });
    }),
  );
});
