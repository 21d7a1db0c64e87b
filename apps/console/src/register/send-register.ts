import { ServerError } from "@apollo/client/errors";
import { ConnectionLost } from "@vas/client";
import type { Language } from "@vas/ui";
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

function openRequest({ dryRun, key, language, person }: RegisterSending): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open("POST", `/casework/register-import?dryRun=${dryRun}`);
  request.setRequestHeader("content-type", "text/csv");
  request.setRequestHeader("idempotency-key", key);
  request.setRequestHeader("x-vas-request", "1");
  request.setRequestHeader("x-language", language);
  request.setRequestHeader("x-person", person);
  return request;
}

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
 * Sends a register file and reads the answer as it comes. Not `fetch`: only XMLHttpRequest tells how much has been sent.
 * @throws RegisterNotTaken another import is running, or the file is too large
 * @throws ServerError the server refused the request, or the work failed
 * @throws ConnectionLost the connection was lost, before or after the server had finished
 * @throws DOMException AbortError where `signal` stopped it
 */
export function sendRegister(sending: RegisterSending): Promise<ImportAnswer> {
  const { file, onSent, onRows, signal } = sending;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = openRequest(sending);
    let answer: Exclude<AnswerLine, { kind: "reading" }> | undefined;
    const read = createAnswerReader((line) => {
      if (line.kind === "reading") onRows(line.rows);
      else answer = line;
    });
    const stop = () => request.abort();
    const settle = (done: () => void) => {
      signal.removeEventListener("abort", stop);
      done();
    };
    const lost = () => settle(() => reject(new ConnectionLost("The connection was lost")));
    signal.addEventListener("abort", stop);
    request.upload.addEventListener("progress", ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1));
    request.addEventListener("progress", () => {
      if (request.status === 200) read(request.responseText);
    });
    request.addEventListener("load", () => {
      if (request.status !== 200) return settle(() => reject(refusal(request.status, request.responseText)));
      read(`${request.responseText}\n`);
      const last = answer;
      if (!last) return lost();
      return settle(() => (last.kind === "failed" ? reject(refusal(500, last.bodyText)) : resolve(last)));
    });
    request.addEventListener("error", lost);
    request.addEventListener("timeout", lost);
    request.addEventListener("abort", () => settle(() => reject(signal.reason as Error)));
    request.send(file);
  });
}
