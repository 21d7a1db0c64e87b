import { deepStrictEqual } from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { failure } from "@vas/local/failure";
import { ask } from "./ask.ts";
import type { Contestant } from "./contestants.ts";
import { freshMark, type Scenario } from "./scenarios.ts";
import { once } from "./stage.ts";

/** Answers compared before anything is timed; they are spread over all that will be asked. */
const compared = 20;
/** Of a difference; a page's may be long. */
const shownLines = 40;

/** Compares what the contestants answer to the same questions. @throws Failure with the difference. */
export async function requireEqualAnswers(scenario: Scenario, contestants: readonly Contestant[]): Promise<void> {
  const count = scenario.requests.system.length;
  for (let step = 0; step < Math.min(compared, count); step += 1) {
    const place = Math.floor((step * count) / compared);
    await requireEqual(scenario, contestants, (contestant) => answerOf(scenario, contestant, place));
  }
}

/** Has each contestant record one referral, and compares the answers' form and the rows that are left. @throws Failure */
export async function requireEqualRows(
  scenario: Scenario,
  contestants: readonly Contestant[],
  url: string,
): Promise<void> {
  await requireEqual(scenario, contestants, async (contestant) => {
    const answer = (await answerOf(scenario, contestant, 0)) as { readonly id?: string };
    return { names: Object.keys(answer).sort(), row: await referralWithoutNames(url, answer.id ?? "") };
  });
}

async function requireEqual(
  { name }: Scenario,
  contestants: readonly Contestant[],
  tell: (contestant: Contestant) => Promise<unknown>,
): Promise<void> {
  const [first, ...others] = contestants;
  if (!first) return;
  const expected = await tell(first);
  if (isEmpty(expected)) throw failure(`${first.name} answers ${name} with nothing: there is nothing to compare.`);
  for (const other of others) {
    try {
      deepStrictEqual(await tell(other), expected);
    } catch (error) {
      const difference = error instanceof Error ? error.message : String(error);
      const shown = difference.split("\n").slice(0, shownLines).join("\n");
      throw failure(`${other.name} answers ${name} differently from ${first.name}:\n${shown}`);
    }
  }
}

async function answerOf(scenario: Scenario, contestant: Contestant, place: number): Promise<unknown> {
  const body = scenario.requests[contestant.name][place] ?? "";
  const { answer } = await ask(contestant, scenario.name, body.replaceAll(freshMark, randomUUID()));
  return scenario.common[contestant.name](answer);
}

function isEmpty(answer: unknown): boolean {
  return typeof answer !== "object" || answer === null || Object.keys(answer).length === 0;
}

/** A referral as it is stored, less what is new in each: of the sealed text only the length can be equal. */
async function referralWithoutNames(url: string, id: string): Promise<unknown> {
  return once(url, async (client) => {
    const { rows } = await client.query<{ referral: unknown }>(
      `select to_jsonb(r) - 'id' - 'reference' - 'circumstances_enc'
          || jsonb_build_object('circumstances_bytes', octet_length(r.circumstances_enc)) as referral
        from casework.referral r where r.id = $1`,
      [id],
    );
    return rows[0]?.referral ?? null;
  });
}

/** Counts the referrals, so that each answer to a command can be seen to have left one. */
export async function countReferrals(url: string): Promise<number> {
  return once(url, async (client) => {
    const { rows } = await client.query<{ count: number }>("select count(*)::int as count from casework.referral");
    return rows[0]?.count ?? 0;
  });
}
