import { whyNotEnrol, type EnrolmentId } from "@vas/domain/enrolments";
import {
  bodyOfTakingUp,
  decideInvitation,
  nameNewcomer,
  type Invitation,
  type InvitationRejection,
  type Newcomer,
} from "@vas/domain/invitations";
import { accept, legalDayOf, reject, type Instant, type Result, type TraineeId } from "@vas/domain/kernel";
import type pg from "pg";
import { insertAudit } from "../kernel/audit.ts";
import { askForInvitedLink } from "../sign-in/index.ts";
import {
  insertInvitedEnrolment,
  insertTrainee,
  learningOf,
  lockInvited,
  lockLearner,
  traineeOfAddress,
  updateInvitation,
  type Found,
} from "./acceptance.store.ts";

/** Who acts, when, and the source of ids: what the edge hands in. */
export type Acting = { readonly at: Instant; readonly requestId: string; readonly newId: () => string };

export type TakingUp = Acting & {
  readonly tokenHash: Buffer;
  readonly newcomer: Newcomer;
  /** The trainee who is signed in with this browser, if anybody is. */
  readonly signedIn: TraineeId | null;
};

/** Taken up by this trainee; or, where the address is a trainee's who is not signed in, a link was mailed to sign in by first. */
export type TakenUp = { readonly kind: "accepted"; readonly trainee: TraineeId } | { readonly kind: "linkSent" };
export type TakeUpRejection =
  | Exclude<InvitationRejection, { readonly kind: "StaleVersion" }>
  | { readonly kind: "InvitationNotFound" }
  | { readonly kind: "CourseNotFound" };

/**
 * Takes an invitation up by its link, in the caller's transaction: somebody new becomes a learner and is enrolled. Where the
 * address is already a learner's, the link of the invitation, which lives for two weeks, is not enough to be them: they sign in
 * first, as they do otherwise or by a link that lives for minutes.
 */
export async function takeUpInvitation(
  client: pg.ClientBase,
  asked: TakingUp,
): Promise<Result<TakenUp, TakeUpRejection>> {
  const found = await lockInvited(client, { tokenHash: asked.tokenHash });
  if (!found) return reject({ kind: "InvitationNotFound" });
  const { invitation } = found;
  const known = await traineeOfAddress(client, invitation.email);
  const trainee = known ?? (asked.newId() as TraineeId);
  const decision = decideInvitation(invitation, { kind: "acceptInvitation", trainee, at: asked.at });
  if (!decision.ok) return reject(withoutStale(decision.rejection));
  if (known !== undefined && known !== asked.signedIn) {
    await askForInvitedLink(client, { trainee: known, invitation: invitation.id });
    return accept({ kind: "linkSent" });
  }
  const become = known ? accept(asTheyAre) : becoming(client, { trainee, found, newcomer: asked.newcomer });
  return become.ok
    ? takenUp(await enrolInvited(client, { invitation, trainee, acting: asked, become: become.value }))
    : become;

  function takenUp(enrolled: Result<void, TakeUpRejection>): Result<TakenUp, TakeUpRejection> {
    return enrolled.ok ? accept({ kind: "accepted", trainee }) : enrolled;
  }
}

/** Whoever is a learner already stays who they are. */
const asTheyAre = (): Promise<void> => Promise.resolve();

/** @throws Error: whoever has the link names no version */
function withoutStale(rejection: InvitationRejection): Exclude<InvitationRejection, { readonly kind: "StaleVersion" }> {
  if (rejection.kind === "StaleVersion") throw new Error("An invitation is taken up whatever its version");
  return rejection;
}

type Becoming = { readonly trainee: TraineeId; readonly found: Found; readonly newcomer: Newcomer };

/** How somebody becomes a learner of the body that the invitation names, or what is wrong with what they say of themselves. */
function becoming(client: pg.ClientBase, { trainee, found, newcomer }: Becoming) {
  const named = nameNewcomer(newcomer);
  if (!named.ok) return named;
  const { email, organisation } = found.invitation;
  const { organisationName } = found;
  return accept(() => insertTrainee(client, { ...named.value, id: trainee, email, organisation, organisationName }));
}

export type TakeUpBySignIn = Acting & { readonly trainee: string; readonly invitation: string };

/**
 * Takes up the invitation for which somebody has signed in by a link. Where it is not open any more, or they are enrolled
 * already, they are signed in all the same.
 */
export async function takeUpBySignIn(client: pg.ClientBase, asked: TakeUpBySignIn): Promise<void> {
  const found = await lockInvited(client, { id: asked.invitation });
  if (!found) return;
  const trainee = asked.trainee as TraineeId;
  await enrolInvited(client, { invitation: found.invitation, trainee, acting: asked, become: asTheyAre });
}

type Enrolling = {
  readonly invitation: Invitation;
  readonly trainee: TraineeId;
  readonly acting: Acting;
  /** Makes the learner, where they are none yet; called once nothing stands against it. */
  readonly become: () => Promise<void>;
};

/** Uses the invitation up and enrols; somebody who learns the course already, or need not, stays as they are. */
async function enrolInvited(
  client: pg.ClientBase,
  { invitation, trainee, acting, become }: Enrolling,
): Promise<Result<void, TakeUpRejection>> {
  const { at, requestId } = acting;
  const decision = decideInvitation(invitation, { kind: "acceptInvitation", trainee, at });
  if (!decision.ok) return reject(withoutStale(decision.rejection));
  const today = legalDayOf(at);
  await lockLearner(client, trainee);
  const learning = await learningOf(client, { trainee, course: invitation.course });
  const { courseVersion, enrolments, certificate } = learning;
  if (courseVersion === null) return reject({ kind: "CourseNotFound" });
  await become();
  await updateInvitation(client, invitation, decision.value);
  if (whyNotEnrol({ enrolments, certificate, today }) === undefined) {
    const id = acting.newId() as EnrolmentId;
    const cycle = enrolments.length + 1;
    const organisation = bodyOfTakingUp(invitation, learning.move);
    await insertInvitedEnrolment(client, { id, invitation, trainee, organisation, courseVersion, cycle, today });
  }
  await client.query(auditOf(trainee, requestId));
  return accept(undefined);
}

function auditOf(trainee: TraineeId, requestId: string) {
  return insertAudit([
    {
      actor: { kind: "trainee", id: trainee },
      surface: "training",
      purpose: null,
      operation: "takeUpInvitation",
      decision: "allowed",
      requestId,
      subjects: [trainee],
      classes: ["identity", "contact", "learning"],
      count: 1,
    },
  ]);
}
