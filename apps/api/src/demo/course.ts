import { randomUUID } from "node:crypto";
import { languages, type Result } from "@vas/domain/kernel";
import { demoCases, demoCourse, demoCourseCode, demoQuestions, demoQuestionsOf2015 } from "@vas/domain/demo";
import { keepCases } from "../cases/index.ts";
import { approveTranslation, beginCourse, publishCourse, submitCourse } from "../courses/index.ts";
import type { StaffContext } from "../kernel/context.ts";
import { openRequest, type SurfaceKernel } from "../kernel/request.ts";
import { keepQuestions } from "../questions/index.ts";
import { demoActor } from "./front-door.ts";
import { demoKey } from "./keys.ts";

type Version = { readonly id: string; readonly version: number };

/** Who writes the demo course, and who reads and publishes it: never the same person. */
const [writer, reviewer] = ["trainer", "trainer-2"] as const;

/** Publishes the demo course by the commands that trainers use. @returns whether it was published now. */
export async function publishDemoCourse(kernel: SurfaceKernel): Promise<boolean> {
  const begun = await asTrainer(kernel, writer, (context) =>
    context.perform(beginCourse, { code: demoCourseCode, content: demoCourse }, randomUUID()),
  );
  if (!begun.ok) return refusedAs(begun.rejection, "CourseCodeTaken");
  const { id, course } = begun.value;
  // In the order of the law: what a question asks today is a version of its own.
  for (const questions of [demoQuestionsOf2015, demoQuestions]) {
    const bank = { course, questions };
    const kept = await asTrainer(kernel, writer, ({ perform }) => perform(keepQuestions, bank, randomUUID()));
    if (!kept.ok) throw new Error(`A question of the demo course was refused: ${kept.rejection.kind}`);
  }
  const cases = { course, cases: demoCases.map((content) => ({ content, expectedNumber: 0 })) };
  const played = await asTrainer(kernel, writer, ({ perform }) => perform(keepCases, cases, randomUUID()));
  if (!played.ok) throw new Error(`A case of the demo course was refused: ${played.rejection.kind}`);
  let { version } = begun.value;
  const next = (result: Result<Version, { readonly kind: string }>) => {
    if (!result.ok) throw new Error(`The demo course was refused: ${result.rejection.kind}`);
    version = result.value.version;
  };
  const of = () => ({ courseVersion: id, expectedVersion: version });
  next(await asTrainer(kernel, writer, ({ perform }) => perform(submitCourse, of(), demoKey("submit course"))));
  for (const language of languages) {
    const asked = { ...of(), language };
    next(await asTrainer(kernel, reviewer, ({ perform }) => perform(approveTranslation, asked, randomUUID())));
  }
  const published = { ...of(), change: { kind: "minor" } as const };
  next(await asTrainer(kernel, reviewer, ({ perform }) => perform(publishCourse, published, randomUUID())));
  return true;
}

function refusedAs({ kind }: { readonly kind: string }, expected: string): false {
  if (kind !== expected) throw new Error(`The demo course was refused: ${kind}`);
  return false;
}

async function asTrainer<V>(kernel: SurfaceKernel, as: string, act: (context: StaffContext) => Promise<V>): Promise<V> {
  const asked = { actor: demoActor(as), requestId: randomUUID(), operation: "PublishDemoCourse", purpose: "demo" };
  const scope = openRequest(kernel, asked);
  const value = await act(scope.context);
  await scope.settle();
  return value;
}
