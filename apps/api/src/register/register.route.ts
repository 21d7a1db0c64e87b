import type { Language, StaffActor } from "@vas/domain/kernel";
import { registerProblemWords } from "@vas/domain/register";
import { readStatedSpan, type RegisterSpan } from "@vas/domain/vocabulary";
import {
  codeOf,
  EdgeFailure,
  faultOf,
  idempotencyKeyOf,
  isUnexpected,
  openFileRequest,
  publicError,
  type Admission,
  type EdgeRequest,
  type FileDoor,
  type Log,
  type Route,
} from "../edge/index.ts";
import type { RequestScope } from "../kernel/request.ts";
import type { RegisterRefused } from "./register.check.ts";
import { performReceivedImport } from "./register.commands.ts";
import type { ReceivedRegister } from "./register.file.ts";
import type { ImportCounts } from "./register.import.ts";
import { openImportGate, receiveUpload } from "./register.upload.ts";

export type RegisterRouteOptions = FileDoor<StaffActor> & { readonly admission: Admission; readonly log: Log };

const operation = "ImportRegister";
/** Longest time to send the file; the work begins when it has arrived and has limits of its own. */
const longestUpload = 15 * 60_000;

/**
 * `POST /casework/register-import?dryRun=true|false[&from=DAY&to=DAY]`: the body is the CSV file, the days are those of which it is
 * stated to have every referral. The answer is one JSON text a line: `{"rows": n}` as the work goes on, and last the counts with the
 * days that it covers, every problem in words, or `{"errors": […]}` where the work
 * failed. One import at a time: others are answered IMPORT_RUNNING. Whoever hangs up ends the work, and nothing stays of it.
 */
export function registerImportRoute(options: RegisterRouteOptions): Route {
  const gate = openImportGate();
  return {
    method: "POST",
    path: "/casework/register-import",
    timeLimit: longestUpload,
    async handle(request) {
      const asking = await askingOf(request, options);
      const leave = await gate.enter();
      const received = await receiveUpload(request).catch((error: unknown) => {
        leave();
        throw error;
      });
      const { result, nextRows } = work(asking, { received, ...options });
      const last = lastLine(result, { received, leave }).catch((error: unknown) =>
        failed(error, { ...asking, log: options.log }),
      );
      return {
        status: 200,
        headers: { ...asking.limitHeaders, "content-type": "application/x-ndjson; charset=utf-8" },
        body: answerLines(last, nextRows),
        operation,
      };
    },
  };
}

type Occupied = { readonly received: ReceivedRegister; readonly leave: () => void };

/** The next import is let in before the caller learns that this one is over. */
async function lastLine(result: Promise<object>, { received, leave }: Occupied): Promise<object> {
  try {
    return await result;
  } finally {
    await received.spool.close().finally(leave);
  }
}

type Asking = {
  readonly scope: RequestScope<StaffActor>;
  readonly language: Language;
  readonly requestId: string;
  readonly key: string;
  readonly dryRun: boolean;
  readonly stated: RegisterSpan | null;
  readonly hangUp: AbortSignal;
  readonly limitHeaders: Readonly<Record<string, string>>;
};

/** Who asks for what. @throws EdgeFailure where it is not answered to. */
async function askingOf(request: EdgeRequest, options: RegisterRouteOptions): Promise<Asking> {
  const opened = await openFileRequest(request, options, { operation, permission: "register:import" });
  const { scope, language, limitHeaders } = opened;
  return {
    scope,
    language,
    requestId: request.id,
    key: idempotencyKeyOf(request),
    dryRun: request.query.get("dryRun") !== "false",
    stated: statedIn(request, scope),
    hangUp: request.hangUp(),
    limitHeaders,
  };
}

/** @throws EdgeFailure BAD_REQUEST where the days are none, or cannot be those of a file; the console lets nobody send such. */
function statedIn({ query }: EdgeRequest, { context }: RequestScope<StaffActor>): RegisterSpan | null {
  const days = { from: query.get("from") ?? undefined, to: query.get("to") ?? undefined };
  const read = readStatedSpan(days, context.today);
  if (!read.ok) throw new EdgeFailure("BAD_REQUEST");
  return read.value;
}

type Working = {
  /** The answer's last line. */
  readonly result: Promise<object>;
  /** The number of rows done when it is another than the last time, undefined when the work is over. */
  readonly nextRows: () => Promise<number | undefined>;
};

type WorkOptions = Pick<RegisterRouteOptions, "admission"> & { readonly received: ReceivedRegister };

/** Begins the work. It goes on whether or not somebody reads the answer; only a hang-up ends it early. */
function work({ scope, language, key, dryRun, stated, hangUp }: Asking, { admission, received }: WorkOptions): Working {
  let rows = 0;
  let told = -1;
  let isOver = false;
  let wake = (): void => undefined;
  const progress = (done: { readonly rows: number }): void => {
    hangUp.throwIfAborted();
    rows = done.rows;
    wake();
  };

  async function run(): Promise<object> {
    const leave = admission.enter("deferrable");
    try {
      const result = await performReceivedImport(scope.context, { received, stated, dryRun, progress }, key);
      await scope.settle();
      if (result.ok) return counted(result.value);
      if (result.rejection.kind === "ImportRunning") throw new EdgeFailure("IMPORT_RUNNING");
      return refused(result.rejection, language);
    } finally {
      leave();
    }
  }

  return {
    result: run().finally(() => {
      isOver = true;
      wake();
    }),
    async nextRows() {
      if (!isOver && rows === told) await new Promise<void>((resolve) => (wake = resolve));
      return isOver ? undefined : (told = rows);
    },
  };
}

async function* answerLines(last: Promise<object>, nextRows: Working["nextRows"]): AsyncGenerator<string> {
  for (let rows = await nextRows(); rows !== undefined; rows = await nextRows()) yield line({ rows });
  yield line(await last);
}

type Failing = Pick<Asking, "language" | "requestId" | "hangUp"> & { readonly log: Log };

/** The failure as every answer of the edge tells one; the log learns where it arose, and nothing of the file. */
function failed(error: unknown, { log, hangUp, language, requestId }: Failing): object {
  const code = codeOf(error);
  if (hangUp.aborted) log.info("register import given up", { requestId, operation });
  else {
    log[isUnexpected(code) ? "error" : "warn"]("register import failed", {
      requestId,
      operation,
      code,
      fault: faultOf(error),
    });
  }
  return { errors: [publicError(code, { language, requestId })] };
}

function counted({ coversFrom: from, coversTo: to, isStated, ...counts }: ImportCounts): object {
  return { counts, covers: from ? { from, to, isStated } : null };
}

function refused({ problems, problemCount }: RegisterRefused, language: Language): object {
  const worded = problems.map((problem) => ({ ...problem, message: registerProblemWords(problem)[language] }));
  return { problemCount, problems: worded };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
