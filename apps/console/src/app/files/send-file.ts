import { ConnectionLost } from "@vas/client";

export type FileSending = {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: File;
  /** How much of the file has been sent, between 0 and 1. */
  readonly onSent: (share: number) => void;
  /** All of a good answer's text so far, each time that more has come. */
  readonly onText?: (text: string) => void;
  readonly signal: AbortSignal;
};

export type FileAnswer = { readonly status: number; readonly text: string };

/** The headers of every request that no GraphQL client makes: for whom and in which language the page was drawn. */
export function requestHeaders(asking: { readonly language: string; readonly person: string }): Record<string, string> {
  return { "x-vas-request": "1", "x-language": asking.language, "x-person": asking.person };
}

/**
 * Sends a file as a body. Not `fetch`: only XMLHttpRequest tells how much has been sent.
 * @throws ConnectionLost the connection was lost, before or after the server had finished
 * @throws DOMException AbortError where `signal` stopped it
 */
export function sendFile({ address, headers, file, onSent, onText, signal }: FileSending): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open("POST", address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    const stop = () => request.abort();
    const settle = (done: () => void) => {
      signal.removeEventListener("abort", stop);
      done();
    };
    const lost = () => settle(() => reject(new ConnectionLost("The connection was lost")));
    signal.addEventListener("abort", stop);
    request.upload.addEventListener("progress", ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1));
    request.addEventListener("progress", () => {
      if (request.status === 200) onText?.(request.responseText);
    });
    request.addEventListener("load", () =>
      settle(() => resolve({ status: request.status, text: request.responseText })),
    );
    request.addEventListener("error", lost);
    request.addEventListener("timeout", lost);
    request.addEventListener("abort", () => settle(() => reject(signal.reason as Error)));
    request.send(file);
  });
}
