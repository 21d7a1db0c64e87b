import {
  beginEnding,
  proposeEnding,
  type EndingCustomer,
  type EndingDecision,
  type ProposeEnding,
} from "../ending/index.ts";
import { calendarDate } from "../kernel/index.ts";
import type { CustomerId, EndingDecisionId } from "../vocabulary/index.ts";
import { aino, noon, person, unit } from "./referral-sample.ts";

export const endingCustomer: EndingCustomer = {
  id: "customer-1" as CustomerId,
  person,
  unit,
  admittedOn: calendarDate("2014-03-01"),
  endedOn: null,
  birthDate: calendarDate("1990-02-03"),
  version: 5,
};

/** Aino proposes in October 2015 that assistance ends, because it is no longer needed. */
export const endingProposal: ProposeEnding = {
  id: "ending-1" as EndingDecisionId,
  customer: endingCustomer,
  corrects: null,
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
export function proposedEnding(differently: Partial<ProposeEnding> = {}): EndingDecision {
  const result = proposeEnding({ ...endingProposal, ...differently });
  if (!result.ok) throw new Error(result.rejection.kind);
  return beginEnding(result.value);
}
