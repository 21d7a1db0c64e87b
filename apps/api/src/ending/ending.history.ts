import type { EndingEvent, EndingFacts, EndingProposed, EndingTakenOver } from "@vas/domain/ending";
import type { EventRecord } from "../kernel/events.ts";

/** An event of a decision on ending as its history keeps it: codes in the clear, words to be sealed. */
export function toEventRecord(event: EndingEvent | EndingProposed | EndingTakenOver): EventRecord {
  const { kind } = event;
  switch (kind) {
    case "endingProposed":
    case "endingRevised":
      return { kind, ...contentOf(event.decision) };
    case "endingTakenOver":
      return { kind, happenedOn: event.decidedOn, ...contentOf(event.decision) };
    case "endingReturned":
      return { kind, body: {}, texts: { reason: event.reason } };
    case "endingConfirmed":
      return { kind, happenedOn: event.decidedOn, body: { delegation: event.delegation } };
    case "endingServed":
      return { kind, happenedOn: event.servedOn, body: { appealUntil: event.appealUntil } };
    case "endingSuperseded":
      return { kind, body: { supersededBy: event.supersededBy } };
  }
}

/** A later revision changes the decision's row; what was proposed before stays readable here. */
function contentOf(decision: Omit<EndingFacts, "version">): Pick<EventRecord, "body" | "texts"> {
  const { customer, ground, statutoryGround, returnWay, aftercareUntil, regime, corrects, hearing, assessment } =
    decision;
  const heardOn = hearing?.kind === "heard" ? hearing.heardOn : null;
  const heard: Readonly<Record<string, string>> =
    hearing === null
      ? {}
      : hearing.kind === "heard"
        ? { hearingSummary: hearing.summary }
        : { notHeardReason: hearing.reason };
  return {
    body: { customer, ground, statutoryGround, returnWay, aftercareUntil, heardOn, regime, corrects },
    texts: { assessment, ...heard },
  };
}
