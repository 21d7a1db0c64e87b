import { useLocation, useNavigate } from "@tanstack/react-router";
import { Disclosure, Panel, Stack, useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { AppLink } from "../app/links.tsx";
import { BeginCheck } from "../attempts/BeginCheck.tsx";
import { messages as savedMessages } from "../saved/messages.ts";
import { CheckResult } from "./CheckResult.tsx";
import type { Course_CourseFragment } from "./Courses.generated.ts";
import { messages } from "./messages.ts";

type Course = Course_CourseFragment;
type Module = Course["modules"][number];

export type CourseContentsProps = Pick<Course, "modules" | "standing"> & {
  /** Whether a lesson is on this device. */
  readonly isSaved: (lesson: string) => boolean;
};

/** What is in the course, module by module: the one that is gone on with stands open. */
export function CourseContents({ modules, standing, isSaved }: CourseContentsProps) {
  const { t } = useWords();
  const { isOpen, toggle } = useOpened({ modules, standing });
  const told = (module: Module) => {
    if (!standing) return t(messages.lessonsIn, { lessons: module.lessons.length });
    const state = stateOf(module);
    // Of a course that is over nothing is left to do, whatever was not done of it.
    const hasLeft = standing.status === "active" && state.minutes > 0;
    return t(hasLeft ? messages.moduleState : messages.moduleDone, state);
  };
  return (
    <Panel title={t(messages.contents)}>
      <ol className="course-modules">
        {modules.map((module, place) => {
          // Of a course of which only what has changed is read, some modules have nothing to do.
          if (standing && stepsOf(module).length === 0) return null;
          return (
            <li key={module.id}>
              <Disclosure
                id={partOf(module)}
                title={`${place + 1}. ${module.title}`}
                told={told(module)}
                isOpen={isOpen(module)}
                onToggle={(now) => toggle(module, now)}
              >
                <ModuleParts module={module} standing={standing} isSaved={isSaved} />
              </Disclosure>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

/** Under which name an address leads to a module. */
function partOf({ id }: Module): string {
  return `module-${id}`;
}

/** Each thing to do in a module. */
function stepsOf({ id, lessons, cases, ...check }: Module) {
  return [
    ...lessons.map(({ id: name, minutes, isRead }) => ({ kind: "lesson", name, minutes, isDone: isRead })),
    ...(check.checkQuestions > 0
      ? [{ kind: "check", name: id, minutes: check.checkMinutes, isDone: check.isCheckDone }]
      : []),
    ...cases.map(({ name, minutes, isDone }) => ({ kind: "case", name, minutes, isDone })),
  ];
}

/** How many steps a module has, how many of them are done, and how many minutes the others take. */
function stateOf(module: Module) {
  const steps = stepsOf(module);
  const left = steps.filter(({ isDone }) => !isDone);
  const minutes = left.reduce((sum, step) => sum + step.minutes, 0);
  return { steps: steps.length, done: steps.length - left.length, minutes };
}

/**
 * Which modules stand open: the one that the next step is in, the one that the address names, and what the reader opens. That
 * goes to the address, so that whoever comes back to the page finds it so.
 */
function useOpened({ modules, standing }: Pick<Course, "modules" | "standing">) {
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const [named] = useState(hash);
  // The browser looked for the part before it was there. In a browser of the tests nothing scrolls.
  useEffect(() => {
    document.getElementById(named)?.scrollIntoView?.({ block: "nearest" });
  }, [named]);
  const [byHand, setByHand] = useState<Readonly<Record<string, boolean>>>({ [named]: true });
  const next = standing?.next;
  const isNext = (module: Module) =>
    stepsOf(module).some(({ kind, name }) => kind === next?.kind && name === next.name);
  return {
    isOpen: (module: Module) => byHand[partOf(module)] ?? (modules.length === 1 || isNext(module)),
    toggle(module: Module, isOpen: boolean) {
      const part = partOf(module);
      setByHand((before) => ({ ...before, [part]: isOpen }));
      void navigate({
        to: ".",
        hash: isOpen ? part : "",
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
  };
}

type PartsProps = Omit<CourseContentsProps, "modules"> & { readonly module: Module };

function ModuleParts({ module, standing, isSaved }: PartsProps) {
  const { t } = useWords();
  return (
    <Stack gap="s">
      <ol className="course-lessons">
        {module.lessons.map(({ id, title, minutes, isRead }) => (
          <li key={id}>
            {standing ? (
              <AppLink to="/learn/$enrolment/$lesson" params={{ enrolment: standing.id, lesson: id }}>
                {title}
              </AppLink>
            ) : (
              title
            )}{" "}
            <span className="portal-quiet course-minutes">
              {t(messages.lessonMinutes, { minutes })}
              {isRead && `, ${t(messages.read)}`}
              {isSaved(id) && `, ${t(savedMessages.onDevice)}`}
            </span>
          </li>
        ))}
      </ol>
      {standing && <Practice module={module} standing={standing} />}
    </Stack>
  );
}

type PracticeProps = { readonly module: Module; readonly standing: NonNullable<Course["standing"]> };

/** The check at a module's end, and its cases. */
function Practice({ module: { id, checkQuestions, isCheckDone, cases }, standing }: PracticeProps) {
  const { t } = useWords();
  return (
    <>
      {cases.map(({ name, title, minutes, isDone }) => (
        <p key={name}>
          <AppLink to="/case/$enrolment/$case" params={{ enrolment: standing.id, case: name }}>
            {t(messages.case, { title })}
          </AppLink>{" "}
          <span className="portal-quiet course-minutes">
            {t(messages.lessonMinutes, { minutes })}
            {isDone && `, ${t(messages.caseDone)}`}
          </span>
        </p>
      ))}
      <CheckResult checks={standing.checks} module={id} />
      {standing.status === "active" && checkQuestions > 0 && (
        <BeginCheck enrolment={standing.id} module={id}>
          {t(isCheckDone ? messages.checkAgain : messages.check)}
        </BeginCheck>
      )}
    </>
  );
}
