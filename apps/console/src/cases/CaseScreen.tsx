import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { Button, Stack, Tabs, useToast, useWords } from "@vas/ui";
import { useId, useState } from "react";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { UnreadNotice } from "../app/commands/UnreadNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { useMeeting } from "../app/commands/use-meeting.ts";
import { useReadAgain } from "../app/commands/use-read-again.ts";
import { UnsavedGuard } from "../app/forms/UnsavedGuard.tsx";
import { KeptNotice } from "../app/kept/KeptNotice.tsx";
import { useKeptText } from "../app/kept/use-kept-text.ts";
import { AppButtonLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { writtenIn } from "../app/written-in.ts";
import { Written } from "../app/Written.tsx";
import { toCaseInput, toContent } from "./case-content.ts";
import { CaseConflict } from "./CaseConflict.tsx";
import { CaseToEditDocument, KeepCaseDocument, type Editable_CaseFragment } from "./CaseEditor.generated.ts";
import { CaseFacts } from "./CaseFacts.tsx";
import { CasePreview } from "./CasePreview.tsx";
import { CaseStory } from "./CaseStory.tsx";
import { FaultList } from "./FaultList.tsx";
import "./cases.css";
import { messages } from "./messages.ts";
import { useCaseDraft, type CaseDraft, type KeptVersion } from "./use-case-draft.ts";
import { useSceneInAddress } from "./use-scene-in-address.ts";

/** What happens in a case, and can it be published? */
export function CaseScreen() {
  const { course, case: name } = useParams({ from: "/shell/courses/$course/cases/$case" });
  return isId(course) ? <CaseOfCourse key={`${course}/${name}`} course={course} name={name} /> : <NotFound />;
}

type OfCourse = { readonly course: string; readonly name: string };

function CaseOfCourse({ course, name }: OfCourse) {
  const variables = { course, name };
  const { data } = useSuspenseQuery(CaseToEditDocument, { variables, fetchPolicy: "network-only" });
  const readAgain = useReadAgain(CaseToEditDocument, { variables });
  const again = async () => (await readAgain())?.courseCase ?? undefined;
  return data.courseCase ? <CaseEditor known={data.courseCase} again={again} /> : <NotFound />;
}

type EditorProps = {
  readonly known: Editable_CaseFragment;
  readonly again: () => Promise<Editable_CaseFragment | undefined>;
};

function toKept({ number, keptAt, case: written }: Editable_CaseFragment): KeptVersion {
  return { number, keptAt, content: toContent(written) };
}

function CaseEditor({ known, again }: EditorProps) {
  const { t, language, format } = useWords();
  const [opened] = useState(() => toKept(known));
  const draft = useCaseDraft(opened);
  const { content, base, isChanged, theirs } = draft;
  const { keep, command, meeting } = useKeeping(draft, known.course, again);
  const kept = useKeptText({
    keptAs: `vas-case/${known.course}/${opened.content.id}`,
    base,
    state: content,
    isUnsaved: isChanged,
  });
  function bringBack() {
    if (kept.offered) draft.bringBack(kept.offered.state, kept.offered.base);
    kept.takeOver();
  }
  const state = useId();
  const course = writtenIn(known.courseTitle, language);
  const lede = { course, number: base.number, when: format.instant(base.keptAt) };
  return (
    <Screen
      name={t(messages.case)}
      title={<Written words={content.title} otherwise={content.id} />}
      lede={t(messages.ofCourse, lede)}
      actions={
        <>
          <AppButtonLink variant="secondary" to="/courses/$course/cases" params={{ course: known.course }}>
            {t(messages.toList)}
          </AppButtonLink>
          <Button
            onPress={keep}
            isDisabled={!isChanged || theirs !== undefined}
            isPending={command.isPending}
            aria-describedby={state}
          >
            {t(messages.save)}
          </Button>
        </>
      }
    >
      <p role="status" id={state} className="ui-quiet">
        {t(isChanged ? messages.unsaved : messages.nothingToSave)}
      </p>
      <CommandNotice command={command} />
      <UnreadNotice meeting={meeting} isWritten />
      {kept.offered && <KeptNotice at={kept.offered.at} onBringBack={bringBack} onForget={kept.forget} />}
      {theirs && <CaseConflict draft={draft} theirs={theirs} />}
      <CaseViews draft={draft} />
      <UnsavedGuard isUnsaved={isChanged} onLeave={kept.leave} />
    </Screen>
  );
}

/** Keeps the draft as the next version of the one that it began from; who came first is not overwritten. */
function useKeeping(draft: CaseDraft, course: string, again: EditorProps["again"]) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(KeepCaseDocument);
  const { content, base } = draft;
  const meeting = useMeeting(again, (latest) => draft.meet(toKept(latest)));
  const keep = () =>
    command.send(
      { input: { course, expectedNumber: base.number, case: toCaseInput(content) } },
      {
        CaseKept: ({ case: kept }) => {
          draft.kept(toKept(kept));
          toast({ message: t(messages.saved) });
        },
        StaleVersion: () => void meeting.meet(),
      },
    );
  return { keep, command, meeting };
}

function CaseViews({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useWords();
  const { view, showView } = useSceneInAddress();
  const { content, change } = draft;
  return (
    <Stack>
      <FaultList content={content} />
      <Tabs
        label={t(messages.views)}
        selected={view}
        onSelect={showView}
        tabs={[
          { id: "edit", label: t(messages.edit), content: <CaseStory content={content} change={change} /> },
          { id: "facts", label: t(messages.facts), content: <CaseFacts content={content} change={change} /> },
          { id: "try", label: t(messages.try), content: <CasePreview content={content} /> },
        ]}
      />
    </Stack>
  );
}
