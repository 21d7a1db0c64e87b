import { admitCustomer, beginCustomer, evolveCustomer, type AdmitCustomer, type Customer } from "../customers/index.ts";
import { calendarDate } from "../kernel/index.ts";
import type { AdmissionDecisionId, CustomerId, EndingDecisionId, ReferralId } from "../vocabulary/index.ts";
import { aino, noon, person, unit } from "./referral-sample.ts";

export const admitting: AdmitCustomer = {
  id: "customer-1" as CustomerId,
  reference: "AJ-2015-0001",
  person,
  unit,
  basis: "victim",
  admittedOn: calendarDate("2015-09-15"),
  referral: "referral-1" as ReferralId,
  decision: "decision-1" as AdmissionDecisionId,
  adultCustomer: null,
  handler: null,
  reopens: null,
  by: aino,
  at: noon("2015-09-15"),
};

/** A customer since September 2015. */
export function currentCustomer(differently: Partial<AdmitCustomer> = {}): Customer {
  const result = admitCustomer({ ...admitting, ...differently });
  if (!result.ok) throw new Error(result.rejection.kind);
  return beginCustomer(result.value);
}

/** The same customer after assistance ended in December 2015. */
export function endedCustomer(): Customer {
  return evolveCustomer(currentCustomer(), {
    kind: "customershipEnded",
    decision: "ending-1" as EndingDecisionId,
    endedOn: calendarDate("2015-12-01"),
    aftercareUntil: null,
    by: aino,
    at: noon("2015-12-01"),
  });
}
