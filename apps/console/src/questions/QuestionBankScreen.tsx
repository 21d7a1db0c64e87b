import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { ChipList, Columns, EmptyState, Notice, Panel, Select, Stack, Switch, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { AppButtonLink, AppLink } from "../app/links.tsx";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { bankMessages } from "./bank-messages.ts";
import { HowCounted } from "./ItemFigures.tsx";
import { countsOf, itemsOf, parseBankFilter, type Bank } from "./question-bank-filter.ts";
import { QuestionBankScreenDocument } from "./QuestionBankScreen.generated.ts";
import { QuestionBankTable } from "./QuestionBankTable.tsx";

/** Which questions does a course have, and which of them should be looked at? */
export function QuestionBankScreen() {
  const { course } = useParams({ from: "/shell/courses/$course/questions" });
  return isId(course) ? <BankOfCourse course={course} /> : <NotFound />;
}

function BankOfCourse({ course }: { readonly course: string }) {
  const { t } = useWords();
  const { data } = useSuspenseQuery(QuestionBankScreenDocument, {
    variables: { course },
    fetchPolicy: "cache-and-network",
  });
  const bank = data.questionBank;
  if (!bank) return <NotFound />;
  return (
    <Screen
      name={t(bankMessages.bank)}
      title={t(bankMessages.bankOf, { course: bank.title })}
      lede={t(bankMessages.bankLede)}
      actions={
        <>
          <AppButtonLink to="/courses/$course/questions/new" params={{ course }}>
            {t(bankMessages.newQuestion)}
          </AppButtonLink>
          <AppButtonLink variant="secondary" to="/courses/$course/exchange" params={{ course }}>
            {t(bankMessages.exchange)}
          </AppButtonLink>
          <AppButtonLink variant="secondary" to="/courses/$course/cases" params={{ course }}>
            {t(bankMessages.cases)}
          </AppButtonLink>
        </>
      }
    >
      {bank.notice && <Notice tone="warning" title={bank.notice} />}
      {bank.questions.length === 0 ? (
        <EmptyState title={t(bankMessages.emptyBank)}>{t(bankMessages.emptyBankText)}</EmptyState>
      ) : (
        <Questions bank={bank} />
      )}
    </Screen>
  );
}

function Questions({ bank }: { readonly bank: Bank }) {
  const { t } = useWords();
  const { filter, change } = useUrlFilter(parseBankFilter);
  const items = itemsOf(bank, filter);
  return (
    <>
      <Looks bank={bank} />
      <Limits bank={bank} />
      {items.length === 0 ? (
        <EmptyState
          title={t(bankMessages.noneFound)}
          actions={
            <AppLink to="/courses/$course/questions" params={{ course: bank.course }}>
              {t(bankMessages.showAll)}
            </AppLink>
          }
        />
      ) : (
        <QuestionBankTable
          bank={bank}
          items={items}
          filter={filter}
          onSort={({ column, direction }) => change({ sort: column as typeof filter.sort, direction })}
        />
      )}
      <Panel title={t(bankMessages.howCounted)}>
        <HowCounted />
      </Panel>
    </>
  );
}

function Looks({ bank }: { readonly bank: Bank }) {
  const { t } = useWords();
  const { filter, hrefWith } = useUrlFilter(parseBankFilter);
  const counts = countsOf(bank, filter);
  return (
    <ChipList label={t(bankMessages.limit)}>
      <FilterChip href={hrefWith({ look: undefined })} isCurrent={!filter.look} count={counts.all}>
        {t(bankMessages.all)}
      </FilterChip>
      <FilterChip href={hrefWith({ look: "concerns" })} isCurrent={filter.look === "concerns"} count={counts.concerns}>
        {t(bankMessages.toLookAt)}
      </FilterChip>
      <FilterChip href={hrefWith({ look: "unknown" })} isCurrent={filter.look === "unknown"} count={counts.unknown}>
        {t(bankMessages.unknown)}
      </FilterChip>
    </ChipList>
  );
}

const every = "all";

/** A choice of the list, or undefined for every one. */
function chosen<Code extends string>(code: string | null): Code | undefined {
  return code === null || code === every ? undefined : (code as Code);
}

function Limits({ bank: { modules } }: { readonly bank: Bank }) {
  const { t } = useWords();
  const codes = useCodes();
  const { filter, change } = useUrlFilter(parseBankFilter);
  return (
    <Panel title={t(bankMessages.limit)}>
      <Stack>
        <Columns>
          <Select
            label={t(bankMessages.module)}
            options={[
              { id: every, label: t(bankMessages.allModules) },
              ...modules.map(({ module, title }) => ({ id: module, label: title })),
            ]}
            value={filter.module ?? every}
            onChange={(module) => change({ module: chosen(module) })}
          />
          <Select
            label={t(bankMessages.use)}
            options={[{ id: every, label: t(bankMessages.allUses) }, ...codes.options("questionUse")]}
            value={filter.use ?? every}
            onChange={(use) => change({ use: chosen(use) })}
          />
          <Select
            label={t(bankMessages.kind)}
            options={[{ id: every, label: t(bankMessages.allKinds) }, ...codes.options("questionKind")]}
            value={filter.kind ?? every}
            onChange={(kind) => change({ kind: chosen(kind) })}
          />
        </Columns>
        <Switch isSelected={filter.earlier === true} onChange={(earlier) => change({ earlier: earlier || undefined })}>
          {t(bankMessages.earlierToo)}
        </Switch>
      </Stack>
    </Panel>
  );
}
