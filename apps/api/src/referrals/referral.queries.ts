import type { Person } from "@vas/domain/customers";
import type { CalendarDate, Instant, StaffActor } from "@vas/domain/kernel";
import {
  permitsReferral,
  type Referral,
  type ReferralContent,
  type ReferralEvent,
  type ReferralRecorded,
} from "@vas/domain/referrals";
import type { DecisionStatus, FieldName, NegativeReason, Outcome } from "@vas/domain/vocabulary";
import type { Read, Reading } from "../kernel/context.ts";
import { eventTextPlace } from "../kernel/events.ts";
import type { DataKey } from "../kernel/keyring.ts";
import {
  candidatesJson,
  comparedOf,
  duplicatesAmong,
  type Candidate,
  type CustomershipNamed,
  type DuplicateFound,
  type ReferralNamed,
} from "./duplicates.queries.ts";
import {
  bytes,
  customershipsJson,
  openPerson,
  personJson,
  referralColumns,
  referralsJson,
  type PersonJson,
} from "./referral.rows.ts";
import { toReferral } from "./referral.store.ts";
import type { ReferralRow } from "./referral.table.ts";

export type BodyNamed = {
  readonly id: string;
  readonly name: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
};

export type ReferralEntryKind = (ReferralEvent | ReferralRecorded)["kind"];

/** One entry of a referral's history, its words opened. */
export type ReferralEntry = {
  readonly version: number;
  readonly kind: ReferralEntryKind;
  readonly happenedOn: CalendarDate;
  readonly recordedAt: Instant;
  /** Who did it; null where it was no member of staff. */
  readonly by: string | null;
  readonly assignee: string | null;
  readonly dueOn: CalendarDate | null;
  /** The question, the answer or the reason. */
  readonly text: string;
  readonly changed: readonly FieldName[];
};

/** Another referral or file of somebody who belongs to the person. */
export type RelativeNamed = {
  readonly person: Person;
  readonly referrals: readonly ReferralNamed[];
  readonly customerships: readonly CustomershipNamed[];
};

export type DecisionNamed = {
  readonly id: string;
  readonly status: DecisionStatus;
  readonly outcome: Outcome;
  readonly negativeReason: NegativeReason | null;
  readonly decidedOn: CalendarDate | null;
};

/** Everything that the screen of a referral shows. */
export type ReferralFile = {
  readonly referral: Referral;
  readonly person: Person;
  readonly organisation: BodyNamed | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly history: readonly ReferralEntry[];
  readonly otherReferrals: readonly ReferralNamed[];
  readonly customerships: readonly CustomershipNamed[];
  readonly children: readonly RelativeNamed[];
  readonly adult: RelativeNamed | null;
  readonly decisions: readonly DecisionNamed[];
  readonly duplicates: readonly DuplicateFound[];
};

type EntryJson = Omit<ReferralEntry, "text" | "changed"> & {
  readonly changed: readonly (keyof ReferralContent)[] | null;
  readonly sealed: string | null;
};
type RelativeJson = Omit<RelativeNamed, "person"> & { readonly person: PersonJson };
type FileRow = ReferralRow & {
  readonly person: PersonJson;
  readonly organisation: BodyNamed | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly history: readonly EntryJson[];
  readonly otherReferrals: readonly ReferralNamed[];
  readonly customerships: readonly CustomershipNamed[];
  readonly children: readonly RelativeJson[];
  readonly adults: readonly RelativeJson[];
  readonly decisions: readonly DecisionNamed[];
  readonly candidates: readonly Candidate[];
};

const historyJson = `(select coalesce(jsonb_agg(jsonb_build_object('version', e.version, 'kind', e.kind,
      'happenedOn', e.happened_on,
      'recordedAt', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'by', s.name, 'assignee', a.name, 'dueOn', e.body ->> 'dueOn', 'changed', e.body -> 'changed',
      'sealed', encode(e.text_enc, 'base64')) order by e.id), '[]')
    from casework.event e
    left join kernel.staff s on s.id::text = e.actor_id
    left join kernel.staff a on a.id::text = e.body ->> 'assignee'
    where e.aggregate_id = r.id and e.aggregate = 'referral')`;

