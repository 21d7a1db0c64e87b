import type { CustomerAdmitted, CustomerEvent } from "@vas/domain/customers";
import type { EventRecord } from "../kernel/events.ts";

/** An event of a customership as its history keeps it: codes, days and ids in the clear, words to be sealed. */
export function toEventRecord(event: CustomerEvent | CustomerAdmitted): EventRecord {
  const { kind } = event;
  switch (kind) {
    case "customerAdmitted":
      return admissionRecord(event);
    case "handlerAssigned":
      return { kind, body: { handler: event.handler } };
    case "safetySet": {
      const { safetyFlags, protectedIdentity, safetyNote } = event;
      return { kind, body: { safetyFlags, protectedIdentity }, texts: { safetyNote } };
    }
    case "municipalitySet":
      return {
        kind,
        body: { municipalityFrom: event.municipality?.from ?? null },
        texts: { municipality: event.municipality?.name ?? "" },
      };
    case "personLinked": {
      const { id, relation, linkedCustomer, organisation, details } = event.link;
      return { kind, body: { link: id, relation, linkedCustomer, organisation }, texts: { details } };
    }
    case "personUnlinked":
      return { kind, body: { link: event.link } };
    case "noteAdded":
      return { kind, body: {}, texts: { note: event.note } };
    case "customershipEnded": {
      const { decision, endedOn, aftercareUntil } = event;
      return { kind, happenedOn: endedOn, body: { decision, aftercareUntil } };
    }
    case "endingCorrected":
      return { kind, body: { decision: event.decision, aftercareUntil: event.aftercareUntil } };
  }
}

function admissionRecord({ kind, customer, decision }: CustomerAdmitted): EventRecord {
  const { basis, referral, reopens, adultCustomer, handler } = customer;
  return {
    kind,
    happenedOn: customer.admittedOn,
    body: { basis, referral, decision, reopens, adultCustomer, handler },
  };
}
