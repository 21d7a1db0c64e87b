import { z } from "zod";
import type { Sealer } from "./derived-keys.ts";
import { realms } from "./realm.ts";

const flowState = z.object({
  realm: z.enum(realms),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  stepUp: z.boolean(),
  /** Hex of the hash of the session the browser had when it began; it ends when the new one opens. */
  replaces: z.string().nullable(),
  /** Milliseconds since 1970. */
  until: z.number(),
});

/** A sign-in on its way: kept sealed in the browser, so that the server need not remember who began one. */
export type FlowState = z.output<typeof flowState>;

/** How long a person may take at the identity provider, in seconds. */
export const flowSeconds = 600;

/** The flow's state as the value of a cookie. */
export function sealFlow(sealer: Sealer, flow: FlowState): string {
  return sealer.seal(JSON.stringify(flow)).toString("base64url");
}

/** The flow's state, or undefined where it is not ours, changed, or too old. */
export function openFlow(sealer: Sealer, value: string | undefined, now: number): FlowState | undefined {
  const text = value === undefined ? undefined : sealer.open(Buffer.from(value, "base64url"));
  if (text === undefined) return undefined;
  const { data: flow } = flowState.safeParse(JSON.parse(text));
  return flow && flow.until > now ? flow : undefined;
}
