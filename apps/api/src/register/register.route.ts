import { holdsPermission, type Language, type Result, type StaffActor } from "@vas/domain/kernel";
import { registerProblemWords } from "@vas/domain/register";
import { EdgeFailure, refuseCrossSite, type EdgeRequest, type Identity, type Route } from "../edge/index.ts";
import type { Keyring } from "../kernel/keyring.ts";
import type { Asked, RequestScope } from "../kernel/request.ts";
import { performImport } from "./register.commands.ts";
import type { ImportCounts, RegisterRefused } from "./register.import.ts";

export type RegisterRouteOptions = {
  /** @throws EdgeFailure UNAUTHENTICATED */
  readonly identify: (request: EdgeRequest) => Promise<Identity<StaffActor>>;
  readonly open: (asked: Asked<StaffActor>) => RequestScope<StaffActor>;
  readonly blind: Keyring["blindText"];
};

const longestImport = 15 * 60_000;

/**
 * `POST /casework/register-import?dryRun=true|false`: the body is the CSV file, read as it arrives. The answer is one JSON
 * text a line: `{"rows": n}` as the work goes on, and last the counts or every problem in words.
 */
export function registerImportRoute({ identify, open, blind }: RegisterRouteOptions): Route {
  return {
    method: "POST",
    path: "/casework/register-import",
    timeLimit: longestImport,
    async handle(request) {
      refuseCrossSite(request);
      const { actor, session, purpose } = await identify(request);
      const scope = open({
        actor,
        requestId: request.id,
        operation: "ImportRegister",
        purpose,
        ...(session ? { session } : {}),
      });
      if (!holdsPermission(actor, "register:import")) await refuse(scope);
      const key = request.headers["idempotency-key"];
      if (typeof key !== "string") throw new EdgeFailure("BAD_REQUEST");
      const dryRun = request.query.get("dryRun") !== "false";
      const work = (progress: (rows: number) => void) =>
        performImport(scope.context, { stream: request.stream, dryRun, blind, progress }, key);
      return {
        status: 200,
        headers: { "content-type": "application/x-ndjson; charset=utf-8" },
        body: answerLines(work, { scope, language: actor.language }),
        operation: "ImportRegister",
      };
    },
  };
}

/** @throws EdgeFailure FORBIDDEN once the audit log knows of it. */
async function refuse({ context, settle }: RequestScope<StaffActor>): Promise<never> {
  context.refused([]);
  await settle();
  throw new EdgeFailure("FORBIDDEN");
}

type Work = (progress: (rows: number) => void) => Promise<Result<ImportCounts, RegisterRefused>>;
type Answering = { readonly scope: RequestScope<StaffActor>; readonly language: Language };

async function* answerLines(work: Work, { scope, language }: Answering): AsyncGenerator<string> {
  let rows = 0;
  let told = -1;
  let wake = (): void => undefined;
  let isDone = false;
  const running = work((read) => {
    rows = read;
    wake();
  });
  // Done first, awake then: a loop woken before it knows would wait for ever.
  const finish = () => {
    isDone = true;
    wake();
  };
  void running.then(finish, finish);
  while (!isDone) {
    if (rows !== told) yield line({ rows: (told = rows) });
    if (!isDone && rows === told) await new Promise<void>((resolve) => (wake = resolve));
    await Promise.resolve();
  }
  const result = await running;
  await scope.settle();
  yield line(result.ok ? { counts: result.value } : refused(result.rejection, language));
}

function refused({ problems, problemCount }: RegisterRefused, language: Language) {
  const worded = problems.map((problem) => ({ ...problem, message: registerProblemWords(problem)[language] }));
  return { problemCount, problems: worded };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
