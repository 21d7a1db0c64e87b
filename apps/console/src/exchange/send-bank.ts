import { ServerError } from "@apollo/client/errors";
import { ConnectionLost } from "@vas/client";
import type { Language } from "@vas/ui";
import { requestHeaders, sendFile } from "../app/files/send-file.ts";
import { isTooLarge, parseAnswer, type ImportAnswer } from "./exchange-answer.ts";

export type Asking = {
  readonly course: string;
  /** In which the answer is worded. */
  readonly reader: Language;
  /** For whom the page was drawn; the server refuses what another person's page sends. */
  readonly person: string;
};

export type BankSending = Asking & {
  readonly file: File;
  /** The language of questions that name none. */
  readonly language: Language;
  /** Of the preview that is imported; without it the answer is a preview. */
  readonly token?: string | undefined;
  /** The same key for the same import: sent again, it is done once. */
  readonly key: string;
  /** How much of the file has been sent, between 0 and 1. */
  readonly onSent: (share: number) => void;
  readonly signal: AbortSignal;
};

function headersOf({ reader, person }: Asking): Readonly<Record<string, string>> {
  return requestHeaders({ language: reader, person });
}

/** The file is larger than any that the server takes. */
export class BankTooLarge extends Error {
  override readonly name = "BankTooLarge";
}

function refusal(status: number, bodyText: string): Error {
  if (isTooLarge(bodyText)) return new BankTooLarge();
  return new ServerError("The bank's exchange was refused", { response: new Response(null, { status }), bodyText });
}

/**
 * Sends a file of questions.
 * @throws BankTooLarge
 * @throws ServerError the server refused the request
 * @throws ConnectionLost the connection was lost, before or after the server had finished
 * @throws DOMException AbortError where `signal` stopped it
 */
export async function sendBank(sending: BankSending): Promise<ImportAnswer> {
  const { file, course, language, token, key, onSent, signal } = sending;
  const confirmed = token === undefined ? "" : `&token=${token}`;
  const { status, text } = await sendFile({
    address: `/casework/courses/${course}/bank?language=${language}${confirmed}`,
    headers: { ...headersOf(sending), "content-type": "application/octet-stream", "idempotency-key": key },
    file,
    onSent,
    signal,
  });
  if (status !== 200) throw refusal(status, text);
  const answer = parseAnswer(text);
  if (!answer) throw new ConnectionLost("The answer is not whole");
  return answer;
}

export type BankFile = { readonly name: string; readonly content: Blob };

/** Takes the bank out as a file. @throws ServerError, ConnectionLost */
export async function takeBank(asking: Asking, format: string, language: string): Promise<BankFile> {
  const address = `/casework/courses/${asking.course}/bank?format=${format}&language=${language}`;
  const response = await fetch(address, { headers: headersOf(asking) }).catch((error: unknown) => {
    throw new ConnectionLost("The connection was lost", { cause: error });
  });
  if (!response.ok) throw refusal(response.status, await response.text());
  const [, name = "questions"] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  return { name, content: await response.blob() };
}
