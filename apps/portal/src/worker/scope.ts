// The types of a page and those of a worker exclude each other; these are the parts of a service worker that are used here.

type Lasting = { waitUntil(work: Promise<unknown>): void };
export type FetchEvent = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type MessageToWorker = Lasting & { readonly data: unknown; readonly ports: readonly MessagePort[] };
type SyncEvent = Lasting & { readonly tag: string };

type Events = {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: FetchEvent;
  readonly message: MessageToWorker;
  readonly sync: SyncEvent;
};

type WorkerScope = {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
};

/** The service worker itself. */
export const worker = globalThis as unknown as WorkerScope;

declare global {
  /** What the build says of the program's files. */
  const __PROGRAM__: { readonly version: string; readonly files: readonly string[] };
}

/** The files of the program that this worker belongs to. */
export const program = __PROGRAM__;
