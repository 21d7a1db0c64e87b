import { useSuspenseQuery } from "@apollo/client/react";
import { EmptyState, Table, useWords } from "@vas/ui";
import { AppLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { bankMessages } from "./bank-messages.ts";
import { QuestionBanksScreenDocument } from "./QuestionBanksScreen.generated.ts";

/** Which courses have questions, and how many? */
export function QuestionBanksScreen() {
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(QuestionBanksScreenDocument, { fetchPolicy: "cache-and-network" });
  const banks = data.questionBanks;
  return (
    <Screen name={t(bankMessages.banks)} lede={t(bankMessages.banksLede)}>
      {banks.length === 0 ? (
        <EmptyState title={t(bankMessages.noBanks)}>{t(bankMessages.noBanksText)}</EmptyState>
      ) : (
        <Table
          caption={t(bankMessages.banks)}
          isCaptionHidden
          rows={banks}
          rowKey={({ course }) => course}
          columns={[
            {
              id: "course",
              header: t(bankMessages.course),
              isRowHeader: true,
              cell: ({ course, title }) => (
                <AppLink to="/courses/$course/questions" params={{ course }}>
                  {title}
                </AppLink>
              ),
            },
            {
              id: "questions",
              header: t(bankMessages.questions),
              align: "end",
              cell: ({ questions }) => format.number(questions),
            },
          ]}
        />
      )}
    </Screen>
  );
}
