import type { QuestionEdit } from "@vas/domain/forms";
import { Checkbox, Columns, RadioGroup, Stack, useWords } from "@vas/ui";
import type { FieldPath } from "react-hook-form";
import { FormField, type Bound } from "../app/forms/FormField.tsx";
import { DecimalField } from "./DecimalField.tsx";
import { EntryList } from "./EntryList.tsx";
import { withChoice, withPair } from "./question-editor-form.ts";
import { messages } from "./question-editor-messages.ts";
import type { EditForm } from "./QuestionEditorForm.tsx";
import { useFaults, WordsField } from "./WordsField.tsx";

type Props = { readonly form: EditForm };

/** What is right, in the form of the kind that is chosen. */
export function QuestionAnswers({ form }: Props) {
  const kind = form.watch("kind");
  switch (kind) {
    case "single":
    case "multiple":
      return <Choices form={form} isSingle={kind === "single"} />;
    case "true_false":
      return <Truth form={form} />;
    case "order":
      return <Items form={form} />;
    case "match":
      return <Pairs form={form} />;
    case "numeric":
      return <NumberWithTolerance form={form} />;
    case "short_answer":
      return <Accepted form={form} />;
  }
}

/** A text that stands where it belongs to the list, not to one of its entries. */
function useListFault(form: EditForm, path: FieldPath<QuestionEdit>): string | undefined {
  const faultAt = useFaults(form.formState.errors);
  return faultAt(path) ?? faultAt(`${path}.root`);
}

function Choices({ form, isSingle }: Props & { readonly isSingle: boolean }) {
  const { t } = useWords();
  const faultAt = useFaults(form.formState.errors);
  const fault = useListFault(form, "choices");
  return (
    <FormField form={form} name="right">
      {(right) => (
        <FormField form={form} name="choices">
          {(choices) => (
            <EntryList
              label={t(messages.choices)}
              nameOf={(place) => t(messages.choice, { place: place + 1 })}
              addLabel={t(messages.addChoice)}
              entries={choices.value}
              onChange={(next) => choices.onChange(next)}
              onAdd={() => choices.onChange(withChoice(choices.value))}
              fault={fault ?? right.error}
              inputRef={(place) => {
                choices.inputRef(place);
                right.inputRef(place);
              }}
            >
              {(choice, place) => (
                <Stack gap="s">
                  <RightMark id={choice.id} right={right} isSingle={isSingle} />
                  <WordsField
                    label={t(messages.choice, { place: place + 1 })}
                    rows={2}
                    value={choice.text}
                    onChange={(text) =>
                      choices.onChange(choices.value.map((one) => (one === choice ? { ...one, text } : one)))
                    }
                    onBlur={choices.onBlur}
                    path={`choices.${place}.text`}
                    faultAt={faultAt}
                  />
                </Stack>
              )}
            </EntryList>
          )}
        </FormField>
      )}
    </FormField>
  );
}

type RightProps = { readonly id: string; readonly right: Bound<readonly string[]>; readonly isSingle: boolean };

/** Marks a choice as right; of a question with one right choice that takes the mark from the other. */
function RightMark({ id, right, isSingle }: RightProps) {
  const { t } = useWords();
  const isRight = isSingle ? right.value[0] === id : right.value.includes(id);
  function mark(isMarked: boolean) {
    if (isSingle) right.onChange(isMarked ? [id] : []);
    else right.onChange(isMarked ? [...right.value, id] : right.value.filter((one) => one !== id));
  }
  return (
    <Checkbox isSelected={isRight} onChange={mark} isInvalid={right.error !== undefined}>
      {t(messages.isRight)}
    </Checkbox>
  );
}

function Truth({ form }: Props) {
  const { t } = useWords();
  return (
    <FormField form={form} name="isTrue">
      {({ value, onChange, ...field }) => (
        <RadioGroup
          label={t(messages.rightAnswer)}
          options={[
            { id: "true", label: t(messages.true) },
            { id: "false", label: t(messages.false) },
          ]}
          {...field}
          value={String(value)}
          onChange={(chosen) => onChange(chosen === "true")}
        />
      )}
    </FormField>
  );
}

function Items({ form }: Props) {
  const { t } = useWords();
  const faultAt = useFaults(form.formState.errors);
  const fault = useListFault(form, "items");
  return (
    <FormField form={form} name="items">
      {(items) => (
        <EntryList
          label={t(messages.items)}
          nameOf={(place) => t(messages.item, { place: place + 1 })}
          addLabel={t(messages.addItem)}
          entries={items.value}
          onChange={(next) => items.onChange(next)}
          onAdd={() => items.onChange(withChoice(items.value))}
          fault={fault}
          inputRef={items.inputRef}
        >
          {(item, place) => (
            <WordsField
              label={t(messages.item, { place: place + 1 })}
              rows={2}
              value={item.text}
              onChange={(text) => items.onChange(items.value.map((one) => (one === item ? { ...one, text } : one)))}
              onBlur={items.onBlur}
              path={`items.${place}.text`}
              faultAt={faultAt}
            />
          )}
        </EntryList>
      )}
    </FormField>
  );
}

function Pairs({ form }: Props) {
  const { t } = useWords();
  const faultAt = useFaults(form.formState.errors);
  const fault = useListFault(form, "pairs");
  return (
    <FormField form={form} name="pairs">
      {(pairs) => (
        <EntryList
          label={t(messages.pairs)}
          nameOf={(place) => t(messages.pair, { place: place + 1 })}
          addLabel={t(messages.addPair)}
          entries={pairs.value}
          onChange={(next) => pairs.onChange(next)}
          onAdd={() => pairs.onChange(withPair(pairs.value))}
          fault={fault}
          inputRef={pairs.inputRef}
        >
          {(pair, place) => (
            <Stack gap="s">
              {(["left", "right"] as const).map((side) => (
                <WordsField
                  key={side}
                  label={t(side === "left" ? messages.left : messages.right, { place: place + 1 })}
                  rows={2}
                  value={pair[side]}
                  onChange={(text) =>
                    pairs.onChange(pairs.value.map((one) => (one === pair ? { ...one, [side]: text } : one)))
                  }
                  onBlur={pairs.onBlur}
                  path={`pairs.${place}.${side}`}
                  faultAt={faultAt}
                />
              ))}
            </Stack>
          )}
        </EntryList>
      )}
    </FormField>
  );
}

function NumberWithTolerance({ form }: Props) {
  const { t } = useWords();
  return (
    <Columns>
      <FormField form={form} name="number">
        {(field) => <DecimalField label={t(messages.number)} {...field} />}
      </FormField>
      <FormField form={form} name="tolerance">
        {(field) => <DecimalField label={t(messages.tolerance)} description={t(messages.toleranceHelp)} {...field} />}
      </FormField>
    </Columns>
  );
}

function Accepted({ form }: Props) {
  const { t } = useWords();
  const faultAt = useFaults(form.formState.errors);
  return (
    <FormField form={form} name="accepted">
      {({ value, onChange, onBlur }) => (
        <WordsField
          label={t(messages.accepted)}
          description={t(messages.acceptedHelp)}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          path="accepted"
          faultAt={faultAt}
        />
      )}
    </FormField>
  );
}
