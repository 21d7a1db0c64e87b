import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { useWords } from "@vas/ui";
import { AppButtonLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { ExchangeScreenDocument } from "./ExchangeScreen.generated.ts";
import { ExportPanel } from "./ExportPanel.tsx";
import { FileGuide } from "./FileGuide.tsx";
import { ImportPanel } from "./ImportPanel.tsx";
import "./exchange.css";
import { messages } from "./messages.ts";

/** Which questions shall leave the bank of a course as a file, and which shall come in? */
export function ExchangeScreen() {
  const { course } = useParams({ from: "/shell/courses/$course/exchange" });
  return isId(course) ? <ExchangeOf course={course} /> : <NotFound />;
}

function ExchangeOf({ course }: { readonly course: string }) {
  const { t } = useWords();
  const { data, refetch } = useSuspenseQuery(ExchangeScreenDocument, { variables: { course } });
  const bank = data.bankExport;
  if (!bank) return <NotFound />;
  return (
    <Screen
      name={t(messages.title)}
      title={t(messages.titleOf, { course: bank.title })}
      lede={t(messages.lede, { count: bank.questions })}
      actions={
        <AppButtonLink variant="secondary" to="/courses/$course/questions" params={{ course }}>
          {t(messages.toBank)}
        </AppButtonLink>
      }
    >
      <ImportPanel course={course} onImported={() => void refetch()} />
      <ExportPanel bank={bank} />
      <FileGuide />
    </Screen>
  );
}
