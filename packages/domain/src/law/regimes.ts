import type { CalendarDate } from "../kernel/index.ts";
import type { EndingGround } from "../vocabulary/index.ts";
import type { RegimeId, StatutoryGroundId } from "./law.ts";
import { regime0 } from "./regime-0.ts";
import { regime1 } from "./regime-1.ts";
import { regime2 } from "./regime-2.ts";
import { regime3 } from "./regime-3.ts";
import type { Regime, StatutoryGround } from "./regime.ts";

/** Every regime, the oldest first. A new regime is one more module and one more line here. */
export const regimes: readonly Regime[] = [regime0, regime1, regime2, regime3];

/** The regime of a legal day. Days before the register begins belong to the oldest. */
export function regimeOn(day: CalendarDate): Regime {
  return regimes.findLast((regime) => regime.validFrom <= day) ?? regime0;
}

/** The regime of that id. */
export function regimeOf(id: RegimeId): Regime {
  return regimes.find((regime) => regime.id === id) ?? regime0;
}

/** The ground in the regime, or undefined where that regime does not know it. */
export function findStatutoryGround(regime: Regime, id: StatutoryGroundId): StatutoryGround | undefined {
  return regime.ending.grounds.find((ground) => ground.id === id);
}

/** The regime's grounds under which a statistical ground is counted; more than one where the law splits what statistics join. */
export function statutoryGroundsFor(regime: Regime, counted: EndingGround): readonly StatutoryGround[] {
  return regime.ending.grounds.filter((ground) => ground.counts.includes(counted));
}
