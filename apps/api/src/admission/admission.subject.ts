import type { AdmissionSubject, Findings } from "@vas/domain/admission";
import { accept, reject, type CalendarDate, type PersonId, type Result } from "@vas/domain/kernel";
import type { Basis, CustomerId, InvalidField } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";

type Row = {
  readonly birth_date: CalendarDate | null;
  readonly adult_id: CustomerId | null;
  readonly adult_person: PersonId;
  readonly adult_basis: Basis;
  readonly adult_ended_on: CalendarDate | null;
};

/** What the rules need to know of the person, and of the adult whom the findings name. */
export async function subjectOf(
  { run }: Unit,
  person: PersonId,
  findings: Findings,
): Promise<Result<AdmissionSubject, InvalidField>> {
  const named = findings.basis === "accompanying_child" ? findings.adultCustomer : null;
  const [row] = await run<Row>({
    name: "subject_of_admission",
    text: `select p.birth_date, c.id as adult_id, c.person_id as adult_person, c.basis as adult_basis, c.ended_on as adult_ended_on
      from casework.person p left join casework.customer c on c.id = $2 where p.id = $1`,
    values: [person, named],
  });
  if (named !== null && !row?.adult_id)
    return reject({ kind: "InvalidField", field: "adultCustomer", problem: "unknown_code" });
  return accept({ birthDate: row?.birth_date ?? null, adult: row ? adultOf(row) : null });
}

function adultOf({ adult_id, adult_person, adult_basis, adult_ended_on }: Row): AdmissionSubject["adult"] {
  return adult_id && { id: adult_id, person: adult_person, basis: adult_basis, endedOn: adult_ended_on };
}
