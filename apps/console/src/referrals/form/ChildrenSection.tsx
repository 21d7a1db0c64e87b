import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, Cluster, Notice, Panel, Stack, Table, useWords } from "@vas/ui";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { ChildDialog } from "./ChildDialog.tsx";
import type { ReferralForm } from "./form-fields.ts";
import { messages } from "./messages.ts";
import { nameOf, type ChildState } from "./referral-state.ts";

type Open = { readonly place: number; readonly child: ChildState | undefined };
type Row = { readonly place: number; readonly child: ChildState };

/** Children who are referred together with the adult. */
export function ChildrenSection({ form, today }: { readonly form: ReferralForm; readonly today: string }) {
  const { t, format } = useWords();
  const children = useWatch({ control: form.control, name: "children" });
  const [open, setOpen] = useState<Open>();
  const keep = (kept: readonly ChildState[]) =>
    form.setValue("children", kept, { shouldDirty: true, shouldValidate: true });
  const rows = children.map((child, place): Row => ({ child, place }));
  return (
    <Panel title={t(messages.children)}>
      <Stack>
        <p className="ui-quiet">{t(messages.childrenHelp)}</p>
        {rows.length > 0 && (
          <Table
            caption={t(messages.children)}
            isCaptionHidden
            rows={rows}
            rowKey={({ place }) => String(place)}
            columns={[
              {
                id: "name",
                header: t(fieldLabels.name),
                isRowHeader: true,
                cell: ({ child }) => nameOf(child.person) ?? t(messages.unnamed),
              },
              {
                id: "born",
                header: t(fieldLabels.birthDate),
                cell: ({ child }) => child.person.birthDate && format.date(child.person.birthDate),
              },
              {
                id: "acts",
                header: t(messages.change),
                cell: (row) => (
                  <Cluster>
                    <Button variant="quiet" onPress={() => setOpen(row)}>
                      {t(messages.change)}
                    </Button>
                    <Button variant="quiet" onPress={() => keep(children.filter((_, place) => place !== row.place))}>
                      {t(messages.remove)}
                    </Button>
                  </Cluster>
                ),
              },
            ]}
          />
        )}
        {form.formState.errors.children?.message && <Notice tone="error" title={t(messages.childrenTooMany)} />}
        <Cluster>
          <Button variant="secondary" onPress={() => setOpen({ place: children.length, child: undefined })}>
            {t(messages.addChild)}
          </Button>
        </Cluster>
      </Stack>
      {open && (
        <ChildDialog
          child={open.child}
          today={today}
          onClose={() => setOpen(undefined)}
          onDone={(child) => {
            keep([...children.slice(0, open.place), child, ...children.slice(open.place + 1)]);
            setOpen(undefined);
          }}
        />
      )}
    </Panel>
  );
}
