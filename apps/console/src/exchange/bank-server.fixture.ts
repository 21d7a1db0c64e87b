import { onTestFinished, vi } from "vitest";

/** What a test's server does with one file: it is told what was sent and answers when it wants. */
export type SentBank = {
  readonly url: string;
  readonly key: string;
  readonly file: File;
  /** Tells the browser how much has arrived. */
  readonly arrive: (share: number) => void;
  readonly answer: (value: object) => void;
  readonly refuse: (status: number, code: string) => void;
  readonly hangUp: () => void;
};

/** The part of XMLHttpRequest that the page uses. */
class TestRequest extends EventTarget {
  readonly upload = new EventTarget();
  status = 0;
  responseText = "";
  url = "";
  key = "";

  open(_method: string, url: string): void {
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    if (name === "idempotency-key") this.key = value;
  }

  abort(): void {
    this.dispatchEvent(new Event("abort"));
  }
}

function sentBy(request: TestRequest, file: File): SentBank {
  function end(status: number, value: object): void {
    request.status = status;
    request.responseText = JSON.stringify(value);
    request.dispatchEvent(new Event("load"));
  }
  return {
    url: request.url,
    key: request.key,
    file,
    arrive(share) {
      request.upload.dispatchEvent(new ProgressEvent("progress", { loaded: share * 100, total: 100 }));
    },
    answer: (value) => end(200, value),
    refuse: (status, code) => end(status, { errors: [{ message: "", extensions: { code, requestId: "request-9" } }] }),
    hangUp: () => void request.dispatchEvent(new Event("error")),
  };
}

/** Stands where the network is: every file that the page sends, in order. */
export function openBankServer(): readonly SentBank[] {
  const sent: SentBank[] = [];
  class Request extends TestRequest {
    send(file: File): void {
      sent.push(sentBy(this, file));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  onTestFinished(() => void vi.unstubAllGlobals());
  return sent;
}
