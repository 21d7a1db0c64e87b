import type { QuestionEdit } from "@vas/domain/forms";
import {
  CheckboxGroup,
  isLanguage,
  languageNames,
  languages,
  Panel,
  RadioGroup,
  Select,
  Stack,
  TextField,
  useWords,
  type Language,
} from "@vas/ui";
import { useState } from "react";
import { languageWritten } from "../app/written-in.ts";
import { messages } from "./question-editor-messages.ts";

type Props = { readonly question: QuestionEdit };

/** The question as a learner sees it, in a language; it can be tried, and nothing of it is kept. */
export function QuestionPreview({ question }: Props) {
  const { t, language: reader } = useWords();
  const [language, setLanguage] = useState<Language>(() => languageWritten(question.stem, reader));
  const reason = question.reason[language];
  return (
    <Panel title={t(messages.preview)}>
      <Stack>
        <RadioGroup
          label={t(messages.previewLanguage)}
          layout="columns"
          options={languages.map((one) => ({ id: one, label: languageNames[one] }))}
          value={language}
          onChange={(chosen) => {
            if (isLanguage(chosen)) setLanguage(chosen);
          }}
        />
        <div lang={language} className="question-preview">
          <p className="question-stem">{question.stem[language] || "–"}</p>
          <PreviewAnswer key={question.kind} question={question} language={language} />
          <details>
            <summary>{t(messages.afterAnswering)}</summary>
            <p className="question-lines">{reason || "–"}</p>
            <p className="ui-quiet">{question.source[language]}</p>
          </details>
        </div>
      </Stack>
    </Panel>
  );
}

type AnswerProps = Props & { readonly language: Language };

function PreviewAnswer({ question, language }: AnswerProps) {
  const { t } = useWords();
  const [one, setOne] = useState<string | null>(null);
  const [several, setSeveral] = useState<readonly string[]>([]);
  const choices = question.choices.map(({ id, text }) => ({ id, label: text[language] || "–" }));
  switch (question.kind) {
    case "single":
      return <RadioGroup label={t(messages.chooseOne)} options={choices} value={one} onChange={setOne} />;
    case "multiple":
      return <CheckboxGroup label={t(messages.chooseAll)} options={choices} value={several} onChange={setSeveral} />;
    case "true_false":
      return (
        <RadioGroup
          label={t(messages.chooseOne)}
          options={[
            { id: "true", label: t(messages.true) },
            { id: "false", label: t(messages.false) },
          ]}
          value={one}
          onChange={setOne}
        />
      );
    case "order":
      return (
        <Placed
          labels={question.items.map((_, place) => t(messages.placeInOrder, { place: place + 1 }))}
          options={question.items.map(({ id, text }) => ({ id, label: text[language] || "–" }))}
        />
      );
    case "match":
      return (
        <Placed
          labels={question.pairs.map(({ left }) => left[language] || "–")}
          options={question.pairs.map(({ id, right }) => ({ id, label: right[language] || "–" }))}
        />
      );
    case "numeric":
    case "short_answer":
      return <TextField label={t(messages.yourAnswer)} value={one ?? ""} onChange={setOne} />;
  }
}

type PlacedProps = {
  readonly labels: readonly string[];
  readonly options: readonly { readonly id: string; readonly label: string }[];
};

/** For each place the choice that belongs there. A learner gets them mixed; here they come by name. */
function Placed({ labels, options }: PlacedProps) {
  const [chosen, setChosen] = useState<Readonly<Record<number, string | null>>>({});
  const mixed = options.toSorted((one, other) => one.label.localeCompare(other.label));
  const places = labels.map((label, at) => ({ label, at, key: `${at} ${label}` }));
  return (
    <Stack gap="s">
      {places.map(({ label, at, key }) => (
        <Select
          key={key}
          label={label}
          options={mixed}
          value={chosen[at] ?? null}
          onChange={(id) => setChosen({ ...chosen, [at]: id })}
        />
      ))}
    </Stack>
  );
}
