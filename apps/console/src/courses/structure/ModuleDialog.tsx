import { useQuery } from "@apollo/client/react";
import { CheckboxGroup, languages, TextField, useWords } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { useCommand } from "../../app/commands/use-command.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { otherLanguage, writtenIn } from "../../app/written-in.ts";
import { arrangementOf, toModules } from "./arrangement.ts";
import { isCount, type CourseModule, type CourseVersion } from "../course-words.ts";
import { AmendCourseDocument } from "../CourseVersion.generated.ts";
import { editor } from "../editor-messages.ts";
import { Meanwhile, useChangedMeanwhile, type Again } from "../Meanwhile.tsx";
import { CasesToChooseDocument } from "./ModuleDialog.generated.ts";
import { ModuleGone } from "./ModuleGone.tsx";
import { NumberField } from "../NumberField.tsx";
import { OwnConflict } from "../parts/OwnConflict.tsx";
import { allWords, toFields, type WordsState } from "../parts/part-state.ts";
import { useOwnChanges } from "../parts/use-own-changes.ts";
import { useCaseTitles } from "../use-case-titles.ts";

type ModuleDialogProps = {
  readonly version: CourseVersion;
  /** The module as it was when the dialog was opened. */
  readonly opened: CourseModule;
  readonly onClose: () => void;
  readonly again: Again;
};

type ModuleState = WordsState<"title"> & {
  readonly checkQuestions: number | null;
  readonly cases: readonly string[];
};

function stateOf({ title, checkQuestions, cases }: CourseModule): ModuleState {
  return { ...toFields("title", title), checkQuestions, cases };
}

/** A module's name in every language, its check and its cases. */
export function ModuleDialog({ version, opened, onClose, again }: ModuleDialogProps) {
  const { t } = useWords();
  const amend = useCommand(AmendCourseDocument);
  const changed = useChangedMeanwhile(again);
  const module = version.modules.find(({ name }) => name === opened.name);
  const stored = stateOf(module ?? opened);
  const changes = useOwnChanges(stored);
  const { state, change } = changes;
  const isToChoose = changes.differing.length > 0 && !amend.isPending;
  const telling = useTelling(version.course);
  const { checkQuestions, cases } = state;
  async function send() {
    if (!isCount(checkQuestions)) return;
    const edit = { title: allWords("title", state), checkQuestions, cases: [...cases] };
    const modules = toModules(arrangementOf(version)).map((one) =>
      one.name === opened.name ? { ...one, ...edit } : one,
    );
    await amend.send(
      { input: { courseVersion: version.id, expectedVersion: version.version, edit: { modules } } },
      { CourseVersionChanged: onClose, StaleVersion: changed.StaleVersion },
    );
  }
  return (
    <FormDialog
      title={t(editor.editModule)}
      submitLabel={t(editor.save)}
      isUnsaved={changes.isChanged}
      isIdle={!module || isToChoose}
      command={amend}
      onSubmit={send}
      onClose={onClose}
    >
      <Meanwhile changed={changed}>
        {module ? isToChoose && <OwnConflict changes={changes} stored={stored} {...telling} /> : <ModuleGone />}
      </Meanwhile>
      {languages.map((language) => (
        <TextField
          key={language}
          label={telling.labelOf(`title.${language}`)}
          isRequired
          value={state[`title.${language}`]}
          onChange={(text) => change({ [`title.${language}`]: text })}
        />
      ))}
      <NumberField
        label={t(editor.checkQuestions)}
        description={t(editor.checkHelp)}
        value={checkQuestions}
        onChange={(count) => change({ checkQuestions: count })}
        error={isCount(checkQuestions) ? undefined : t(editor.number)}
      />
      <CaseChoice course={version.course} value={cases} onChange={(chosen) => change({ cases: chosen })} />
    </FormDialog>
  );
}

/** What the fields of a module are called, and what they hold, in words. */
function useTelling(course: string) {
  const { t, language, format } = useWords();
  const { label } = useCodes();
  const titleOf = useCaseTitles(course);
  const caseTitle = (name: string) => {
    const title = titleOf?.(name);
    return (title && writtenIn(title, language)) || name;
  };
  return {
    labelOf: (field: keyof ModuleState) => {
      if (field === "checkQuestions" || field === "cases") return t(editor[field]);
      return t(editor.moduleTitle, { language: label("language", field.slice("title.".length)) });
    },
    shownOf: (field: keyof ModuleState, state: ModuleState) => {
      if (field === "cases") return format.list(state.cases.map(caseTitle)) || "–";
      return String(state[field] ?? "") || "–";
    },
  };
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
