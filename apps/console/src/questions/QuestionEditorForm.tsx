import { questionForm, type QuestionEdit } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { Button, Cluster, Columns, DatePicker, Panel, Select, Stack, TextField, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { useCodes } from "../app/codes.ts";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import type { Command } from "../app/commands/use-command.ts";
import { useValidatedForm, type ValidatedForm } from "../app/forms/form.ts";
import { FormFaults } from "../app/forms/FormFaults.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { UnsavedGuard } from "../app/forms/UnsavedGuard.tsx";
import { KeptNotice } from "../app/kept/KeptNotice.tsx";
import { useKeptText } from "../app/kept/use-kept-text.ts";
import { SignsField } from "../referrals/form/SignsField.tsx";
import { messages } from "./question-editor-messages.ts";
import { toEditState, type QuestionFile } from "./question-editor-form.ts";
import { useLabelOf } from "./question-labels.ts";
import { QuestionAnswers } from "./QuestionAnswers.tsx";
import { QuestionPreview } from "./QuestionPreview.tsx";
import { useFaults, WordsField } from "./WordsField.tsx";

export type EditForm = ValidatedForm<QuestionEdit, QuestionEdit>;

/** The form of a question, checked by the bank's own rules. */
export function useQuestionForm(file: QuestionFile): EditForm {
  const modules = file.modules.map(({ module }) => module);
  return useValidatedForm<QuestionEdit, QuestionEdit>(questionForm(modules), toEditState(file));
}

type Props = {
  readonly form: EditForm;
  readonly file: QuestionFile;
  readonly command: Pick<Command<never, never>, "isPending" | "refusal" | "failure">;
  readonly onSend: (edit: QuestionEdit) => Promise<void>;
  /** What somebody else changed meanwhile. */
  readonly conflict: ReactNode;
  /** Puts back what an earlier page could not save. */
  readonly onBringBack: (edit: QuestionEdit, writtenUpon: QuestionFile) => void;
};

/** A question to be written: facts, what is asked, what is right and why; then how it looks to a learner. */
export function QuestionEditorForm({ form, file, command, onSend, conflict, onBringBack }: Props) {
  const { t } = useWords();
  const labelOf = useLabelOf();
  const send = form.handleSubmit(onSend);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event);
      }}
    >
      <Stack>
        <KeptQuestion form={form} file={file} onBringBack={onBringBack} />
        {conflict}
        <FormFaults form={form} labelOf={labelOf} />
        <Panel title={t(messages.facts)}>
          <Facts form={form} file={file} />
        </Panel>
        <Panel title={t(messages.asked)}>
          <Texts form={form} name="stem" label={t(messages.stem)} maxGraphemes={1_000} />
        </Panel>
        <Panel title={t(messages.rightAnswer)}>
          <QuestionAnswers form={form} />
        </Panel>
        <Panel title={t(messages.why)}>
          <Stack>
            <Texts form={form} name="reason" label={t(messages.reason)} maxGraphemes={2_000} />
            <Texts
              form={form}
              name="source"
              label={t(messages.source)}
              description={t(messages.sourceHelp)}
              rows={2}
              maxGraphemes={300}
            />
          </Stack>
        </Panel>
        <Panel title={t(messages.signs)}>
          <FormField form={form} name="signs">
            {({ value, onChange }) => (
              <SignsField
                help={t(messages.signsHelp)}
                value={value}
                onChange={(signs) => onChange(signs as QuestionEdit["signs"])}
              />
            )}
          </FormField>
        </Panel>
        <LivePreview form={form} />
        <CommandNotice command={command} />
        <Cluster>
          <Button type="submit" isPending={command.isPending}>
            {t(file.number === 0 ? messages.save : messages.saveVersion, { number: file.number + 1 })}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}

type KeptProps = Pick<Props, "form" | "file" | "onBringBack">;

/** What is written, kept in this browser until it is saved; and what an earlier page has left. */
function KeptQuestion({ form, file, onBringBack }: KeptProps) {
  const state = useWatch({ control: form.control }) as QuestionEdit;
  const isUnsaved = form.formState.isDirty;
  const { offered, takeOver, forget, leave } = useKeptText({
    keptAs: `vas-question/${file.course}/${file.number === 0 ? "new" : file.question.name}`,
    base: file,
    state,
    isUnsaved,
  });
  function bringBack() {
    if (offered) onBringBack(offered.state, offered.base);
    takeOver();
  }
  return (
    <>
      {offered && <KeptNotice at={offered.at} onBringBack={bringBack} onForget={forget} />}
      <UnsavedGuard isUnsaved={isUnsaved} onLeave={leave} />
    </>
  );
}

/** Of its own, so that only it is drawn anew with every letter that is typed. */
function LivePreview({ form }: { readonly form: EditForm }) {
  // Every field has its value from the start; the type cannot know.
  const question = useWatch({ control: form.control }) as QuestionEdit;
  return <QuestionPreview question={question} />;
}

type FactsProps = { readonly form: EditForm; readonly file: QuestionFile };

function Facts({ form, file }: FactsProps) {
  const { t } = useWords();
  const codes = useCodes();
  return (
    <Columns>
      <FormField form={form} name="id">
        {(field) => (
          <TextField label={t(messages.id)} description={t(messages.idHelp)} {...field} isDisabled={file.number > 0} />
        )}
      </FormField>
      <FormField form={form} name="module">
        {(field) => (
          <Select
            label={t(messages.module)}
            options={file.modules.map(({ module: id, title }) => ({
              id,
              label: t(messages.moduleOption, { id, title }),
            }))}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="use">
        {({ onChange, ...field }) => (
          <Select
            label={t(messages.use)}
            options={codes.options("questionUse")}
            {...field}
            onChange={(use) => onChange((use ?? "both") as QuestionEdit["use"])}
          />
        )}
      </FormField>
      <FormField form={form} name="kind">
        {({ onChange, ...field }) => (
          <Select
            label={t(messages.kind)}
            options={codes.options("questionKind")}
            {...field}
            onChange={(kind) => onChange((kind ?? "single") as QuestionEdit["kind"])}
          />
        )}
      </FormField>
      <FormField form={form} name="lawAsOf">
        {({ onChange, ...field }) => (
          <DatePicker
            label={t(messages.lawAsOf)}
            description={t(messages.lawAsOfHelp)}
            isOptional
            {...field}
            onChange={(day) => onChange(day as CalendarDate | null)}
          />
        )}
      </FormField>
    </Columns>
  );
}

type TextsProps = {
  readonly form: EditForm;
  readonly name: "stem" | "reason" | "source";
  readonly label: string;
  readonly description?: string;
  readonly rows?: number;
  readonly maxGraphemes: number;
};

function Texts({ form, name, ...field }: TextsProps) {
  const faultAt = useFaults(form.formState.errors);
  return (
    <FormField form={form} name={name}>
      {({ value, onChange, onBlur, inputRef }) => (
        <div ref={inputRef}>
          <WordsField {...field} value={value} onChange={onChange} onBlur={onBlur} path={name} faultAt={faultAt} />
        </div>
      )}
    </FormField>
  );
}
