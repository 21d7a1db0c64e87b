import type { EndingContent, EndingDecision } from "@vas/domain/ending";
import { isWithinScope, type CalendarDate, type PersonId, type StaffActor, type UnitId } from "@vas/domain/kernel";
import { findStatutoryGround, regimeOn } from "@vas/domain/law";
import type { Basis } from "@vas/domain/vocabulary";
import {
  openLetter,
  partsJson,
  progressOf,
  readLetter,
  rowJson,
  rowOf,
  sealedLetterOf,
  toPersonNamed,
  type Composed,
  type Composing,
  type DecisionParts,
  type ServedLetter,
} from "../admission/index.ts";
import type { Read } from "../kernel/context.ts";
import { endingLetter as writeLetter } from "./ending.letter.ts";
import { toEnding } from "./ending.store.ts";
import { EndingDecisionRow } from "./ending.table.ts";

type Corrected = { readonly decidedOn: CalendarDate; readonly endedOn: CalendarDate };
type MatterRow = {
  readonly corrects: Corrected | null;
  readonly unit: UnitId;
  readonly reference: string;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly personId: PersonId;
  readonly birthDate: CalendarDate | null;
  readonly givenName: Buffer | null;
  readonly familyName: Buffer | null;
  readonly wrapped: Buffer | null;
};
type LetterRow = MatterRow & {
  readonly decision: Record<string, unknown>;
  readonly parts: DecisionParts;
  readonly sealed: Buffer | null;
};
type PreviewRow = MatterRow & { readonly preparer: string; readonly email: string | null };

/** The decision that a letter's own takes the place of, with the day on which assistance has ended. */
function correctedJson(condition: string): string {
  return `(select jsonb_build_object('decidedOn', o.decided_on, 'endedOn', c.ended_on)
    from casework.ending_decision o where ${condition})`;
}

const matterColumns = `c.unit_id as unit, c.reference, c.basis, c.admitted_on as "admittedOn", c.person_id as "personId",
  p.birth_date as "birthDate", p.given_name_enc as "givenName", p.family_name_enc as "familyName", k.wrapped`;

const matterTables = "join casework.person p on p.id = c.person_id join kernel.data_key k on k.subject_id = p.id";

const letterStatement = `select ${matterColumns}, ${correctedJson("o.id = d.corrects_id")} as corrects,
    ${rowJson(EndingDecisionRow, "d")} as decision, ${partsJson("d")} as parts,
    ${sealedLetterOf("ending")}
  from casework.ending_decision d join casework.customer c on c.id = d.customer_id ${matterTables} where d.id = $1`;

const previewStatement = `select ${matterColumns}, s.name as preparer, s.email,
    ${correctedJson("o.customer_id = c.id and o.status = 'in_force'")} as corrects
  from casework.customer c ${matterTables} join kernel.staff s on s.id = $2 where c.id = $1`;

/**
 * The letter of a decision with the decision itself: as it was sealed when the decision was made, or else written from what is
 * recorded now; null where it was taken over from a register. Undefined where there is no such decision in sight.
 */
export async function composeLetter(
  { run, keys, today }: Composing,
  decision: string,
): Promise<Composed<EndingDecision> | undefined> {
  const [row] = await run<LetterRow>({ name: "ending_letter", text: letterStatement, values: [decision] });
  if (!row) return undefined;
  const key = keys.unwrap(row.personId, row.wrapped);
  const decided = toEnding(rowOf(EndingDecisionRow, row.decision), key);
  const { hearing } = decided;
  if (!hearing) return { decision: decided, letter: null };
  const { reference, basis, admittedOn, corrects, parts } = row;
  const matter = { reference, basis, admittedOn, corrects, person: toPersonNamed(row, key) };
  const sealed = openLetter(decided.id, row.sealed, key);
  const written = { ...decided, hearing, ...matter, ...progressOf(decided, parts, today) };
  return { decision: decided, letter: sealed ?? writeLetter(written) };
}

/** The letter of a decision on ending. */
export function endingLetter(decision: string): Read<ServedLetter | null, StaffActor> {
  return readLetter(composeLetter, decision);
}

/** The letter as it would be by the law of today, from a form that may still be incomplete. Nothing is stored. */
export function endingLetterPreview(customer: string, content: EndingContent): Read<ServedLetter | null, StaffActor> {
  return async ({ run, saw, absent, keys, actor, today }) => {
    const values = [customer, actor.id];
    const [row] = await run<PreviewRow>({ name: "ending_letter_preview", text: previewStatement, values });
    if (!row || !isWithinScope(actor, row.unit)) return absent(customer);
    saw({ subjects: [row.personId], classes: ["identity", "codes"], count: 1, files: [row.personId] });
    const regime = regimeOn(today);
    const section = findStatutoryGround(regime, content.statutoryGround)?.section;
    const { reference, basis, admittedOn, corrects, preparer, email } = row;
    const letter = writeLetter({
      ...content,
      reference,
      basis,
      admittedOn,
      corrects,
      person: toPersonNamed(row, keys.unwrap(row.personId, row.wrapped)),
      regime: regime.id,
      sections: section ? [section] : [],
      day: today,
      draft: true,
      decider: { preparer, preparerContact: email, decider: null, delegation: null },
    });
    return { ...letter, service: null };
  };
}
