import { Switch, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { writtenIn } from "../app/written-in.ts";
import { isCount, type CourseVersion } from "./course-words.ts";
import { AmendCourseDocument } from "./CourseVersion.generated.ts";
import { editor } from "./editor-messages.ts";
import { lessonWords } from "./lessons/lesson-messages.ts";
import { Meanwhile, useChangedMeanwhile, type Again } from "./Meanwhile.tsx";
import { NumberField } from "./NumberField.tsx";
import { OwnConflict } from "./parts/OwnConflict.tsx";
import { useOwnChanges } from "./parts/use-own-changes.ts";
import {
  certificateNumbers,
  examNumbers,
  shareOf,
  toRulesEdit,
  toRulesState,
  type NumberName,
  type RulesState,
  type ShareName,
} from "./rules-state.ts";

type RulesDialogProps = {
  readonly version: CourseVersion;
  readonly onClose: () => void;
  readonly again: Again;
};

const words = {
  passPercent: editor.passPercent,
  attempts: editor.attempts,
  coolDownHours: editor.coolDown,
  minutes: editor.examMinutes,
  months: editor.months,
  renewalMonths: editor.renewal,
  hasExam: editor.hasExam,
  hasCertificate: editor.hasCertificate,
} as const;

/** How the exam is drawn and passed, and how long the certificate holds. */
export function RulesDialog({ version, onClose, again }: RulesDialogProps) {
  const { t } = useWords();
  const amend = useCommand(AmendCourseDocument);
  const changed = useChangedMeanwhile(again);
  const stored = toRulesState(version);
  const changes = useOwnChanges(stored);
  const { state, change } = changes;
  const isToChoose = changes.differing.length > 0 && !amend.isPending;
  const telling = useTelling(version);
  const examFields = state.hasExam ? [...version.modules.map(({ name }) => shareOf(name)), ...examNumbers] : [];
  const certificateFields = state.hasCertificate ? certificateNumbers : [];
  const isWhole = [...examFields, ...certificateFields].every((name) => isCount(state[name]));
  async function send() {
    if (!isWhole) return;
    const edit = toRulesEdit(state, version);
    await amend.send(
      { input: { courseVersion: version.id, expectedVersion: version.version, edit } },
      { CourseVersionChanged: onClose, StaleVersion: changed.StaleVersion },
    );
  }
  const field = (name: NumberName | ShareName) => (
    <NumberField
      key={name}
      label={telling.labelOf(name)}
      value={state[name] ?? null}
      onChange={(value) => change({ [name]: value })}
      error={isCount(state[name]) ? undefined : t(editor.number)}
    />
  );
  return (
    <FormDialog
      title={t(editor.rules)}
      submitLabel={t(editor.save)}
      isUnsaved={changes.isChanged}
      isIdle={isToChoose}
      command={amend}
      onSubmit={send}
      onClose={onClose}
    >
      <Meanwhile changed={changed}>
        {isToChoose && <OwnConflict changes={changes} stored={stored} {...telling} />}
      </Meanwhile>
      <Switch isSelected={state.hasExam} onChange={(hasExam) => change({ hasExam })}>
        {t(editor.hasExam)}
      </Switch>
      {examFields.map(field)}
      <Switch isSelected={state.hasCertificate} onChange={(hasCertificate) => change({ hasCertificate })}>
        {t(editor.hasCertificate)}
      </Switch>
      {certificateFields.map(field)}
    </FormDialog>
  );
}

/** What the rules are called, and what they are, in words. */
function useTelling({ modules }: CourseVersion) {
  const { t, language } = useWords();
  const titleOf = (field: string) => {
    const module = modules.find(({ name }) => shareOf(name) === field);
    return (module && writtenIn(module.title, language)) || field.slice(shareOf("").length);
  };
  return {
    labelOf: (field: string) =>
      field.startsWith(shareOf(""))
        ? t(editor.share, { title: titleOf(field) })
        : t(words[field as keyof typeof words]),
    shownOf: (field: keyof RulesState, state: RulesState) => {
      const value: number | boolean | null = state[field] ?? null;
      if (typeof value === "boolean") return t(value ? lessonWords.yes : lessonWords.no);
      return value === null ? "–" : String(value);
    },
  };
}
