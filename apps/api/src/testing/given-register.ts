import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { calendarDate, type StaffActor } from "@vas/domain/kernel";
import { registerColumns, registerLine, type RegisterColumn, type RegisterProblem } from "@vas/domain/register";
import { openRequest } from "../kernel/request.ts";
import { performImport } from "../register/index.ts";
import { staffActor, type World } from "./world.ts";

export type Row = Partial<Record<RegisterColumn, string>>;

const admitted: Row = {
  received_on: "2015-02-03",
  referrer_kind: "police",
  referrer: "Poliisi (esimerkki)",
  given_name: "Keksi",
  family_name: "Esimerkki",
  sex: "woman",
  birth_date: "1990-05-05",
  nationality: "NG;FI",
  basis: "victim",
  forms: "labour;sexual",
  primary_form: "labour",
  domestic_servitude: "yes",
  place: "finland",
  outcome: "positive",
  decided_on: "2015-02-20",
};

/** What a row says of a customership that has ended. */
export const ended: Row = { ended_on: "2015-09-01", ending_ground: "own_wish" };

/** A sound row of a person of its own, who was admitted and is a customer still. */
export function row(number: number, changes: Row = {}): Row {
  return { ...admitted, reference: `R-${number}`, person: `P-${number}`, ...changes };
}

/** The text of a register file. */
export function csv(rows: readonly Row[]): string {
  return [registerColumns.join(","), ...rows.map(registerLine)].join("\n");
}

type Asking = {
  readonly as?: string;
  readonly dryRun?: boolean;
  readonly key?: string;
  readonly watch?: Watch;
  /** The first and the last day that somebody states of the file. */
  readonly stated?: readonly [string, string];
};
type Watch = (rows: number) => void;

/** What people of a world do with registers. */
export function registersIn(world: () => World) {
  async function bringIn(file: string | Buffer | Readable, asking: Asking = {}) {
    const { as = "director", dryRun = false, key = randomUUID(), watch, stated } = asking;
    const { casework } = world().kernels;
    const actor = staffActor(as) as StaffActor;
    const scope = openRequest(casework, { actor, requestId: randomUUID(), operation: "ImportRegister", purpose: null });
    const told: number[] = [];
    const stream = file instanceof Readable ? file : Readable.from([Buffer.from(file)]);
    const progress = ({ rows }: { rows: number }): void => {
      told.push(rows);
      watch?.(rows);
    };
    const covers = stated && { from: calendarDate(stated[0]), to: calendarDate(stated[1]) };
    const options = { stream, dryRun, progress, stated: covers ?? null };
    const result = await performImport(scope.context, options, key);
    await scope.settle();
    return { result, progress: told };
  }
  return { bringIn };
}

type Imported = Awaited<ReturnType<ReturnType<typeof registersIn>["bringIn"]>>["result"];

/** The problems of a refused file; none where it was taken. */
export function problemsOf(result: Imported): readonly RegisterProblem[] {
  return !result.ok && result.rejection.kind === "RegisterRefused" ? result.rejection.problems : [];
}
