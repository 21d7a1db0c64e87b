import { openFileServer, type SentFile } from "../app/testing/file-server.ts";

/** What a test's server does with one register: it is told what was sent and answers in lines when it wants. */
export type SentRegister = Pick<SentFile, "key" | "file" | "arrive" | "refuse" | "hangUp" | "isAborted"> & {
  readonly dryRun: boolean;
  /** The first and the last day that the file is stated to cover. */
  readonly days: readonly (string | null)[];
  /** Sends lines of the answer; the last call ends it. */
  readonly tell: (...lines: readonly object[]) => void;
  readonly end: (...lines: readonly object[]) => void;
};

const textOf = (lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

function queryOf({ url }: SentFile): URLSearchParams {
  return new URL(url, "http://localhost").searchParams;
}

function registerOf(sent: SentFile): SentRegister {
  return {
    ...sent,
    dryRun: queryOf(sent).get("dryRun") === "true",
    days: [queryOf(sent).get("from"), queryOf(sent).get("to")],
    tell: (...lines) => sent.tell(textOf(lines)),
    end: (...lines) => sent.end(200, textOf(lines)),
  };
}

/** Every register that the page sends. */
export function openServer(): readonly SentRegister[] {
  return openFileServer(registerOf);
}
