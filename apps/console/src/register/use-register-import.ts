import { failureOf, useUnsaved, type SessionClock } from "@vas/client";
import type { CalendarDate } from "@vas/domain/kernel";
import { readStatedSpan, type RegisterSpan, type SpanProblem } from "@vas/domain/vocabulary";
import { useWords, type Language } from "@vas/ui";
import { useRef, useState } from "react";
import type { Fault, Work } from "../app/import/ImportFault.tsx";
import { isReadable } from "../app/import/is-readable.ts";
import { legalDayOf } from "../app/legal-day.ts";
import { useSession, useSessionClock } from "../app/session/SessionProvider.tsx";
import { countLines, isSpreadsheet } from "./file-facts.ts";
import type { Accepted, ImportAnswer, NotTaken, RegisterProblem } from "./register-answer.ts";
import { RegisterNotTaken, sendRegister } from "./send-register.ts";

/** Where the import is. The file stays chosen through all of it. */
export type Stage =
  | { readonly kind: "empty" }
  | { readonly kind: "spreadsheet" }
  | { readonly kind: "working"; readonly work: Work; readonly sent: number; readonly rows: number }
  | ({ readonly kind: "checked" } & Accepted)
  | { readonly kind: "refused"; readonly problems: readonly RegisterProblem[]; readonly problemCount: number }
  | { readonly kind: "failed"; readonly work: Work; readonly fault: Fault | NotTaken }
  | ({ readonly kind: "done" } & Accepted);

/** The first and the last day of a file as they are written; null where none is. */
export type WrittenDays = { readonly from: string | null; readonly to: string | null };

const noDays: WrittenDays = { from: null, to: null };

/** A chosen file and the keys of its two pieces of work: a repeat is the same work, another file or other days are another. */
type Chosen = {
  readonly file: File;
  readonly stated: RegisterSpan | null;
  readonly keys: Readonly<Record<Work, string>>;
  /** About how many: line breaks inside quotation marks count too. 0 while nobody knows. */
  readonly rows: number;
};

export type RegisterImport = {
  readonly file: File | null;
  readonly stage: Stage;
  /** About how many rows the file has; 0 while nobody knows. */
  readonly rows: number;
  readonly days: WrittenDays;
  /** Why the days cannot be those of a file; undefined where they can, or none are written. */
  readonly daysProblem: SpanProblem | undefined;
  /** Other days are to be checked anew. */
  readonly setDays: (days: WrittenDays) => void;
  readonly choose: (file: File) => void;
  /** Checks the chosen file once more, with the days as they are written now. */
  readonly check: () => void;
  readonly importAll: () => void;
  readonly retry: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
};

function stageAfter(work: Work, answer: ImportAnswer): Stage {
  if (answer.kind === "refused") return answer;
  return { ...answer, kind: work === "check" ? "checked" : "done" };
}

async function faultOf(
  error: unknown,
  { file, signal }: { file: File; signal: AbortSignal },
): Promise<Fault | NotTaken> {
  if (signal.aborted) return "stopped";
  if (error instanceof RegisterNotTaken) return error.reason;
  return (await isReadable(file)) ? failureOf(error) : "fileChanged";
}

/** About how many rows a file has, its header left out; 0 where it cannot be read. */
async function countRows(file: File): Promise<number> {
  return Math.max(0, (await countLines(file).catch(() => 0)) - 1);
}

type Carrying = {
  readonly work: Work;
  readonly language: Language;
  readonly person: string;
  readonly signal: AbortSignal;
  readonly onProgress: (part: { sent?: number; rows?: number }) => void;
};

/** Sends the file for one piece of work. @returns the stage that it ends in; it never throws. */
async function carryOut(
  { file, stated, keys }: Chosen,
  { work, language, person, signal, onProgress }: Carrying,
): Promise<Stage> {
  try {
    const answer = await sendRegister({
      file,
      dryRun: work === "check",
      stated,
      key: keys[work],
      language,
      person,
      onSent: (sent) => onProgress({ sent }),
      onRows: (rows) => onProgress({ rows, sent: 1 }),
      signal,
    });
    return stageAfter(work, answer);
  } catch (error) {
    return { kind: "failed", work, fault: await faultOf(error, { file, signal }) };
  }
}

function tellClock(clock: SessionClock, fault: Fault | NotTaken): void {
  if (typeof fault === "string") return;
  if (fault.kind === "signedOut") clock.end();
  if (fault.kind === "otherPerson") clock.endHere();
}

/** Runs one piece of work at a time; what comes late of an earlier one is dropped. */
function useWork() {
  const { language } = useWords();
  const clock = useSessionClock();
  const { session } = useSession();
  const [stage, setStage] = useState<Stage>({ kind: "empty" });
  const running = useRef<AbortController>(undefined);
  async function run(chosen: Chosen, work: Work): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    const whileCurrent = (change: (now: Stage) => Stage) => {
      if (running.current === controller) setStage(change);
    };
    setStage({ kind: "working", work, sent: 0, rows: 0 });
    const { signal } = controller;
    const end = await carryOut(chosen, {
      work,
      language,
      person: session.id,
      signal,
      onProgress: (part) => whileCurrent((now) => (now.kind === "working" ? { ...now, ...part } : now)),
    });
    if (end.kind === "failed") tellClock(clock, end.fault);
    if (end.kind !== "failed") clock.touch();
    whileCurrent(() => end);
  }
  function startAnew(next: Stage): void {
    running.current?.abort();
    running.current = undefined;
    setStage(next);
  }
  return { stage, run, stop: () => running.current?.abort(), startAnew };
}

type Stated = ReturnType<typeof readStatedSpan>;

function chosenWith(file: File, stated: Stated): Chosen {
  const keys = { check: crypto.randomUUID(), import: crypto.randomUUID() };
  return { file, stated: stated.ok ? stated.value : null, keys, rows: 0 };
}

function readStated({ from, to }: WrittenDays): Stated {
  const today = legalDayOf(new Date()) as CalendarDate;
  return readStatedSpan({ from: from ?? undefined, to: to ?? undefined }, today);
}

/** Checks a file as soon as it is chosen, and imports it when told to. What fails can be tried again: it happens once. */
export function useRegisterImport(): RegisterImport {
  const { stage, run, stop, startAnew } = useWork();
  const [chosen, setChosen] = useState<Chosen>();
  const [days, setDays] = useState(noDays);
  const stated = readStated(days);
  useUnsaved(chosen !== undefined && stage.kind !== "done");
  function begin(next: Chosen | undefined, first: Stage): void {
    setChosen(next);
    startAnew(first);
  }
  function choose(file: File): void {
    if (isSpreadsheet(file)) return begin(undefined, { kind: "spreadsheet" });
    const next = chosenWith(file, stated);
    begin(next, { kind: "empty" });
    if (stated.ok) void run(next, "check");
    void countRows(file).then((rows) => setChosen((now) => (now?.file === file ? { ...now, rows } : now)));
    return undefined;
  }
  function changeDays(written: WrittenDays): void {
    setDays(written);
    startAnew({ kind: "empty" });
  }
  return {
    file: chosen?.file ?? null,
    rows: chosen?.rows ?? 0,
    stage,
    days,
    daysProblem: stated.ok ? undefined : stated.rejection,
    setDays: changeDays,
    choose,
    check: () => chosen && choose(chosen.file),
    importAll: () => chosen && void run(chosen, "import"),
    retry: () => chosen && stage.kind === "failed" && void run(chosen, stage.work),
    stop,
    reset: () => {
      setDays(noDays);
      begin(undefined, { kind: "empty" });
    },
  };
}
