import { Button, EmptyState, Panel, Table, useWords } from "@vas/ui";
import { useState } from "react";
import { useSession } from "../app/session/SessionProvider.tsx";
import type { BodyCoverageScreenQuery } from "./BodyCoverageScreen.generated.ts";
import { messages } from "./messages.ts";
import { StaffCountDialog } from "./StaffCountDialog.tsx";

type Count = BodyCoverageScreenQuery["staffCounts"][number];
type Body = NonNullable<BodyCoverageScreenQuery["organisation"]>;
type Props = { readonly organisation: Body; readonly counts: readonly Count[]; readonly onTold: () => void };

/** What was told of how many people work here; what was corrected stays in sight. */
export function StaffCounts({ organisation, counts, onTold }: Props) {
  const { t } = useWords();
  const { may } = useSession();
  const [isTelling, setTelling] = useState(false);
  return (
    <Panel
      title={t(messages.staffCounts)}
      actions={
        may("training:manage") && (
          <Button variant="secondary" onPress={() => setTelling(true)}>
            {t(messages.tellStaff)}
          </Button>
        )
      }
    >
      {counts.length === 0 ? (
        <EmptyState title={t(messages.noCounts)}>{t(messages.noCountsText)}</EmptyState>
      ) : (
        <CountTable counts={counts} />
      )}
      {isTelling && <StaffCountDialog organisation={organisation} onClose={() => setTelling(false)} onTold={onTold} />}
    </Panel>
  );
}

function CountTable({ counts }: { readonly counts: readonly Count[] }) {
  const { t, format } = useWords();
  return (
    <Table
      isStackable
      caption={t(messages.toldCounts)}
      isCaptionHidden
      rows={counts}
      rowKey={({ countedOn, toldAt }) => `${countedOn} ${toldAt}`}
      columns={[
        { id: "from", header: t(messages.from), isRowHeader: true, cell: ({ countedOn }) => format.date(countedOn) },
        {
          id: "staff",
          header: t(messages.staff),
          align: "end",
          cell: ({ staff }) => (typeof staff === "number" ? format.number(staff) : t(messages.takenBack)),
        },
        { id: "toldAt", header: t(messages.toldAt), cell: ({ toldAt }) => format.instant(toldAt) },
        { id: "holds", header: t(messages.holds), cell: ({ holds }) => t(holds ? messages.latest : messages.replaced) },
      ]}
    />
  );
}
