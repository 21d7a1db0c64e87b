import type { StaffActor } from "@vas/domain/kernel";
import type { Contact, Organisation } from "@vas/domain/organisations";
import type { Read } from "../kernel/context.ts";
import { toContact, toOrganisation } from "./organisation.store.ts";
import type { OrganisationRow } from "./organisation.table.ts";

/** Referrals that named the body, by half-year of arrival; only those within the reader's sight are counted. */
export type ReferralsOfHalf = { readonly half: string; readonly count: number };

export type OrganisationFile = { readonly organisation: Organisation; readonly referrals: readonly ReferralsOfHalf[] };

type ContactJson = Readonly<Record<"id" | "unitId" | "name" | "wrapped", string>> &
  Readonly<Record<"position" | "phone" | "email", string | null>>;
type DetailRow = OrganisationRow & {
  readonly contacts: readonly ContactJson[];
  readonly referrals: readonly ReferralsOfHalf[];
};

const detailStatement = `select o.id, o.kind, o.name, o.name_sv as "nameSv", o.name_en as "nameEn", o.municipality,
    o.opened_on as "openedOn", o.closed_on as "closedOn", o.capacity, o.version,
    (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'unitId', c.unit_id, 'name', encode(c.name_enc, 'base64'),
        'position', encode(c.position_enc, 'base64'), 'phone', encode(c.phone_enc, 'base64'),
        'email', encode(c.email_enc, 'base64'), 'wrapped', encode(k.wrapped, 'base64')) order by c.id), '[]')
      from casework.organisation_contact c join kernel.data_key k on k.subject_id = c.id
      where c.organisation_id = o.id and k.wrapped is not null) as contacts,
    (select coalesce(jsonb_agg(h order by h.half desc), '[]') from (
      select r.received_half as half, count(*)::int as count from casework.referral r
      where r.organisation_id = o.id group by r.received_half) h) as referrals
  from casework.organisation o where o.id = $1`;

/** Everything known of a body, with the contact persons that the reader's unit keeps. */
export function organisationFile(id: string): Read<OrganisationFile | null, StaffActor> {
  return async ({ run, saw, absent, keys }) => {
    const [row] = await run<DetailRow>({ name: "organisation_file", text: detailStatement, values: [id] });
    if (!row) return absent(id);
    const contacts = row.contacts.map((one) => openContact(one, keys));
    saw({ subjects: contacts.map((contact) => contact.id), classes: ["directory", "contact"], count: 1 });
    return { organisation: toOrganisation(row, contacts.toSorted(byName)), referrals: row.referrals };
  };
}

type Keys = Parameters<Read<unknown>>[0]["keys"];

function openContact({ id, unitId, name, position, phone, email, wrapped }: ContactJson, keys: Keys): Contact {
  const nameEnc = Buffer.from(name, "base64");
  const sealed = { id, unitId, nameEnc, positionEnc: bytes(position), phoneEnc: bytes(phone), emailEnc: bytes(email) };
  return toContact(sealed, keys.unwrap(id, Buffer.from(wrapped, "base64")));
}

function bytes(base64: string | null): Buffer | null {
  return base64 === null ? null : Buffer.from(base64, "base64");
}

const collation = new Intl.Collator("fi");

/** Names are sealed in the database, so they are sorted here. */
function byName(one: Contact, other: Contact): number {
  return collation.compare(one.name, other.name);
}
