import { ServerError } from "@apollo/client/errors";
import { ConnectionLost } from "@vas/client";
import type { Language } from "@vas/ui";
import { createAnswerReader, type ImportAnswer } from "./register-answer.ts";

export type RegisterSending = {
  readonly file: File;
  /** Only checks: nothing is stored. */
  readonly dryRun: boolean;
  /** The same key for the same work: sent again, it is done once. */
  readonly key: string;
  readonly language: Language;
  /** How much of the file has been sent, between 0 and 1. */
  readonly onSent: (share: number) => void;
  /** How many rows the server has read. */
  readonly onRows: (rows: number) => void;
  readonly signal: AbortSignal;
};

function openRequest({ dryRun, key, language }: RegisterSending): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open("POST", `/casework/register-import?dryRun=${dryRun}`);
  request.setRequestHeader("content-type", "text/csv");
  request.setRequestHeader("idempotency-key", key);
  request.setRequestHeader("x-vas-request", "1");
  request.setRequestHeader("x-language", language);
  return request;
}

function refusal({ status, responseText }: XMLHttpRequest): ServerError {
  return new ServerError("The register import was refused", {
    response: new Response(null, { status }),
    bodyText: responseText,
  });
}

/**
 * Sends a register file and reads the answer as it comes. Not `fetch`: only XMLHttpRequest tells how much has been sent.
 * @throws ServerError the server refused the request
 * @throws ConnectionLost the connection was lost, before or after the server had finished
 * @throws DOMException AbortError where `signal` stopped it
 */
export function sendRegister(sending: RegisterSending): Promise<ImportAnswer> {
  const { file, onSent, onRows, signal } = sending;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = openRequest(sending);
    let answer: ImportAnswer | undefined;
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
      if (request.status !== 200) return settle(() => reject(refusal(request)));
      read(`${request.responseText}\n`);
      return answer ? settle(() => resolve(answer as ImportAnswer)) : lost();
    });
    request.addEventListener("error", lost);
    request.addEventListener("timeout", lost);
    request.addEventListener("abort", () => settle(() => reject(signal.reason as Error)));
    request.send(file);
  });
}
