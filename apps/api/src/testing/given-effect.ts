import { expect } from "vitest";
import type { World } from "./world.ts";

type Side = {
  readonly centreMonths: number;
  readonly referrals: number | null;
  readonly perThousand: number | null;
  readonly admittedShare: number | null;
  readonly compared: number | null;
  readonly comparedMonths: number;
  readonly isInflux: boolean;
};

type CentreSide = { readonly months: number; readonly referrals: number | null; readonly perThousand: number | null };

/** The effect as the console gets it. */
export type Effect = {
  readonly counted: readonly { readonly first: string; readonly last: string }[];
  readonly centres: number;
  readonly leftOut: readonly { readonly reason: string; readonly centres: number }[];
  readonly before: Side;
  readonly after: Side;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly rows: readonly {
    readonly name: string;
    readonly passedHalf: string;
    readonly before: CentreSide;
    readonly after: CentreSide;
  }[];
  readonly halfYears: readonly object[];
};

const side = "{ centreMonths referrals perThousand admittedShare compared comparedMonths isInflux }";
const ofCentre = "{ months referrals perThousand }";
const effectDocument = `query Effect { trainingEffect {
  counted { first last } centres leftOut { reason centres } ratio lower upper before ${side} after ${side}
  rows { name passedHalf before ${ofCentre} after ${ofCentre} } halfYears { half referrals open overHalf isInflux } } }`;

/** Asks for the effect of training as somebody of the console. */
export async function askEffect(world: World, who = "trainer"): Promise<Effect> {
  const { data, errors } = await world.ask(who, effectDocument);
  expect(errors).toEqual([]);
  return data["trainingEffect"] as Effect;
}
