import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { DescriptionList, Notice, Panel, Stack, Table, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { AppButtonLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { bankMessages } from "./bank-messages.ts";
import { Concerns, Discrimination, HowCounted } from "./ItemFigures.tsx";
import { ItemStatisticsScreenDocument, type ItemStatisticsScreenQuery } from "./ItemStatisticsScreen.generated.ts";

type Bank = NonNullable<ItemStatisticsScreenQuery["questionBank"]>;
type Version = Bank["questions"][number];

/** How does this question do, and what is chosen instead of what is right? */
export function ItemStatisticsScreen() {
  const { course, question } = useParams({ from: "/shell/courses/$course/questions/$question/statistics" });
  return isId(course) ? <Figures course={course} question={question} /> : <NotFound />;
}

function Figures({ course, question }: { readonly course: string; readonly question: string }) {
  const { t } = useWords();
  const { data } = useSuspenseQuery(ItemStatisticsScreenDocument, {
    variables: { course, question },
    fetchPolicy: "cache-and-network",
  });
  const bank = data.questionBank;
  const latest = bank?.questions.find(({ isLatest }) => isLatest);
  if (!bank || !latest) return <NotFound />;
  return (
    <Screen
      name={t(bankMessages.figures)}
      title={latest.stem}
      lede={bank.title}
      actions={
        <>
          <AppButtonLink to="/courses/$course/questions/$question" params={{ course, question }}>
            {t(bankMessages.edit)}
          </AppButtonLink>
          <AppButtonLink variant="secondary" to="/courses/$course/questions" params={{ course }}>
            {t(bankMessages.toBank)}
          </AppButtonLink>
        </>
      }
    >
      {bank.notice && <Notice tone="warning" title={bank.notice} />}
      <Facts bank={bank} version={latest} />
      {bank.questions.map((version) => (
        <VersionFigures key={version.number} version={version} />
      ))}
      <Panel title={t(bankMessages.howCounted)}>
        <HowCounted />
      </Panel>
    </Screen>
  );
}

function Facts({ bank: { modules }, version }: { readonly bank: Bank; readonly version: Version }) {
  const { t, format } = useWords();
  const codes = useCodes();
  const { module, kind, use, lawAsOf, right } = version;
  return (
    <Panel title={t(bankMessages.question)}>
      <DescriptionList
        facts={[
          { term: t(bankMessages.module), value: modules.find((one) => one.module === module)?.title ?? module },
          { term: t(bankMessages.kind), value: codes.label("questionKind", kind) },
          { term: t(bankMessages.use), value: codes.label("questionUse", use) },
          ...(lawAsOf ? [{ term: t(bankMessages.lawAsOf), value: format.date(lawAsOf) }] : []),
          {
            term: t(bankMessages.rightAnswer),
            value: right.map((line) => <div key={line}>{line}</div>),
          },
        ]}
      />
    </Panel>
  );
}

function useVersionName({ number, isLatest }: Version): string {
  const { t } = useWords();
  return t(isLatest ? bankMessages.version : bankMessages.earlier, { number });
}

function VersionFigures({ version }: { readonly version: Version }) {
  const { t, format } = useWords();
  const { isLatest, statistics, stem } = version;
  const name = useVersionName(version);
  return (
    <Panel title={`${t(bankMessages.figures)}, ${name}`}>
      <Stack>
        {!isLatest && <p>{stem}</p>}
        {statistics ? (
          <>
            <DescriptionList
              facts={[
                { term: t(bankMessages.asked), value: format.number(statistics.asked) },
                { term: t(bankMessages.difficulty), value: format.percent(statistics.difficulty) },
                {
                  term: t(bankMessages.discrimination),
                  value: <Discrimination value={statistics.discrimination} />,
                },
              ]}
            />
            <Concerns statistics={statistics} />
          </>
        ) : (
          <p>{t(bankMessages.tooFewText)}</p>
        )}
        {version.choices.length > 0 && <Choices version={version} />}
      </Stack>
    </Panel>
  );
}

function Choices({ version }: { readonly version: Version }) {
  const { t, format } = useWords();
  const name = useVersionName(version);
  const { choices, statistics } = version;
  return (
    <Stack gap="s">
      <Table
        caption={`${t(bankMessages.choices)}, ${name}`}
        rows={choices}
        rowKey={({ text }) => text}
        columns={[
          {
            id: "choice",
            header: t(bankMessages.choice),
            isRowHeader: true,
            cell: ({ text, isRight }) => (
              <>
                {text} {isRight && <strong>({t(bankMessages.isRight)})</strong>}
              </>
            ),
          },
          {
            id: "share",
            header: t(bankMessages.share),
            align: "end",
            cell: ({ share }) =>
              share === null ? (
                <span className="ui-quiet">{t(statistics ? bankMessages.notShown : bankMessages.notKnown)}</span>
              ) : (
                format.percent(share)
              ),
          },
        ]}
      />
      {statistics && <p className="ui-quiet">{t(bankMessages.noneChosen)}</p>}
    </Stack>
  );
}
