import { createContext, useContext } from "react";
import type { Compared, Overview, OtherFigure } from "./figures/figure.ts";
import type { Beside } from "./figures/rows.ts";
import type { Period } from "./period.ts";

/** What every part of the page knows: the numbers, the period beside, and the way to the records. */
export type Shown = {
  readonly overview: Overview;
  readonly period: Period;
  readonly compared: { readonly overview: Compared; readonly period: Period } | undefined;
  /** Opens the records behind a number; undefined where the person may not see any. */
  readonly showRecords: ((figure: string, key: readonly string[], period: string) => void) | undefined;
};

const ShownContext = createContext<Shown | undefined>(undefined);

export const ShownProvider = ShownContext.Provider;

/** @throws Error outside `ShownProvider` */
export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error("useShown needs <ShownProvider> above it");
  return shown;
}

/** The same figure in the other period, where there is one. */
export function besideOf({ compared }: Pick<Shown, "compared">, id: string): Beside | undefined {
  const figure: OtherFigure | undefined = compared?.overview.figures.find((other) => other.id === id);
  return compared && figure ? { figure, period: compared.period } : undefined;
}
