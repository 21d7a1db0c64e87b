import {
  accept,
  legalDayOf,
  reject,
  type CalendarDate,
  type Instant,
  type OrganisationId,
  type Result,
  type StaffId,
  type TraineeId,
} from "../kernel/index.ts";
import { addressProblem, nameNewcomer, type Newcomer } from "../invitations/index.ts";
import {
  firstInvalid,
  normaliseText,
  notFoundWords,
  sharedRejectionWords,
  type InvalidField,
  type Labels,
  type ManagerId,
  type StaleVersion,
} from "../vocabulary/index.ts";

/** That a learner is the superior of a body's staff, and sees how these stand in their courses, from a day on. */
export type Manager = {
  readonly id: ManagerId;
  readonly learner: TraineeId;
  readonly organisation: OrganisationId;
  readonly since: CalendarDate;
  readonly namedBy: StaffId;
  /** The first day on which they are it no more, and who ended it; it ends at once, so that the day is never to come. */
  readonly ended: { readonly on: CalendarDate; readonly by: StaffId } | null;
  readonly version: number;
};

export type NameManager = Pick<Manager, "id" | "learner" | "organisation"> & {
  /** Are they it already? */
  readonly isActing: boolean;
  readonly by: StaffId;
  readonly at: Instant;
};

export type EndManager = {
  readonly kind: "endManager";
  readonly expectedVersion: number;
  readonly by: StaffId;
  readonly at: Instant;
};

export type ManagerNamed = { readonly kind: "managerNamed"; readonly manager: Manager };
export type ManagerEnded = { readonly kind: "managerEnded"; readonly on: CalendarDate; readonly by: StaffId };

export type ManagerRejection =
  StaleVersion | InvalidField | { readonly kind: "ManagerAlready" } | { readonly kind: "ManagerOver" };

/** Names the superior of a body's staff, from today on. */
export function nameManager(command: NameManager): Result<ManagerNamed, ManagerRejection> {
  const { id, learner, organisation, isActing, by, at } = command;
  if (isActing) return reject({ kind: "ManagerAlready" });
  const manager = { id, learner, organisation, since: legalDayOf(at), namedBy: by, ended: null, version: 1 };
  return accept({ kind: "managerNamed", manager });
}

/** Ends it at once: nothing is seen any more from that moment on. */
export function decideManager(
  manager: Manager,
  { expectedVersion, by, at }: EndManager,
): Result<ManagerEnded, ManagerRejection> {
  if (expectedVersion !== manager.version) return reject({ kind: "StaleVersion", currentVersion: manager.version });
  if (manager.ended) return reject({ kind: "ManagerOver" });
  return accept({ kind: "managerEnded", on: legalDayOf(at), by });
}

/** Whoever moves to another body, or leaves, is nobody's superior but of the body to which they move. */
export function endByMove(
  manager: Manager,
  { to, by, at }: { readonly to: OrganisationId | null; readonly by: StaffId; readonly at: Instant },
): ManagerEnded | undefined {
  const stays = manager.ended !== null || manager.organisation === to;
  return stays ? undefined : { kind: "managerEnded", on: legalDayOf(at), by };
}

/** The manager after it was ended. */
export function evolveManager(manager: Manager, { on, by }: ManagerEnded): Manager {
  return { ...manager, ended: { on, by }, version: manager.version + 1 };
}

/** Somebody who is taken in to be a manager: the address is that of their work. */
export type NewManager = Newcomer & { readonly email: string };

/** What is told of somebody who is taken in, in the form in which it is kept, or what is wrong with it. */
export function takeInManager({ email, ...newcomer }: NewManager): Result<NewManager, InvalidField> {
  const named = nameNewcomer(newcomer);
  if (!named.ok) return named;
  const invalid = firstInvalid([["email", addressProblem(email)]]);
  return invalid ? reject(invalid) : accept({ ...named.value, email: normaliseText(email) });
}

/** Why somebody is not named or not ended; the last is said where an address is of somebody who has another name. */
export type ManagerRefusal =
  ManagerRejection["kind"] | "ManagerNotFound" | "AddressOfAnother" | "LearnerNotFound" | "OrganisationNotFound";

export const managerRefusalWords: Labels<ManagerRefusal> = {
  ...sharedRejectionWords,
  LearnerNotFound: notFoundWords.LearnerNotFound,
  OrganisationNotFound: notFoundWords.OrganisationNotFound,
  ManagerAlready: {
    fi: "Henkilö on jo tämän yksikön esihenkilö.",
    sv: "Personen är redan chef för den här enheten.",
    en: "The person is a manager of this body already.",
  },
  ManagerOver: {
    fi: "Esihenkilön oikeus on jo päättynyt.",
    sv: "Chefens rätt har redan upphört.",
    en: "This manager's right has ended already.",
  },
  ManagerNotFound: { fi: "Esihenkilöä ei löydy.", sv: "Chefen finns inte.", en: "There is no such manager." },
  AddressOfAnother: {
    fi: "Tällä sähköpostiosoitteella on jo osallistuja, jonka nimi on toinen. Tarkista osoite ja nimi.",
    sv: "Den här e-postadressen har redan en deltagare med ett annat namn. Kontrollera adressen och namnet.",
    en: "There is a learner with this mail address who has another name. Check the address and the name.",
  },
};
