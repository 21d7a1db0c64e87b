import { useState, type ReactNode } from "react";
import {
  Checkbox,
  CheckboxGroup,
  ComboBox,
  DateField,
  DatePicker,
  FileDrop,
  RadioGroup,
  SearchField,
  Select,
  Switch,
  TextArea,
  TextField,
  useWords,
  type Option,
} from "../src/index.ts";
import { words } from "./messages.ts";

/** Keeps the value of one field, as a form would. */
function Holding<Value>(props: {
  readonly initial: Value;
  readonly children: (value: Value, onChange: (value: Value) => void) => ReactNode;
}) {
  const [value, setValue] = useState(props.initial);
  return props.children(value, setValue);
}

function useForms(): readonly Option[] {
  const { t } = useWords();
  return [
    { id: "labour", label: t(words.labour) },
    { id: "sexual", label: t(words.sexual) },
    { id: "forced_marriage", label: t(words.forcedMarriage) },
  ];
}

export function TextExamples() {
  const { t } = useWords();
  return (
    <>
      <Holding initial="">
        {(value, onChange) => (
          <TextField
            label={t(words.referrer)}
            description={t(words.referrerHelp)}
            error={value === "" ? t(words.referrerMissing) : undefined}
            isRequired
            value={value}
            onChange={onChange}
          />
        )}
      </Holding>
      <Holding initial="">
        {(value, onChange) => (
          <TextArea label={t(words.circumstances)} isOptional maxGraphemes={40} value={value} onChange={onChange} />
        )}
      </Holding>
      <Holding initial="">
        {(value, onChange) => (
          <SearchField
            label={t(words.search)}
            hint={t(words.searchHint)}
            shortcut="/"
            value={value}
            onChange={onChange}
          />
        )}
      </Holding>
    </>
  );
}

export function ChoiceExamples() {
  const { t } = useWords();
  const forms = useForms();
  return (
    <>
      <Holding initial={["labour"] as readonly string[]}>
        {(value, onChange) => <CheckboxGroup label={t(words.form)} options={forms} value={value} onChange={onChange} />}
      </Holding>
      <Holding<string | null> initial={null}>
        {(value, onChange) => (
          <RadioGroup
            label={t(words.consent)}
            options={[
              { id: "person", label: t(words.byPerson) },
              { id: "representative", label: t(words.byRepresentative), description: t(words.referrerHelp) },
            ]}
            value={value}
            onChange={onChange}
          />
        )}
      </Holding>
      <Holding initial={true}>
        {(value, onChange) => (
          <Checkbox isSelected={value} onChange={onChange}>
            {t(words.childHeard)}
          </Checkbox>
        )}
      </Holding>
      <Holding initial={false}>
        {(value, onChange) => (
          <Switch isSelected={value} onChange={onChange}>
            {t(words.reminders)}
          </Switch>
        )}
      </Holding>
    </>
  );
}

export function ListExamples() {
  const { t, format } = useWords();
  const forms = useForms();
  const countries = ["FI", "NG", "SO", "VN", "TH", "EE", "AX"].map((id) => ({ id, label: format.country(id) }));
  return (
    <>
      <Holding<string | null> initial={null}>
        {(value, onChange) => <Select label={t(words.form)} options={forms} value={value} onChange={onChange} />}
      </Holding>
      <Holding<string | null> initial="NG">
        {(value, onChange) => (
          <ComboBox label={t(words.country)} options={countries} value={value} onChange={onChange} />
        )}
      </Holding>
    </>
  );
}

export function DateExamples() {
  const { t } = useWords();
  return (
    <>
      <Holding<string | null> initial="2026-11-20">
        {(value, onChange) => <DatePicker label={t(words.receivedOn)} value={value} onChange={onChange} />}
      </Holding>
      <Holding<string | null> initial={null}>
        {(value, onChange) => (
          <DateField label={t(words.birthDate)} max="2026-11-20" value={value} onChange={onChange} />
        )}
      </Holding>
    </>
  );
}

export function FileExample() {
  const { t } = useWords();
  return (
    <Holding<File | null> initial={null}>
      {(file, onChange) => (
        <FileDrop label={t(words.file)} accept={[".csv", "text/csv"]} file={file} onChange={onChange} />
      )}
    </Holding>
  );
}
