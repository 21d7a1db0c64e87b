import { Table, useWords, type SortOrder } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import { bankMessages } from "./bank-messages.ts";
import { Concerns, Discrimination } from "./ItemFigures.tsx";
import type { Bank, BankFilter, Item } from "./question-bank-filter.ts";

type Props = {
  readonly bank: Bank;
  readonly items: readonly Item[];
  readonly filter: BankFilter;
  readonly onSort: (sort: SortOrder) => void;
};

/** The questions with how they do; each leads to its own figures. */
export function QuestionBankTable({ bank, items, filter, onSort }: Props) {
  const { t, format } = useWords();
  const codes = useCodes();
  const { sort, direction = "ascending" } = filter;
  const titleOf = (module: string) => bank.modules.find((one) => one.module === module)?.title ?? module;
  const few = <span className="ui-quiet">{t(bankMessages.tooFew)}</span>;
  return (
    <Table
      isStackable
      caption={t(bankMessages.bank)}
      isCaptionHidden
      rows={items}
      rowKey={({ question, number }) => `${question} ${number}`}
      {...(sort ? { sort: { column: sort, direction } } : {})}
      onSort={onSort}
      columns={[
        {
          id: "question",
          header: t(bankMessages.question),
          isRowHeader: true,
          cell: (item) => <Stem course={bank.course} item={item} />,
        },
        { id: "module", header: t(bankMessages.module), cell: ({ module }) => titleOf(module) },
        {
          id: "kind",
          header: t(bankMessages.kindAndUse),
          cell: ({ kind, use }) => (
            <>
              <div>{codes.label("questionKind", kind)}</div>
              <div className="ui-quiet">{codes.label("questionUse", use)}</div>
            </>
          ),
        },
        {
          id: "asked",
          header: t(bankMessages.asked),
          align: "end",
          isSortable: true,
          cell: ({ statistics }) => (statistics ? format.number(statistics.asked) : few),
        },
        {
          id: "difficulty",
          header: t(bankMessages.difficulty),
          align: "end",
          isSortable: true,
          cell: ({ statistics }) => statistics && format.percent(statistics.difficulty),
        },
        {
          id: "discrimination",
          header: t(bankMessages.discrimination),
          align: "end",
          isSortable: true,
          cell: ({ statistics }) => statistics && <Discrimination value={statistics.discrimination} />,
        },
        {
          id: "look",
          header: t(bankMessages.look),
          cell: ({ statistics }) => statistics && <Concerns statistics={statistics} />,
        },
      ]}
    />
  );
}

function Stem({
  course,
  item: { question, stem, number, isLatest },
}: {
  readonly course: string;
  readonly item: Item;
}) {
  const { t } = useWords();
  return (
    <>
      <AppLink to="/courses/$course/questions/$question/statistics" params={{ course, question }}>
        {stem}
      </AppLink>{" "}
      {!isLatest && <span className="ui-quiet">{t(bankMessages.earlier, { number })}</span>}
    </>
  );
}
