import { invitationRejectionWords, invitationStateAt } from "@vas/domain/invitations";
import { languages, type Language, type TraineeId, type Words } from "@vas/domain/kernel";
import { invalidFieldWords } from "@vas/domain/vocabulary";
import {
  type Answer,
  countedNetwork,
  EdgeFailure,
  type EdgeRequest,
  json,
  readJsonObject,
  refuseCrossSite,
  type Route,
} from "../edge/index.ts";
import {
  admitTrainee,
  findTrainee,
  inTransaction,
  linkRoutes,
  mailedLinks,
  sentSecret,
  signedInTrainee,
  type DirectoryPerson,
  type LinkOptions,
  type MailedLinkSettings,
  type SignIn,
} from "../sign-in/index.ts";
import { takeUpBySignIn, takeUpInvitation, type TakenUp, type TakeUpRejection, type TakingUp } from "./acceptance.ts";
import { findInvited, type Found } from "./acceptance.store.ts";

type InvitationRouteOptions = LinkOptions & { readonly newId: () => string };

const largestBody = 4_096;

/** Signing in to the portal, and taking invitations up, by links that are mailed. */
export function mailedLinkRoutes(
  signIn: SignIn,
  { newId, ...settings }: Omit<MailedLinkSettings, "takeUp"> & Pick<InvitationRouteOptions, "newId">,
): Route[] {
  const links = mailedLinks(signIn, {
    ...settings,
    takeUp: async (client, { invitation, ...used }) => {
      if (invitation !== null) await takeUpBySignIn(client, { ...used, invitation, newId });
    },
  });
  return [...linkRoutes(links), ...invitationRoutes({ ...links, newId })];
}

/**
 * What the page of an invitation asks before anybody is signed in. The secret comes in the body of a POST that a person's press
 * sends: it is in no address, and a program that follows the links of mails takes nothing up.
 */
function invitationRoutes(options: InvitationRouteOptions): Route[] {
  return [
    { method: "POST", path: "/invitation/look", handle: (request) => look(request, options) },
    { method: "POST", path: "/invitation/accept", handle: (request) => accept(request, options) },
  ];
}

async function look(request: EdgeRequest, { pool, limits, blind, now }: InvitationRouteOptions): Promise<Answer> {
  refuseCrossSite(request);
  await limits.network.count(blind(countedNetwork(request.address)));
  const tokenHash = await sentSecret(await readJsonObject(request, largestBody));
  const found = await findInvited(pool, tokenHash);
  return json(200, found ? shownOf(found, invitationStateAt(found.invitation, now())) : { state: "unknown" });
}

/** A link that is over tells no more than that: it may stand in the history of a shared telephone. */
function shownOf({ invitation, inviter, courseTitle, ...body }: Found, state: string) {
  if (state !== "open") return { state };
  const { dueOn, language, expiresAt } = invitation;
  const { organisationName: organisation, organisationNames } = body;
  return { state, course: courseTitle, inviter, organisation, organisationNames, dueOn, language, expiresAt };
}

const notFoundWords: Words = { fi: "Kurssia ei löydy.", sv: "Kursen finns inte.", en: "There is no such course." };

function wordsOf(rejection: TakeUpRejection): Words {
  switch (rejection.kind) {
    case "InvalidField":
      return invalidFieldWords(rejection);
    case "CourseNotFound":
      return notFoundWords;
    case "InvitationNotFound":
    case "InvitationUsed":
    case "InvitationWithdrawn":
    case "InvitationExpired":
      return invitationRejectionWords[rejection.kind];
  }
}

async function accept(request: EdgeRequest, options: InvitationRouteOptions): Promise<Answer> {
  refuseCrossSite(request);
  const { pool, limits, blind, now, newId } = options;
  await limits.network.count(blind(countedNetwork(request.address)));
  const body = await readJsonObject(request, largestBody);
  const tokenHash = await sentSecret(body);
  // Each time may mail a link to whoever has the address.
  await limits.address.count(blind(tokenHash.toString("hex")));
  const signedIn = (await signedInTrainee(request, options)) as TraineeId | null;
  const asked = { tokenHash, newcomer: newcomerIn(body), signedIn, at: now(), requestId: request.id, newId };
  const { answer, person } = await inTransaction(pool, (client) => takeUp(client, asked, request.language));
  const isIn = person === undefined || person.id === signedIn;
  return json(200, answer, isIn ? {} : { "set-cookie": await admitTrainee(request, person, options) });
}

type Answered = { readonly answer: object; readonly person: DirectoryPerson | undefined };
type Client = Parameters<typeof takeUpInvitation>[0];

async function takeUp(client: Client, asked: TakingUp, language: Language): Promise<Answered> {
  const result = await takeUpInvitation(client, asked);
  if (!result.ok) {
    const { kind } = result.rejection;
    return { answer: { kind, message: wordsOf(result.rejection)[language] }, person: undefined };
  }
  return { answer: { kind: result.value.kind }, person: await personOf(client, result.value) };
}

async function personOf(client: Client, takenUp: TakenUp): Promise<DirectoryPerson | undefined> {
  return takenUp.kind === "accepted" ? findTrainee(client, takenUp.trainee) : undefined;
}

/** @throws EdgeFailure BAD_USER_INPUT */
function newcomerIn({ name, language }: Readonly<Record<string, unknown>>) {
  const chosen = languages.find((one) => one === language);
  if (typeof name !== "string" || !chosen) throw new EdgeFailure("BAD_USER_INPUT");
  return { name, language: chosen };
}
