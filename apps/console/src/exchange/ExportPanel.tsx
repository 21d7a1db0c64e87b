import { failureOf } from "@vas/client";
import { Button, Cluster, languageNames, languages, Notice, Panel, RadioGroup, Select, Table, useWords } from "@vas/ui";
import { useState } from "react";
import { saveFile } from "../app/files/save-file.ts";
import { useSession } from "../app/session/SessionProvider.tsx";
import type { ExchangeScreenQuery } from "./ExchangeScreen.generated.ts";
import { messages } from "./messages.ts";
import { takeBank } from "./send-bank.ts";

type Props = { readonly bank: NonNullable<ExchangeScreenQuery["bankExport"]> };

/** The format in which questions leave, and in which languages. */
export function ExportPanel({ bank: { course, questions, leftOut } }: Props) {
  const { t, language: reader } = useWords();
  const { session } = useSession();
  const [format, setFormat] = useState("moodle_xml");
  const [language, setLanguage] = useState("all");
  const [state, setState] = useState<"still" | "taking" | "failed">("still");
  const missing = leftOut.filter((one) => one.format === format);
  async function take(): Promise<void> {
    setState("taking");
    try {
      const { name, content } = await takeBank({ course, reader, person: session.id }, format, language);
      saveFile(name, content);
      setState("still");
    } catch (error) {
      failureOf(error);
      setState("failed");
    }
  }
  return (
    <Panel title={t(messages.export)}>
      <div className="exchange-part">
        <RadioGroup
          label={t(messages.format)}
          options={[
            { id: "moodle_xml", label: t(messages.moodle), description: t(messages.moodleHelp) },
            { id: "gift", label: t(messages.gift), description: t(messages.giftHelp) },
          ]}
          value={format}
          onChange={(chosen) => setFormat(chosen ?? "moodle_xml")}
        />
        <Select
          label={t(messages.exportLanguage)}
          description={t(messages.exportLanguageHelp)}
          options={[
            { id: "all", label: t(messages.allLanguages) },
            { id: "each", label: t(messages.eachLanguage) },
            ...languages.map((one) => ({ id: one, label: languageNames[one] })),
          ]}
          value={language}
          onChange={(chosen) => setLanguage(chosen ?? "all")}
        />
        {missing.length > 0 && (
          <>
            <Notice tone="warning" title={t(messages.leftOut, { count: missing.length })} />
            <Table
              caption={t(messages.leftOutQuestions)}
              columns={[
                { id: "question", header: t(messages.question), isRowHeader: true, cell: ({ question }) => question },
                { id: "message", header: t(messages.why), cell: ({ message }) => message },
              ]}
              rows={missing}
              rowKey={({ question }) => question}
              isStackable
            />
          </>
        )}
        {state === "failed" && <Notice tone="error" title={t(messages.notTaken)} />}
        <Cluster>
          <Button isPending={state === "taking"} isDisabled={questions === 0} onPress={() => void take()}>
            {t(messages.take, { count: questions - missing.length })}
          </Button>
        </Cluster>
      </div>
    </Panel>
  );
}
