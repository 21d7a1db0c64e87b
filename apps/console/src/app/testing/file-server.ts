import { onTestFinished, vi } from "vitest";

/** What a test's server does with one file that is sent: it is told of it, and answers when it wants. */
export type SentFile = {
  readonly url: string;
  readonly key: string;
  readonly file: File;
  /** Tells the browser how much has arrived. */
  readonly arrive: (share: number) => void;
  /** Sends more of the answer. */
  readonly tell: (text: string) => void;
  /** Sends the last of the answer. */
  readonly end: (status: number, text: string) => void;
  readonly refuse: (status: number, code: string) => void;
  readonly hangUp: () => void;
  readonly isAborted: () => boolean;
};

/** The part of XMLHttpRequest that the pages use. */
class TestRequest extends EventTarget {
  readonly upload = new EventTarget();
  status = 0;
  responseText = "";
  url = "";
  key = "";
  isAborted = false;

  open(_method: string, url: string): void {
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    if (name === "idempotency-key") this.key = value;
  }

  abort(): void {
    this.isAborted = true;
    this.dispatchEvent(new Event("abort"));
  }
}

function sentBy(request: TestRequest, file: File): SentFile {
  function end(status: number, text: string): void {
    request.status = status;
    request.responseText += text;
    request.dispatchEvent(new Event("load"));
  }
  return {
    url: request.url,
    key: request.key,
    file,
    arrive(share) {
      request.upload.dispatchEvent(new ProgressEvent("progress", { loaded: share * 100, total: 100 }));
    },
    tell(text) {
      request.status = 200;
      request.responseText += text;
      request.dispatchEvent(new Event("progress"));
    },
    end,
    refuse: (status, code) =>
      end(status, JSON.stringify({ errors: [{ message: "", extensions: { code, requestId: "request-9" } }] })),
    hangUp: () => void request.dispatchEvent(new Event("error")),
    isAborted: () => request.isAborted,
  };
}

/**
 * Stands where the network is: every file that the page sends, in order, as a test likes to answer it. The browser of the tests has no server to send it to,
 * and only XMLHttpRequest tells how much has been sent.
 */
export function openFileServer<Sent = SentFile>(as: (sent: SentFile) => Sent = (one) => one as Sent): readonly Sent[] {
  const sent: Sent[] = [];
  class Request extends TestRequest {
    send(file: File): void {
      sent.push(as(sentBy(this, file)));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  onTestFinished(() => void vi.unstubAllGlobals());
  return sent;
}
