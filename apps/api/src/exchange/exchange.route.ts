import { createHash } from "node:crypto";
import { bankFormats, exchangeLimits } from "@vas/domain/exchange";
import { languages, type Language, type Result, type StaffActor } from "@vas/domain/kernel";
import {
  EdgeFailure,
  idempotencyKeyOf,
  json,
  openFileRequest,
  receiveBody,
  type Admission,
  type Answer,
  type EdgeRequest,
  type FileDoor,
  type Route,
} from "../edge/index.ts";
import type { RequestScope } from "../kernel/request.ts";
import { toPreview, toRefusal } from "./exchange.answer.ts";
import { performBankImport, previewImport, type BankRefused, type ReceivedBank } from "./exchange.commands.ts";
import { exportBank, exportLanguages } from "./exchange.export.ts";
import { readReceived } from "./received.read.ts";

export type ExchangeRouteOptions = FileDoor<StaffActor> & { readonly admission: Admission };

/** In milliseconds. */
const longestSilence = 30_000;
/** Longest time to send the file and to have it read. */
const longestUpload = 5 * 60_000;
const path = "/casework/courses/:course/bank";

/**
 * `POST /casework/courses/:course/bank?language=fi`: the body is GIFT, Moodle XML or a package of them; the language is that of
 * questions which name none. Without `token` the answer is a preview and nothing is stored; with the token of a preview that is
 * imported. The answer is JSON: `preview`, `counts`, `problems` in words, or `bankChanged`.
 */
export function bankImportRoute(options: ExchangeRouteOptions): Route {
  const operation = "ImportBank";
  return {
    method: "POST",
    path,
    timeLimit: longestUpload,
    async handle(request) {
      const asking = await askingOf(request, options, operation);
      const leave = options.admission.enter("deferrable");
      try {
        const received = await receive(request);
        const answered = await importOrPreview(asking, received);
        await asking.scope.settle();
        return { ...json(200, answered, asking.limitHeaders), operation };
      } finally {
        leave();
      }
    },
  };
}

/** `GET /casework/courses/:course/bank?format=gift|moodle_xml&language=all|each|fi|sv|en`: the bank as a file to keep. */
export function bankExportRoute(options: ExchangeRouteOptions): Route {
  const operation = "ExportBank";
  return {
    method: "GET",
    path,
    async handle(request) {
      const { scope, course, limitHeaders } = await askingOf(request, options, operation);
      const format = chosen(bankFormats, request.query.get("format"));
      const language = chosen(exportLanguages, request.query.get("language"));
      const file = await scope.context.read(exportBank(course, format, language));
      await scope.settle();
      if (!file) throw new EdgeFailure("NOT_FOUND");
      const headers = { "content-type": file.type, "content-disposition": `attachment; filename="${file.name}"` };
      return { status: 200, headers: { ...limitHeaders, ...headers }, body: file.bytes, operation } satisfies Answer;
    },
  };
}

function chosen<Value extends string>(known: readonly Value[], text: string | null): Value {
  const value = known.find((one) => one === text);
  if (value === undefined) throw new EdgeFailure("BAD_REQUEST");
  return value;
}

type Asking = {
  readonly scope: RequestScope<StaffActor>;
  readonly course: string;
  readonly reader: Language;
  readonly limitHeaders: Readonly<Record<string, string>>;
  readonly request: EdgeRequest;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Who asks for the bank of which course. @throws EdgeFailure where it is not answered to. */
async function askingOf(request: EdgeRequest, options: ExchangeRouteOptions, operation: string): Promise<Asking> {
  const opened = await openFileRequest(request, options, { operation, permission: "course:write" });
  const course = request.parameters["course"] ?? "";
  if (!uuid.test(course)) throw new EdgeFailure("NOT_FOUND");
  const { scope, language, limitHeaders } = opened;
  return { scope, course, reader: language, limitHeaders, request };
}

async function receive(request: EdgeRequest): Promise<ReceivedBank> {
  const language = chosen(languages, request.query.get("language"));
  const bytes = await receiveBody(request, { largest: exchangeLimits.upload, longestSilence }, async (parts) => {
    const received: Buffer[] = [];
    for await (const part of parts) received.push(part);
    return Buffer.concat(received);
  });
  const digest = createHash("sha256").update(language).update(bytes).digest("hex");
  return { drafts: await readReceived(bytes, language), digest };
}

async function importOrPreview({ scope, course, reader, request }: Asking, received: ReceivedBank): Promise<object> {
  const { context } = scope;
  const token = request.query.get("token");
  if (token === null) {
    const preview = await previewImport(context, course, received);
    return preview.ok ? toPreview(preview.value, reader) : await refusal(preview, { scope, reader });
  }
  const done = await performBankImport(context, { course, received, token }, idempotencyKeyOf(request));
  return done.ok ? { counts: done.value } : await refusal(done, { scope, reader });
}

async function refusal(
  { rejection }: Extract<Result<never, BankRefused>, { ok: false }>,
  { scope, reader }: Pick<Asking, "scope" | "reader">,
): Promise<object> {
  if (rejection.kind !== "CourseNotFound") return toRefusal(rejection, reader);
  await scope.settle();
  throw new EdgeFailure("NOT_FOUND");
}
