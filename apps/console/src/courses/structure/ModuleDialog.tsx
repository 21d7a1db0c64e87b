import { useQuery } from "@apollo/client/react";
import { CheckboxGroup, languages, TextField, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../../app/codes.ts";
import { useCommand } from "../../app/commands/use-command.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { otherLanguage, writtenIn } from "../../app/written-in.ts";
import { arrangementOf, toModules } from "./arrangement.ts";
import type { CourseModule, CourseVersion } from "../course-words.ts";
import { AmendCourseDocument } from "../CourseVersion.generated.ts";
import { editor } from "../editor-messages.ts";
import { CasesToChooseDocument } from "./ModuleDialog.generated.ts";
import { NumberField } from "../NumberField.tsx";

type ModuleDialogProps = {
  readonly version: CourseVersion;
  readonly module: CourseModule;
  readonly onClose: () => void;
  readonly onStale: () => void;
};

/** A module's name in every language, its check and its cases. */
export function ModuleDialog({ version, module, onClose, onStale }: ModuleDialogProps) {
  const { t } = useWords();
  const { label } = useCodes();
  const amend = useCommand(AmendCourseDocument);
  const [title, setTitle] = useState({ fi: module.title.fi, sv: module.title.sv, en: module.title.en });
  const [checkQuestions, setCheckQuestions] = useState<number | null>(module.checkQuestions);
  const [cases, setCases] = useState<readonly string[]>(module.cases);
  const isMissing = checkQuestions === null || !Number.isInteger(checkQuestions) || checkQuestions < 0;
  async function send() {
    if (isMissing) return;
    const edit = { title, checkQuestions, cases: [...cases] };
    const modules = toModules(arrangementOf(version)).map((one) =>
      one.name === module.name ? { ...one, ...edit } : one,
    );
    await amend.send(
      { input: { courseVersion: version.id, expectedVersion: version.version, edit: { modules } } },
      {
        CourseVersionChanged: onClose,
        StaleVersion: () => {
          onStale();
          onClose();
        },
      },
    );
  }
  return (
    <FormDialog
      title={t(editor.editModule)}
      submitLabel={t(editor.save)}
      command={amend}
      onSubmit={send}
      onClose={onClose}
    >
      {languages.map((language) => (
        <TextField
          key={language}
          label={t(editor.moduleTitle, { language: label("language", language) })}
          isRequired
          value={title[language]}
          onChange={(text) => setTitle({ ...title, [language]: text })}
        />
      ))}
      <NumberField
        label={t(editor.checkQuestions)}
        description={t(editor.checkHelp)}
        value={checkQuestions}
        onChange={setCheckQuestions}
        error={isMissing ? t(editor.number) : undefined}
      />
      <CaseChoice course={version.course} value={cases} onChange={setCases} />
    </FormDialog>
  );
}

type CaseChoiceProps = {
  readonly course: string;
  readonly value: readonly string[];
  readonly onChange: (cases: readonly string[]) => void;
};

/** The cases of the course that are played in the module; where the course has none there is nothing to choose. */
function CaseChoice({ course, value, onChange }: CaseChoiceProps) {
  const { t, language } = useWords();
  const { data } = useQuery(CasesToChooseDocument, { variables: { course } });
  const known = data?.courseCases?.cases ?? [];
  const unknown = value.filter((name) => !known.some((one) => one.name === name));
  const options = [
    ...known.map(({ name, title }) => ({
      id: name,
      label: writtenIn(title, language) || name,
      lang: otherLanguage(title, language),
    })),
    ...unknown.map((name) => ({ id: name, label: name })),
  ];
  if (options.length === 0) return null;
  return <CheckboxGroup label={t(editor.cases)} isOptional options={options} value={value} onChange={onChange} />;
}
