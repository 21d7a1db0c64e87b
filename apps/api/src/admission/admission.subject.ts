import type { AdmissionSubject, AdultCustomer, Findings } from "@vas/domain/admission";
import { accept, reject, type CalendarDate, type PersonId, type Result } from "@vas/domain/kernel";
import type { CustomerId, InvalidField } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";

/**
 * What the rules need to know of the person, and of the adult whom the findings name. Both stay as they are until the
 * transaction ends: the date of birth is not corrected and the adult's customership not ended beside a decision that rests on
 * them, and decisions on two referrals of one person do not begin two customerships.
 */
export async function lockSubject(
  { run }: Pick<Unit, "run">,
  person: PersonId,
  findings: Findings | null,
): Promise<Result<AdmissionSubject, InvalidField>> {
  const [row] = await run<{ birthDate: CalendarDate | null }>({
    name: "subject_of_admission",
    text: `select birth_date as "birthDate" from casework.person where id = $1 for no key update`,
    values: [person],
  });
  const birthDate = row?.birthDate ?? null;
  if (findings?.basis !== "accompanying_child") return accept({ birthDate, adult: null });
  const adult = await lockAdult({ run }, findings.adultCustomer);
  return adult
    ? accept({ birthDate, adult })
    : reject({ kind: "InvalidField", field: "adultCustomer", problem: "unknown_code" });
}

async function lockAdult({ run }: Pick<Unit, "run">, id: CustomerId): Promise<AdultCustomer | undefined> {
  const [row] = await run<AdultCustomer>({
    name: "adult_of_admission",
    text: `select id, person_id as person, basis, ended_on as "endedOn" from casework.customer where id = $1 for share`,
    values: [id],
  });
  return row;
}
