import { useSuspenseQuery } from "@apollo/client/react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { questionPath, type QuestionEdit } from "@vas/domain/forms";
import { isSame } from "@vas/domain/vocabulary";
import { useToast, useWords } from "@vas/ui";
import { useState } from "react";
import type { FieldPath } from "react-hook-form";
import { UnreadNotice } from "../app/commands/UnreadNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { useMeeting } from "../app/commands/use-meeting.ts";
import { useReadAgain } from "../app/commands/use-read-again.ts";
import { AppButtonLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { QuestionEditorDocument, SaveQuestionDocument, type SaveQuestionMutation } from "./QuestionEditor.generated.ts";
import "./question-editor.css";
import { asSaved, toEditState, toQuestionInput, type QuestionFile } from "./question-editor-form.ts";
import { messages } from "./question-editor-messages.ts";
import { QuestionConflict } from "./QuestionConflict.tsx";
import { QuestionEditorForm, useQuestionForm, type EditForm } from "./QuestionEditorForm.tsx";
import { QuestionHistory } from "./QuestionHistory.tsx";

/** What does this question ask, and what shall its next version ask? */
export function QuestionEditorScreen() {
  const { course, question } = useParams({ from: "/shell/courses/$course/questions/$question" });
  return isId(course) ? <Opened key={question} course={course} question={question} /> : <NotFound />;
}

/** What shall a new question ask? */
export function NewQuestionScreen() {
  const { course } = useParams({ from: "/shell/courses/$course/questions/new" });
  return isId(course) ? <Opened course={course} question={null} /> : <NotFound />;
}

type OpenedProps = { readonly course: string; readonly question: string | null };

function Opened({ course, question }: OpenedProps) {
  const variables = { course, question };
  const { data } = useSuspenseQuery(QuestionEditorDocument, { variables, fetchPolicy: "network-only" });
  const readAgain = useReadAgain(QuestionEditorDocument, { variables });
  const again = async () => (await readAgain())?.questionFile ?? undefined;
  return data.questionFile ? <Editor file={data.questionFile} again={again} /> : <NotFound />;
}

type SavedAs = { readonly question: string; readonly number: number };
type EditorProps = { readonly file: QuestionFile; readonly again: () => Promise<QuestionFile | undefined> };

function Editor({ file, again }: EditorProps) {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const command = useCommand(SaveQuestionDocument);
  // What the form is based on; a later reading takes its place only where the person says so, or has saved it.
  const [base, setBase] = useState(file);
  const [theirs, setTheirs] = useState<QuestionFile>();
  const meeting = useMeeting(again, setTheirs);
  const form = useQuestionForm(file);
  const { course } = file;
  const isNew = base.number === 0;
  async function arrive({ question, number }: SavedAs, edit: QuestionEdit): Promise<void> {
    toast({ message: t(messages.saved) });
    settle(form, edit);
    if (isNew) {
      // From here on it is this question, also for what is typed until its own page is there, and is offered on that.
      setBase(asSaved(base, { number, edit }));
      await navigate({ to: "/courses/$course/questions/$question", params: { course, question }, ignoreBlocker: true });
      return;
    }
    // What was saved is known, also where it cannot be read again.
    const latest = await again().catch(() => undefined);
    // Somebody else may have saved a version since: the form is based on its own, so that the next saving meets theirs.
    setBase(latest?.number === number ? latest : asSaved(base, { number, edit }));
  }
  function write(edit: QuestionEdit, upon: QuestionFile): void {
    form.reset(toEditState(upon));
    for (const [name, value] of Object.entries(edit)) {
      form.setValue(name as keyof QuestionEdit, value, { shouldDirty: true });
    }
    setBase(upon);
  }
  function goOnWith(edit: QuestionEdit, latest: QuestionFile): void {
    write(edit, latest);
    setTheirs(undefined);
  }
  function bringBack(edit: QuestionEdit, writtenUpon: QuestionFile): void {
    write(edit, writtenUpon);
    setTheirs(writtenUpon.number === file.number ? undefined : file);
  }
  return (
    <Screen
      name={t(isNew ? messages.titleNew : messages.title)}
      title={isNew ? t(messages.titleNew) : t(messages.titleOf, { question: base.question.name })}
      lede={t(messages.lede, { course: base.title })}
      actions={<WaysOn course={course} question={isNew ? null : base.question.name} />}
    >
      <UnreadNotice meeting={meeting} isWritten />
      <QuestionEditorForm
        form={form}
        file={base}
        command={command}
        onBringBack={bringBack}
        onSend={(edit) =>
          command.send(
            { input: { course, expectedNumber: base.number, question: toQuestionInput(edit) } },
            {
              QuestionSaved: (saved) => void arrive(saved, edit),
              StaleVersion: () => void meeting.meet(),
              QuestionHasProblems: ({ problems }) => showProblems(form, problems),
              QuestionNameTaken: () => form.setError("id", { message: "repeated" }, { shouldFocus: true }),
            },
          )
        }
        conflict={
          theirs && (
            <QuestionConflict
              base={toEditState(base)}
              mine={form.getValues()}
              theirs={toEditState(theirs)}
              modules={theirs.modules}
              onChoose={(edit) => goOnWith(edit, theirs)}
            />
          )
        }
      />
      {base.versions.length > 0 && <QuestionHistory versions={base.versions} />}
    </Screen>
  );
}

/** The form is what was saved; what was typed while that was on its way stands on top of it, unsaved. */
function settle(form: EditForm, saved: QuestionEdit): void {
  const now = form.getValues();
  form.reset(saved);
  for (const name of Object.keys(saved) as (keyof QuestionEdit)[]) {
    if (!isSame(now[name], saved[name])) form.setValue(name, now[name], { shouldDirty: true });
  }
}

type Problems = Extract<SaveQuestionMutation["saveQuestion"], { __typename: "QuestionHasProblems" }>["problems"];

/** What the server finds wrong, each at its place in the form. */
function showProblems(form: EditForm, problems: Problems): void {
  for (const { field, index = null, language = null, code } of problems) {
    const path = questionPath({ field, index, language }) as FieldPath<QuestionEdit>;
    form.setError(path, { message: `question.${code}` });
  }
}

/** From a question to how it does in exams, and back to the bank. */
function WaysOn({ course, question }: OpenedProps) {
  const { t } = useWords();
  return (
    <>
      {question !== null && (
        <AppButtonLink
          variant="secondary"
          to="/courses/$course/questions/$question/statistics"
          params={{ course, question }}
        >
          {t(messages.toStatistics)}
        </AppButtonLink>
      )}
      <AppButtonLink variant="secondary" to="/courses/$course/questions" params={{ course }}>
        {t(messages.toBank)}
      </AppButtonLink>
    </>
  );
}
