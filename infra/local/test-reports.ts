import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** What is read of Vitest's report as JSON. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly testResults: readonly FileOfTests[];
};
type FileOfTests = {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
};

/** What is read of Playwright's report as JSON. */
export type JourneyReport = {
  readonly stats: { readonly expected: number };
  readonly suites: readonly JourneySuite[];
};
type JourneySuite = {
  readonly specs: readonly {
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
  readonly suites?: readonly JourneySuite[];
};

/** The tests that failed, a line each: file below the root, name, the first line of why. A file that broke is one. */
export function failedTests(files: readonly FileOfTests[], root: string): string[] {
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0 && status === "failed") return [`${file}: ${firstLine(message)}`];
    return failed.map((test) => `${file} › ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

/** The journeys that failed or passed only when tried again, a line each. */
export function failedJourneys(suites: readonly JourneySuite[]): string[] {
  return suites.flatMap((suite) => [
    ...suite.specs.flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ results }) => `${file}:${line} › ${title}: ${firstLine(results.at(0)?.error?.message)}`),
    ),
    ...failedJourneys(suite.suites ?? []),
  ]);
}

function firstLine(message = ""): string {
  return stripVTControlCharacters(message).split("\n")[0] || "no reason was given";
}
