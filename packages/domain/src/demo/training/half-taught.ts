import { centreTraining, taughtInAutumn2016 } from "./centre-training.ts";

/** The day of teaching after which more than half of a centre's staff of that day was certified; undefined where that never was. */
export function halfTaughtOn(municipality: string): string | undefined {
  const [, staff, early] = centreTraining.find(([name]) => name === municipality) ?? [municipality, [], []];
  const late = taughtInAutumn2016.find(([name]) => name === municipality)?.[1] ?? [];
  let certified = 0;
  for (const [day, people] of [...early, ...late]) {
    certified += people;
    const working = staff.findLast(([from]) => from <= day)?.[1];
    if (working !== undefined && certified * 2 > working) return day;
  }
  return undefined;
}
