import {
  decideManager,
  nameManager as decideNaming,
  takeInManager,
  type ManagerRejection,
  type NewManager,
} from "@vas/domain/managers";
import { accept, reject, type OrganisationId, type Result, type StaffActor } from "@vas/domain/kernel";
import { isSameName } from "@vas/domain/trainings";
import type { InvalidField, ManagerId } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import {
  isActing,
  isBody,
  lockLearnerWhoSignsIn,
  lockManager,
  recordEndOfManager,
  recordNewManager,
  takeInLearner,
  type FoundLearner,
} from "./manager.store.ts";

export type ManagerRefused =
  | ManagerRejection
  | {
      readonly kind: "ManagerNotFound" | "AddressOfAnother" | "LearnerNotFound" | "OrganisationNotFound";
    };

export type NameManager = {
  readonly organisation: string;
  /** A learner who is known; or else who is taken in by name and address. */
  readonly learner: string | null;
  readonly newcomer: NewManager | null;
};
export type EndManager = { readonly manager: string; readonly expectedVersion: number };

type Changed = { readonly id: string; readonly version: number };
type ChangeManager<Input> = Command<Input, Changed, ManagerRefused, StaffActor>;

/** Names the superior of a body's staff: a learner, or somebody who is taken in by the address of their work. */
export const nameManager: ChangeManager<NameManager> = async function nameManager(unit, input) {
  const organisation = input.organisation as OrganisationId;
  if (!(await isBody(unit, organisation))) return reject({ kind: "OrganisationNotFound" });
  const found = await whoIsNamed(unit, input);
  if (!found.ok) return found;
  const learner = found.value.id;
  const command = { id: unit.newId<ManagerId>(), learner, organisation, by: unit.actor.id, at: unit.at };
  const decision = decideNaming({ ...command, isActing: await isActing(unit, learner, organisation) });
  if (!decision.ok) return decision;
  const { manager } = decision.value;
  await recordNewManager(unit, manager);
  unit.touched({ subjects: [learner], classes: ["identity", "contact"], count: 1 });
  return accept({ id: manager.id, version: manager.version });
};

type Who = Result<FoundLearner, ManagerRefused>;

function whoIsNamed(unit: Unit, { organisation, learner, newcomer }: NameManager): Promise<Who> | Who {
  if (learner !== null) return knownLearner(unit, learner);
  if (newcomer === null) return reject({ kind: "LearnerNotFound" });
  const taken: Result<NewManager, InvalidField> = takeInManager(newcomer);
  return taken.ok ? ofAddress(unit, taken.value, organisation) : taken;
}

async function knownLearner(unit: Unit, id: string): Promise<Who> {
  const found = await lockLearnerWhoSignsIn(unit, { id });
  return found ? accept(found) : reject({ kind: "LearnerNotFound" });
}

/** Who has the address is named if they have the name too; a mistyped address lets nobody else in. */
async function ofAddress(unit: Unit, newcomer: NewManager, organisation: string): Promise<Who> {
  const known = () => lockLearnerWhoSignsIn(unit, newcomer);
  const found = (await known()) ?? (await takeInLearner(unit, newcomer, organisation)) ?? (await known());
  if (!found) return reject({ kind: "LearnerNotFound" });
  return isSameName(found.name, newcomer.name) ? accept(found) : reject({ kind: "AddressOfAnother" });
}

/** Ends it: from this moment on they see nothing of the body's staff. */
export const endManager: ChangeManager<EndManager> = async function endManager(unit, input) {
  const manager = await lockManager(unit, input.manager);
  if (!manager) return reject({ kind: "ManagerNotFound" });
  const { expectedVersion } = input;
  const decision = decideManager(manager, { kind: "endManager", expectedVersion, by: unit.actor.id, at: unit.at });
  if (!decision.ok) return decision;
  const { id, version } = await recordEndOfManager(unit, manager, decision.value);
  unit.touched({ subjects: [manager.learner], classes: ["identity"], count: 1 });
  return accept({ id, version });
};
