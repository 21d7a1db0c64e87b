import type { Teller } from "./canary-teller.ts";

// What trainers write, told as the rest of the story is.

/** Somebody invited by mail, invited again, and not any more. */
export async function tellOfInvitations(teller: Teller): Promise<void> {
  const { send, value, askAs, texts } = teller;
  const course = await value("select id from training.course order by code limit 1");
  const at = (name: string) => ({ addresses: `${texts(name)["addresses"]}@example.invalid` });
  const check = { field: "checkedAddresses", args: { course, ...at("checkedAddresses") }, selected: "state" };
  await askAs("trainer", check);
  const offer = { course, role: "reception", language: "fi", ...at("InviteLearnersInput") };
  await send({ who: "trainer", mutation: "inviteLearners", input: offer });
  for (const mutation of ["resendInvitation", "withdrawInvitation"]) {
    const invitation = await value("select id from training.invitation order by invited_at desc limit 1");
    const expectedVersion = await value<number>("select version from training.invitation where id = $1", [invitation]);
    await send({ who: "trainer", mutation, input: { invitation, expectedVersion } });
  }
}
