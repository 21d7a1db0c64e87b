import type { PersonId, UnitId } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";
import type { DataKey, Place } from "../kernel/keyring.ts";
import type { Letter } from "./letter.ts";

/** The decision that a letter tells. */
export type DecisionOfLetter = {
  readonly kind: "admission" | "ending";
  readonly id: string;
  readonly person: PersonId;
  readonly unit: UnitId;
};

/** The letter is bound to its decision: moved to another row it does not open. */
function letterPlace(decision: string): Place {
  return { table: "decision_letter", column: "letter", row: decision };
}

/**
 * Keeps the letter of a decision that has just been made, sealed with the person's key: it stays what the person was told,
 * whatever changes in names, staff or delegations later. A decision has one letter; the table is only ever added to.
 */
export async function sealLetter(unit: Unit, decision: DecisionOfLetter, letter: Letter): Promise<void> {
  const { kind, id, person, unit: belongsTo } = decision;
  const key = await unit.keys.of(person);
  const sealed = key.seal(letterPlace(id), JSON.stringify(letter));
  unit.later({
    name: `insert_decision_letter_${kind}`,
    text: `insert into casework.decision_letter (id, person_id, unit_id, ${kind}_decision_id, letter_enc, sealed_at)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [unit.newId(), person, belongsTo, id, sealed, unit.at],
  });
}

/** The sealed letter of a decision, or null where none was kept: decisions that were made before letters were sealed. */
export function openLetter(decision: string, sealed: Buffer | null, key: DataKey): Letter | null {
  return sealed === null ? null : (JSON.parse(key.open(letterPlace(decision), sealed)) as Letter);
}

/** The column that brings the sealed letter of a decision `d` along. */
export function sealedLetterOf(kind: DecisionOfLetter["kind"]): string {
  return `(select l.letter_enc from casework.decision_letter l where l.${kind}_decision_id = d.id) as sealed`;
}
