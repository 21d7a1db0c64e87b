import { accept, reject, type OrganisationId, type Result, type StaffActor } from "@vas/domain/kernel";
import { isSameName, walkInKnown, walkInProblem, type Training, type WalkInKnown } from "@vas/domain/trainings";
import type { FieldProblem } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import {
  giveAddress,
  knownOf,
  learnerByAddress,
  notedWithoutAddress,
  takeInWalkIn,
  type Attendee,
  type KeptWalkIn,
} from "./attendance.store.ts";

/** Why a walk-in is refused; lines are counted from 1. */
export type WalkInRefusal =
  | {
      readonly kind: "WalkInRefused";
      readonly line: number;
      readonly field: "name" | "email" | "organisation";
      readonly problem: FieldProblem;
    }
  /** The address of the line is that of a learner of another name, who is not taken for who came. */
  | { readonly kind: "WalkInIsAnother"; readonly line: number }
  /** The line has no address, and its name is that of somebody who is there already: which of them is it? */
  | ({ readonly kind: "WalkInIsKnown" } & WalkInKnown);

/** What is wrong with a line as it is written, or undefined where nothing is. */
export function walkInRefused({ organisations }: Training, walkIns: readonly KeptWalkIn[]): WalkInRefusal | undefined {
  for (const [place, walkIn] of walkIns.entries()) {
    const isForeign = !organisations.includes(walkIn.organisation as OrganisationId);
    const [field, problem] = isForeign ? (["organisation", "unknown_code"] as const) : (walkInProblem(walkIn) ?? []);
    if (field && problem) return { kind: "WalkInRefused", line: place + 1, field, problem };
  }
  return undefined;
}

/**
 * Somebody whose address is known is the learner who has it, if the name is theirs. Where nobody has it, it is who was noted before
 * without one, with this name for this body. Without an address it is somebody new, whose name nobody of the body has. The others
 * are taken in, in the order of their addresses: two lists at once wait for each other's new addresses one after the other.
 */
export async function walkInsOf(
  unit: Unit<StaffActor>,
  training: Training,
  walkIns: readonly KeptWalkIn[],
): Promise<Result<readonly Attendee[], WalkInRefusal>> {
  if (walkIns.length === 0) return accept([]);
  const bodies = walkIns.filter(({ email }) => email === null).map(({ organisation }) => organisation);
  const known = walkInKnown(walkIns, await knownOf(unit, training, bodies));
  if (known) return reject({ kind: "WalkInIsKnown", ...known });
  const attendees: Attendee[] = [];
  const others: number[] = [];
  const noted = await notedWithoutAddress(unit, training);
  const lines = walkIns.map((walkIn, place) => ({ ...walkIn, line: place + 1 }));
  for (const { line, ...walkIn } of lines.toSorted(byAddress)) {
    const attendee = await attendeeOf(unit, { training, walkIn, noted });
    if (isSameName(attendee.name, walkIn.name)) attendees.push({ ...attendee, role: attendee.role ?? walkIn.role });
    else others.push(line);
  }
  return others.length === 0 ? accept(attendees) : reject({ kind: "WalkInIsAnother", line: Math.min(...others) });
}

function byAddress(one: KeptWalkIn, other: KeptWalkIn): number {
  const [mine, theirs] = [one, other].map(({ email }) => email?.toLowerCase() ?? "") as [string, string];
  return mine < theirs ? -1 : Number(mine > theirs);
}

type Noted = Awaited<ReturnType<typeof notedWithoutAddress>>;
type WalkedIn = { readonly training: Training; readonly walkIn: KeptWalkIn; readonly noted: Noted };

async function attendeeOf(unit: Unit<StaffActor>, { training, walkIn, noted }: WalkedIn): Promise<Attendee> {
  const { email } = walkIn;
  const ofAddress = async () => (email === null ? undefined : await learnerByAddress(unit, training, email));
  const known = (await ofAddress()) ?? (await notedBefore(unit, noted, walkIn));
  const { course, heldOn } = training;
  const attendee = known ?? (await takeInWalkIn(unit, { ...walkIn, course, heldOn })) ?? (await ofAddress());
  if (!attendee) throw new Error("Nobody was taken in, and nobody has the address");
  return attendee;
}

/** Whoever was noted without an address is given the one that is told now, unless it has been taken in this moment. */
async function notedBefore(unit: Unit, noted: Noted, walkIn: KeptWalkIn): Promise<Attendee | undefined> {
  const { email } = walkIn;
  const one = email === null ? undefined : takeNoted(noted, walkIn);
  return one && email !== null && (await giveAddress(unit, one.id, email)) ? one : undefined;
}

/** The one who was noted with the name for the body, taken off what is still to be found: two of one name are two. */
function takeNoted(noted: Noted, { name, organisation }: KeptWalkIn): Attendee | undefined {
  const place = noted.findIndex((one) => one.notedFor === organisation && isSameName(one.name, name));
  return place < 0 ? undefined : noted.splice(place, 1)[0];
}
