import { Table, useWords } from "@vas/ui";
import type { EffectScreenQuery } from "./EffectScreen.generated.ts";
import { messages } from "./messages.ts";
import { useDecimal } from "./use-decimal.ts";

type Effect = EffectScreenQuery["trainingEffect"];
type Side = Effect["before"];
type Line = { readonly id: string; readonly header: string; readonly valueOf: (side: Side) => string };

/** The two sides beside one another: own counts, and what the others referred in the same months. */
export function EffectSides({ effect }: { readonly effect: Effect }) {
  const { t } = useWords();
  const lines = useLines(effect.before.isInflux || effect.after.isInflux);
  return (
    <Table
      caption={t(messages.sides)}
      isCaptionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { id: "what", header: t(messages.counted), isRowHeader: true, cell: ({ header }) => header },
        { id: "before", header: t(messages.before), align: "end", cell: ({ valueOf }) => valueOf(effect.before) },
        { id: "after", header: t(messages.after), align: "end", cell: ({ valueOf }) => valueOf(effect.after) },
      ]}
    />
  );
}

function useLines(hasInflux: boolean): readonly Line[] {
  const { t, format } = useWords();
  const decimal = useDecimal();
  const count = useCount();
  const rate = (value: number | null | undefined) =>
    typeof value === "number" ? decimal(value) : t(messages.notShown);
  const note: Line = {
    id: "influx",
    header: t(messages.note),
    valueOf: ({ isInflux }) => (isInflux ? t(messages.influx) : ""),
  };
  return [
    { id: "referrals", header: t(messages.referrals), valueOf: ({ referrals }) => count(referrals) },
    { id: "months", header: t(messages.centreMonths), valueOf: ({ centreMonths }) => format.number(centreMonths) },
    { id: "rate", header: t(messages.perThousand), valueOf: ({ perThousand }) => rate(perThousand) },
    {
      id: "admitted",
      header: t(messages.admittedShare),
      valueOf: ({ admittedShare }) =>
        typeof admittedShare === "number" ? format.percent(admittedShare) : t(messages.notShown),
    },
    { id: "compared", header: t(messages.compared), valueOf: ({ compared }) => count(compared) },
    { id: "comparedMonths", header: t(messages.comparedMonths), valueOf: (side) => format.number(side.comparedMonths) },
    ...(hasInflux ? [note] : []),
  ];
}

/** A count, or in words that it is not shown: because it is small, or because a small one would follow from it. */
export function useCount(): (count: number | null | undefined) => string {
  const { t, format } = useWords();
  return (count) => (typeof count === "number" ? format.number(count) : t(messages.notShown));
}
