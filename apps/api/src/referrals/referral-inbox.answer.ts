import { availableReferralActions } from "@vas/domain/referrals";
import { toConnection } from "../kernel/connection.ts";
import { longWait, type Inbox, type InboxAsked, type InboxItem, type InboxSort } from "./referral-inbox.queries.ts";
import type { ReferralFilterInput, ReferralInbox, ReferralListed } from "./referral-inbox.schema.ts";
import type { InboxFilter } from "./referral-inbox.sql.ts";
import { daysWaiting, type Reader } from "./referral.answer.ts";

/** What is asked of the inbox, with nothing left out. */
export function toInboxAsked(
  input: ReferralFilterInput,
  paging: { readonly sort: InboxSort; readonly first: number; readonly after: string | null },
): InboxAsked {
  return { ...paging, filter: toFilter(input), text: input.text ?? null };
}

function toFilter(input: ReferralFilterInput): InboxFilter {
  return {
    statuses: input.statuses ?? [],
    assigned: input.assigned ?? null,
    assignee: input.assignee ?? null,
    ...toMatterFilter(input),
    receivedFrom: input.receivedFrom ?? null,
    receivedTo: input.receivedTo ?? null,
  };
}

function toMatterFilter(input: ReferralFilterInput) {
  return {
    referrerKind: input.referrerKind ?? null,
    acuteDanger: input.acuteDanger ?? null,
    minor: input.minor ?? null,
    waitingOver: input.waitingOver ?? null,
    supplementLate: input.supplementLate ?? null,
  };
}

/** The inbox as the answer shows it. */
export function toInboxAnswer(inbox: Inbox, reader: Reader): ReferralInbox {
  const page = toConnection({ ...inbox, nodes: inbox.nodes.map((item) => toListed(item, reader)) });
  return { ...page, counts: inbox.counts, longWait };
}

function toListed(
  { referral, organisation, assignee, isMinor, hasPossibleDuplicate }: InboxItem,
  reader: Reader,
): ReferralListed {
  const { id, version, reference, status, receivedOn, acuteDanger } = referral;
  return {
    id,
    version,
    reference,
    status,
    receivedOn,
    referrerKind: referral.referrer.kind,
    organisation,
    daysWaiting: daysWaiting(referral, reader.today),
    acuteDanger,
    isMinor,
    assignee,
    supplementDueOn: referral.status === "supplement_requested" ? referral.dueOn : null,
    hasPossibleDuplicate,
    availableActions: availableReferralActions(reader.actor, referral),
  };
}
