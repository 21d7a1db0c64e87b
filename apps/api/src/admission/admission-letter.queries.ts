import type { AdmissionContent, AdmissionDecision } from "@vas/domain/admission";
import { isWithinScope, type CalendarDate, type PersonId, type StaffActor, type UnitId } from "@vas/domain/kernel";
import { regimeOn } from "@vas/domain/law";
import type { ReferrerKind } from "@vas/domain/vocabulary";
import type { Read } from "../kernel/context.ts";
import { admissionLetter } from "./admission.letter.ts";
import { toPersonNamed } from "./admission.queries.ts";
import { toAdmission } from "./admission.store.ts";
import { AdmissionDecisionRow } from "./admission.table.ts";
import { partsJson, rowJson, rowOf, type DecisionParts } from "./decision.queries.ts";
import { openLetter, sealedLetterOf } from "./decision-letter.store.ts";
import type { ServedLetter } from "./letter.ts";
import { progressOf, readLetter, type Composed, type Composing } from "./letter-reading.ts";

type MatterRow = {
  readonly unit: UnitId;
  readonly reference: string;
  readonly receivedOn: CalendarDate;
  readonly referrerKind: ReferrerKind;
  readonly personId: PersonId;
  readonly birthDate: CalendarDate | null;
  readonly givenName: Buffer | null;
  readonly familyName: Buffer | null;
  readonly wrapped: Buffer | null;
};
type LetterRow = MatterRow & {
  readonly decision: Record<string, unknown>;
  readonly parts: DecisionParts;
  readonly replaces: CalendarDate | null;
  readonly sealed: Buffer | null;
};
type PreviewRow = MatterRow & {
  readonly preparer: string;
  readonly email: string | null;
  readonly replaces: CalendarDate | null;
};

const matterColumns = `r.unit_id as unit, r.reference, r.received_on as "receivedOn", r.referrer_kind as "referrerKind", r.person_id as "personId",
  p.birth_date as "birthDate", p.given_name_enc as "givenName", p.family_name_enc as "familyName", k.wrapped`;

const matterTables = `join casework.person p on p.id = r.person_id join kernel.data_key k on k.subject_id = p.id`;

const letterStatement = `select ${matterColumns}, ${rowJson(AdmissionDecisionRow, "d")} as decision, ${partsJson("d")} as parts,
    (select o.decided_on from casework.admission_decision o where o.id = d.corrects_id) as replaces,
    ${sealedLetterOf("admission")}
  from casework.admission_decision d join casework.referral r on r.id = d.referral_id ${matterTables} where d.id = $1`;

const previewStatement = `select ${matterColumns}, s.name as preparer, s.email,
    (select o.decided_on from casework.admission_decision o where o.referral_id = r.id and o.status = 'in_force') as replaces
  from casework.referral r ${matterTables} join kernel.staff s on s.id = $2 where r.id = $1`;

/**
 * The letter of a decision with the decision itself: as it was sealed when the decision was made, or else written from what is
 * recorded now; null where it was taken over from a register. Undefined where there is no such decision in sight.
 */
export async function composeLetter(
  { run, keys, today }: Composing,
  decision: string,
): Promise<Composed<AdmissionDecision> | undefined> {
  const [row] = await run<LetterRow>({ name: "admission_letter", text: letterStatement, values: [decision] });
  if (!row) return undefined;
  const key = keys.unwrap(row.personId, row.wrapped);
  const decided = toAdmission(rowOf(AdmissionDecisionRow, row.decision), key);
  const { findings } = decided;
  if (!findings) return { decision: decided, letter: null };
  const { parts, replaces, reference, receivedOn, referrerKind } = row;
  const matter = { reference, receivedOn, referrerKind, replaces, person: toPersonNamed(row, key) };
  const sealed = openLetter(decided.id, row.sealed, key);
  const written = { ...decided, findings, ...matter, ...progressOf(decided, parts, today) };
  return { decision: decided, letter: sealed ?? admissionLetter(written) };
}

/** The letter of a decision on admission. */
export function decisionLetter(decision: string): Read<ServedLetter | null, StaffActor> {
  return readLetter(composeLetter, decision);
}

/** The letter as it would be by the law of today, from a form that may still be incomplete. Nothing is stored. */
export function admissionLetterPreview(
  referral: string,
  content: AdmissionContent,
): Read<ServedLetter | null, StaffActor> {
  return async ({ run, saw, absent, keys, actor, today }) => {
    const values = [referral, actor.id];
    const [row] = await run<PreviewRow>({ name: "admission_letter_preview", text: previewStatement, values });
    if (!row || !isWithinScope(actor, row.unit)) return absent(referral);
    saw({ subjects: [row.personId], classes: ["identity", "codes"], count: 1, files: [row.personId] });
    const { reference, receivedOn, referrerKind, replaces, preparer, email } = row;
    const regime = regimeOn(today);
    const letter = admissionLetter({
      ...content,
      reference,
      receivedOn,
      referrerKind,
      replaces,
      person: toPersonNamed(row, keys.unwrap(row.personId, row.wrapped)),
      regime: regime.id,
      sections: regime.admission.sections[content.findings.basis] ?? [],
      day: today,
      draft: true,
      decider: { preparer, preparerContact: email, decider: null, delegation: null },
    });
    return { ...letter, service: null };
  };
}
