import type { CalendarDate, PersonId } from "../kernel/index.ts";
import { isChild, type Regime } from "../law/index.ts";
import type { AdmissionContent, AdmissionRejection, AdmissionSubject } from "./admission.ts";

export type BasisConsidered = AdmissionContent &
  AdmissionSubject & { readonly person: PersonId; readonly regime: Regime; readonly today: CalendarDate };

/** The basis exists in the law of the day; an accompanying child is a child, and of a customer (Act 746/2011 s.35.3). */
export function basisRefusal(considered: BasisConsidered): AdmissionRejection | undefined {
  const { findings, regime, outcome } = considered;
  if (!regime.admission.sections[findings.basis]) {
    return { kind: "BasisNotInRegime", basis: findings.basis, regime: regime.id };
  }
  return findings.basis === "accompanying_child" && outcome === "positive" ? childRefusal(considered) : undefined;
}

function childRefusal({ findings, birthDate, adult, person, today }: BasisConsidered): AdmissionRejection | undefined {
  if (!isChild(birthDate, today)) return { kind: "NotAChild" };
  const isLinked =
    findings.basis === "accompanying_child" &&
    adult !== null &&
    adult.id === findings.adultCustomer &&
    adult.person !== person &&
    adult.basis !== "accompanying_child" &&
    adult.endedOn === null;
  return isLinked ? undefined : { kind: "AdultNotACustomer" };
}
