import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useToast, useWords, type Language } from "@vas/ui";
import { useState } from "react";
import { useCommand, type Command } from "../../app/commands/use-command.ts";
import { useUndo } from "../../app/commands/use-undo.ts";
import { writtenIn } from "../../app/written-in.ts";
import type { CourseEditInput } from "../../schema.generated.ts";
import {
  arrangementOf,
  moveLesson,
  moveModule,
  toModules,
  withoutLesson,
  withoutModule,
  type Arrangement,
  type Direction,
} from "./arrangement.ts";
import type { CourseVersion } from "../course-words.ts";
import { AmendCourseDocument } from "../CourseVersion.generated.ts";
import { editor } from "../editor-messages.ts";
import { CourseLessonScreenDocument } from "../lessons/LessonScreen.generated.ts";

export type PartKind = "module" | "lesson";
export type Part = { readonly kind: PartKind; readonly name: string };

export type Arranging = {
  readonly move: (part: Part, to: Direction) => void;
  readonly remove: (part: Part) => Promise<void>;
  readonly command: Pick<Command<never, never>, "isPending" | "refusal" | "failure">;
  /** Where the part that was moved is now, for those who hear the page. */
  readonly told: string;
};

type ArrangingOptions = {
  readonly version: CourseVersion;
  readonly onStale: () => void;
  /** Just before something is moved. */
  readonly onMoving: () => void;
};

/** Moves and removes the parts of a draft. What is removed can be brought back. */
export function useArranging({ version, onStale, onMoving }: ArrangingOptions): Arranging {
  const { t } = useWords();
  const client = useApolloClient();
  const toast = useToast();
  const amend = useCommand(AmendCourseDocument);
  const undo = useUndo(AmendCourseDocument);
  const [told, setTold] = useState("");
  const { titleOf, placeOf } = useTelling(version);
  const arrangement = arrangementOf(version);

  async function send(edit: CourseEditInput, onDone: (version: number) => void): Promise<void> {
    await amend.send(
      { input: { courseVersion: version.id, expectedVersion: version.version, edit } },
      { CourseVersionChanged: (changed) => onDone(changed.version), StaleVersion: onStale },
    );
  }

  function move(part: Part, to: Direction): void {
    const moved = (part.kind === "module" ? moveModule : moveLesson)(arrangement, part.name, to);
    if (!moved || amend.isPending) return;
    onMoving();
    void send({ modules: toModules(moved) }, () => setTold(placeOf(moved, part)));
  }

  async function remove(part: Part): Promise<void> {
    const back = await undoingOf(client, version, part);
    const rest = (part.kind === "module" ? withoutModule : withoutLesson)(arrangement, part.name);
    const title = titleOf(part.name);
    await send({ modules: toModules(rest) }, (expectedVersion) =>
      toast({
        message: t(editor.removed, { title }),
        onUndo: undo({ input: { courseVersion: version.id, expectedVersion, edit: back } }),
      }),
    );
  }
  return { move, remove, command: amend, told };
}

/** What a part is called, and in words where it has come to. */
function useTelling(version: CourseVersion) {
  const { t, language } = useWords();
  const titleOf = (name: string) => titleIn(version, name, language) || t(editor.untitled);
  function placeOf(moved: Arrangement, { kind, name }: Part): string {
    const title = titleOf(name);
    if (kind === "module") {
      return t(editor.movedModule, { title, place: moved.findIndex((one) => one.name === name) + 1 });
    }
    const module = moved.find(({ lessons }) => lessons.includes(name));
    const place = (module?.lessons.indexOf(name) ?? 0) + 1;
    return t(editor.moved, { title, place, module: titleOf(module?.name ?? "") });
  }
  return { titleOf, placeOf };
}

function titleIn({ modules }: CourseVersion, name: string, language: Language): string {
  const parts = [...modules, ...modules.flatMap(({ lessons }) => lessons)];
  const found = parts.find((part) => part.name === name);
  return found ? writtenIn(found.title, language) : "";
}

/** The edit that brings a part back as it was: its texts are read before it goes. */
async function undoingOf(client: ApolloClient, version: CourseVersion, part: Part): Promise<CourseEditInput> {
  const modules = version.modules.map((module) => ({
    name: module.name,
    lessons: module.lessons.map(({ name }) => name),
    title: wordsOf(module.title),
    checkQuestions: module.checkQuestions,
    cases: [...module.cases],
  }));
  if (part.kind === "module") return { modules };
  const { data } = await client.query({
    query: CourseLessonScreenDocument,
    variables: { id: version.id, lesson: part.name },
    fetchPolicy: "network-only",
  });
  const lesson = data?.courseVersion?.lesson;
  if (!lesson) return { modules };
  const { name, title, minutes, roles, warning, body } = lesson;
  const texts = { title: wordsOf(title), body: wordsOf(body), warning: warning ? wordsOf(warning) : null };
  return { modules, lessons: [{ name, minutes, roles: roles ? [...roles] : null, ...texts }] };
}

function wordsOf({ fi, sv, en }: Readonly<Record<Language, string>>) {
  return { fi, sv, en };
}
