import { countryCodes, fieldLabels } from "@vas/domain/vocabulary";
import { Button, Cluster, ComboBox, Stack, useWords, type Option } from "@vas/ui";
import { useMemo, useState } from "react";
import type { Bound } from "../../app/forms/FormField.tsx";
import { messages } from "./messages.ts";

/** Every country by its name, in the order of the language. */
export function useCountries(): readonly Option[] {
  const { format } = useWords();
  return useMemo(
    () =>
      countryCodes
        .map((code) => ({ id: code, label: format.country(code) }))
        .toSorted((one, other) => format.compare(one.label, other.label)),
    [format],
  );
}

/** Nationalities one after another; the first is the one that is counted. */
export function NationalityField({ value, onChange, error, onBlur, inputRef }: Bound<readonly string[]>) {
  const { t, format } = useWords();
  const countries = useCountries();
  // A new box after each choice: an empty one, ready for the next country.
  const [turn, setTurn] = useState(0);
  const add = (code: string | null) => {
    if (code === null) return;
    if (!value.includes(code)) onChange([...value, code]);
    setTurn(turn + 1);
  };
  return (
    <Stack gap="s">
      <ComboBox
        key={turn}
        label={value.length === 0 ? t(fieldLabels.nationalities) : t(messages.nationalityAdd)}
        description={t(messages.nationalityHelp)}
        isOptional
        options={countries.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={add}
        onBlur={onBlur}
        error={error}
        inputRef={inputRef}
      />
      {value.length > 0 && (
        <Cluster>
          {value.map((code) => (
            <Button
              key={code}
              variant="secondary"
              icon="close"
              onPress={() => onChange(value.filter((other) => other !== code))}
            >
              {t(messages.nationalityRemove, { country: format.country(code) })}
            </Button>
          ))}
        </Cluster>
      )}
    </Stack>
  );
}
