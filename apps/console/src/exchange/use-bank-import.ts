import { failureOf, useUnsaved } from "@vas/client";
import { useWords, type Language } from "@vas/ui";
import { useRef, useState } from "react";
import type { Fault, Work } from "../app/import/ImportFault.tsx";
import { isReadable } from "../app/import/is-readable.ts";
import { useSession, useSessionClock } from "../app/session/SessionProvider.tsx";
import type { ImportAnswer, ImportCounts, ImportPreview, Told } from "./exchange-answer.ts";
import { BankTooLarge, sendBank } from "./send-bank.ts";

/** Where the import is. The file stays chosen through all of it. */
export type Stage =
  | { readonly kind: "empty" }
  | { readonly kind: "working"; readonly work: Work; readonly sent: number }
  /** `isAnew` where the bank was changed by somebody between the preview and the import. */
  | { readonly kind: "preview"; readonly preview: ImportPreview; readonly isAnew: boolean }
  | { readonly kind: "refused"; readonly problems: readonly Told[]; readonly problemCount: number }
  | { readonly kind: "failed"; readonly work: Work; readonly fault: Fault }
  | { readonly kind: "done"; readonly counts: ImportCounts };

type Sent = {
  readonly file: File;
  readonly language: Language;
  readonly token?: string;
  readonly key: string;
  readonly isAnew: boolean;
};

export type BankImport = {
  readonly file: File | null;
  /** The language of questions that name none. */
  readonly language: Language;
  readonly stage: Stage;
  readonly choose: (file: File) => void;
  readonly speak: (language: Language) => void;
  readonly importAll: () => void;
  readonly retry: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
};

async function faultOf(error: unknown, { file, signal }: { file: File; signal: AbortSignal }): Promise<Fault> {
  if (signal.aborted) return "stopped";
  if (error instanceof BankTooLarge) return "tooLarge";
  return (await isReadable(file)) ? failureOf(error) : "fileChanged";
}

/** Sends one file at a time; what comes late of an earlier one is dropped. */
function useSending(course: string) {
  const { language: reader } = useWords();
  const { session } = useSession();
  const clock = useSessionClock();
  const [stage, setStage] = useState<Stage>({ kind: "empty" });
  const running = useRef<AbortController>(undefined);

  async function answered(sent: Sent, signal: AbortSignal, onSent: (share: number) => void): Promise<Stage | "again"> {
    const work = sent.token === undefined ? "check" : "import";
    try {
      return stageAfter(await sendBank({ ...sent, course, reader, person: session.id, onSent, signal }), sent.isAnew);
    } catch (error) {
      return { kind: "failed", work, fault: await faultOf(error, { file: sent.file, signal }) };
    }
  }
  async function run(sent: Sent): Promise<void> {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    const work = sent.token === undefined ? "check" : "import";
    setStage({ kind: "working", work, sent: 0 });
    const end = await answered(sent, controller.signal, (share) => {
      if (running.current === controller) setStage({ kind: "working", work, sent: share });
    });
    if (running.current !== controller) return;
    if (end === "again")
      return run({ file: sent.file, language: sent.language, key: crypto.randomUUID(), isAnew: true });
    if (end.kind !== "failed") clock.touch();
    else if (typeof end.fault !== "string" && end.fault.kind === "signedOut") clock.end();
    setStage(end);
  }
  function startAnew(): void {
    const before = running.current;
    running.current = undefined;
    before?.abort();
    setStage({ kind: "empty" });
  }
  return { stage, run, startAnew, stop: () => running.current?.abort() };
}

function stageAfter(answer: ImportAnswer, isAnew: boolean): Stage | "again" {
  if (answer.kind === "bankChanged") return "again";
  return answer.kind === "preview" ? { ...answer, isAnew } : answer;
}

/** Shows what a file would change as soon as it is chosen, and imports it when told to. */
export function useBankImport(course: string, start: Language): BankImport {
  const { stage, run, startAnew, stop } = useSending(course);
  const [file, setFile] = useState<File | null>(null);
  const [language, setLanguage] = useState(start);
  const last = useRef<Sent>(undefined);
  useUnsaved(file !== null && stage.kind !== "done");
  function begin(sent: Sent): void {
    last.current = sent;
    void run(sent);
  }
  const check = (chosen: File, spoken: Language) =>
    begin({ file: chosen, language: spoken, key: crypto.randomUUID(), isAnew: false });
  return {
    file,
    language,
    stage,
    choose(chosen) {
      setFile(chosen);
      check(chosen, language);
    },
    speak(spoken) {
      setLanguage(spoken);
      if (file) check(file, spoken);
    },
    importAll() {
      if (!file || stage.kind !== "preview") return;
      begin({ file, language, token: stage.preview.token, key: crypto.randomUUID(), isAnew: false });
    },
    retry: () => last.current && void run(last.current),
    stop,
    reset() {
      setFile(null);
      startAnew();
    },
  };
}
