import { randomUUID } from "node:crypto";
import { demoCourseCode } from "@vas/domain/demo";
import { expect } from "vitest";
import type { MailSink } from "./mail-sink.ts";
import type { RunningProgram } from "./program.ts";
import type { World } from "./world.ts";

/** The texts of the mails that were sent to an address, the latest last: quoted-printable undone. */
export function mailsTo({ received }: Pick<MailSink, "received">, address: string): string[] {
  return (
    received
      .join("")
      .split("MAIL FROM:")
      .filter((mail) => mail.toLowerCase().includes(`rcpt to:<${address.toLowerCase()}>`))
      // A mail arrives in parts; its end is a point on a line of its own.
      .filter((mail) => mail.includes("\r\n.\r\n"))
      .map(decoded)
  );
}

function decoded(mail: string): string {
  const bytes = mail
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Waits for the mail of a number, from 1, to an address. @returns its text and the secret of its link */
export async function mailedTo(sink: MailSink, address: string, number = 1): Promise<{ text: string; secret: string }> {
  await expect.poll(() => mailsTo(sink, address).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(number);
  const text = mailsTo(sink, address)[number - 1] ?? "";
  const [, secret = ""] = /#([\w-]{43})\s/.exec(text) ?? [];
  return { text, secret };
}

export type Sent = {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
  readonly cookie: string;
};

/** Sends JSON as the portal's page does; answers with the cookie that was set, if any. */
export async function sendJson(
  { origin }: Pick<RunningProgram, "origin">,
  path: string,
  { body, cookie = "", ...headers }: { readonly body: object; readonly cookie?: string; readonly origin?: string },
): Promise<Sent> {
  const response = await fetch(`${origin}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "fi", cookie, ...headers },
    body: JSON.stringify(body),
  });
  const json = (await response.json()) as Sent["json"];
  return { status: response.status, json, cookie: response.headers.get("set-cookie")?.split(";")[0] ?? "" };
}

const inviting = `mutation Invite($input: InviteLearnersInput!, $key: ID!) { it: inviteLearners(input: $input, idempotencyKey: $key) {
  __typename ... on LearnersInvited { invited skipped } ... on Rejection { message } ... on InvalidField { field problem } } }`;

/** The trainer's acts around invitations, asked through the console's schema. */
export function inviterOf(world: () => World) {
  /** The demo course, or else the one that there is. */
  async function course(): Promise<string> {
    const { rows } = await world().administrator.query<{ id: string }>(
      "select id from training.course order by code = $1 desc",
      [demoCourseCode],
    );
    return rows[0]?.id ?? "";
  }

  /** Invites the addresses in a pasted text to that course, or to another that is named. */
  async function invite(
    addresses: string,
    change: Readonly<Record<string, unknown>> = {},
    who = "trainer",
  ): Promise<Readonly<Record<string, unknown>>> {
    const input = { addresses, course: await course(), role: "reception", language: "fi", ...change };
    const { data, errors } = await world().ask(who, inviting, { input, key: randomUUID() });
    expect(errors).toEqual([]);
    return data["it"] as Readonly<Record<string, unknown>>;
  }

  return { course, invite };
}
