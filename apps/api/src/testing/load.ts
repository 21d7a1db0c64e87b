import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { referralInput } from "./referrals.ts";

/** Clients that record referrals one after another, each sending one again under its key until it is acknowledged. */
export type Load = {
  /** Which referral each acknowledged key stands for. */
  readonly acknowledged: ReadonlyMap<string, string>;
  /** Keys that had to be sent more than once. */
  readonly resent: ReadonlySet<string>;
  /** Waits until so many more are acknowledged than now. */
  acknowledge(more: number): Promise<void>;
  /** Sends a key again and answers the referral it stands for. */
  sendAgain(key: string): Promise<string | undefined>;
  /** No new referrals; resolves when every one that was begun is acknowledged. */
  stop(): Promise<void>;
};

const query = `mutation Record($input: RecordReferralInput!, $key: ID!) {
  recordReferral(input: $input, idempotencyKey: $key) { ... on ReferralRecorded { id } } }`;

type Answered = { readonly data?: { readonly recordReferral?: { readonly id?: string } } };

type Client = { readonly origin: string; readonly cookie: string };

/** Sends a referral under a key; undefined where there was no answer, or not the one that was hoped for. */
async function send({ origin, cookie }: Client, key: string): Promise<string | undefined> {
  const input = referralInput({ receivedOn: new Date().toISOString().slice(0, 10) });
  try {
    const response = await fetch(`${origin}/casework/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ query, variables: { input, key } }),
      signal: AbortSignal.timeout(5_000),
    });
    return ((await response.json()) as Answered).data?.recordReferral?.id;
  } catch {
    return undefined;
  }
}

/** Begins the load, so many clients at once, as the person whose session cookie is given. */
export function startLoad(client: Client, clients: number): Load {
  const acknowledged = new Map<string, string>();
  const resent = new Set<string>();
  let isStopping = false;

  async function recordOne(): Promise<void> {
    const key = randomUUID();
    let id = await send(client, key);
    while (id === undefined) {
      resent.add(key);
      await wait(50);
      id = await send(client, key);
    }
    acknowledged.set(key, id);
  }

  async function work(): Promise<void> {
    while (!isStopping) await recordOne();
  }

  const working = Array.from({ length: clients }, work);
  return {
    acknowledged,
    resent,
    sendAgain: (key) => send(client, key),
    async acknowledge(more) {
      const wanted = acknowledged.size + more;
      while (acknowledged.size < wanted) await wait(20);
    },
    async stop() {
      isStopping = true;
      await Promise.all(working);
    },
  };
}
