import { randomUUID } from "node:crypto";
import type { StaffActor } from "@vas/domain/kernel";
import { demoPeople } from "@vas/domain/demo";
import { graphql } from "graphql";
import { KernelError } from "../kernel/errors.ts";
import { openRequest, type SurfaceKernel } from "../kernel/request.ts";
import { schemaOf } from "../schemas.ts";

/**
 * Sends one command or question as a person of the demo would, through the same schema. Undefined where its key has been used for
 * other content: what the demo says of today was loaded on an earlier day.
 */
export type FrontDoor = (
  asked: { readonly as: string; readonly document: string; readonly operation: string },
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer | undefined>;

/** The answer of the one root field of the document. */
export type Answer = { readonly __typename: string; readonly message?: string } & Readonly<Record<string, unknown>>;

/** The member of staff of that key, as the sign-in would make them. */
export function demoActor(key: string): StaffActor {
  const person = demoPeople.find((one) => one.key === key);
  if (person?.realm !== "casework") throw new RangeError(`No such member of staff in the demo: ${key}`);
  return { kind: "staff", id: person.id, unit: person.unit, roles: person.roles, language: "fi" } as StaffActor;
}

/** The schema of the console, opened for the demo. @throws Error where an answer is an error of the system. */
export function openFrontDoor(kernel: SurfaceKernel): FrontDoor {
  const schema = schemaOf("casework");
  return async ({ as, document, operation }, variableValues) => {
    const asked = { actor: demoActor(as), requestId: randomUUID(), operation, purpose: "demo" };
    const scope = openRequest(kernel, asked);
    const { data, errors } = await graphql({ schema, source: document, contextValue: scope.context, variableValues });
    await scope.settle();
    const [answer] = Object.values(data ?? {});
    if (errors?.[0]) return undefinedOrThrow(errors[0].originalError ?? errors[0]);
    return answer as Answer;
  };
}

function undefinedOrThrow(error: Error): undefined {
  if (error instanceof KernelError && error.code === "IDEMPOTENCY_KEY_REUSED") return undefined;
  throw error;
}
