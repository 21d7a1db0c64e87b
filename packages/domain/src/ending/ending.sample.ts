import { calendarDate } from "../kernel/index.ts";
import { aino, noon, person, unit } from "../referrals/referral.sample.ts";
import type { CustomerId, EndingDecisionId } from "../vocabulary/index.ts";
import { proposeEnding } from "./ending.decide.ts";
import { beginEnding, type EndingCustomer, type EndingDecision, type ProposeEnding } from "./ending.ts";

export const customer: EndingCustomer = {
  id: "customer-1" as CustomerId,
  person,
  unit,
  admittedOn: calendarDate("2014-03-01"),
  endedOn: null,
  birthDate: calendarDate("1990-02-03"),
  version: 5,
};

/** Aino proposes in October 2015 that assistance ends, because it is no longer needed. */
export const proposal: ProposeEnding = {
  id: "ending-1" as EndingDecisionId,
  customer,
  ground: "no_longer_in_need",
  statutoryGround: "R2-1",
  assessment: "Asiakas asuu ja työskentelee itsenäisesti.",
  hearing: { kind: "heard", heardOn: calendarDate("2015-10-01"), summary: "Asiakas on samaa mieltä." },
  returnWay: null,
  aftercareUntil: null,
  immediateEnforcement: true,
  letterLanguage: "en",
  by: aino,
  at: noon("2015-10-05"),
};

/** The decision as proposed, with what the test says differently. */
export function proposed(differently: Partial<ProposeEnding> = {}): EndingDecision {
  const result = proposeEnding({ ...proposal, ...differently });
  if (!result.ok) throw new Error(result.rejection.kind);
  return beginEnding(result.value);
}
