import type { Instant } from "@vas/domain/kernel";
import type pg from "pg";

/** How long a mailed link signs in, in minutes from its sending. */
export const linkMinutes = 15;

/** Queues the mail of a link for the active trainee whose address it is; queues nothing where there is none. */
export async function askForLink(pool: pg.Pool, address: string): Promise<void> {
  await pool.query({
    name: "ask_for_link",
    text: `select kernel.enqueue('sign-in-link', json_build_object('traineeId', id)) from kernel.trainee
      where lower(email) = lower($1) and active`,
    values: [address],
  });
}

/** Queues the mail of a link that takes up an invitation as well. */
export async function askForInvitedLink(
  client: pg.ClientBase,
  { trainee, invitation }: { readonly trainee: string; readonly invitation: string },
): Promise<void> {
  await client.query({
    name: "ask_for_invited_link",
    text: "select kernel.enqueue('sign-in-link', json_build_object('traineeId', $1::text, 'invitationId', $2::text))",
    values: [trainee, invitation],
  });
}

export type UsedLink = { readonly trainee: string; readonly invitation: string | null };

/** Uses a link up, and every other one of the same learner with it. Undefined where there is none, where it is too old, or where it was used before. */
export async function useUpLink(client: pg.ClientBase, tokenHash: Buffer, at: Instant): Promise<UsedLink | undefined> {
  const { rows } = await client.query<UsedLink>({
    name: "use_up_link",
    text: `with used as (update kernel.sign_in_link set used_at = $2
        where token_hash = $1 and used_at is null and expires_at > $2 and created_at <= $2
        returning trainee_id as trainee, invitation_id as invitation),
      others as (update kernel.sign_in_link o set used_at = $2 from used
        where o.trainee_id = used.trainee and o.token_hash <> $1 and o.used_at is null)
      select trainee, invitation from used`,
    values: [tokenHash, at],
  });
  return rows[0];
}

export type NewLink = {
  readonly tokenHash: Buffer;
  readonly trainee: string;
  readonly invitation: string | null;
  readonly at: Instant;
  readonly expiresAt: Instant;
};

/** Adds a link that is about to be mailed. */
export async function insertLink(pool: pg.Pool, link: NewLink): Promise<void> {
  await pool.query({
    name: "insert_link",
    text: `insert into kernel.sign_in_link (token_hash, trainee_id, invitation_id, created_at, expires_at)
      values ($1, $2, $3, $4, $5)`,
    values: [link.tokenHash, link.trainee, link.invitation, link.at, link.expiresAt],
  });
}