function relativesJson(where: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('person', ${personJson("m", "mk")},
      'referrals', ${referralsJson("m")}, 'customerships', ${customershipsJson("m")}) order by m.birth_date, m.id), '[]')
    from casework.person m join kernel.data_key mk on mk.subject_id = m.id and mk.wrapped is not null where ${where})`;
}

const fileStatement = `select ${referralColumns}, ${personJson("p", "k")} as person,
    case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name, 'nameSv', o.name_sv, 'nameEn', o.name_en)
      end as organisation,
    case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as assignee,
    ${historyJson} as history, ${referralsJson("p")} as "otherReferrals", ${customershipsJson("p")} as customerships,
    ${relativesJson("m.id in (select l.person_id from casework.referral l where l.adult_person_id = r.person_id)")} as children,
    ${relativesJson("m.id = r.adult_person_id")} as adults,
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'status', d.status, 'outcome', d.outcome,
        'negativeReason', d.negative_reason, 'decidedOn', d.decided_on) order by d.proposed_at, d.id), '[]')
      from casework.admission_decision d where d.referral_id = r.id) as decisions,
    ${candidatesJson({ grams: "p.name_grams", birthDate: "p.birth_date", except: "p.id" })} as candidates
  from casework.referral r
  join casework.person p on p.id = r.person_id
  join kernel.data_key k on k.subject_id = p.id
  left join casework.organisation o on o.id = r.organisation_id
  left join kernel.staff s on s.id = r.assignee_id
  where r.id = $1`;

/** The referral and all that belongs to it; null where there is none, or none that the reader may see. */
export function referralFile(id: string): Read<ReferralFile | null, StaffActor> {
  return async ({ run, saw, absent, keys, actor }) => {
    const [row] = await run<FileRow>({ name: "referral_file", text: fileStatement, values: [id] });
    if (!row) return absent(id);
    const key = keys.unwrap(row.personId, bytes(row.person.wrapped));
    const referral = toReferral(row, key);
    if (!permitsReferral(actor, "read", referral)) return absent(id);
    const file = toFile(row, { referral, key, keys });
    const opened = [row.person, ...[...row.children, ...row.adults, ...row.candidates].map(({ person }) => person)];
    saw({
      subjects: opened.map((person) => person.id),
      classes: ["identity", "contact", "codes", "free_text", "history"],
      count: opened.length,
      files: [row.personId],
    });
    return file;
  };
}

type Opening = { readonly referral: Referral; readonly key: DataKey; readonly keys: Reading["keys"] };

function toFile(row: FileRow, { referral, key, keys }: Opening): ReferralFile {
  const { organisation, assignee, customerships, decisions } = row;
  const person = openPerson(row.person, keys);
  const openRelative = (relative: RelativeJson): RelativeNamed => ({
    ...relative,
    person: openPerson(relative.person, keys),
  });
  return {
    referral,
    person,
    organisation,
    assignee,
    history: row.history.map((entry) => openEntry(referral.id, entry, key)),
    otherReferrals: row.otherReferrals.filter((other) => other.id !== referral.id),
    customerships,
    children: row.children.map(openRelative),
    adult: row.adults.map(openRelative)[0] ?? null,
    decisions,
    duplicates: duplicatesAmong(comparedOf(person), row.candidates, keys),
  };
}

type EntryTexts = Partial<Readonly<Record<"question" | "answer" | "reason", string>>>;

function openEntry(referral: string, { sealed, changed, ...entry }: EntryJson, key: DataKey): ReferralEntry {
  const words = key.open(eventTextPlace(referral, entry.version, entry.kind), bytes(sealed));
  const { question, answer, reason } = (words === "" ? {} : JSON.parse(words)) as EntryTexts;
  return { ...entry, changed: (changed ?? []).map(fieldOf), text: question ?? answer ?? reason ?? "" };
}

/** The history names the parts of a referral's content; people know two of them by their first field. */
function fieldOf(part: keyof ReferralContent): FieldName {
  if (part === "referrer") return "referrerKind";
  return part === "consent" ? "consentGivenBy" : part;
}
