import { onTestFinished, vi } from "vitest";

/** What a test's server does with one request: it is told what was sent and answers when it wants. */
export type SentRegister = {
  readonly dryRun: boolean;
  readonly key: string;
  readonly file: File;
  /** Tells the browser how much has arrived. */
  readonly arrive: (share: number) => void;
  /** Sends lines of the answer; the last call ends it. */
  readonly tell: (...lines: readonly object[]) => void;
  readonly end: (...lines: readonly object[]) => void;
  readonly refuse: (status: number, code: string) => void;
  readonly hangUp: () => void;
  readonly isAborted: () => boolean;
};

/** The part of XMLHttpRequest that the page uses. */
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

function sentBy(request: TestRequest, file: File): SentRegister {
  function tell(...lines: readonly object[]): void {
    request.status = 200;
    request.responseText += lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    request.dispatchEvent(new Event("progress"));
  }
  return {
    dryRun: request.url.endsWith("dryRun=true"),
    key: request.key,
    file,
    arrive(share) {
      request.upload.dispatchEvent(new ProgressEvent("progress", { loaded: share * 100, total: 100 }));
    },
    tell,
    end(...lines) {
      tell(...lines);
      request.dispatchEvent(new Event("load"));
    },
    refuse(status, code) {
      request.status = status;
      request.responseText = JSON.stringify({
        errors: [{ message: "", extensions: { code, requestId: "request-9" } }],
      });
      request.dispatchEvent(new Event("load"));
    },
    hangUp: () => void request.dispatchEvent(new Event("error")),
    isAborted: () => request.isAborted,
  };
}

/**
 * Stands where the network is: every register that the page sends. The browser of the tests has no server to send it to,
 * and only XMLHttpRequest tells how much has been sent.
 */
export function openServer(): readonly SentRegister[] {
  const sent: SentRegister[] = [];
  class Request extends TestRequest {
    send(file: File): void {
      sent.push(sentBy(this, file));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  onTestFinished(() => void vi.unstubAllGlobals());
  return sent;
}
