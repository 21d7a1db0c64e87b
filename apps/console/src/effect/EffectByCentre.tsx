import { Panel, Table, useWords } from "@vas/ui";
import { AppLink } from "../app/links.tsx";
import { bodyName } from "../organisations/organisation-names.ts";
import type { EffectScreenQuery } from "./EffectScreen.generated.ts";
import { useCount } from "./EffectSides.tsx";
import { lastDayOf, useHalfName } from "./half-name.ts";
import { messages } from "./messages.ts";
import { useDecimal } from "./use-decimal.ts";

type Effect = EffectScreenQuery["trainingEffect"];
type Row = Effect["rows"][number];

/** Each centre that is compared; nearly all counts of one centre are too small to be shown, and none follows from the totals. */
export function EffectByCentre({ effect }: { readonly effect: Effect }) {
  const { t, language } = useWords();
  const halfName = useHalfName();
  const decimal = useDecimal();
  const count = useCount();
  const told = ({ months, referrals, perThousand }: Row["before"]) => {
    const values = { count: count(referrals), months };
    return typeof perThousand === "number" && perThousand > 0
      ? t(messages.countAndRate, { ...values, rate: decimal(perThousand) })
      : t(messages.countOfMonths, values);
  };
  return (
    <Panel title={t(messages.byCentre)}>
      <p className="ui-quiet">{t(messages.byCentreText, { smallest: effect.smallestCount })}</p>
      <Table
        isStackable
        caption={t(messages.byCentreTable)}
        isCaptionHidden
        rows={effect.rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "centre",
            header: t(messages.centre),
            isRowHeader: true,
            cell: (row) => (
              <AppLink to="/coverage/$id" params={{ id: row.id }} search={{ day: lastDayOf(row.passedHalf) } as never}>
                {bodyName(row, language)}
              </AppLink>
            ),
          },
          { id: "passed", header: t(messages.passedHalf), cell: ({ passedHalf }) => halfName(passedHalf) },
          { id: "before", header: t(messages.before), cell: ({ before }) => told(before) },
          { id: "after", header: t(messages.after), cell: ({ after }) => told(after) },
        ]}
      />
    </Panel>
  );
}
