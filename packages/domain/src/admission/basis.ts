import type { CalendarDate, PersonId } from "../kernel/index.ts";
import { isChild, type Regime } from "../law/index.ts";
import type {
  AdmissionContent,
  AdmissionRejection,
  AdmissionSubject,
  AdultCustomer,
  CorrectedDecision,
} from "./admission.ts";

export type BasisConsidered = AdmissionContent &
  AdmissionSubject & {
    readonly person: PersonId;
    readonly corrects: CorrectedDecision | null;
    readonly regime: Regime;
    readonly today: CalendarDate;
  };

/** The basis exists in the law of the day; an accompanying child is a child, and of a customer (Act 746/2011 s.35.3). */
export function basisRefusal(considered: BasisConsidered): AdmissionRejection | undefined {
  const { findings, regime, outcome } = considered;
  if (!regime.admission.sections[findings.basis]) {
    return { kind: "BasisNotInRegime", basis: findings.basis, regime: regime.id };
  }
  return findings.basis === "accompanying_child" && outcome === "positive" ? childRefusal(considered) : undefined;
}

/**
 * A correction that admits nobody anew does not ask again for what held when the child was admitted: the child may have come of
 * age since, and the adult's assistance have ended.
 */
function childRefusal(considered: BasisConsidered): AdmissionRejection | undefined {
  const { birthDate, corrects, today } = considered;
  const isAdmitted = corrects?.outcome === "positive";
  if (!isAdmitted && !isChild(birthDate, today)) return { kind: "NotAChild" };
  const adult = linkedAdult(considered);
  return adult && (isAdmitted || adult.endedOn === null) ? undefined : { kind: "AdultNotACustomer" };
}

/** The adult whom the finding names, where it is another person and a customer on a basis of their own. */
function linkedAdult({ findings, adult, person }: BasisConsidered): AdultCustomer | undefined {
  if (findings.basis !== "accompanying_child" || adult?.id !== findings.adultCustomer) return undefined;
  return adult.person !== person && adult.basis !== "accompanying_child" ? adult : undefined;
}
