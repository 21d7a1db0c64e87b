import { CheckboxGroup, RadioGroup, readNumber, Select, Stack, TextField, useWords, writeNumber } from "@vas/ui";
import type { Question, Written } from "./answer.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly question: Question;
  readonly written: Written;
  readonly onChange: (written: Written) => void;
  readonly error: string | undefined;
};

/** The field for an answer, by the kind of the question. */
export function AnswerField(props: Props) {
  switch (props.question.kind) {
    case "single":
    case "true_false":
      return <OneOf {...props} />;
    case "multiple":
      return <AnyOf {...props} />;
    case "order":
    case "match":
      return <Placed {...props} />;
    case "numeric":
      return <Figure {...props} />;
    case "short_answer":
      return <Words {...props} />;
  }
}

function OneOf({ question, written, onChange, error }: Props) {
  const { t } = useWords();
  const options =
    question.kind === "true_false"
      ? [
          { id: "true", label: t(messages.true) },
          { id: "false", label: t(messages.false) },
        ]
      : question.choices.map((label, place) => ({ id: String(place), label }));
  return (
    <RadioGroup
      label={t(messages.chooseOne)}
      isRequired
      options={options}
      value={written[0] ?? null}
      onChange={(chosen) => onChange([chosen])}
      error={error}
    />
  );
}

function AnyOf({ question: { choices }, written, onChange, error }: Props) {
  const { t } = useWords();
  return (
    <CheckboxGroup
      label={t(messages.chooseAll)}
      isRequired
      options={choices.map((label, place) => ({ id: String(place), label }))}
      value={written.filter((part) => part !== null)}
      onChange={onChange}
      error={error}
    />
  );
}

/** For each place, or each left of a matching, the choice that belongs there: by keys as well as by touch. */
function Placed({ question: { kind, choices, lefts }, written, onChange, error }: Props) {
  const { t } = useWords();
  const labels = kind === "match" ? lefts : choices.map((_, place) => t(messages.placeInOrder, { place: place + 1 }));
  return (
    <Stack gap="s">
      <p>{t(kind === "match" ? messages.joinEach : messages.putInOrder)}</p>
      {labels.map((label, at) => (
        <Select
          key={label}
          label={label}
          isRequired
          options={choices.map((choice, place) => ({ id: String(place), label: choice }))}
          value={written[at] ?? null}
          onChange={(chosen) => onChange(labels.map((_, place) => (place === at ? chosen : (written[place] ?? null))))}
          error={(written[at] ?? null) === null ? error : undefined}
        />
      ))}
    </Stack>
  );
}

/** A number; where it is written otherwise than it is shown, such as with a comma in English, how it is understood. */
function Figure({ written, onChange, error }: Props) {
  const { t, language } = useWords();
  const text = written[0] ?? "";
  const number = readNumber(text, language);
  const understood = number === undefined ? "" : writeNumber(number, language);
  return (
    <Stack gap="s">
      <TextField
        label={t(messages.number)}
        description={t(messages.numberHelp)}
        isRequired
        inputMode="decimal"
        width="narrow"
        value={text}
        onChange={(typed) => onChange([typed])}
        error={error}
      />
      <p className="portal-quiet" role="status">
        {understood !== "" && understood !== text.trim() && t(messages.understood, { number: understood })}
      </p>
    </Stack>
  );
}

function Words({ written, onChange, error }: Props) {
  const { t } = useWords();
  return (
    <TextField
      label={t(messages.yourAnswer)}
      description={t(messages.shortHelp)}
      isRequired
      value={written[0] ?? ""}
      onChange={(text) => onChange([text])}
      error={error}
    />
  );
}
