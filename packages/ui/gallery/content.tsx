import { useState } from "react";
import {
  Badge,
  Button,
  ButtonLink,
  ChipLink,
  ChipList,
  Cluster,
  DescriptionList,
  Dialog,
  Disclosure,
  EmptyState,
  ErrorState,
  LanguageSwitch,
  Link,
  MenuButton,
  Notice,
  PageHeader,
  Pagination,
  Panel,
  ProgressBar,
  Skeleton,
  SkipLink,
  StatusTag,
  Stepper,
  Table,
  Tabs,
  Timeline,
  useToast,
  useWords,
  type SortOrder,
} from "../src/index.ts";
import { words } from "./messages.ts";

export function ButtonExamples() {
  const { t } = useWords();
  return (
    <Cluster>
      <Button>{t(words.send)}</Button>
      <Button variant="secondary">{t(words.save)}</Button>
      <Button variant="quiet">{t(words.cancel)}</Button>
      <Button variant="danger">{t(words.withdraw)}</Button>
      <Button isPending>{t(words.send)}</Button>
      <Button isDisabled>{t(words.send)}</Button>
      <Button variant="secondary" icon="search" isIconOnly>
        {t(words.search)}
      </Button>
      <ButtonLink href="#send">{t(words.send)}</ButtonLink>
      <Link href="#matters">{t(words.matters)}</Link>
      <MenuButton
        label={t(words.acts)}
        actions={[{ id: "withdraw", label: t(words.withdraw), onAction: () => undefined }]}
      />
    </Cluster>
  );
}

type Matter = { readonly id: string; readonly kind: string; readonly tag: string; readonly due: string };

function useMatters(): readonly Matter[] {
  const { t } = useWords();
  return [
    { id: "E-2026-0412", kind: t(words.referral), tag: t(words.waiting), due: "2026-11-27" },
    { id: "E-2026-0409", kind: t(words.referral), tag: t(words.inProgress), due: "2026-11-30" },
    { id: "AJ-2026-0377", kind: t(words.ending), tag: t(words.hearing), due: "2026-12-09" },
  ];
}

export function TableExample() {
  const { t, format } = useWords();
  const [sort, setSort] = useState<SortOrder>({ column: "due", direction: "ascending" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const columns = [
    {
      id: "id",
      header: t(words.reference),
      isRowHeader: true,
      cell: (row: Matter) => <Link href={`#${row.id}`}>{row.id}</Link>,
    },
    { id: "kind", header: t(words.kind), cell: (row: Matter) => row.kind },
    { id: "tag", header: t(words.status), cell: (row: Matter) => <StatusTag>{row.tag}</StatusTag> },
    { id: "due", header: t(words.deadline), isSortable: true, cell: (row: Matter) => format.date(row.due) },
  ];
  return (
    <>
      <ChipList label={t(words.filters)}>
        <ChipLink href="#own" count={5} isCurrent>
          {t(words.own)}
        </ChipLink>
        <ChipLink href="#unassigned" count={2}>
          {t(words.unassigned)}
        </ChipLink>
      </ChipList>
      <Table
        caption={t(words.matters)}
        columns={columns}
        rows={useMatters()}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={setSort}
        selection={{ selected, onChange: setSelected, labelOf: (row) => row.id }}
        loadingRows={2}
      />
      <Pagination
        shown={3}
        total={1500}
        previous={(label) => (
          <ButtonLink variant="secondary" href="#previous">
            {label}
          </ButtonLink>
        )}
        next={(label) => (
          <ButtonLink variant="secondary" href="#next">
            {label}
          </ButtonLink>
        )}
      />
    </>
  );
}

export function FeedbackExamples() {
  const { t } = useWords();
  const toast = useToast();
  return (
    <>
      <Notice tone="info" title={t(words.received)} />
      <Notice tone="success" title={t(words.assigned)} />
      <Notice tone="warning" title={t(words.late)}>
        {t(words.emptyText)}
      </Notice>
      <Notice tone="error" title={t(words.failed)} actions={<Button variant="secondary">{t(words.check)}</Button>} />
      <Cluster>
        <StatusTag>{t(words.inProgress)}</StatusTag>
        <StatusTag tone="info">{t(words.received)}</StatusTag>
        <StatusTag tone="success">{t(words.admitted)}</StatusTag>
        <StatusTag tone="warning">{t(words.waiting)}</StatusTag>
        <StatusTag tone="error">{t(words.late)}</StatusTag>
        <Badge count={5} label={t(words.matters)} />
      </Cluster>
      <ProgressBar label={t(words.import)} value={40} />
      <Skeleton />
      <EmptyState title={t(words.empty)}>{t(words.emptyText)}</EmptyState>
      <ErrorState title={t(words.failed)} requestId="0f2c-77" onRetry={() => undefined} />
      <Button
        variant="secondary"
        onPress={() =>
          toast({ message: t(words.assigned), onUndo: () => toast({ message: t(words.cancel), tone: "info" }) })
        }
      >
        {t(words.showToast)}
      </Button>
    </>
  );
}

export function FileExamples() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <PageHeader title="E-2026-0412" lede={t(words.emptyText)} actions={<Button>{t(words.send)}</Button>} />
      <Stepper label={t(words.import)} steps={[t(words.file), t(words.check), t(words.confirm)]} current={1} />
      <Panel title={t(words.facts)}>
        <DescriptionList
          facts={[
            { term: t(words.reference), value: "E-2026-0412" },
            { term: t(words.interpreter), value: null },
          ]}
        />
        <Disclosure id="part" title={t(words.history)} told={t(words.empty)} isOpen={isOpen} onToggle={setOpen}>
          {t(words.emptyText)}
        </Disclosure>
      </Panel>
      <Tabs
        label={t(words.acts)}
        tabs={[
          { id: "facts", label: t(words.facts), content: t(words.emptyText) },
          { id: "history", label: t(words.history), content: t(words.empty) },
        ]}
      />
      <Timeline
        label={t(words.history)}
        items={[
          {
            id: "2",
            at: "2026-11-22T08:05:00Z",
            title: t(words.supplemented),
            who: "Maija Meikäläinen",
            tone: "important",
          },
          { id: "1", at: "2026-11-20T12:32:00Z", title: t(words.received), content: t(words.referrerHelp) },
        ]}
      />
    </>
  );
}

export function DialogExample() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <SkipLink target="gallery" />
      <LanguageSwitch />
      <Button variant="secondary" onPress={() => setOpen(true)}>
        {t(words.openDialog)}
      </Button>
      <Dialog
        title={t(words.question)}
        isOpen={isOpen}
        onClose={close}
        isAlert
        actions={
          <>
            <Button variant="secondary" onPress={close}>
              {t(words.cancel)}
            </Button>
            <Button variant="danger" onPress={close}>
              {t(words.withdraw)}
            </Button>
          </>
        }
      >
        <p>{t(words.questionText)}</p>
      </Dialog>
    </>
  );
}
