import { codeLists, type CodeListName } from "@vas/domain/vocabulary";
import { Button, Panel, Table, useWords } from "@vas/ui";
import { saveFile } from "../app/files/save-file.ts";
import { exampleRegisterFile } from "./example-file.ts";
import { messages } from "./messages.ts";
import { registerColumns, type ColumnGuide, type ColumnValues } from "./register-columns.ts";

function CodeList({ list }: { readonly list: CodeListName }) {
  const { t } = useWords();
  const codes = codeLists[list];
  return (
    <details className="register-codes">
      <summary>{t(messages.codes, { count: codes.length })}</summary>
      <dl>
        {codes.map(({ code, label }) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function AllowedValues({ values }: { readonly values: ColumnValues }) {
  const { t } = useWords();
  switch (values.kind) {
    case "code":
      return <CodeList list={values.list} />;
    case "country":
      return t(messages.countryCode);
    case "day":
      return t(messages.day);
    case "yes":
      return t(messages.yes);
    case "text":
      return t(messages.text);
  }
}

function ColumnTable() {
  const { t } = useWords();
  const requiredText = ({ required }: ColumnGuide) =>
    required === "always" ? t(messages.always) : required === "no" ? t(messages.no) : t(required);
  return (
    <div className="register-columns">
      <Table
        caption={t(messages.columns)}
        rows={registerColumns}
        rowKey={({ name }) => name}
        columns={[
          { id: "name", header: t(messages.column), isRowHeader: true, cell: ({ name }) => <code>{name}</code> },
          { id: "content", header: t(messages.content), cell: ({ content }) => t(content) },
          { id: "required", header: t(messages.required), cell: requiredText },
          { id: "values", header: t(messages.values), cell: ({ values }) => <AllowedValues values={values} /> },
        ]}
      />
    </div>
  );
}

/** What a register file looks like: its rules, every column with its codes in words, and an example to begin from. */
export function FormatGuide() {
  const { t } = useWords();
  const rules = [
    messages.formatLine,
    messages.formatCsv,
    messages.formatDays,
    messages.formatSeveral,
    messages.formatPerson,
    messages.formatAgain,
  ];
  return (
    <Panel
      title={t(messages.format)}
      actions={
        <Button variant="secondary" onPress={() => saveFile(t(messages.exampleFile), exampleRegisterFile())}>
          {t(messages.example)}
        </Button>
      }
    >
      <ul className="register-rules">
        {rules.map((rule) => (
          <li key={rule.en}>{t(rule)}</li>
        ))}
        <li>{t(messages.exampleText)}</li>
      </ul>
      <ColumnTable />
    </Panel>
  );
}
