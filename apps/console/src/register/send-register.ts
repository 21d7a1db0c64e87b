import { ServerError } from "@apollo/client/errors";
import { ConnectionLost } from "@vas/client";
import type { RegisterSpan } from "@vas/domain/vocabulary";
import type { Language } from "@vas/ui";
import { requestHeaders, sendFile } from "../app/files/send-file.ts";
import {
  createAnswerReader,
  notTakenBy,
  type AnswerLine,
  type ImportAnswer,
  type NotTaken,
} from "./register-answer.ts";

export type RegisterSending = {
  readonly file: File;
  /** Only checks: nothing is stored. */
  readonly dryRun: boolean;
  /** The days that the file is stated to cover; null where nobody states them. */
  readonly stated: RegisterSpan | null;
  /** The same key for the same work: sent again, it is done once. */
  readonly key: string;
  readonly language: Language;
  /** For whom the page was drawn; the server refuses what another person's page sends. */
  readonly person: string;
  /** How much of the file has been sent, between 0 and 1. */
  readonly onSent: (share: number) => void;
  /** How many rows the server has read. */
  readonly onRows: (rows: number) => void;
  readonly signal: AbortSignal;
};

/** The server does not take the file, for a reason that the sender can do something about. */
export class RegisterNotTaken extends Error {
  override readonly name = "RegisterNotTaken";
  readonly reason: NotTaken;

  constructor(reason: NotTaken) {
    super(reason);
    this.reason = reason;
  }
}

function refusal(status: number, bodyText: string): Error {
  const reason = notTakenBy(bodyText);
  if (reason) return new RegisterNotTaken(reason);
  return new ServerError("The register import was refused", { response: new Response(null, { status }), bodyText });
}

/**
 * Sends a register file and reads the answer as it comes.
 * @throws RegisterNotTaken another import is running, or the file is too large
 * @throws ServerError the server refused the request, or the work failed
 * @throws ConnectionLost the connection was lost, before or after the server had finished
 * @throws DOMException AbortError where `signal` stopped it
 */
export async function sendRegister(sending: RegisterSending): Promise<ImportAnswer> {
  const { file, dryRun, stated, key, onSent, onRows, signal } = sending;
  const query = new URLSearchParams({ ...stated, dryRun: String(dryRun) });
  const heard: { last?: Exclude<AnswerLine, { kind: "reading" }> } = {};
  const read = createAnswerReader((line) => {
    if (line.kind === "reading") onRows(line.rows);
    else heard.last = line;
  });
  const { status, text } = await sendFile({
    address: `/casework/register-import?${query.toString()}`,
    headers: { ...requestHeaders(sending), "content-type": "text/csv", "idempotency-key": key },
    file,
    onSent,
    onText: read,
    signal,
  });
  if (status !== 200) throw refusal(status, text);
  read(`${text}\n`);
  const { last } = heard;
  if (!last) throw new ConnectionLost("The answer is not whole");
  if (last.kind === "failed") throw refusal(500, last.bodyText);
  return last;
}
