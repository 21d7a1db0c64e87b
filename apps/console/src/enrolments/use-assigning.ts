import { useEffect, useRef, useState } from "react";
import { useCommand, type Command } from "../app/commands/use-command.ts";
import { AssignLearnersDocument, type AssignLearnersMutationVariables } from "./AssignDialog.generated.ts";

type Input = AssignLearnersMutationVariables["input"];

/** To how many a course was given, to how many it cannot be, and to how many it can be still. */
export type Assigned = { readonly assigned: number; readonly skipped: number; readonly left: number };

export type Assigning = {
  readonly command: Pick<Command<never, never>, "isPending" | "refusal" | "failure">;
  /** What is done of the last sending; it stays done where the next portion fails. */
  readonly done: Assigned | undefined;
  /** Is a portion under way after one that was not enough? */
  readonly isGoingOn: boolean;
  /** What was done when it ended, and whether it ended by itself; undefined where a portion was refused or not answered. */
  readonly send: (input: Input) => Promise<{ readonly all: Assigned; readonly isStopped: boolean } | undefined>;
};

/**
 * Gives a course to the learners of a body in as many portions as the server needs, each a command with a key of its own. Whoever
 * leaves the dialog stops it after the portion that is under way.
 */
export function useAssigning(): Assigning {
  const { send: sendCommand, ...command } = useCommand(AssignLearnersDocument);
  const [done, setDone] = useState<Assigned>();
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );

  async function portion(input: Input): Promise<Assigned | undefined> {
    let answered: Assigned | undefined;
    await sendCommand(
      { input },
      {
        LearnersAssigned: (answer) => {
          answered = answer;
        },
      },
    );
    return answered;
  }

  async function goOn(input: Input, before?: Assigned): Promise<Assigned | undefined> {
    const next = await portion(input);
    if (!next) return undefined;
    const all = before ? together(before, next) : next;
    setDone(all);
    return next.assigned === 0 || next.left === 0 || isStopped.current ? all : goOn(input, all);
  }

  async function send(input: Input) {
    isStopped.current = false;
    setDone(undefined);
    setRunning(true);
    const all = await goOn(input);
    setRunning(false);
    return all && { all, isStopped: isStopped.current };
  }

  return { command: { ...command, isPending: isRunning }, done, isGoingOn: isRunning && done !== undefined, send };
}

/** To whom a portion before gave it, a later one passes over. */
function together(before: Assigned, { assigned, left }: Assigned): Assigned {
  return { assigned: before.assigned + assigned, skipped: before.skipped, left };
}
