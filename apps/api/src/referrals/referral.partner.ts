import { recordPerson as decideNewPerson } from "@vas/domain/customers";
import { accept, reject, type PartnerActor, type PersonId } from "@vas/domain/kernel";
import { recordReferral as decideNewReferral, type ReferralContent } from "@vas/domain/referrals";
import type { OrganisationKind, ReferralId, ReferrerKind } from "@vas/domain/vocabulary";
import { recordNewPerson } from "../customers/index.ts";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { Command, Read, Unit } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { contentRefusal } from "./referral-new.commands.ts";
import type { SubmitReferralInput, SubmittedReferral } from "./referral-partner.schema.ts";
import { toConsent, toExploitation, toIdentity } from "./referral.content.ts";
import type { ContentRefused } from "./referral.results.ts";
import { nextReference, recordNewReferral } from "./referral.store.ts";

type Submitted = { readonly id: string; readonly reference: string };

/** As what a body of each kind refers (Act 746/2011 s.34). */
const referrerKindOf: Readonly<Record<OrganisationKind, ReferrerKind>> = {
  reception_centre: "reception_centre",
  police: "police",
  border_guard: "border_guard",
  immigration_service: "immigration_service",
  municipality: "municipality",
  wellbeing_county: "municipality",
  prosecutor: "prosecutor",
  labour_inspection: "labour_inspection",
  ngo: "ngo",
  health_care: "health_care",
  private_producer: "private_producer",
  ministry: "other",
  other: "other",
};

/**
 * A referral from another body's system. The person is always taken as a new one: whether the assistance system knows
 * them already is not for the sender to learn; staff see possible duplicates.
 */
export const submitReferral: Command<SubmitReferralInput, Submitted, ContentRefused, PartnerActor> =
  async function submitReferral(unit, input) {
    const { actor, at, today } = unit;
    const person = decideNewPerson({ ...toIdentity(input.person), id: unit.newId<PersonId>(), unit: actor.unit, at });
    if (!person.ok) return reject(contentRefusal(person.rejection));
    const { id: personId, birthDate } = person.value.person;
    const referral = decideNewReferral({
      ...(await contentOf(unit, input)),
      id: unit.newId<ReferralId>(),
      reference: await nextReference(unit, today),
      unit: actor.unit,
      person: personId,
      birthDate,
      receivedOn: today,
      channel: "partner",
      recordedBy: { kind: "partner", id: actor.id },
      at,
    });
    if (!referral.ok) return reject(contentRefusal(referral.rejection));
    const key = await recordNewPerson(unit, person.value.person);
    const { id, reference } = await recordNewReferral(unit, referral.value, key);
    unit.touched({ subjects: [personId], classes: ["identity", "contact", "codes", "free_text"], count: 1 });
    unit.enqueue("referral-received", { referralId: id });
    return accept({ id, reference });
  };

async function contentOf(unit: Unit<PartnerActor>, input: SubmitReferralInput): Promise<ReferralContent> {
  const { circumstances, proposedBasis = null, consent, exploitation, safety, contactName, contactDetails } = input;
  const { safetyNow, acuteDanger, safeContact } = safety;
  const kind = await ownReferrerKind(unit);
  return {
    referrer: { kind, organisation: unit.actor.organisation, contactName, contactDetails },
    consent: toConsent(consent),
    circumstances,
    ...toExploitation(exploitation),
    safetyNow,
    acuteDanger,
    safeContact,
    interpreterLanguage: (safety.interpreterLanguage ?? null) as ReferralContent["interpreterLanguage"],
    proposedBasis,
    adultPerson: null,
  };
}

async function ownReferrerKind({ run }: Unit<PartnerActor>): Promise<ReferrerKind> {
  const [row] = await run<{ kind: OrganisationKind }>({
    name: "own_organisation",
    text: "select kind from partner.own_organisation",
    values: [],
  });
  if (!row) throw new KernelError("FORBIDDEN");
  return referrerKindOf[row.kind];
}

const submittedColumns = `id, reference, received_on as "receivedOn", status, outcome`;

/** The status of a referral that the asking system sent; null for any other, whether or not it exists. */
export function myReferral(id: string): Read<SubmittedReferral | null, PartnerActor> {
  return async ({ run, saw, absent }) => {
    const [row] = await run<SubmittedReferral>({
      name: "my_referral",
      text: `select ${submittedColumns} from partner.referral_status where id = $1`,
      values: [id],
    });
    if (!row) return absent(id);
    saw({ classes: ["codes"], count: 1 });
    return row;
  };
}

type ReadRow = { readonly total: number } & ({ readonly id: null } | SubmittedReferral);

/** The referrals that the asking system sent, the newest first. */
export function myReferrals(paging: {
  readonly first: number;
  readonly after: string | null;
}): Read<Page<SubmittedReferral>, PartnerActor> {
  const limit = pageSize(paging.first);
  const [day, id] = paging.after === null ? [null, null] : decodeCursor(paging.after, 2);
  return async ({ run, saw }) => {
    const rows = await run<ReadRow>({
      name: "my_referrals",
      text: `select (select count(*)::int from partner.referral_status) as total, page.* from (values (1)) as one
        left join (select ${submittedColumns} from partner.referral_status
          where $1::date is null or (received_on, id) < ($1::date, $2::uuid)
          order by received_on desc, id desc limit $3) as page on true order by "receivedOn" desc, id desc`,
      values: [day, id, limit],
    });
    const found = rows.filter((row) => row.id !== null);
    const nodes = found.slice(0, paging.first);
    const last = nodes.at(-1);
    saw({ classes: ["codes"], count: nodes.length });
    return {
      nodes,
      endCursor: last ? encodeCursor([last.receivedOn, last.id]) : null,
      hasNextPage: found.length > paging.first,
      totalCount: rows[0]?.total ?? 0,
    };
  };
}
