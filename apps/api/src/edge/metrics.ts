import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** What the operators' monitoring may see: routes, codes, names of listed operations, times. Never who or whose. */
export type Metrics = {
  readonly contentType: string;
  text(): Promise<string>;
  answered(answer: {
    readonly route: string;
    readonly method: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  operated(operation: {
    readonly surface: string;
    readonly operation: string;
    readonly code: string;
    readonly seconds: number;
  }): void;
  inFlight(requests: number): void;
  /** Somebody has opened unusually many persons' files within an hour. */
  manyFilesOpened(): void;
};

/** Times in seconds around the limits that matter: 50 ms for a screen, 3 s for a statement, 15 s for the answer. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 15];

const manyFiles = {
  name: "vas_many_files_opened_total",
  help: "Times that one person has opened more than 30 different persons' files within an hour",
};

/** A registry of its own, so that two servers in one process (as in tests) do not share their counts. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: "vas_http_requests_total",
    help: "Answers by route, method and HTTP status",
    labelNames: ["route", "method", "status"] as const,
    registers,
  });
  const times = new Histogram({
    name: "vas_http_request_seconds",
    help: "Time until the answer was written",
    labelNames: ["route"] as const,
    buckets,
    registers,
  });
  const operations = new Histogram({
    name: "vas_graphql_operation_seconds",
    help: "Time of GraphQL operations by surface, name of the listed operation (or free) and code",
    labelNames: ["surface", "operation", "code"] as const,
    buckets,
    registers,
  });
  const flying = new Gauge({ name: "vas_http_requests_in_flight", help: "Requests being answered now", registers });
  const openings = new Counter({ ...manyFiles, registers });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    answered({ route, method, status, seconds }) {
      requests.inc({ route, method, status: String(status) });
      times.observe({ route }, seconds);
    },
    operated({ surface, operation, code, seconds }) {
      operations.observe({ surface, operation, code }, seconds);
    },
    inFlight: (count) => flying.set(count),
    manyFilesOpened: () => openings.inc(),
  };
}
