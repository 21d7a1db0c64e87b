import type { RegisterEntry } from "../register/index.ts";
import { registerLines } from "../register/index.ts";
import { endingsOf2015 } from "./endings-of-2015.ts";
import { numberMatters } from "./entry.ts";
import { mattersBefore2015 } from "./matters-before-2015.ts";
import { mattersOf2015 } from "./matters-of-2015.ts";
import { createRandom } from "../kernel/index.ts";

/** The seed of the register that the demo loads. */
export const demoSeed = 2015;

/**
 * A register of invented people, kept since 2006, from whose records every figure of the overview of 2015 comes out. The counts are
 * the same for every seed; names, days and who is who differ. The same seed gives the same register.
 */
export function generateRegister2015(seed: number = demoSeed): readonly RegisterEntry[] {
  const random = createRandom(seed);
  const endings = endingsOf2015(random);
  const ofTheYear = mattersOf2015(random, endings.ofNewCustomers);
  const later = ofTheYear.find(({ profile }) => profile.nationality === "FI");
  const before = mattersBefore2015(random, { endings: endings.ofEarlierCustomers, later });
  return numberMatters([...before, ...ofTheYear]);
}

/** The same register as the text of a CSV file. */
export function register2015File(seed: number = demoSeed): string {
  return [...registerLines(generateRegister2015(seed))].join("");
}
